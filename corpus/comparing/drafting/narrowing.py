"""Which stretch of its sentence a statement of a draft is: the clause that answers, with what it cannot do without."""

from __future__ import annotations

from corpus.comparing.drafting.evidence import Evidence
from corpus.comparing.drafting.growing import Likely
from corpus.model import Span

_SHORT = 12
"""Code points below which a clause is taken with the one before, which names its subject: 停产5天."""
_BESIDE = 0.05
"""Likelihood beside the other members from which a neighbouring clause is part of the answer. Measured on the golds by
leaving one subject out: rows of clauses widened so are right where rows of bare clauses miss the words by a comma."""

_OWN = 0.8
"""Likelihood with any other clause from which a neighbour answers a question of its own, unless it is likely here
too."""
_HERE_TOO = 0.15
_SENTENCE = 100
"""Code points up to which a sentence is taken whole where no figure marks the clause that answers: what an article
thinks of something is seldom told by one clause."""


def narrowed(evidence: Evidence, likely: Likely, member: int, others: tuple[int, ...]) -> Span:
    """The stretch of the article that answers together with ``others``."""
    assertion = evidence.assertions[member]
    places = evidence.of_statement[assertion.statement]
    at = places.index(member)
    span = assertion.span
    whole = sentence(evidence, member)
    if whole is not None and not _by_figures(evidence, member, others):
        return whole
    start, end = span.start, span.end
    before, behind = places[max(0, at - 1)], places[min(at + 1, len(places) - 1)]
    if end - start < _SHORT or _answers(likely, before, others):
        start = min(start, evidence.assertions[before].span.start)
    if _answers(likely, behind, others):
        end = max(end, evidence.assertions[behind].span.end)
    return Span(start, end)


def sentence(evidence: Evidence, member: int) -> Span | None:
    """All that the statement of an assertion tells, where it is short enough to be shown whole."""
    places = evidence.of_statement[evidence.assertions[member].statement]
    first, last = evidence.assertions[places[0]].span.start, evidence.assertions[places[-1]].span.end
    return Span(first, last) if last - first <= _SENTENCE else None


def _by_figures(evidence: Evidence, member: int, others: tuple[int, ...]) -> bool:
    """Whether a figure of the assertion answers one of another member."""
    return any((member, other) in evidence.answers or (other, member) in evidence.answers for other in others)


def _answers(likely: Likely, place: int, others: tuple[int, ...]) -> bool:
    """Whether a clause is part of the answer, and none to a question of its own."""
    average = sum(likely.of(place, other) for other in others) / len(others)
    if average < _HERE_TOO and likely.strongest(place, others) >= _OWN:
        return False
    return average >= _BESIDE
