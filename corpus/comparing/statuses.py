"""The status of a cell: how an article relates to the baseline of a question, and why.

It is a pure function of the following, in this order:

1. the status that an analyst set (an *overrule*);
2. whether the cell contains the baseline;
3. direct links between the article's claims and the baseline: ``contradicts``, ``differs_in_figure``, ``quotes``,
   ``overlaps``, ``equivalent``, and last user-defined relations, which give ``overlaps``;
4. the figures that answer the question;
5. otherwise ``overlaps``, since nothing was compared.

A figure that an analyst marked as of another scope or period is not compared: a link ``differs_in_figure`` then gives
``overlaps``, with the reason of the mark.

If an article has several claims in a question, the strongest disagreement takes precedence: the first relation in the
order above of any claim. Among figures, those chosen by an analyst take precedence over all others; then different ones
over agreeing ones, and these over incomparable ones. So a reader does not miss a disagreement because another statement
of the article agrees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.comparing.exchange import compared_at
from corpus.comparing.values import CellFigure, StatusReason, StatusReasonCode
from corpus.figures.compare import FigureComparison, Verdict
from corpus.figures.dates.calendar import OPEN_END
from corpus.figures.figure import Bound, Figure
from corpus.model import CONTRADICTS, DIFFERS_IN_FIGURE, EQUIVALENT, OVERLAPS, QUOTES
from corpus.questions import Rate, Status

BY_BASELINE = "by_baseline"
"""The second detail of a :attr:`~StatusReasonCode.LINKED` reason if the baseline quotes the article, not the article
the baseline."""

ONE_SIDED = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})

DISPUTES = frozenset({Status.DIFFERS_IN_FIGURE, Status.CONTRADICTS})
"""Statuses of an article that disagrees with the baseline."""

_BY_RELATION: dict[str, Status] = {
    CONTRADICTS: Status.CONTRADICTS,
    DIFFERS_IN_FIGURE: Status.DIFFERS_IN_FIGURE,
    QUOTES: Status.QUOTES,
    OVERLAPS: Status.OVERLAPS,
    EQUIVALENT: Status.AGREES,
}
"""The status by relation, in the order of precedence."""
_RELATIONS = tuple(_BY_RELATION)
_FIGURE_CODES = (
    StatusReasonCode.FIGURES_DIFFER,
    StatusReasonCode.FIGURES_EQUAL,
    StatusReasonCode.FIGURES_COMPATIBLE,
    StatusReasonCode.BOUND_ALLOWS,
    StatusReasonCode.OTHER_SCOPE,
    StatusReasonCode.OTHER_PERIOD,
    StatusReasonCode.NOT_COMPARABLE,
)
"""The results of comparing figures, in the order of precedence."""
_BY_FIGURE: dict[StatusReasonCode, Status] = {
    StatusReasonCode.FIGURES_DIFFER: Status.DIFFERS_IN_FIGURE,
    StatusReasonCode.FIGURES_EQUAL: Status.AGREES,
    StatusReasonCode.FIGURES_COMPATIBLE: Status.AGREES,
}


@dataclass(frozen=True, slots=True)
class DirectLink:
    """A link between a claim of the article and the baseline claim."""

    relation: str
    """Identity of the relation."""
    name: str = ""
    """Name of a user-defined relation."""
    by_baseline: bool = False
    """For a directed relation: whether its source is the baseline."""


@dataclass(frozen=True, slots=True)
class ClaimStanding:
    """A claim of the article: its links to the baseline, and its answering figure."""

    links: tuple[DirectLink, ...] = ()
    answer: CellFigure | None = None


@dataclass(frozen=True, slots=True)
class Overrule:
    """The status that an analyst set for a cell."""

    status: Status
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A status, its reason, and the claim that it is about."""

    status: Status
    reason: StatusReason
    overruled: bool = False
    about: int = 0
    """Index of the claim; 0 if the article has none."""
    derived: Status | None = None
    """For an overruled status: the one that follows from claims and links."""


def judged(
    claims: Sequence[ClaimStanding],
    baseline: CellFigure | None = None,
    *,
    is_baseline: bool = False,
    read: bool = False,
    overrule: Overrule | None = None,
    rates: Sequence[Rate] = (),
) -> Judgement:
    """The status of an article. ``claims``: its claims in the question, of which equal ones are preferred in this
    order; ``baseline``: the answering figure of the baseline; ``read``: whether anybody marked the article as read;
    ``rates``: those by which currencies are converted."""
    derived = _derived(claims, baseline, rates, is_baseline=is_baseline, read=read)
    if overrule is None:
        return derived
    details = (overrule.reason,) if overrule.reason else ()
    reason = StatusReason(StatusReasonCode.OVERRULED, details)
    return Judgement(overrule.status, reason, overruled=True, about=derived.about, derived=derived.status)


def _derived(
    claims: Sequence[ClaimStanding],
    baseline: CellFigure | None,
    rates: Sequence[Rate],
    *,
    is_baseline: bool,
    read: bool,
) -> Judgement:
    if is_baseline:
        return Judgement(Status.BASELINE, StatusReason(StatusReasonCode.IS_BASELINE))
    if not claims:
        status, code = (
            (Status.NOT_MENTIONED, StatusReasonCode.MARKED_READ)
            if read
            else (Status.UNREAD, StatusReasonCode.NOT_READ)
        )
        return Judgement(status, StatusReason(code))
    return _by_link(claims, baseline, rates) or _by_figure(claims, baseline, rates) or _not_compared()


def _not_compared() -> Judgement:
    return Judgement(Status.OVERLAPS, StatusReason(StatusReasonCode.NOT_COMPARED))


