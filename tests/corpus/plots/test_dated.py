from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from corpus.figures import find_figures
from corpus.figures.ledger import LedgerFigure
from corpus.model import Claim
from corpus.plots.dated import dated_lanes
from corpus.plots.groups import PlotSource
from corpus.plots.timeline import TimedFact, TimeLane
from tests.corpus import build

TEXT = (
    "2025年日均客流412万人次。2026年10月1日起步价调为3元。早在2019年就有人提出调价。自2024年以来补贴60亿元。"
    "票价不算高。2021年至2025年，补贴占比上升9个百分点。"
    "2023年宣布三年内投资4000亿元。2022年的工期为三年。"
)
_, VERSION = build.article(0, TEXT)
SOURCES = {
    VERSION.article: PlotSource("A", "临江日报", "zh-Hans"),
    "article-9": PlotSource("B", "城市财经"),
}


def figures_of(claim: Claim) -> Sequence[LedgerFigure]:
    return [
        LedgerFigure(replace(figure, start=figure.start + claim.start, end=figure.end + claim.start))
        for figure in find_figures(claim.quote)
    ]


def lanes(*quotes: str, tags: Sequence[str] = ()) -> tuple[tuple[TimeLane, ...], int]:
    claims = [build.quoting(f"c{number}", VERSION, quote, tags) for number, quote in enumerate(quotes)]
    return dated_lanes(claims, figures_of, SOURCES, {"riders": "green"}, "zh_CN")


def fact(quote: str, *tags: str) -> TimedFact:
    (lane,), _ = lanes(quote, tags=tags)
    return lane.facts[0]


def day(year: int, month: int, number: int) -> int:
    return date(year, month, number).toordinal()


def test_a_year_is_a_period_with_the_figure_of_its_claim() -> None:
    found = fact("2025年日均客流412万人次", "riders")
    assert (found.first, found.last) == (day(2025, 1, 1), day(2025, 12, 31))
    assert (found.words, found.figure, found.colour) == ("412万", True, "green")
    assert found.tooltip == ("A 临江日报　2025", "“2025年日均客流412万人次”")


def test_a_day_is_an_instant() -> None:
    found = fact("2026年10月1日起步价调为3元")
    assert found.instant and found.first == day(2026, 10, 1)
    assert (found.words, found.colour) == ("3 元", "slate")


def test_an_amount_is_shown_rather_than_the_time_it_takes() -> None:
    assert fact("2023年宣布三年内投资4000亿元").words == "4,000 亿元"
    assert fact("2022年的工期为三年").words == "3 年"


def test_a_claim_without_a_figure_has_its_words() -> None:
    found = fact("早在2019年就有人提出调价")
    assert not found.figure
    assert found.words == "就有人提出调价"


def test_an_open_end_stays_open() -> None:
    found = fact("自2024年以来补贴60亿元")
    assert found.open_after and not found.open_before and found.first == day(2024, 1, 1)


def test_a_period_of_years_reaches_from_the_first_to_the_last_day() -> None:
    found = fact("2021年至2025年，补贴占比上升9个百分点")
    assert (found.first, found.last) == (day(2021, 1, 1), day(2025, 12, 31))


def test_claims_without_a_date_are_counted_and_articles_without_one_left_out() -> None:
    found, undated = lanes("票价不算高", "2025年日均客流412万人次")
    assert undated == 1
    assert [lane.letter for lane in found] == ["A"]


def test_orphans_are_left_out() -> None:
    orphan = build.quoting("c", VERSION, "2025年日均客流412万人次", orphaned=True)
    assert dated_lanes([orphan], figures_of, SOURCES, {}, "zh_CN") == ((), 0)
