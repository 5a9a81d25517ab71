"""What analysts write down beside the texts: memos, and searches that they keep. Immutable values."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.identities import AnnotatorId, ArticleId, MemoId, SavedSearchId, TagId

Filters = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of filters, each with the values that it lets pass, in the order in which they were chosen: ``(("tag",
("t1", "t2")), ("words", ("票价",)))``. The names are those of the table that is filtered."""


@dataclass(frozen=True, slots=True)
class Memo:
    """A text about an article, a tag, or the project as a whole. A remark on one claim is the claim's note instead."""

    id: MemoId
    article: ArticleId | None
    """The article that it is about."""
    tag: TagId | None
    """The tag that it is about. At most one of both is given; without any, it is about the project."""
    title: str
    text: str
    """Plain text with the marks of Markdown."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Filters of the claims that are kept under a name."""

    id: SavedSearchId
    name: str
    filters: Filters
    position: int
    """Order among the saved searches."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
