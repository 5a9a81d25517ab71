"""Search by regular expressions, in Simplified and Traditional.

Texts are read as running text and folded, as in every search; in the expression, only literal characters are folded.
Python's own engine does the matching. It can take exponential time and cannot be interrupted, so
:func:`find_pattern` should be called in a process that can be ended.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.hit import Hit, hit_at
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.nearby_words import stands_beside
from corpus.running_text import running_text
from corpus.script import fold
from corpus.search_answer import PatternFault, SearchAnswer

LONGEST = 1_000
"""Code points of an expression, at most. Chosen: far beyond what anybody types."""


_FAULTS = (
    ("unterminated", PatternFault.UNFINISHED),
    ("missing )", PatternFault.UNFINISHED),
    ("bad escape (end", PatternFault.UNFINISHED),
    ("unexpected end", PatternFault.UNFINISHED),
    ("unbalanced", PatternFault.UNOPENED),
    ("nothing to repeat", PatternFault.NOTHING_TO_REPEAT),
    ("multiple repeat", PatternFault.NOTHING_TO_REPEAT),
    ("bad character range", PatternFault.RANGE),
    ("min repeat", PatternFault.RANGE),
    ("look-behind", PatternFault.LOOK_BEHIND),
)
"""Beginnings and parts of the messages of :mod:`re`, which has no codes for its errors."""


@dataclass(frozen=True, slots=True)
class Searchable:
    """A field of a row that is searched."""

    article: ArticleId | None
    owner: str
    field: str
    """As a :class:`~corpus.hit.Hit` names it."""
    text: str


# What folding must not change in an expression.
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_RANGE = re.compile(r"[^\\\]]-[^\\\]]")


def folded_pattern(pattern: str) -> str:
    """An expression that matches in folded text what ``pattern`` matches in either script.

    Only characters beyond ASCII are folded, since case is ignored anyway. A full-width character is literal: ``（`` is
    a bracket of the text, ``(`` one of the expression. The ends of a range such as ``[一-龥]`` are not folded.
    """
    return "".join(_parts(pattern))


def _parts(pattern: str) -> Iterator[str]:
    at, inside = 0, False
    while at < len(pattern):
        character = pattern[at]
        if match := _ESCAPE.match(pattern, at):
            yield match[0] if len(match[0]) > 2 or match[0][1].isascii() else _literal(match[0][1])
            at = match.end()
        elif inside and (match := _RANGE.match(pattern, at)):
            yield match[0]
            at = match.end()
        else:
            first = inside and pattern[at - 1] in "[^"
            inside = character == "[" or (inside and (character != "]" or first))
            yield character if character.isascii() else _literal(character)
            at += 1


def _literal(character: str) -> str:
    folded = fold(character)
    return re.escape(folded) if folded.isascii() else folded


def find_pattern(pattern: str, fields: Iterable[Searchable], *, limit: int, within: str = "") -> SearchAnswer:
    """All matches of the expression, from left to right and without overlaps, at most ``limit``. With ``within``, only
    those whose line contains these words. Empty matches are ignored. ``^`` and ``$`` match at the start and end of a
    line. Offsets are code points of the stored text."""
    if len(pattern) > LONGEST:
        return SearchAnswer(fault=PatternFault.TOO_LONG, place=LONGEST)
    try:
        expression = _compiled(folded_pattern(pattern))
    except (re.error, OverflowError, RecursionError) as error:
        return SearchAnswer(fault=_fault(str(error)), place=_place(pattern))
    hits: list[Hit] = []
    for field in fields:
        for hit in _hits(expression, field):
            if stands_beside(field.text, hit.span, within):
                hits.append(hit)
            if len(hits) > limit:
                return SearchAnswer(tuple(hits[:limit]), more=True)
    return SearchAnswer(tuple(hits))


def _hits(expression: re.Pattern[str], field: Searchable) -> Iterator[Hit]:
    running = running_text(field.text)
    for match in expression.finditer(fold(running.text)):
        span = Span(*match.span())
        if span:
            yield hit_at(
                field.article, field.owner, field.field, field.text, running.map.span_to_source(span)
            )


def _compiled(pattern: str) -> re.Pattern[str]:
    with warnings.catch_warnings():
        # FutureWarning: a later version of Python may interpret it differently, as [[a].
        warnings.simplefilter("ignore")
        return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _fault(message: str) -> PatternFault:
    return next((fault for part, fault in _FAULTS if part in message), PatternFault.OTHER)


def _place(pattern: str) -> int | None:
    """The offset of the error in the expression as typed; None if only its folded form is invalid."""
    try:
        _compiled(pattern)
    except re.error as error:
        return error.pos
    except (OverflowError, RecursionError):
        return None
    return None
