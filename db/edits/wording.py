"""What edits do with the words that people type, and how they name what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.model import Article, Claim, Span
from corpus.segmentation import paragraph_number
from corpus.text import clean

if TYPE_CHECKING:
    from db.editing import Editing

_SUBJECT_LENGTH = 60


def one_line(text: str) -> str:
    """A name, a title or an address: cleaned, on one line, without spaces around."""
    return " ".join(clean(text).content.split())


def many_lines(text: str) -> str:
    """A note or a definition: cleaned, its lines kept."""
    return clean(text).content.strip()


def subject(text: str) -> str:
    """The beginning of a quote or a note, for history and the undo command."""
    line = " ".join(text.split())
    return line if len(line) <= _SUBJECT_LENGTH else line[: _SUBJECT_LENGTH - 1] + "…"


def place(editing: Editing, article: Article, span: Span) -> str:
    """Where in an article, as operations tell it."""
    return f"{article.id}:{paragraph_number(editing.content(article.sha256), span.start)}"


def place_of(editing: Editing, claim: Claim) -> str:
    """Where a claim stands; the article alone when it is an orphan."""
    if claim.orphaned:
        return claim.article
    return place(editing, editing.article(claim.article), claim.span)
