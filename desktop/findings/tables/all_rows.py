"""All rows of a findings table and their words, kept until one of them changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, islice
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
_BETWEEN = "\x00"
"""Separates the words of two rows. Neither texts nor queries contain it."""

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
        found = self._words.matching(query)
        return [ids[number] for number in found], [rows[number] for number in found]

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
    """The words of all rows in one folded string, so that a single ``str.find`` searches them all. Folding never
    changes a length, so an offset in the string determines the row."""

    def __init__(self, subject: Subject, rows: Sequence[Any]) -> None:
        self._subject, self._rows = subject, rows
        self._parts: list[str] = []
        self._text = ""
        self._starts = [0]

    def gather(self, count: int) -> bool:
        """Take the words of the next ``count`` rows. Returns whether all have been taken."""
        done = len(self._starts) - 1
        rows, words = self._rows[done : done + count], self._subject.words
        if rows:
            found = [words(row) for row in rows]
            self._parts.append(fold(_BETWEEN.join(found)))
            lengths = (len(text) + 1 for text in found)
            self._starts.extend(islice(accumulate(lengths, initial=self._starts[-1]), 1, None))
        if len(self._starts) <= len(self._rows):
            return False
        if self._parts:
            self._text, self._parts = _BETWEEN.join(self._parts), []
        return True

    def matching(self, query: str) -> list[int]:
        """The numbers of the rows that contain ``query``, ascending."""
        self.gather(len(self._rows))
        found = []
        number = -1
        at = self._text.find(query)
        while at >= 0:
            number = bisect_right(self._starts, at, number + 1) - 1
            found.append(number)
            at = self._text.find(query, self._starts[number + 1])
        return found
