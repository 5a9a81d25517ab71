"""Inquiries about suggested links, and the functions that answer them on the lane and in the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from corpus.blocks import Block
from corpus.identities import ArticleId
from corpus.model import Article, Span

if TYPE_CHECKING:
    from corpus.matching import SourceText, Suggestion
    from corpus.matching.work import Work
    from db.indexes.vectors import StoredVectors
    from db.store import Store

QUEUE = 500
"""Pairs listed for a whole project, at most; further ones follow as these are decided, and are counted. Chosen: more
than a person reviews at a time, few enough to be recomputed after each change."""
WORTH_JUDGING = 0.25
"""Smallest score of a pair in the list of the whole project. Chosen: below it, lists contained many pairs that nobody
links. The list of a place has no such limit."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An inquiry about a place; without an article, about all pairs of the project."""

    article: ArticleId | None = None
    span: Span | None = None
    """In code points of the article's text."""
    figures: bool = False
    """Whether only pairs with differing figures are wanted."""

    @property
    def of_project(self) -> bool:
        return self.article is None


ALL, FIGURES = Inquiry(), Inquiry(figures=True)


class PairsFound(NamedTuple):
    """The pairs that the worker found."""

    best: tuple[Suggestion, ...]
    more: int = 0
    """Number of further pairs, at least."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The suggestions for an inquiry."""

    pairs: PairsFound
    round: int
    """Number of the project's changes that were taken into account."""


def load_engine(_: Store) -> None:
    """On the lane: import the engine, which unpickling the worker's answers needs and which would hold up the
    window."""
    import corpus.matching  # noqa: F401


def source_of(row: Article, text: str, blocks: tuple[Block, ...] = ()) -> SourceText:
    """An article in the form that the engine reads."""
    from corpus.matching import SourceText

    return SourceText(row.id, text, row.title, row.published, row.source_file, blocks)


class PairSearch(Protocol):
    """A search for pairs that lacks only the vectors, such as a :class:`functools.partial` of :func:`best_pairs`."""

    def __call__(self, *, vectors: StoredVectors | None) -> Sequence[Suggestion] | PairsFound: ...


def with_vectors(search: PairSearch, vectors: StoredVectors | None) -> PairsFound:
    """In the worker: search with the sentence encoder's vectors, None while there are none."""
    answer = search(vectors=vectors)
    return answer if isinstance(answer, PairsFound) else PairsFound(tuple(answer))


def best_pairs(sources: Sequence[SourceText], work: Work, *, vectors: StoredVectors | None) -> PairsFound:
    """In the worker: the :data:`QUEUE` best pairs of the project with a score of at least :data:`WORTH_JUDGING`, and
    the number of further ones."""
    from corpus.matching import best_links

    best, total = best_links(sources, work, limit=QUEUE, least=WORTH_JUDGING, vectors=vectors)
    return PairsFound(tuple(best), total - len(best))


def differing_pairs(
    sources: Sequence[SourceText], work: Work, *, vectors: StoredVectors | None
) -> PairsFound:
    """In the worker: the pairs whose figures differ. More than :data:`QUEUE` are not counted, since comparing figures
    takes long."""
    from corpus.matching import differing_figures

    best = differing_figures(sources, work, limit=QUEUE + 1, vectors=vectors)
    return PairsFound(tuple(best[:QUEUE]), len(best[QUEUE:]))
