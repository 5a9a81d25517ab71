"""Statements cut into assertions: the parts of a sentence that can each answer a question of their own.

A sentence of a newspaper tells several things (客流8.6万人次，增4.1%), each of which may be what another article
answers. An assertion is a clause between commas, semicolons or colons; a clause that tells next to nothing (据介绍)
belongs to the one behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.figures import Figure
from corpus.matching.facts import Facts
from corpus.matching.scopes import Scope
from corpus.model import Span

_CUT = re.compile(r"[，；：。！？;:!?\n]+|(?<!\d),+|,+(?!\d)|(?<=\w)——|──")
"""Marks between assertions; the comma of 1,286 is none, nor are quotation marks and 、, which part words."""
_LEAST = 5
"""Letters and digits below which a clause is no assertion of its own: 此外, 据介绍."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A part of a statement. Offsets count code points of the article."""

    statement: int
    """The statement by its place in the index."""
    article: int
    """The article by its number in the index."""
    span: Span
    terms: frozenset[str]
    """What it tells besides figures, as :attr:`corpus.matching.facts.Facts.contexts` has it."""
    figures: tuple[Figure, ...]
    dates: frozenset[str]
    """Its days and periods in the form of ISO 8601; days without their year."""
    scopes: frozenset[Scope]


def assertions_of(facts: Facts, statement: int, article: int) -> list[Assertion]:
    """The assertions of a statement in order; at least one unless it has no letter."""
    first = facts.statement.start
    found = []
    for start, end in _cut(facts.folded):
        within = [at for at, clause in enumerate(facts.clauses) if clause.start < end and start < clause.end]
        span = Span(first + start, first + end)
        found.append(
            Assertion(
                statement,
                article,
                span,
                frozenset().union(*(facts.contexts[at] for at in within)),
                _within(facts.figures, span),
                frozenset(_day(date.value) for date in _within(facts.dates, span) if date.value),
                frozenset(facts.scopes[at] for at in within),
            )
        )
    return found


def _cut(folded: str) -> list[tuple[int, int]]:
    """Where each assertion begins and ends."""
    found: list[tuple[int, int]] = []
    waiting: int | None = None
    at = 0
    for mark in [*_CUT.finditer(folded), None]:
        end, behind = mark.span() if mark is not None else (len(folded), len(folded))
        start = at if waiting is None else waiting
        if any(character.isalnum() for character in folded[at:end]):
            enough = sum(character.isalnum() for character in folded[start:end]) >= _LEAST
            waiting = None if enough else start
            if enough:
                found.append((start, end))
            last = end
        at = behind
    if waiting is not None:  # a rest too short for itself belongs to what stands before it
        found.append((found.pop()[0] if found else waiting, last))
    return found


def _within(figures: Sequence[Figure], span: Span) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if span.start <= figure.start and figure.end <= span.end)


_YEAR = re.compile(r"^(?:\d{4}|-)-(\d\d-\d\d)$")


def _day(value: str) -> str:
    match = _YEAR.match(value)
    return match.group(1) if match else value
