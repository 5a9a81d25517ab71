"""Memos and saved searches, as immutable values.

Saved filters of a list and synonyms are saved searches too: their filter ``list`` names the list that they belong to.
So they need no tables of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.identities import AnnotatorId, ArticleId, MemoId, SavedSearchId, TagId

Filters = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of filters, each with the accepted values in the order of choice: ``(("tag", ("t1", "t2")), ("words",
("票价",)))``. The names are those of the table that is filtered."""
WORDS = "words"
"""Name of the filter with the typed words, in a search of all texts as in every list."""
LIST = "list"
"""Name of the filter with the list that a saved search belongs to; a search of all texts has no such filter."""
SYNONYMS = "synonyms"
"""The list of a saved search whose words are counted as one (:mod:`corpus.terms.synonyms`)."""


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
    """Filters with a name: of a search in all texts, or of a list of the window; or a group of synonyms."""

    id: SavedSearchId
    name: str
    filters: Filters
    position: int
    """Order among the saved searches."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


def list_of(filters: Filters) -> str:
    """The list that a saved search belongs to; empty for a search of all texts."""
    return next((values[0] for name, values in filters if name == LIST and values), "")


def for_list(name: str, filters: Filters) -> Filters:
    """Filters of a list, as a saved search stores them."""
    return ((LIST, (name,)), *filters)


def without_list(filters: Filters) -> Filters:
    """The filters of a saved search without the name of its list."""
    return tuple((name, values) for name, values in filters if name != LIST)
