"""Keyword in context: each occurrence of a word with the text around it, cut between words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.terms.cutting import key_of
from corpus.terms.index import ArticleTerms

REACH = 80
"""Greatest context on either side in code points: more than the widest window shows."""
_LAYOUT = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")
"""White space and invisible characters."""


class Order(StrEnum):
    """How lines are sorted."""

    SOURCE = "source"
    LEFT = "left"
    """By the text before, from the word backwards."""
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TermPlace:
    """An occurrence of a word."""

    article: ArticleId
    span: Span


@dataclass(frozen=True, slots=True)
class ContextLine:
    """An occurrence in its paragraph. ``left`` and ``right`` are sequences of words, so a long line is cut between
    words."""

    left: tuple[str, ...]
    word: str
    right: tuple[str, ...]

    @property
    def before(self) -> str:
        """The context before the word."""
        return "".join(self.left)

    @property
    def after(self) -> str:
        """The context after the word."""
        return "".join(self.right)


def context_line(text: str, terms: ArticleTerms, span: Span, reach: int = REACH) -> ContextLine:
    """The context of an occurrence in ``text``. It ends with the paragraph, or at the end of a word after ``reach``
    code points, and does not contain line breaks of the layout."""
    paragraph = terms.paragraph(span)
    start = max(paragraph.start, span.start - reach)
    end = min(paragraph.end, span.end + reach)
    while start < span.start and not terms.is_edge(start):
        start += 1
    while end > span.end and not terms.is_edge(end):
        end -= 1
    left = _words(text, terms, Span(start, span.start))
    right = _words(text, terms, Span(span.end, max(end, span.end)))
    return ContextLine(left, _on_one_line(text[span.start : span.end]), right)


def _words(text: str, terms: ArticleTerms, span: Span) -> tuple[str, ...]:
    """The pieces of a span, between which it can be cut."""
    if not span:
        return ()
    cuts = [offset for offset in range(span.start + 1, span.end) if terms.is_edge(offset)]
    bounds = (span.start, *cuts, span.end)
    pieces = (text[start:end] for start, end in pairwise(bounds))
    return tuple(filter(None, map(_on_one_line, pieces)))


def _on_one_line(words: str) -> str:
    return _LAYOUT.sub(lambda gap: " " if " " in gap.group() or "\u3000" in gap.group() else "", words)


def fitting(words: tuple[str, ...], room: float, width: Callable[[str], float], *, left: bool) -> str:
    """As many ``words`` as fit into ``room``, counted from the keyword: from their end if they are to the ``left`` of
    it, else from their beginning. An ellipsis stands for the rest."""
    whole = "".join(words)
    if width(whole) <= room:
        return whole
    few, many = 0, len(words)
    while few < many:
        middle = (few + many + 1) // 2
        few, many = (middle, many) if width(_shown(words, middle, left=left)) <= room else (few, middle - 1)
    return _shown(words, few, left=left)


def _shown(words: tuple[str, ...], count: int, *, left: bool) -> str:
    if left:
        return "…" + "".join(words[len(words) - count :])
    return "".join(words[:count]) + "…"


def in_order(
    places: Iterable[TermPlace], order: Order, texts: Mapping[ArticleId, str], reach: int = 12
) -> list[TermPlace]:
    """Places sorted by their folded context of ``reach`` code points, or in the order of the texts. Those whose text
    is not known are last."""
    found = list(places)
    if order is Order.SOURCE:
        return found

    def key(place: TermPlace) -> tuple[bool, str]:
        text = texts.get(place.article)
        if text is None:
            return True, ""
        if order is Order.LEFT:
            return False, key_of(text[max(0, place.span.start - reach) : place.span.start])[::-1]
        return False, key_of(text[place.span.end : place.span.end + reach])

    return sorted(found, key=key)