def _by_link(
    claims: Sequence[ClaimStanding], baseline: CellFigure | None, rates: Sequence[Rate]
) -> Judgement | None:
    """The status by the link that takes precedence; None if there is no link."""
    ranked = []
    for number, claim in enumerate(claims):
        for link in claim.links:
            implied = _status_by_link(link, claim, baseline)
            ranked.append((*_rank_of_link(link, implied), number, implied))
    if not ranked:
        return None
    *_, number, (status, reason) = min(ranked, key=lambda entry: entry[:-1])
    against = figures_against(status, baseline, claims[number].answer, rates)
    return Judgement(status, replace(reason, figures=against), about=number)


def figures_against(
    status: Status, baseline: CellFigure | None, answer: CellFigure | None, rates: Sequence[Rate] = ()
) -> StatusReasonCode | None:
    """What the answering figures say, if a link or a draft says otherwise: that they differ where it says that the
    statements do not, and that they agree where it says that they differ in figure. The ledger shows the figures, so
    without this the two views would contradict each other."""
    if baseline is None or answer is None:
        return None
    code = figure_reason(baseline, answer, rates).code
    by_figure = _BY_FIGURE.get(code)
    disagrees = by_figure is not None and (by_figure in DISPUTES) != (status in DISPUTES)
    return code if disagrees and status not in (Status.CONTRADICTS, Status.QUOTES) else None


def _status_by_link(
    link: DirectLink, claim: ClaimStanding, baseline: CellFigure | None
) -> tuple[Status, StatusReason]:
    status = _BY_RELATION.get(link.relation)
    if status is None:
        details = (link.name or link.relation,)
        return Status.OVERLAPS, StatusReason(StatusReasonCode.OWN_RELATION, details)
    if link.relation == DIFFERS_IN_FIGURE:
        marked = marked_apart(*(figure for figure in (baseline, claim.answer) if figure is not None))
        if marked is not None:
            return Status.OVERLAPS, marked
    quoted = (BY_BASELINE,) if link.by_baseline and link.relation == QUOTES else ()
    return status, StatusReason(StatusReasonCode.LINKED, (link.relation, *quoted))


def _rank_of_link(
    link: DirectLink, implied: tuple[Status, StatusReason]
) -> tuple[int, bool, str, tuple[str, ...]]:
    if link.relation not in _BY_RELATION:
        return len(_RELATIONS), link.by_baseline, link.name or link.relation, ()
    status, reason = implied
    relation = link.relation if status is _BY_RELATION[link.relation] else OVERLAPS
    return _RELATIONS.index(relation), link.by_baseline, reason.code.value, reason.details


def _by_figure(
    claims: Sequence[ClaimStanding], baseline: CellFigure | None, rates: Sequence[Rate]
) -> Judgement | None:
    """The status by the figure that takes precedence; None if there are no figures to compare."""
    if baseline is None:
        return None
    ranked = []
    for number, claim in enumerate(claims):
        if claim.answer is not None:
            reason = figure_reason(baseline, claim.answer, rates)
            rank = (not claim.answer.chosen, _FIGURE_CODES.index(reason.code), reason.details)
            ranked.append((*rank, number, reason))
    if not ranked:
        return None
    *_, number, reason = min(ranked, key=lambda entry: entry[:-1])
    return Judgement(_BY_FIGURE.get(reason.code, Status.OVERLAPS), reason, about=number)


def figure_reason(baseline: CellFigure, answer: CellFigure, rates: Sequence[Rate] = ()) -> StatusReason:
    """The result of comparing an answering figure with the baseline's, as the reason of a status. If it was converted,
    the details are the rate: unit, factor and target."""
    marked = marked_apart(baseline, answer)
    if marked is not None:
        return marked
    comparison, rate = compared_at(baseline.figure, answer.figure, rates)
    reason = reason_of(comparison, (baseline.figure, answer.figure))
    if rate is None:
        return reason
    # A rate is of one day and rounded: what is equal at it may be the same.
    equal = reason.code is StatusReasonCode.FIGURES_EQUAL
    code = StatusReasonCode.FIGURES_COMPATIBLE if equal else reason.code
    return StatusReason(code, (rate.unit, f"{rate.factor:.6g}", rate.target))


def marked_apart(*figures: CellFigure) -> StatusReason | None:
    """The reason why figures are not compared, if one is marked as of another scope or period."""
    if not any(figure.scope or figure.period for figure in figures):
        return None
    for code, words in (
        (StatusReasonCode.OTHER_SCOPE, [figure.scope for figure in figures]),
        (StatusReasonCode.OTHER_PERIOD, [figure.period for figure in figures]),
    ):
        stated = tuple(dict.fromkeys(word for word in words if word))
        if stated:
            return StatusReason(code, stated)
    return None


def reason_of(comparison: FigureComparison, figures: Iterable[Figure]) -> StatusReason:
    """The reason that a comparison of ``figures`` gives."""
    match comparison.verdict:
        case Verdict.NOT_COMPARABLE:
            return StatusReason(StatusReasonCode.NOT_COMPARABLE, (comparison.obstacle.value,))
        case Verdict.DIFFERENT:
            return StatusReason(StatusReasonCode.FIGURES_DIFFER)
        case Verdict.EQUAL:
            return StatusReason(StatusReasonCode.FIGURES_EQUAL)
    bounded = any(one_sided(figure) for figure in figures)
    return StatusReason(StatusReasonCode.BOUND_ALLOWS if bounded else StatusReasonCode.FIGURES_COMPATIBLE)


def one_sided(figure: Figure) -> bool:
    """Whether the figure is unbounded on one side: 超过400万, 2024年以来. A vague one (500多亿) is bounded on both."""
    if figure.low is None:
        return OPEN_END in figure.value
    closed = figure.vague and figure.low != figure.high
    return figure.bound in ONE_SIDED and not closed
