"""Answers inquiries about suggested links, using the lane and the worker, one inquiry at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from corpus.changes import ChangeSet
from corpus.identities import TextId
from corpus.model import Article
from desktop.derived.matching.encoding import Encoding
from desktop.derived.matching.inquiries import (
    Inquiry,
    PairSearch,
    PairsFound,
    best_pairs,
    differing_pairs,
    load_engine,
    source_of,
    with_vectors,
)
from desktop.project.jobs import Jobs
from desktop.project.requests import Request
from desktop.project.shown_job import ShownJob
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from corpus.matching import Statement
    from corpus.matching.work import Work

LONGEST_SHARE = 1 / 3
"""Share of the maximum amount of text from which a single article is left out if there is too much text in all. Chosen:
a book among articles is left out; many articles of similar length are all kept."""
LONG = 500
"""Milliseconds after which the status bar shows that an inquiry is in progress. Chosen: shorter would flicker."""


class Asking(QObject):
    """Reads the texts that an inquiry needs, lets the worker answer it, and tries once more if that fails."""

    answered = Signal(object, object, int)
    """The inquiry, a :class:`PairsFound`, and the number of changes of the project that was passed to :meth:`ask`."""
    failed = Signal(object)
    """The inquiry, after it failed twice."""
    stopped = Signal()
    """The analyst cancelled."""

    def __init__(self, workspace: Workspace, encoding: Encoding, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._encoding = workspace, encoding
        self._inquiry: Inquiry | None = None
        self._round = 0
        self._first_try = True
        self._request: Request[Any] | None = None
        self._work: tuple[int, Work] | None = None
        self._left_out: list[Article] | None = None
        self._large: bool | None = None
        """Both are kept until an article changes, since every change of the project asks for them."""
        workspace.opened.connect(self._forget_articles)
        workspace.closed.connect(self._forget_articles)
        workspace.changed.connect(self._on_changed)
        self._job = ShownJob(jobs, self)
        self._job.cancelled.connect(self.stop)

    @property
    def busy(self) -> bool:
        return self._inquiry is not None

    def large(self) -> bool:
        """Whether there is too much text to compare everything with everything, even without the longest articles."""
        from corpus.matching import LARGE

        if self._large is None:
            self._large = sum(row.characters for row in self._compared()) >= LARGE
        return self._large

    def left_out(self) -> list[Article]:
        """The articles that are left out of the comparison because of their length, in the order of the project; none
        if the others are too much text as well."""
        if self._left_out is None:
            self._left_out = self._too_long()
        return self._left_out

    def _too_long(self) -> list[Article]:
        from corpus.matching import LARGE

        rows = self._rows()
        total, long = sum(row.characters for row in rows), set()
        if total < LARGE:
            return []
        by_length = sorted(rows, key=lambda row: row.characters, reverse=True)
        # Two must remain, otherwise there is nothing to compare.
        for row in by_length[:-2]:
            if total < LARGE or row.characters < LARGE * LONGEST_SHARE:
                break
            total -= row.characters
            long.add(row.id)
        return [row for row in rows if row.id in long] if total < LARGE else []

    def ask(self, inquiry: Inquiry, round: int) -> None:
        """Answer an inquiry from the present state of the project, after ``round`` changes. Must not be called while
        :attr:`busy`."""
        assert self._inquiry is None
        self._inquiry, self._round, self._first_try = inquiry, round, True
        if inquiry.of_project:
            self._job.begin(lambda: self.tr("Working out suggestions"), after=LONG)
        self._gather()

    def cancel(self) -> None:
        """Discard the inquiry."""
        if self._request is not None:
            self._request.cancel()
        self._end()

    def stop(self) -> None:
        """Discard the inquiry, end the worker's computation, and emit :attr:`stopped`."""
        if self._request is not None:
            self._workspace.abandon(self._request)
        self._end()
        self.stopped.emit()

    def forget(self) -> None:
        """Discard the collected decisions of the analyst, so that the next inquiry collects them again."""
        self._work = None

    # Steps

    def _rows(self) -> list[Article]:
        snapshot = self._workspace.snapshot
        return snapshot.texts.articles() if snapshot is not None else []

    def _rows_of(self, article: str | None) -> list[Article]:
        return [row for row in self._rows() if row.id == article]

    def _gather(self) -> None:
        """Let the lane load the engine, then read the texts that have not been fetched yet."""
        self._request = self._workspace.ask(load_engine).then(self._fetch).otherwise(self._on_failed)

    def _compared(self) -> list[Article]:
        """The articles that are compared with each other."""
        long = {row.id for row in self.left_out()}
        return [row for row in self._rows() if row.id not in long]

    def _place_by_place(self, inquiry: Inquiry) -> bool:
        """Whether candidates are looked up in the index: in a large project, and for an article that was left out."""
        if inquiry.article is None:
            return False
        return self.large() or inquiry.article in {row.id for row in self.left_out()}

    def _fetch(self, _: None) -> None:
        assert self._inquiry is not None
        rows, only = self._compared(), self._inquiry.article
        if self._place_by_place(self._inquiry):
            rows = self._rows_of(only)
        self._request = self._workspace.fetch_texts(rows).otherwise(self._on_failed)
        self._request.then(self._compute)

    def _compute(self, texts: dict[TextId, str]) -> None:
        from corpus import matching

        inquiry = self._inquiry
        assert inquiry is not None
        rows = [row for row in self._compared() if row.text in texts]
        if inquiry.article is not None and all(
            row.text not in texts for row in self._rows_of(inquiry.article)
        ):
            # The text is not on this machine, so there is nothing to compare with others.
            self._on_answered(PairsFound(()))
            return
        if self._place_by_place(inquiry):
            self._find_candidates(inquiry, texts)
            return
        blocks = self._workspace.blocks
        sources = [source_of(row, texts[row.text], blocks(row.id)) for row in rows]
        # With an encoder, its vectors arrive later, and every inquiry is then asked again with them.
        self._encoding.request({row.text: texts[row.text] for row in rows})
        if inquiry.figures:
            self._send(partial(differing_pairs, sources, self._work_now()))
        elif inquiry.of_project:
            self._send(partial(best_pairs, sources, self._work_now()))
        else:
            assert inquiry.article is not None and inquiry.span is not None
            place = (inquiry.article, inquiry.span)
            self._send(partial(matching.suggest_for, sources, place, self._work_now()))

    def _find_candidates(self, inquiry: Inquiry, texts: dict[TextId, str]) -> None:
        """In a large project, select the statements to compare from the index."""
        from corpus.matching import Statement, rerank

        row = next(row for row in self._rows() if row.id == inquiry.article)
        span = inquiry.span
        assert span is not None, "inquiries about a whole project are not asked of a large one"
        words = texts[row.text][span.start : span.end]
        place = Statement(row.id, row.source_file, span.start, span.end, words)

        def send(candidates: Sequence[Statement]) -> None:
            self._send(partial(rerank, place, list(candidates), self._work_now()))

        self._request = self._workspace.ask(lambda store: store.candidates(words, article=row.id))
        self._request.then(send, owner=self).otherwise(self._on_failed)

    def _send(self, search: PairSearch) -> None:
        self._request = self._workspace.compute(with_vectors, search, self._encoding.vectors())
        self._request.then(self._on_answered).otherwise(self._on_failed)

    def _work_now(self) -> Work:
        from corpus.matching.work import work_of

        assert self._workspace.snapshot is not None
        if self._work is None or self._work[0] != self._round:
            self._work = (self._round, work_of(self._workspace.snapshot))
        return self._work[1]

    @property
    def by_words(self) -> bool:
        """Whether statements are compared by their words alone, because there are no vectors."""
        return not self._encoding.in_use

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Article):
            self._forget_articles()

    def _forget_articles(self) -> None:
        self._left_out = self._large = None

    # Ending

    def _on_answered(self, pairs: PairsFound) -> None:
        inquiry, round = self._inquiry, self._round
        self._end()
        self.answered.emit(inquiry, pairs, round)

    def _on_failed(self, error: Exception) -> None:
        if self._first_try:
            self._first_try = False
            self._gather()
            return
        inquiry = self._inquiry
        self._end()
        self.failed.emit(inquiry)

    def _end(self) -> None:
        self._inquiry = self._request = None
        self._job.end()
