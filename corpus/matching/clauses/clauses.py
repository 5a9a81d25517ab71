"""The clauses of a statement: the text between two of its punctuation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_MARK = re.compile(r"[，。；：、！？;:!?\n　「」“”‘’『』（）()—…\"]+|(?<!\d),+|,+(?!\d)")
"""Punctuation that ends a clause; the comma of 1,286 does not."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a folded statement. Offsets count code points from the beginning of the statement."""

    start: int
    end: int
    text: str


def clauses_of(folded: str) -> tuple[Clause, ...]:
    """The clauses of a folded statement, in order; at least one, and none of them empty unless the statement is."""
    found: list[Clause] = []
    start = 0
    for mark in _MARK.finditer(folded):
        if mark.start() > start:
            found.append(Clause(start, mark.start(), folded[start : mark.start()]))
        start = mark.end()
    if start < len(folded) or not found:
        found.append(Clause(start, len(folded), folded[start:]))
    return tuple(found)


def clause_at(clauses: Sequence[Clause], place: int) -> int:
    """The number of the clause that holds ``place``, or of the one before it where a mark stands there."""
    return max(0, bisect_right(clauses, place, key=lambda clause: clause.start) - 1)
