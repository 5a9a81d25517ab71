"""The texts of a project on a hub that are not on this machine: fetching, keeping and releasing them.

An article whose text is absent is in the snapshot like any other; only its text must be fetched before it can be read.
Texts that arrive are announced by :attr:`Workspace.changed` like everything else that arrives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.model import Article
from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT, Subscription
from desktop.project.syncing import Syncing
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.hub.text_errands import TextErrands, TextProgress
    from db.store import Store


class TextSupply(QObject):
    """Created once. Without a hub it can only tell which texts are absent."""

    changed = Signal()
    """The texts that are kept, are being fetched, or are missing on the hub have changed."""

    def __init__(self, workspace: Workspace, syncing: Syncing) -> None:
        super().__init__()
        self._workspace, self._syncing = workspace, syncing
        self._coming: set[str] = set()
        self._missing: frozenset[str] = frozenset()
        self._kept = ALL_TEXTS
        self._left = 0
        syncing.texts_reported.connect(self._on_report)
        syncing.subscribed.connect(self._on_subscribed)
        syncing.changed.connect(self.changed)
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._forget)

    # State of the texts

    def is_here(self, article: str) -> bool:
        """Whether the current text of an article is on this machine."""
        snapshot = self._workspace.snapshot
        return snapshot is None or snapshot.texts.has(article)

    def is_kept(self, article: Article) -> bool:
        """Whether the text of an article is kept on this machine."""
        return self._kept.has(article.id, article.folder)

    def is_folder_kept(self, folder: str) -> bool:
        """Whether the texts of a folder are kept on this machine, including those of articles added later."""
        return self._kept.has("", folder)

    @property
    def keeps_everything(self) -> bool:
        """Whether all texts of the project are kept on this machine."""
        return self._kept.everything

    @property
    def is_shared(self) -> bool:
        """Whether there is a hub from which texts can come, even if it cannot be reached now."""
        return self._errands() is not None

    @property
    def left(self) -> int:
        """Number of texts that are being fetched."""
        return self._left

    def state_of(self, article: Article) -> str:
        """The state of an absent text: ``coming`` while it is being fetched, ``missing`` if the hub does not have it,
        ``no_hub``, the kind of :class:`~db.hub.sync_state.SyncState` that prevents fetching it (``offline``,
        ``refused``, ``asking``, ``paused`` or ``read_only``), or ``there`` if it can be fetched. Empty for a text that
        is here."""
        if self.is_here(article.id):
            return ""
        kind = self._syncing.state.kind
        if not kind:
            return "no_hub"
        if article.sha256 in self._missing:
            return "missing"
        if kind in ("offline", "refused", "asking", "paused", "read_only"):
            return kind
        return "coming" if article.sha256 in self._coming else "there"

    # Acts

    def fetch(self, articles: Iterable[str]) -> None:
        """Fetch the texts of articles, now or as soon as the hub can be reached. They stay until they are released."""
        digests = {row.sha256 for row in self._rows(articles) if not self.is_here(row.id)}
        if not digests:
            return
        self._coming |= digests
        self._missing -= digests
        if (errands := self._errands()) is not None:
            errands.fetch(digests)
            if self._syncing.state.kind == "offline":
                self._syncing.nudge()
        self.changed.emit()

    def keep(self, articles: Iterable[str], *, on: bool = True) -> None:
        """Set whether the texts of articles are kept on this machine. Texts that are not kept remain until they are
        released."""
        ids = list(articles)
        self._choose(self._kept.with_articles(ids) if on else self._kept.without_articles(ids))

    def keep_folder(self, folder: str, *, on: bool = True) -> None:
        """The same for a folder, including its inner folders and articles added later."""
        self._choose(self._kept.with_folder(folder) if on else self._kept.without_folder(folder))

    def keep_everything(self, on: bool) -> None:
        """Keep all texts of the project on this machine, or only chosen ones from now on."""
        self._choose(ALL_TEXTS if on else NOTHING_KEPT)

    def release(self, articles: Iterable[str]) -> None:
        """Remove the texts of articles and their earlier versions from the file, except those that the hub lacks."""
        rows = self._rows(articles)
        ids = [row.id for row in rows]
        self._coming -= {row.sha256 for row in rows}
        self._choose(self._kept.without_articles(ids))
        if (errands := self._errands()) is not None:
            self._workspace.ask(lambda store: store.replica.versions_of(ids)).then(
                errands.release, owner=self
            )

    # Inside

    def _rows(self, articles: Iterable[str]) -> list[Article]:
        snapshot = self._workspace.snapshot
        return (
            []
            if snapshot is None
            else [snapshot.articles[article] for article in articles if article in snapshot.articles]
        )

    def _errands(self) -> TextErrands | None:
        running = self._syncing.running
        return running.texts if running is not None else None

    def _choose(self, subscription: Subscription) -> None:
        errands = self._errands()
        if subscription == self._kept or errands is None:
            return
        self._kept = subscription
        self._workspace.ask(_choosing(subscription)).then(lambda _: errands.fetch_kept(), owner=self)
        self.changed.emit()

    def _on_subscribed(self, subscription: Subscription) -> None:
        self._kept = subscription
        errands = self._errands()
        if errands is not None and self._coming:
            # Articles that were opened before.
            errands.fetch(self._coming)
        self.changed.emit()

    def _on_report(self, report: TextProgress) -> None:
        self._left = report.left
        self._missing |= report.missing
        self._coming -= report.missing
        self.changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.arrived or changes.absent:
            self._coming -= changes.arrived
            self._missing -= changes.arrived
            self.changed.emit()

    def _forget(self) -> None:
        self._coming.clear()
        self._missing, self._kept, self._left = frozenset(), ALL_TEXTS, 0


def _choosing(subscription: Subscription) -> Callable[[Store], None]:
    return lambda store: store.replica.choose(texts=subscription)
