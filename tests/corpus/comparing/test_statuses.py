"""The documented rule of statuses, which is a pure function of its input."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.comparing.statuses import (
    BY_BASELINE,
    ClaimStanding,
    DirectLink,
    Judgement,
    Overrule,
    judged,
    one_sided,
)
from corpus.comparing.values import CellFigure, StatusReason, StatusReasonCode
from corpus.figures import Obstacle
from corpus.model import BUILT_IN_RELATIONS
from corpus.questions import Status
from tests.corpus.comparing.build import cell_figure, figure

BASELINE = cell_figure("日均客流412万人次")


def told(words: str, **fields: object) -> ClaimStanding:
    return ClaimStanding(answer=cell_figure(words, **fields))


def linked(*relations: str, **fields: object) -> ClaimStanding:
    return ClaimStanding(tuple(DirectLink(relation) for relation in relations), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        ("日均客流412万人次", Status.AGREES, "figures_equal"),
        ("日均客流约400万人次", Status.AGREES, "figures_compatible"),
        ("日均客流398万人次", Status.DIFFERS_IN_FIGURE, "figures_differ"),
        ("日均客流超过400万人次", Status.OVERLAPS, "bound_allows"),
        ("日均客流不到420万人次", Status.OVERLAPS, "bound_allows"),
        ("日均客流超过450万人次", Status.DIFFERS_IN_FIGURE, "figures_differ"),
        ("日均客流400万至420万人次", Status.AGREES, "figures_compatible"),
        ("日均客流400多万人次", Status.AGREES, "figures_compatible"),
    ],
)
def test_figures_that_answer(words: str, status: Status, code: str) -> None:
    found = judged([told(words)], BASELINE)
    assert (found.status, found.reason.code) == (status, code)


def test_rounded_figures_agree() -> None:
    assert judged([told("降38%")], cell_figure("降37.8%")).status is Status.AGREES


def test_figures_that_cannot_be_compared_overlap_with_the_obstacle() -> None:
    found = judged([told("收入12.6亿港元")], cell_figure("收入8.2亿美元"))
    assert found == Judgement(
        Status.OVERLAPS, StatusReason(StatusReasonCode.NOT_COMPARABLE, (Obstacle.CURRENCY.value,))
    )


@pytest.mark.parametrize("field", ["scope", "period"])
@pytest.mark.parametrize("on_baseline", [False, True])
def test_a_figure_of_another_scope_or_period_is_not_compared(field: str, on_baseline: bool) -> None:
    differs = told("日均客流398万人次")
    marked = {field: "按进站量"}
    found = (
        judged([differs], replace(BASELINE, **marked))
        if on_baseline
        else judged([told("日均客流398万人次", **marked)], BASELINE)
    )
    assert (found.status, found.reason) == (
        Status.OVERLAPS,
        StatusReason(StatusReasonCode(f"other_{field}"), ("按进站量",)),
    )


def test_nothing_compared_overlaps() -> None:
    expected = Judgement(Status.OVERLAPS, StatusReason(StatusReasonCode.NOT_COMPARED))
    assert judged([ClaimStanding()], BASELINE) == expected
    assert judged([told("日均客流412万人次")], None) == expected


@pytest.mark.parametrize(
    ("relation", "status"),
    [
        ("contradicts", Status.CONTRADICTS),
        ("differs_in_figure", Status.DIFFERS_IN_FIGURE),
        ("quotes", Status.QUOTES),
        ("overlaps", Status.OVERLAPS),
        ("equivalent", Status.AGREES),
    ],
)
def test_a_link_to_the_baseline_goes_before_figures(relation: str, status: Status) -> None:
    claim = replace(told("日均客流398万人次"), links=(DirectLink(relation),))
    found = judged([claim], BASELINE)
    assert found.status is status
    assert (found.reason.code, found.reason.details) == (StatusReasonCode.LINKED, (relation,))


@pytest.mark.parametrize(
    ("relation", "words", "figures"),
    [
        ("overlaps", "日均客流398万人次", "figures_differ"),
        ("equivalent", "日均客流398万人次", "figures_differ"),
        ("differs_in_figure", "日均客流412万人次", "figures_equal"),
        ("differs_in_figure", "日均客流约400万人次", "figures_compatible"),
        ("differs_in_figure", "日均客流398万人次", None),
        ("differs_in_figure", "日均客流超过400万人次", None),
        ("overlaps", "日均客流412万人次", None),
        ("equivalent", "日均客流412万人次", None),
        ("contradicts", "日均客流412万人次", None),
        ("quotes", "日均客流398万人次", None),
        ("overlaps", "收入12.6亿港元", None),
    ],
)
def test_figures_that_say_otherwise_than_the_link_are_told(
    relation: str, words: str, figures: str | None
) -> None:
    found = judged([replace(told(words), links=(DirectLink(relation),))], BASELINE)
    assert found.reason.figures == figures
    assert judged([linked(relation)], BASELINE).reason.figures is None
    assert judged([told(words)], BASELINE).reason.figures is None


def test_figures_are_told_of_the_claim_that_the_status_is_about() -> None:
    agreeing = replace(told("日均客流412万人次"), links=(DirectLink("equivalent"),))
    differing = replace(told("日均客流398万人次"), links=(DirectLink("overlaps"),))
    found = judged([agreeing, differing], BASELINE)
    assert (found.about, found.reason.figures) == (1, StatusReasonCode.FIGURES_DIFFER)


def test_a_figure_marked_apart_does_not_differ_whatever_a_link_says() -> None:
    link = (DirectLink("differs_in_figure"),)
    claim = replace(told("日均客流398万人次", scope="只计付费乘客"), links=link)
    found = judged([claim], BASELINE)
    assert found.status is Status.OVERLAPS
    assert found.reason == StatusReason(StatusReasonCode.OTHER_SCOPE, ("只计付费乘客",))
    contradicted = replace(claim, links=(DirectLink("contradicts"),))
    assert judged([contradicted], BASELINE).status is Status.CONTRADICTS
    assert (
        judged([claim, replace(told("398万人次"), links=link)], BASELINE).status is Status.DIFFERS_IN_FIGURE
    )


def test_own_relations_overlap_and_give_way_to_built_in_ones() -> None:
    own = DirectLink("r1", "背景")
    found = judged([ClaimStanding((own,))], BASELINE)
    assert found.reason == StatusReason(StatusReasonCode.OWN_RELATION, ("背景",))
    assert found.status is Status.OVERLAPS
    assert judged([ClaimStanding((own, DirectLink("equivalent")))], BASELINE).status is Status.AGREES


def test_whether_the_baseline_quotes_or_is_quoted_is_told() -> None:
    quoted = judged([ClaimStanding((DirectLink("quotes", by_baseline=True),))])
    assert quoted.status is Status.QUOTES
    assert quoted.reason.details == ("quotes", BY_BASELINE)


def test_the_strongest_disagreement_of_several_links_wins() -> None:
    claims = [linked("equivalent"), linked("overlaps", "contradicts"), linked("differs_in_figure")]
    for order in permutations(claims):
        found = judged(order)
        assert found.status is Status.CONTRADICTS
        assert order[found.about] is claims[1]


def test_of_several_figures_one_that_differs_wins_over_one_that_agrees() -> None:
    claims = [told("412万人次"), told("超过400万人次"), told("398万人次"), told("42%")]
    for order in permutations(claims):
        found = judged(order, BASELINE)
        assert found.status is Status.DIFFERS_IN_FIGURE
        assert order[found.about] is claims[2]
    assert judged([claims[1], claims[3], claims[0]], BASELINE).status is Status.AGREES


def test_a_chosen_figure_goes_before_one_that_differs() -> None:
    claims = [told("398万人次"), told("412万人次", chosen=True)]
    found = judged(claims, BASELINE)
    assert (found.status, found.about) == (Status.AGREES, 1)


def test_the_reason_does_not_depend_on_the_order_of_claims() -> None:
    claims = [told("收入3亿港元"), told("占42%")]
    reasons = {judged(order, cell_figure("收入3亿美元")).reason for order in permutations(claims)}
    assert reasons == {StatusReason(StatusReasonCode.NOT_COMPARABLE, (Obstacle.CURRENCY.value,))}


def test_an_article_without_claims() -> None:
    assert judged([], BASELINE, read=True).status is Status.NOT_MENTIONED
    assert judged([], BASELINE, read=True).reason.code is StatusReasonCode.MARKED_READ
    assert judged([], BASELINE).status is Status.UNREAD
    assert judged([], BASELINE).reason.code is StatusReasonCode.NOT_READ


def test_a_claim_speaks_even_if_nobody_marked_the_article_as_read() -> None:
    assert judged([ClaimStanding()], read=True) == judged([ClaimStanding()], read=False)


@pytest.mark.parametrize(
    ("words", "open_"),
    [
        ("超过400万人", True),
        ("不到400万人", True),
        ("400多万人", False),
        ("约400万人", False),
        ("2024年以来", True),
    ],
)
def test_one_sided(words: str, open_: bool) -> None:
    assert one_sided(figure(words)) is open_


# Properties

FIGURES = [
    cell_figure(words)
    for words in (
        "412万人次",
        "398万人次",
        "超过400万人次",
        "约410万人次",
        "42%",
        "3亿元",
        "3亿港元",
        "2025年",
    )
]
figures = st.sampled_from([None, *FIGURES]).flatmap(
    lambda found: (
        st.just(None)
        if found is None
        else st.builds(
            replace,
            st.just(found),
            chosen=st.booleans(),
            scope=st.sampled_from(["", "口径"]),
            period=st.sampled_from(["", "年度"]),
        )
    )
)
links = st.builds(
    DirectLink, st.sampled_from([*BUILT_IN_RELATIONS, "r1"]), st.sampled_from(["", "背景"]), st.booleans()
)
standings = st.lists(st.builds(ClaimStanding, st.lists(links, max_size=3).map(tuple), figures), max_size=4)


@given(standings, figures, st.booleans(), st.booleans(), st.sampled_from(Status), st.randoms())
def test_statuses_are_a_pure_function(
    claims: list[ClaimStanding],
    baseline: CellFigure | None,
    is_baseline: bool,
    read: bool,
    overruled: Status,
    random: object,
) -> None:
    derived = judged(claims, baseline, is_baseline=is_baseline, read=read)
    assert derived == judged(claims, baseline, is_baseline=is_baseline, read=read)
    assert not derived.overruled

    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    other = judged(shuffled, baseline, is_baseline=is_baseline, read=read)
    assert (other.status, other.reason) == (derived.status, derived.reason)

    spoken = judged(
        claims, baseline, is_baseline=is_baseline, read=read, overrule=Overrule(overruled, "因为")
    )
    assert (spoken.status, spoken.overruled) == (overruled, True)
    assert spoken.reason == StatusReason(StatusReasonCode.OVERRULED, ("因为",))
    assert spoken.derived is derived.status
    plain = replace(spoken, status=derived.status, reason=derived.reason, overruled=False, derived=None)
    assert plain == derived


@given(standings, figures, st.booleans())
def test_what_a_status_is_about_is_a_claim_of_the_article(
    claims: list[ClaimStanding], baseline: CellFigure | None, read: bool
) -> None:
    found = judged(claims, baseline, read=read)
    assert 0 <= found.about < max(1, len(claims))
    if claims:
        assert found.status not in (Status.UNREAD, Status.NOT_MENTIONED, Status.BASELINE)
