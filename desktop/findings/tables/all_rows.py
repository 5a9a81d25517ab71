"""All rows of a findings table with their texts, cached until a row changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, pairwise
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, QTimer

from corpus.script import fold
from desktop.findings.tables.subjects import READING_ORDER, Column, Subject

LARGE = 5_000
"""Rows from which the texts of a table are collected in advance. Chosen: fewer are collected within a keystroke."""
PAUSE = 300
"""Milliseconds after a change before collecting starts. Chosen: not during a series of edits."""
PORTION = 500
"""Rows whose texts are collected at once. Chosen: the window responds between two portions."""
Rows = tuple[list[str], list[Any]]
"""Identities and values."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a filter for rows."""

    holds: Callable[[Any], bool]
    """The predicate, called with the value of :attr:`field`, or with the row if that is empty."""
    field: str = ""
    """The field that the condition tests, or empty. The fields of all rows are cached: testing 100,000 values takes a
    fraction of the time that testing as many rows takes."""

    def met_by(self, row: Any) -> bool:
        """Whether a row meets the condition."""
        return self.holds(getattr(row, self.field) if self.field else row)


class AllRows(QObject):
    """The rows that a filter searches, collected when first needed, or in advance in idle moments."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._gather)
        self.forget()

    def set_subject(self, subject: Subject | None) -> None:
        """Cache the rows of this subject."""
        self._subject = subject
        self.forget()

    def forget(self) -> None:
        """Discard everything after a large change; it is collected again when needed."""
        self._rows: Rows | None = None
        self._words: _Words | None = None
        self._fields: dict[str, list[Any]] = {}
        self._order: tuple[str, list[int]] = ("", [])
        """Key of a column, and the indexes of the rows in its order."""
        self._idle.stop()

    def refresh(self, touched: Collection[str]) -> None:
        """Follow a change of the rows with these identities."""
        subject = self._subject
        if self._rows is None or subject is None:
            return
        self._order = ("", [])
        ids, rows = self._rows
        place = subject.columns[0].order
        sorts = subject.columns[0].key == READING_ORDER
        for row_id in touched:
            row, at = subject.row(row_id), _index(ids, row_id)
            if at is not None and row is not None and place(row) == place(rows[at]):
                self._replace(at, row)
                continue
            if at is not None:
                self._remove(at)
            if row is not None:
                self._insert(bisect_right(rows, place(row), key=place) if sorts else len(rows), row_id, row)

    def _replace(self, at: int, row: Any) -> None:
        self.rows()[1][at] = row
        for name, values in self._fields.items():
            values[at] = getattr(row, name)
        if self._words is not None:
            self._words.renew(at)

    def _remove(self, at: int) -> None:
        ids, rows = self.rows()
        for values in (ids, rows, *self._fields.values()):
            del values[at]
        if self._words is not None:
            self._words.remove(at)

    def _insert(self, at: int, row_id: str, row: Any) -> None:
        ids, rows = self.rows()
        ids.insert(at, row_id)
        rows.insert(at, row)
        for name, values in self._fields.items():
            values.insert(at, getattr(row, name))
        if self._words is not None:
            self._words.insert(at)

    def rows(self) -> Rows:
        """All rows, in reading order."""
        if self._rows is None:
            ids = self._subject.ids() if self._subject is not None else []
            row = self._subject.row if self._subject is not None else None
            self._rows = ids, [row(row_id) for row_id in ids] if row is not None else []
        return self._rows

    def listed(self, query: str, conditions: Sequence[Condition], column: Column[Any]) -> list[str]:
        """The rows that contain a folded query and meet the conditions, in the order of a column."""
        ids, _ = self.rows()
        answers = [self._gathered_words().having(query)] if query else []
        answers += [self._meeting(condition) for condition in conditions]
        passing = (
            list(map(all, zip(*answers, strict=True))) if len(answers) > 1 else next(iter(answers), None)
        )
        if column.key == READING_ORDER:
            return list(ids) if passing is None else list(compress(ids, passing))
        order = self._ordered(column)
        return [ids[at] for at in order] if passing is None else [ids[at] for at in order if passing[at]]

    def _meeting(self, condition: Condition) -> list[bool]:
        values = self._field(condition.field) if condition.field else self.rows()[1]
        return list(map(condition.holds, values))

    def _field(self, name: str) -> list[Any]:
        if name not in self._fields:
            self._fields[name] = list(map(attrgetter(name), self.rows()[1]))
        return self._fields[name]

    def _ordered(self, column: Column[Any]) -> list[int]:
        if self._order[0] != column.key:
            keys = [column.order(row) for row in self.rows()[1]]
            self._order = column.key, sorted(range(len(keys)), key=keys.__getitem__)
        return self._order[1]

    def prepare(self) -> None:
        """Collect the texts and fields of a large table after a pause, in portions, so that the first filter does not
        have to wait for it."""
        few = self._rows is not None and len(self._rows[0]) <= LARGE
        if self._subject is not None and not few:
            self._idle.start(PAUSE)

    def _gather(self) -> None:
        assert self._subject is not None
        self._idle.setInterval(0)
        if len(self.rows()[0]) <= LARGE:
            self._idle.stop()
        elif self._gathered_words().gather(PORTION):
            missing = [name for name in self._subject.fields if name not in self._fields]
            if missing:
                self._field(missing[0])
            else:
                self._idle.stop()

    def _gathered_words(self) -> _Words:
        if self._words is None:
            assert self._subject is not None
            self._words = _Words(self._subject, self.rows()[1])
        return self._words


def _index(ids: list[str], row_id: str) -> int | None:
    """The index of a row in ``ids``; None if it is not among them."""
    try:
        return ids.index(row_id)
    except ValueError:
        return None


class _Words:
    """The folded texts of all rows."""

    def __init__(self, subject: Subject, rows: Sequence[Any]) -> None:
        self._subject, self._rows = subject, rows
        self._texts: list[str] = []

    def gather(self, count: int) -> bool:
        """Add the texts of the next ``count`` rows. Returns whether the texts of all rows have been added."""
        start = len(self._texts)
        texts = [self._subject.words(row) for row in self._rows[start : start + count]]
        # Folding one joined text is faster, and keeps the length of each part.
        folded, ends = fold("".join(texts)), accumulate(map(len, texts), initial=0)
        self._texts += [folded[start:end] for start, end in pairwise(ends)]
        return len(self._texts) == len(self._rows)

    def renew(self, at: int) -> None:
        """Update the text of a row, if it has been added."""
        if at < len(self._texts):
            self._texts[at] = fold(self._subject.words(self._rows[at]))

    def remove(self, at: int) -> None:
        """Remove the text of a row that has been removed."""
        del self._texts[at : at + 1]

    def insert(self, at: int) -> None:
        """Insert the text of a new row, unless the texts before it have not been added yet."""
        if at <= len(self._texts):
            self._texts.insert(at, fold(self._subject.words(self._rows[at])))

    def having(self, query: str) -> list[bool]:
        """For each row, whether it contains ``query``."""
        self.gather(len(self._rows))
        return [query in text for text in self._texts]
