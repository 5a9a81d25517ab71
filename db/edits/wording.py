"""How edits clean the words that users type, and how they describe themselves for history and the undo command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.model import Article, Claim, Span
from corpus.segmentation import paragraph_number
from corpus.shortening import shortened
from corpus.text import clean

if TYPE_CHECKING:
    from db.editing import Editing

_SUBJECT_LENGTH = 60
"""Code points. Chosen: what fits in a menu."""


def one_line(text: str) -> str:
    """A name, a title or an address, cleaned: on one line, without surrounding spaces."""
    return " ".join(clean(text).content.split())


def many_lines(text: str) -> str:
    """A note or a definition, cleaned: lines are kept, surrounding white space is not."""
    return clean(text).content.strip()


def subject(text: str) -> str:
    """The beginning of a quote or a note on one line, as operations tell it."""
    return shortened(text, _SUBJECT_LENGTH)


def place(editing: Editing, article: Article, span: Span) -> str:
    """A place in an article, as operations tell it: ``article identity:paragraph number``, from 1."""
    return f"{article.id}:{paragraph_number(editing.content(article.sha256), span.start)}"


def tell_of_claims(editing: Editing, name: str, words: str, claims: Sequence[Claim]) -> None:
    """Describe an edit of claims: how many, and the place of a single one. Nothing is told of an edit that changes
    nothing, so it becomes no operation."""
    if claims:
        where = place_of(editing, claims[0]) if len(claims) == 1 else ""
        editing.tell(name, words, place=where, count=len(claims))


def place_of(editing: Editing, claim: Claim) -> str:
    """The place of a claim, as operations tell it; of an orphan only the article."""
    if claim.orphaned:
        return claim.article
    return place(editing, editing.article(claim.article), claim.span)
