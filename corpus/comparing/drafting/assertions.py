"""Divides statements into assertions, the parts of a sentence that can each answer a question of their own.

A sentence of a newspaper often has several (客流8.6万人次，增4.1%). An assertion is a clause between commas, semicolons
or colons; a clause without content (据介绍) belongs to the next one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.figures import Figure
from corpus.matching.clauses.scopes import Scope
from corpus.matching.facts.facts import Facts
from corpus.model import Span

_CUT = re.compile(r"[，；：。！？;:!?\n]+|(?<!\d),+|,+(?!\d)|(?<=\w)——|──")
"""Marks between assertions. The comma in 1,286 is none, nor are quotation marks and 、, which separate words."""
_ENDED = re.compile(r"[。！？；…!?.;｡][”’」』》〉）】〕］)\]}\"']*\s*$")
"""The end mark of a sentence, with closing marks behind it."""
_HEADING = 40
"""Greatest length in code points of a line without an end mark that is a heading. Chosen. A heading names a subject but
answers nothing. A line with a figure is kept, since lists of figures have no marks."""
_QUESTION = re.compile(r"[？?][”’」』》〉）】〕］)\]}\"']*$")
"""The end of a question."""
_BYLINE = re.compile(
    r"^[^。！？；]{0,24}(?:作者|记者|記者|编辑|編輯|责编|責編|来源|來源|[文图圖]\s*[/／:：])[^。！？；，]{0,16}$"
)
"""A line that names authors, editors or sources."""
_NUMBERED = re.compile(r"^\W*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）、.．]")
"""The number of an item."""
_TELLING = 7
"""Least number of content characters of a statement that can answer a question; 资本随后赶到 has fewer. Chosen on the
gold ``dishes``."""
_ITEM = 12
"""The same behind the number of an item, where short lines are headings: (五)支持企业走出去。 Chosen likewise."""
_LEAST = 5
"""Least number of letters and digits of an assertion; 此外 and 据介绍 have fewer. Chosen."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """A part of a statement. Offsets count code points of the article."""

    statement: int
    """The number of the statement in the index."""
    article: int
    """The number of the article in the index."""
    span: Span
    terms: frozenset[str]
    """Its terms besides figures, as in :attr:`corpus.matching.facts.facts.Facts.contexts`."""
    figures: tuple[Figure, ...]
    dates: frozenset[str]
    """Its days and periods as ISO 8601; days without their year."""
    scopes: frozenset[Scope]


def assertions_of(facts: Facts, statement: int, article: int) -> list[Assertion]:
    """The assertions of a statement in order. Headings, questions, bylines and fragments (话说回来) have none."""
    if not _answers(facts):
        return []
    first = facts.statement.start
    result = []
    for start, end in _cut(facts.folded):
        within = [at for at, clause in enumerate(facts.clauses) if clause.start < end and start < clause.end]
        span = Span(first + start, first + end)
        result.append(
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
    return result


def _answers(facts: Facts) -> bool:
    text = facts.statement.text.strip()
    if _QUESTION.search(text) or _BYLINE.search(text):
        return False
    if facts.figures or facts.dates:
        return True
    if len(text) <= _HEADING and not _ENDED.search(text):
        return False
    return facts.size >= (_ITEM if _NUMBERED.match(text) else _TELLING)


def _cut(folded: str) -> list[tuple[int, int]]:
    """Where each assertion begins and ends."""
    result: list[tuple[int, int]] = []
    waiting: int | None = None
    at = 0
    for mark in [*_CUT.finditer(folded), None]:
        end, behind = mark.span() if mark is not None else (len(folded), len(folded))
        start = at if waiting is None else waiting
        if any(character.isalnum() for character in folded[at:end]):
            enough = sum(character.isalnum() for character in folded[start:end]) >= _LEAST
            waiting = None if enough else start
            if enough:
                result.append((start, end))
            last = end
        at = behind
    if waiting is not None:  # a rest that is too short belongs to the previous assertion
        result.append((result.pop()[0] if result else waiting, last))
    return result


def _within(figures: Sequence[Figure], span: Span) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if span.start <= figure.start and figure.end <= span.end)


_YEAR = re.compile(r"^(?:\d{4}|-)-(\d\d-\d\d)$")
"""The value of a date with a day; the group is month and day."""


def _day(value: str) -> str:
    match = _YEAR.match(value)
    return match.group(1) if match else value
