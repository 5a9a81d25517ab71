"""Reprints and near-copies among the articles of the open project: found in the worker when it is opened, and again
when articles are added, removed or replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TextId
from corpus.model import Article
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.comparing.copies import Copies

PAUSE = 500
"""Milliseconds without a change of the articles before texts are compared. Chosen: files imported together are compared
together."""


class NearCopies(QObject):
    """Compares all texts after :meth:`start` was called. Results remain until there are newer ones, except for articles
    that were removed or have another text."""

    changed = Signal()
    """:attr:`pairs` has changed."""
    failed = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._started = False
        self._awaits_file = False
        """Whether the comparison begins when the file has been read."""
        self._pairs: tuple[Copies, ...] = ()
        self._compared: dict[ArticleId, TextId] = {}
        """The texts from which :attr:`pairs` was computed."""
        self._request: Request[Any] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._fetch)
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.state_changed.connect(self._on_state_changed)

    # Results

    @property
    def pairs(self) -> tuple[Copies, ...]:
        """The pairs of articles that share enough text to be reported, in the order of import."""
        return self._pairs

    @property
    def busy(self) -> bool:
        """Whether texts are being compared, or will be."""
        return self._request is not None or self._pause.isActive()

    def of(self, article: str) -> Copies | None:
        """The pair in which most of an article occurs in another; None if no article shares enough with it."""
        pairs = [pair for pair in self._pairs if article in (pair.one, pair.other)]
        return max(pairs, key=lambda pair: share_of(pair, article), default=None)

    def sets(self) -> tuple[frozenset[ArticleId], ...]:
        """The sets of articles that count as one source."""
        if not self._pairs:
            return ()
        from corpus.comparing.copies import one_origins

        return one_origins(self._pairs)

    # Comparing

    def start(self) -> None:
        """Compare the articles of this and all projects opened later."""
        if not self._started:
            self._started = True
            self._begin(0)

    def _rows(self) -> list[Article]:
        snapshot = self._workspace.snapshot
        return snapshot.texts.articles() if snapshot is not None else []

    def _begin(self, pause: int) -> None:
        self._awaits_file = self._workspace.saving.state in ("opening", "closed")
        if self._started and not self._awaits_file and self._texts() != self._compared:
            self._pause.start(pause)

    def _texts(self) -> dict[ArticleId, TextId]:
        return {row.id: row.text for row in self._rows()}

    def _fetch(self) -> None:
        if self._request is not None:
            self._pause.start(PAUSE)
            return
        rows = self._rows()
        if len(rows) < 2:
            self._keep((), self._texts())
            return
        self._request = self._workspace.ask(_load_copies)
        self._request.then(lambda _: self._ask_texts(rows), owner=self).otherwise(self._on_failed, owner=self)

    def _ask_texts(self, rows: list[Article]) -> None:
        self._request = self._workspace.fetch_texts(rows)
        self._request.then(lambda texts: self._compare(rows, texts), owner=self).otherwise(
            self._on_failed, owner=self
        )

    def _compare(self, rows: list[Article], texts: dict[TextId, str]) -> None:
        from corpus.comparing.copies import find_copies

        compared = {row.id: row.text for row in rows}
        contents = {row.id: texts[row.text] for row in rows if row.text in texts}
        self._request = self._workspace.compute(find_copies, contents)
        self._request.then(lambda pairs: self._keep(pairs, compared), owner=self).otherwise(
            self._on_failed, owner=self
        )

    def _keep(self, pairs: tuple[Copies, ...], compared: dict[ArticleId, TextId]) -> None:
        self._request = None
        self._compared = compared
        self._set_pairs(pairs)
        self._drop_outdated()
        self._begin(PAUSE)

    def _on_failed(self, error: Exception) -> None:
        # Not compared again before the articles change, since the same texts would fail again.
        self._request = None
        self._compared = self._texts()
        self.failed.emit(error)

    def _set_pairs(self, pairs: tuple[Copies, ...]) -> None:
        if pairs != self._pairs:
            self._pairs = pairs
            self.changed.emit()

    # Signals of the workspace

    def _on_opened(self) -> None:
        self._compared = {}
        self._set_pairs(())
        self._begin(PAUSE)

    def _on_closed(self) -> None:
        self._pause.stop()
        if self._request is not None:
            self._request.cancel()
            self._request = None
        self._compared = {}
        self._set_pairs(())

    def _on_state_changed(self) -> None:
        """Start once a project that was being opened can be read. The state also changes with every save."""
        if self._awaits_file and not self.busy:
            self._begin(PAUSE)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article):
            self._drop_outdated()
            self._begin(PAUSE)

    def _drop_outdated(self) -> None:
        """Remove pairs whose passages may have moved."""
        now = self._texts()
        pairs = [
            pair
            for pair in self._pairs
            if all(now.get(end) == self._compared.get(end) for end in (pair.one, pair.other))
        ]
        self._set_pairs(tuple(pairs))


def share_of(pair: Copies, article: str) -> float:
    """The share of an article of a pair, from 0 to 1, that occurs in the other."""
    return pair.share_of_one if article == pair.one else pair.share_of_other


def other_of(pair: Copies, article: str) -> ArticleId:
    """The other article of a pair."""
    return pair.other if article == pair.one else pair.one


def _load_copies(_: object) -> None:
    """On the lane: import what unpickling the worker's answer needs."""
    import corpus.comparing.copies  # noqa: F401
