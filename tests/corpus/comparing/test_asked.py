"""What a title asks for."""

from __future__ import annotations

import pytest

from corpus.comparing.asked import Asked
from corpus.figures.figure import FigureKind
from corpus.matching.clauses.roles import Role


@pytest.mark.parametrize(
    ("title", "change"),
    [("单程票价", 0), ("票價漲幅", 1), ("用工减少", -1), ("調價後的客流", 0), ("夏粮增产", 1), ("裁員", -1)],
)
def test_a_title_may_ask_for_a_change(title: str, change: int) -> None:
    assert Asked.of(title).change == change


@pytest.mark.parametrize(
    ("title", "kind", "other"),
    [
        ("死亡人數", FigureKind.COUNT, FigureKind.MONEY),
        ("工程总投资", FigureKind.MONEY, FigureKind.COUNT),
        ("票价涨幅", FigureKind.PERCENT, FigureKind.MONEY),
        ("停水時長", FigureKind.DURATION, FigureKind.COUNT),
        ("成本下降", FigureKind.PERCENT, FigureKind.LENGTH),
    ],
)
def test_the_last_word_of_a_title_that_names_a_measure_counts(
    title: str, kind: FigureKind, other: FigureKind
) -> None:
    asked = Asked.of(title)
    assert not asked.other_kind(kind)
    assert asked.other_kind(other)


def test_a_title_that_names_no_measure_asks_for_any() -> None:
    assert not any(Asked.of("议题").other_kind(kind) for kind in FigureKind)


def test_what_leads_to_a_figure_names_it_more_than_what_follows_or_went_before() -> None:
    asked = Asked.of("日均客流")
    leading = asked.names(Role(words="去年日均客流"))
    behind = asked.names(Role(behind="日均客流"))
    before = asked.names(Role(before="日均客流方面"))
    assert leading > behind > before > asked.names(Role(words="票价"))
    assert asked.names(Role(words="日均客流", whole=True)) < leading
