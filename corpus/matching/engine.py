"""From articles to suggestions: the steps in their order."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from scipy import sparse

from corpus.figures import Figure
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.surroundings import Surroundings
from corpus.matching.quantities.quantities import FigurePair, answering
from corpus.matching.ranking import likeness
from corpus.matching.ranking.index import Index, alike_to, index_of, index_of_statements
from corpus.matching.ranking.learning import learned, rejected_for
from corpus.matching.ranking.rivals import Rivals
from corpus.matching.ranking.semantic import CLOSE
from corpus.matching.relations import differing
from corpus.matching.relations.reasons import reasons_for
from corpus.matching.relations.relations import Comparison, compared
from corpus.matching.suggestion import Reason, ReasonCode, SourceText, Statement, Suggestion
from corpus.matching.words.lexicon import Word
from corpus.matching.words.names import ProjectNames, beside_the_subject
from corpus.matching.words.statements import prepare_span
from corpus.matching.work import Work
from corpus.model import Span
from corpus.new_article import NewArticle

_STEEPNESS = 4.9
"""See :data:`_EVEN`."""
_EVEN = 1.21
"""Likeness at which every second pair was linked by hand in articles on three subjects; with the steepness it makes of
likeness a score that reads as a chance. When the shares of likeness change, both are set such that as many pairs of the
golds reach each score as before."""

_RAISED = 0.2
"""How much higher likeness is where a sentence encoder adds to it. Measured on all golds of links with the built-in
one: so raised, about as many pairs score 0.7 and more as by words alone."""

_SURE = 1.0
"""See :data:`_SLOWER`."""
_SLOWER = 2.0
"""Logarithm of the odds from which they grow slower and slower: that of the few best pairs is known least, and a score
that looks like certainty would no longer show which is the better."""

_LEAST = 0.28
"""Likeness of a pair that is not worth showing: its score is 0.01."""

_COMMON_NAME = 0.05
"""Share of the statements that have a name of a place or thing from which the whole project is about it."""

Texts = Sequence[SourceText | NewArticle | str]
Vectors = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Laid:
    """Two similar statements, by their places in the index."""

    a: int
    b: int
    likeness: float
    """Against what is usual for both; what a sentence encoder adds to all pairs is taken off."""
    meaning: float
    """Cosine by the sentence encoder, 0 without one."""


class Engine:
    """Answers what is suggested for statements, given the analyst's work on them."""

    def __init__(self, index: Index, work: Work | None) -> None:
        self._index = index
        self._work = work
        self._learned = learned(index, work)
        self._facts: dict[int, Facts] = {}

    @classmethod
    def of(cls, articles: Texts, work: Work | None, vectors: Vectors | None) -> Engine:
        """The engine of these articles."""
        sources = [_source(place, article) for place, article in enumerate(articles)]
        return cls(index_of(sources, vectors), work)

    @classmethod
    def of_statements(cls, statements: Sequence[Statement], vectors: Vectors | None) -> Engine:
        """The engine of some statements without their articles; the first is the one that is asked about."""
        return cls(index_of_statements(statements, vectors), None)

    def links(self, limit: int | None, per_statement: int) -> list[Suggestion]:
        """The pairs that are among the best of one of their statements, best first."""
        pairs = self._best_pairs(per_statement)
        order = np.lexsort((pairs.col, pairs.row, -pairs.data))[:limit]
        return [self._between(int(pairs.row[at]), int(pairs.col[at]), float(pairs.data[at])) for at in order]

    def count(self, least: float, per_statement: int) -> int:
        """How many pairs :meth:`links` has with a score of ``least`` or more."""
        values = np.sort(self._best_pairs(per_statement).data)
        # A score grows with the value, so that the first of enough is found by halves.
        return len(values) - bisect_left(values, least, key=lambda value: self._score_of(float(value)))

    def around(self, place: tuple[str, Span], limit: int) -> list[Suggestion]:
        """The best suggestions for any stretch of an article. Raises LookupError for an unknown article."""
        identity, span = place
        inside = self._index.within(identity, span)
        if len(inside) == 1 and self._index.statements[inside[0]].span == span:
            return self.around_statement(inside[0], limit)
        return self._around_span(self._index.sources[identity], span, inside, limit)

    def around_statement(self, at: int, limit: int) -> list[Suggestion]:
        """The best suggestions for one of the statements."""
        best = likeness.largest_of_rows(self._rated[[at]], limit)
        identity = self._index.statements[at].article
        return [self._between(at, other, value).seen_from(identity) for other, value in _entries(best)]

    def differing_figures(self, limit: int | None) -> list[Suggestion]:
        """Pairs of large figures of one kind whose values differ, by how alike the statements are."""
        found: list[Suggestion] = []
        for a, b, value in differing.candidates(self._index, self._rated):
            if limit is not None and len(found) >= limit:
                break
            score = self._score_of(value)
            comparison = self._compared(a, b, score)
            if (a, b) not in self._learned.done and differing.differs(comparison):
                found.append(self._suggestion(comparison, score, a, b))
        return found

    # For drafts, which combine more than two statements

    def laid(self, per_statement: int) -> list[Laid]:
        """The pairs of :meth:`links`, best first, without relations and reasons, which take most of the time."""
        pairs = self._best_pairs(per_statement)
        meant = self._index.meanings.rows
        close = np.einsum("ij,ij->i", meant[pairs.row], meant[pairs.col])
        order = np.lexsort((pairs.col, pairs.row, -pairs.data))
        return [
            Laid(
                int(pairs.row[at]),
                int(pairs.col[at]),
                float(pairs.data[at]) - self._raised,
                float(close[at]),
            )
            for at in order
        ]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, by their place in the index."""
        return self._index.statements

    @property
    def owners(self) -> list[int]:
        """Of each statement a number for its article."""
        return [int(owner) for owner in self._index.owners]

    @property
    def key(self) -> str:
        """The same for the same articles and vectors."""
        return self._index.key

    def meaning(self, a: int, b: int) -> float:
        """The cosine of two statements by the sentence encoder, 0 without one."""
        meant = self._index.meanings.rows
        return float(meant[a] @ meant[b]) if self._index.meanings else 0.0

    def facts(self, at: int) -> Facts:
        """The facts of a statement."""
        if at not in self._facts:
            index = self._index
            self._facts[at] = Facts(
                index.statements[at], index.figures[at], index.words[at], self._project_names
            )
        return self._facts[at]

    def part(self, at: int, span: Span) -> tuple[Facts, tuple[Figure, ...]]:
        """The facts of a stretch of a statement, and its figures, including dates."""
        whole = self.facts(at)
        first = span.start - whole.statement.start
        text = whole.statement.text[first : span.end - whole.statement.start]
        statement = Statement(
            whole.statement.article, whole.statement.source_file, span.start, span.end, text
        )
        figures = tuple(
            figure
            for figure in self._index.figures[at]
            if span.start <= figure.start and figure.end <= span.end
        )
        words = tuple(
            Word(word.text, word.start - first)
            for word in whole.words
            if first <= word.start and word.end <= first + len(text)
        )
        return Facts(statement, figures, words, self._project_names), figures

    def score(self, pair: Laid) -> float:
        """The score of a pair of :meth:`laid`."""
        return score_of(pair.likeness)

    def around_pair(self, a: int, b: int) -> Surroundings:
        """What the articles of two statements say elsewhere."""
        return self._rivals.around(a, b)

    def answering(self, a: int, b: int) -> list[FigurePair]:
        """The corresponding figures of two statements."""
        one, other = self.facts(a), self.facts(b)
        return answering(one, other, self.is_common) if one.figures and other.figures else []

    # Likeness, with everything that affects it

    def _best_pairs(self, per_statement: int) -> sparse.coo_array:
        """The pairs that are among the best of one of their statements, each once, in no order."""
        best = likeness.largest_of_rows(self._rated, per_statement)
        return sparse.triu(best.maximum(best.T), format="coo")

    @cached_property
    def _rated(self) -> sparse.csr_array:
        """All pairs that may be suggested, against what is usual for the two statements."""
        done = self._learned.done
        return likeness.without_pairs(self._alike, done) if done else self._alike

    @cached_property
    def _alike(self) -> sparse.csr_array:
        """The same with the pairs that are linked."""
        together = sparse.csr_array(self._index.across + self._learned.bonus)
        rated = likeness.without_hubs(together, self._index.hubs)
        rated.data[rated.data < _LEAST + self._raised] = 0
        rated.eliminate_zeros()
        return rated

    @cached_property
    def _rivals(self) -> Rivals:
        return Rivals(self._index, self._alike, self._score_of)

    def _around_span(
        self, article: SourceText, span: Span, inside: Sequence[int], limit: int
    ) -> list[Suggestion]:
        asked = prepare_span(article, span)
        place = Facts(asked.statements[0], asked.figures[0], asked.words[0], self._project_names)
        alike = alike_to(self._index, article, span)
        if inside:
            alike = alike + self._learned.bonus[list(inside)].max(axis=0).toarray().ravel()
        own = likeness.hubness(sparse.csr_array(alike[None, :]))[0]
        rated = alike / (own * self._index.hubs) ** likeness.HUB_POWER
        answers = rated.copy()
        answers[list(self._done_with(place.statement, inside))] = 0
        found = []
        for other, value in _entries(likeness.largest_of_rows(sparse.csr_array(answers[None, :]), limit)):
            score = self._score_of(value)
            around = self._rivals.around_span(place.statement, inside, rated, other)
            comparison = compared(place, self.facts(other), score, self.is_common, around=around)
            found.append(self._suggestion(comparison, score, inside[0] if inside else None, other))
        return found

    def _done_with(self, place: Statement, inside: Sequence[int]) -> set[int]:
        linked = {b if a in inside else a for a, b in self._learned.done if a in inside or b in inside}
        return linked | rejected_for(self._index, self._work, place)

    @property
    def _raised(self) -> float:
        return _RAISED if self._index.meanings else 0.0

    def _score_of(self, value: float) -> float:
        return score_of(value - self._raised)

    # Suggestions with their reasons

    def _between(self, a: int, b: int, value: float) -> Suggestion:
        a, b, score = min(a, b), max(a, b), self._score_of(value)
        return self._suggestion(self._compared(a, b, score), score, a, b)

    def _compared(self, a: int, b: int, score: float) -> Comparison:
        one, other, meaning = self.facts(a), self.facts(b), self.meaning(a, b)
        return compared(one, other, score, self.is_common, meaning, self.around_pair(a, b))

    def _suggestion(self, comparison: Comparison, score: float, a: int | None, b: int) -> Suggestion:
        reasons = tuple(reasons_for(comparison))
        if a is not None:
            reasons += (*self._from_work(min(a, b), max(a, b)), *self._from_encoder(a, b))
        one, other = comparison.a.statement, comparison.b.statement
        return Suggestion(one, other, score, comparison.relation, reasons)

    def _from_work(self, a: int, b: int) -> Iterator[Reason]:
        work = self._learned
        shared = work.tags.get(a, frozenset()) & work.tags.get(b, frozenset())
        if shared:
            yield Reason(ReasonCode.SHARED_TAGS, (), tuple(sorted(shared)))
        if (a, b) in work.beside:
            yield Reason(ReasonCode.NEIGHBOURS_LINKED)
        if (a, b) in work.through_links:
            yield Reason(ReasonCode.CLOSE_TO_LINKED)

    def _from_encoder(self, a: int, b: int) -> Iterator[Reason]:
        if self._index.meanings and self.meaning(a, b) >= CLOSE:
            yield Reason(ReasonCode.ENCODER)

    def _project_names(self) -> ProjectNames:
        return self._names

    @cached_property
    def _names(self) -> ProjectNames:
        """Names of places that some statement gives away (榆川市), and of things beside the one that the project is
        about (临江马拉松 beside 云溪马拉松)."""
        every = [self.facts(at) for at in range(len(self._index.statements))]
        things = (named for facts in every for named in facts.named_things())
        beside = beside_the_subject(things, [facts.folded for facts in every])
        places = frozenset(name for facts in every for _, name in facts.new_places)
        return ProjectNames(places, beside - places)

    def is_common(self, name: str) -> bool:
        """Whether the whole project is about the place or thing of this name."""
        return self._named[name] > max(2, _COMMON_NAME * len(self._index.statements))

    @cached_property
    def _named(self) -> Counter[str]:
        """In how many statements each place or thing is named."""
        return Counter(name for at in range(len(self._index.statements)) for name in self.facts(at).names)


def rerank(
    place: Statement, candidates: Sequence[Statement], work: Work | None, limit: int, vectors: Vectors | None
) -> list[Suggestion]:
    """The best of the candidates for a place."""
    others = sorted(
        (statement for statement in candidates if statement.article != place.article),
        key=lambda statement: (statement.article, statement.start),
    )
    index = index_of_statements([place, *others], vectors)
    return Engine(index, work).around_statement(0, limit)


def score_of(likeness_of_pair: float) -> float:
    """The score of a likeness: a chance from 0 to 1."""
    odds = _STEEPNESS * (likeness_of_pair - _EVEN)
    if odds > _SURE:
        odds = _SURE + _SLOWER * math.log1p((odds - _SURE) / _SLOWER)
    return 1 / (1 + math.exp(-odds))


def _entries(row: sparse.csr_array) -> list[tuple[int, float]]:
    """The entries of a single row, the largest first."""
    order = np.lexsort((row.indices, -row.data))
    return [(int(row.indices[at]), float(row.data[at])) for at in order]


def _source(place: int, article: SourceText | NewArticle | str) -> SourceText:
    if isinstance(article, SourceText):
        return article
    if isinstance(article, str):
        return SourceText(str(place), article)
    return SourceText(
        str(place),
        article.content,
        article.title,
        article.published,
        article.source_file,
        article.blocks,
    )
