"""All rows of a findings table and their words, kept until one of them changes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, compress, pairwise
from typing import Any

from PySide6.QtCore import QObject, QTimer

from corpus.script import fold
from desktop.findings.tables.subjects import Subject

LARGE = 5_000
"""Rows from which the words of a table are gathered ahead. Chosen: fewer are gathered within a keystroke."""
PAUSE = 300
"""Milliseconds after a change before they are gathered. Chosen: not while one edits quickly."""
PORTION = 500
"""Rows whose words are gathered at once. Chosen: the window answers between two portions."""

Rows = tuple[list[str], list[Any]]
"""Identities and values."""


class AllRows(QObject):
    """What a filter goes through: gathered when it is needed, or ahead while nothing else is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._rows: Rows | None = None
        self._words: _Words | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._gather)

    def set_subject(self, subject: Subject | None) -> None:
        """Keep the rows of this one."""
        self._subject = subject
        self.forget()

    def forget(self) -> None:
        """Gather again, since a row has changed."""
        self._rows = self._words = None
        self._idle.stop()

    def rows(self) -> Rows:
        """All rows, in reading order."""
        if self._rows is None:
            ids = self._subject.ids() if self._subject is not None else []
            row = self._subject.row if self._subject is not None else None
            self._rows = ids, [row(row_id) for row_id in ids] if row is not None else []
        return self._rows

    def matching(self, query: str) -> Rows:
        """The rows that contain a folded query."""
        ids, rows = self.rows()
        if self._words is None:
            self._words = self._new_words()
        having = self._words.having(query)
        return list(compress(ids, having)), list(compress(rows, having))

    def prepare(self) -> None:
        """Gather the words of many rows after a pause, in portions, so that the first filter need not."""
        if self._subject is not None and self._words is None and len(self.rows()[0]) > LARGE:
            self._idle.start(PAUSE)

    def _gather(self) -> None:
        if self._words is None:
            self._words = self._new_words()
        self._idle.setInterval(0)
        if self._words.gather(PORTION):
            self._idle.stop()

    def _new_words(self) -> _Words:
        assert self._subject is not None
        return _Words(self._subject, self.rows()[1])


class _Words:
    """The folded words of all rows."""

    def __init__(self, subject: Subject, rows: Sequence[Any]) -> None:
        self._subject, self._rows = subject, rows
        self._texts: list[str] = []

    def gather(self, count: int) -> bool:
        """Take the words of the next ``count`` rows. Returns whether all have been taken."""
        done = len(self._texts)
        found = [self._subject.words(row) for row in self._rows[done : done + count]]
        # Folded at once, which takes less time. Folding changes no length.
        folded, ends = fold("".join(found)), accumulate(map(len, found), initial=0)
        self._texts += [folded[start:end] for start, end in pairwise(ends)]
        return len(self._texts) == len(self._rows)

    def having(self, query: str) -> list[bool]:
        """For each row, whether it contains ``query``."""
        self.gather(len(self._rows))
        return [query in text for text in self._texts]
