"""The figures of articles: read in the worker once per text, kept, and combined with the analyst's marks.

A view that shows figures calls :meth:`Figures.request` and listens to :attr:`Figures.read`. Nothing is read while a
project is still being opened, and the grammar is imported on the lane, so that the window stays responsive.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.model import Article, Claim, FigureMark, Span
from desktop.project.jobs import Job, Jobs
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.figures.figure import Figure
    from corpus.figures.interest import Interest
    from corpus.figures.ledger import LedgerFigure
    from db.store import Store

BEFORE, AFTER = 10, 40
"""Code points before and after a figure in its context, within its sentence and paragraph. Chosen: a line of the
table."""
_SENTENCE_END = "[。！？；!?;\\n]"
Key = tuple[str, str]
"""What the figures of a text depend on: its version, and the article's date of publication."""


class Figures(QObject):
    """The figures of the open project. A result for a text that has been replaced meanwhile is discarded."""

    read = Signal(str)
    """Identity of an article whose figures have been read."""
    reading_changed = Signal()
    """Reading all articles has started or ended."""
    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace)
        self._workspace, self._jobs = workspace, jobs
        self._known: dict[Key, tuple[Figure, ...]] = {}
        self._requested: set[Key] = set()
        self._hopeless: set[Key] = set()
        self._waiting: dict[str, None] = {}
        """Articles that were requested while the project was being opened, in order."""
        self._queue: deque[str] = deque()
        self._total = 0
        self._job: Job | None = None
        workspace.state_changed.connect(self._on_state_changed)
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._on_closed)

    # Results

    def of(self, article: str) -> list[LedgerFigure] | None:
        """The figures of an article in the order of its text, including dismissed ones, with the analyst's marks
        applied; None until they have been read."""
        row, snapshot = self._row(article), self._workspace.snapshot
        figures = self._known.get(_key(row)) if row is not None else None
        if row is None or figures is None or snapshot is None:
            return None
        from corpus.figures.ledger import effective

        return effective(figures, snapshot.marks_in(article), Span(0, row.characters))

    def of_claim(self, claim: Claim) -> list[LedgerFigure] | None:
        """The figures inside a claim's span; None until those of its article have been read."""
        row, snapshot = self._row(claim.article), self._workspace.snapshot
        figures = self._known.get(_key(row)) if row is not None else None
        if figures is None or snapshot is None:
            return None
        from corpus.figures.ledger import effective

        # Texts have thousands of figures, and a comparison asks for thousands of claims.
        first = bisect_left(figures, claim.start, key=lambda figure: figure.start)
        end = bisect_left(figures, claim.end, key=lambda figure: figure.start)
        return effective(figures[first:end], snapshot.marks_of(claim.id), claim.span)

    def interest(self, article: str, entry: LedgerFigure) -> Interest:
        """The interest of one of the figures of an article."""
        from corpus.figures.ledger import interest_of

        return interest_of(entry, self._workspace.text(article) or "")

    def context(self, article: str, span: Span) -> str:
        """The text around a span of an article, on one line; empty while the text is not loaded."""
        text = self._workspace.text(article)
        if text is None:
            return ""
        start = max(0, span.start - BEFORE)
        ends = [match.end() for match in re.compile(_SENTENCE_END).finditer(text, start, span.start)]
        start = ends[-1] if ends else start
        is_cut = start > 0 and re.match(_SENTENCE_END, text[start - 1]) is None
        end = text.find("\n", span.end, span.end + AFTER)
        shown = (
            text[start : end if end >= 0 else span.end + AFTER].lstrip("，、,：:”’」』）) \u3000").rstrip()
        )
        return f"…{shown}" if is_cut else shown

    def around(self, article: str, span: Span) -> str:
        """The same regardless of sentences, for searching; faster than :meth:`context`."""
        text = self._workspace.text(article)
        return text[max(0, span.start - BEFORE) : span.end + AFTER] if text is not None else ""

    def _row(self, article: str) -> Article | None:
        snapshot = self._workspace.snapshot
        return snapshot.articles.get(article) if snapshot is not None else None

    # Reading

    def request(self, article: str) -> None:
        """Request the figures of an article; :attr:`read` is emitted when they are available."""
        row = self._row(article)
        if row is None or self._settled(row) or _key(row) in self._requested:
            return
        if self._workspace.saving.state == "opening":
            self._waiting[article] = None
            return
        self._requested.add(_key(row))
        self._workspace.ask(_load_grammar).then(lambda _: self._fetch(row), owner=self).otherwise(
            partial(self._on_failed, row), owner=self
        )

    def _fetch(self, row: Article) -> None:
        self._workspace.fetch_text(row.id).then(partial(self._find, row), owner=self).otherwise(
            partial(self._on_failed, row), owner=self
        )

    def _find(self, row: Article, text: str) -> None:
        if not self._current(row) or len(text) != row.characters:
            self._forget(row)
            return
        from corpus.figures import find_figures

        blocks = self._workspace.blocks(row.id)
        self._workspace.compute(find_figures, text, row.published, blocks).then(
            partial(self._keep, row), owner=self
        ).otherwise(partial(self._on_failed, row), owner=self)

    def _keep(self, row: Article, figures: list[Figure]) -> None:
        if self._current(row):
            self._known[_key(row)] = tuple(figures)
            self.read.emit(row.id)
        self._forget(row)

    def _on_failed(self, row: Article, error: Exception) -> None:
        # Not requested again, since the same text would fail again.
        self._hopeless.add(_key(row))
        self.failed.emit(error)
        self._forget(row)

    def _forget(self, row: Article) -> None:
        """Continue with the next article, after this one was read, failed, or got another text."""
        self._requested.discard(_key(row))
        if self._queue and self._queue[0] == row.id:
            self._queue.popleft()
        self._read_on()

    def _settled(self, row: Article) -> bool:
        """Whether nothing more is to be read of an article now; of one whose text is not here, once it comes."""
        snapshot = self._workspace.snapshot
        absent = snapshot is not None and row.sha256 in snapshot.texts.absent
        return absent or _key(row) in self._known or _key(row) in self._hopeless

    def _current(self, row: Article) -> bool:
        now = self._row(row.id)
        return now is not None and _key(now) == _key(row)

    def awaited(self, article: str) -> bool:
        """Whether the figures of an article are being read, or will be once the project is open."""
        row = self._row(article)
        if row is None or self._settled(row):
            return False
        return article in self._waiting or _key(row) in self._requested

    @property
    def busy(self) -> bool:
        """Whether requested figures have not been read yet."""
        return bool(self._requested or self._waiting)

    # Reading all articles

    @property
    def reading(self) -> bool:
        """Whether all articles are being read."""
        return self._job is not None

    def unread(self) -> int:
        """Number of articles whose figures have not been read, except those that failed."""
        snapshot = self._workspace.snapshot
        articles = snapshot.articles.values() if snapshot is not None else ()
        return sum(not self._settled(row) for row in articles)

    def request_all(self) -> None:
        """Read the figures of all articles, one after the other; the status bar shows the progress."""
        snapshot = self._workspace.snapshot
        if snapshot is None or self._job is not None:
            return
        if self._workspace.saving.state == "opening":
            self._waiting.update(dict.fromkeys(snapshot.articles))
            return
        self._queue = deque(row.id for row in snapshot.articles_in_order() if not self._settled(row))
        if not self._queue:
            return
        self._total = self._characters()
        self._job = self._jobs.start(lambda: self.tr("Reading figures"))
        self.reading_changed.emit()
        self._read_on()

    def _read_on(self) -> None:
        job = self._job
        if job is None:
            return
        job.set_progress(self._total - self._characters(), self._total)
        while self._queue and not job.cancelled:
            row = self._row(self._queue[0])
            if row is not None and not self._settled(row):
                self.request(row.id)
                return
            self._queue.popleft()
        self._end()

    def _characters(self) -> int:
        rows = [self._row(article) for article in self._queue]
        return sum(row.characters for row in rows if row is not None)

    def _end(self) -> None:
        self._queue.clear()
        job, self._job = self._job, None
        if job is not None:
            job.finish()
            self.reading_changed.emit()

    # Signals of the workspace

    def _on_state_changed(self) -> None:
        if self._waiting and self._workspace.saving.state not in ("opening", "closed"):
            waiting, self._waiting = self._waiting, {}
            for article in waiting:
                self.request(article)

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(Article):
            return
        snapshot = self._workspace.snapshot
        keys = {_key(row) for row in snapshot.articles.values()} if snapshot is not None else set()
        for key in self._known.keys() - keys:
            del self._known[key]

    def _on_closed(self) -> None:
        self._known.clear()
        self._requested.clear()
        self._hopeless.clear()
        self._waiting.clear()
        self._end()


def touches_figures(changes: ChangeSet) -> bool:
    """Whether a change alters the results of :meth:`Figures.of` without a text having to be read again."""
    return changes.touches(FigureMark)


def _key(row: Article) -> Key:
    return row.text, row.published or ""


def _load_grammar(_: Store) -> None:
    """On the lane: import the grammar, which unpickling the worker's answers needs and which takes a tenth of a
    second."""
    import corpus.figures  # noqa: F401
