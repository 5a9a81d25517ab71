"""Hits of a search: the place of a match and the text around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.identities import ArticleId
from corpus.model import Span

CONTEXT = 24
"""Code points of context on either side of a hit. Chosen: what fits on a line beside a hit."""
_ONE_LINE = str.maketrans("\n\t\u2028\u2029", "    ")
"""Replaces line breaks and tabs by spaces."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a search."""

    article: ArticleId | None
    """The article whose text holds it, or to which the note belongs; None for a tag."""
    owner: str
    """Identity of the row whose text holds it: an article, a claim, a link or a tag."""
    field: str
    """``text``, ``title``, ``note``, ``name`` or ``definition``."""
    span: Span
    """In the code points of that field."""
    text: str
    """The matched text, as the field has it."""
    before: str
    after: str
    """Context on both sides, on one line."""


def occurrences(text: str, words: str) -> Iterator[int]:
    """The offsets at which ``words`` occur in a text, from left to right, without overlaps."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def in_context(text: str, span: Span) -> tuple[str, str]:
    """The text before and after a span, each on one line."""
    before = text[max(0, span.start - CONTEXT) : span.start].translate(_ONE_LINE)
    return before, text[span.end : span.end + CONTEXT].translate(_ONE_LINE)


def hit_at(article: ArticleId | None, owner: str, field: str, text: str, span: Span) -> Hit:
    """The hit at a span of a field whose whole text is ``text``."""
    before, after = in_context(text, span)
    return Hit(article, owner, field, span, text[span.start : span.end], before, after)
