"""Cleaning of text that users type, and the descriptions of operations for history and undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from corpus.model import Article, Claim, Span
from corpus.segmentation import paragraph_number
from corpus.shortening import shortened
from corpus.text import clean

if TYPE_CHECKING:
    from db.editing import Editing

_SUBJECT_LENGTH = 60
"""In code points. Chosen: what fits in a menu."""


def one_line(text: str) -> str:
    """Clean a name, a title or an address: one line, without surrounding spaces."""
    return " ".join(clean(text).content.split())


def many_lines(text: str) -> str:
    """Clean a note or a definition: lines are kept, surrounding white space is removed."""
    return clean(text).content.strip()


def paragraphs_together(texts: Iterable[str]) -> str:
    """Notes as paragraphs of one note; equal ones once."""
    return "\n".join(dict.fromkeys(text for text in texts if text))


def subject(text: str) -> str:
    """The beginning of a quote or a note on one line, as the subject of an operation."""
    return shortened(text, _SUBJECT_LENGTH)


def place(editing: Editing, article: Article, span: Span) -> str:
    """A place in an article, as operations record it: ``article identity:paragraph number``, from 1."""
    return f"{article.id}:{paragraph_number(editing.content(article.sha256), span.start)}"


def tell_of_claims(editing: Editing, name: str, words: str, claims: Sequence[Claim]) -> None:
    """Describe an edit of claims: how many, and the place of a single one. An edit that changes nothing is not
    described, so it becomes no operation."""
    if claims:
        where = place_of(editing, claims[0]) if len(claims) == 1 else ""
        editing.tell(name, words, place=where, count=len(claims))


def place_of(editing: Editing, claim: Claim) -> str:
    """The place of a claim, as operations record it; for an orphan only the article."""
    if claim.orphaned:
        return claim.article
    return place(editing, editing.article(claim.article), claim.span)
