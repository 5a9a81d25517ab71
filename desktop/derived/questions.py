"""What is asked about suggested links, and the functions that answer it on the lane and in the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from corpus.model import Article, Span

if TYPE_CHECKING:
    from corpus.matching import SourceText, Suggestion
    from corpus.matching.work import Work
    from db.store import Store
    from db.vectors import StoredVectors

QUEUE = 100
"""How many of the best pairs of a project wait for a decision at a time; further ones move up."""
WORTH_JUDGING = 0.25
"""The score from which on a pair is put before the analyst unasked; of a place the best are shown, good or not."""


class Question(NamedTuple):
    """What is asked about: a place, or with no article all pairs, or all whose figures differ."""

    article: str = ""
    span: Span = Span(0, 0)
    figures: bool = False

    @property
    def of_project(self) -> bool:
        return not self.article


ALL, FIGURES = Question(), Question(figures=True)


class Answer(NamedTuple):
    """The suggestions, and the state of the project (a count of its changes) that they were worked out from."""

    found: tuple[Suggestion, ...]
    round: int


def load_engine(_: Store) -> None:
    """On the lane, since importing the engine takes a while. The worker's answers are unpickled with it."""
    import corpus.matching  # noqa: F401


def source_of(row: Article, text: str) -> SourceText:
    from corpus.matching import SourceText

    return SourceText(row.id, text, row.title, row.published, row.source_file)


def with_vectors(
    function: Callable[..., list[Suggestion]], args: Sequence[Any], vectors: StoredVectors | None
) -> list[Suggestion]:
    """In the worker: what ``function`` suggests, with the sentence encoder's vectors if there are any."""
    return function(*args, vectors=vectors)


def best_pairs(
    sources: Sequence[SourceText], work: Work, *, vectors: StoredVectors | None
) -> list[Suggestion]:
    """In the worker: the best pairs of all."""
    from corpus.matching import suggest_links

    best = suggest_links(sources, work, limit=QUEUE, vectors=vectors)
    return [one for one in best if one.score >= WORTH_JUDGING]


def differing_pairs(
    sources: Sequence[SourceText], work: Work, *, vectors: StoredVectors | None
) -> list[Suggestion]:
    """In the worker: the pairs whose figures differ."""
    from corpus.matching import differing_figures

    return differing_figures(sources, work, limit=QUEUE, vectors=vectors)
