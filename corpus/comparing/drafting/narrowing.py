"""Narrows the sentence of a draft's statement to the clause that answers, with the clauses that it depends on."""

from __future__ import annotations

from corpus.comparing.drafting.evidence import Evidence
from corpus.comparing.drafting.growing import Likely
from corpus.model import Span

_SHORT = 12
"""Length in code points below which a clause is taken together with the previous one, which names its subject: 停产5天.
Chosen."""
_BESIDE = 0.05
"""Average likelihood with the other members from which a neighbouring clause is part of the answer. Chosen on the golds
by leaving one subject out: without neighbours, rows often miss the words by a comma."""
_OWN = 0.8
"""Likelihood with an assertion outside the group from which a neighbour belongs to another question, unless its
likelihood here is at least ``_HERE_TOO``. Chosen likewise."""
_HERE_TOO = 0.15
"""See :data:`_OWN`."""
_SENTENCE = 100
"""Greatest length in code points of a sentence that is not narrowed if no figure determines the clause. Chosen:
opinions are seldom stated in one clause."""


def narrowed(evidence: Evidence, likely: Likely, member: int, others: tuple[int, ...]) -> Span:
    """The span of the article that answers together with ``others``."""
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
    """The span of all assertions of the statement; None if it is longer than ``_SENTENCE``."""
    places = evidence.of_statement[evidence.assertions[member].statement]
    first, last = evidence.assertions[places[0]].span.start, evidence.assertions[places[-1]].span.end
    return Span(first, last) if last - first <= _SENTENCE else None


def _by_figures(evidence: Evidence, member: int, others: tuple[int, ...]) -> bool:
    """Whether a figure of the assertion corresponds to one of another member."""
    return any((member, other) in evidence.answers or (other, member) in evidence.answers for other in others)


def _answers(likely: Likely, place: int, others: tuple[int, ...]) -> bool:
    """Whether a clause is part of the answer and does not belong to another question."""
    average = sum(likely.of(place, other) for other in others) / len(others)
    if average < _HERE_TOO and likely.strongest(place, others) >= _OWN:
        return False
    return average >= _BESIDE
