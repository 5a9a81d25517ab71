"""One place that a search found."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.identities import ArticleId
from corpus.model import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a search found its query."""

    article: ArticleId | None
    """The article whose text holds it, or to which the note belongs; None for a tag."""
    owner: str
    """Identity of the row whose text holds it: an article, a claim, a link or a tag."""
    field: str
    """``text``, ``title``, ``note``, ``name`` or ``definition``."""
    span: Span
    """In the code points of that field."""
    text: str
    """The words found, as written there."""
    before: str
    after: str
    """Context on both sides, on one line."""
