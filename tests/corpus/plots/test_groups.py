from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.values import Agreement, LedgerRow, Row, StatusReason
from corpus.measures import Bound
from corpus.plots.groups import (
    PlotSource,
    PlotWording,
    article_of,
    dispute_of,
    group_of,
    is_time,
    quote_of,
    relation_of,
    statement_of,
    widest_first,
)
from corpus.plots.lanes import PlotGroup
from corpus.questions import Status
from tests.corpus.plots.build import FARE_ROW, ledger, row, statement

SOURCES = {letter: PlotSource(letter, f"来源{letter}", "zh-Hans") for letter in "ABCDEFG"}


def told(reason: StatusReason) -> str:
    return " ".join((reason.code, *reason.details))


TELLING = PlotWording("zh_CN", "基准", "读过，未提及", "未读", told)


def group(shown: Row, *, silent: bool = True) -> PlotGroup:
    return group_of(shown, ledger(shown), SOURCES, TELLING, silent=silent)


def test_each_article_has_a_lane_in_its_order() -> None:
    shown = group(FARE_ROW)
    assert [lane.letter for lane in shown.lanes] == list("ABCDEFG")
    assert (shown.title, shown.unit, shown.spread, shown.relation) == (
        "年增票款收入",
        "亿元",
        "1.8 倍",
        "differs_in_figure",
    )
    first = shown.lanes[0]
    assert (first.name, first.words, first.note, first.bound) == ("来源A", "≈ 8.2", "基准", Bound.ABOUT)
    assert first.tooltip == ("A 来源A", "“每年增加的票款收入约8.2亿元”")


def test_an_article_with_several_figures_has_a_lane_for_each() -> None:
    first, second = statement("B", "日均客流398万人次"), statement("B", "日均客流405万人次", 300)
    shown = row(A="日均客流412万人次", B=first)
    cell = replace(shown.cells[1], statements=(first, second))
    shown = replace(shown, cells=(shown.cells[0], cell))
    lanes = group(shown).lanes
    assert [(lane.key, lane.words) for lane in lanes] == [("A", "412"), ("B", "398"), ("B/1", "405")]
    assert [article_of(lane.key) for lane in lanes] == [("A", 0), ("B", 0), ("B", 1)]


def test_only_what_disagrees_with_the_baseline_has_a_colour() -> None:
    relations = {lane.letter: lane.relation for lane in group(FARE_ROW).lanes}
    assert relations["B"] == "differs_in_figure"
    assert {relations[letter] for letter in "AEFG"} == {""}


def test_a_bound_is_compared_and_another_currency_is_not() -> None:
    lanes = {lane.letter: lane for lane in group(FARE_ROW).lanes}
    assert lanes["C"].compared and lanes["D"].compared
    assert not lanes["E"].compared
    assert (lanes["E"].low, lanes["E"].words, lanes["E"].note) == (
        None,
        "12.6 亿港元",
        "not_comparable currency",
    )


def test_articles_that_say_nothing_are_told_apart_or_left_out() -> None:
    lanes = {lane.letter: lane for lane in group(FARE_ROW).lanes}
    assert (lanes["F"].glyph, lanes["F"].words) == ("absent", "读过，未提及")
    assert (lanes["G"].glyph, lanes["G"].words) == ("unread", "未读")
    assert [lane.letter for lane in group(FARE_ROW, silent=False).lanes] == list("ABCDE")


def test_a_figure_of_another_scope_keeps_its_place_below_the_rule() -> None:
    shown = row(
        A="日均客流412万人次", B=statement("B", "日均客流398万人次", scope="进站量"), C="日均客流412万人次"
    )
    lane = group(shown).lanes[1]
    assert not lane.compared
    assert lane.low == pytest.approx(398)
    assert lane.note == "other_scope 进站量" and lane.tooltip[-1] == lane.note
    assert lane.relation == ""


def test_a_contradiction_in_the_row_is_its_judgement() -> None:
    shown = row(A="每月0元", B="每月100元")
    cells = (shown.cells[0], replace(shown.cells[1], status=Status.CONTRADICTS))
    shown = replace(shown, cells=cells)
    assert group(shown).relation == "contradicts"
    assert group(shown).lanes[1].relation == "contradicts"


def test_a_judgement_has_its_relation() -> None:
    relations = {judgement: relation_of(judgement) for judgement in Agreement}
    assert relations == {
        Agreement.EQUAL: "equivalent",
        Agreement.COMPATIBLE: "overlaps",
        Agreement.DIFFERS: "differs_in_figure",
        Agreement.CONTRADICTS: "contradicts",
        Agreement.NOT_COMPARABLE: "",
        Agreement.SINGLE: "",
    }


def second_measure() -> tuple[Row, LedgerRow]:
    """A question that 亿元 answer, in which two articles also tell a share."""
    from corpus.comparing.ledger import ledger_of

    shown = row(A="投资500亿元，占全国的18%", B="投资600亿元，占全国的21%", C="投资500亿元")
    rows = ledger_of([shown])
    assert len(rows) == 2
    return shown, rows[1]


def test_figures_of_a_further_measure_are_compared_by_themselves() -> None:
    shown, share = second_measure()
    assert [dispute_of(shown, share, entry) for entry in share.entries] == ["", "differs_in_figure"]
    lanes = group_of(shown, share, SOURCES, TELLING).lanes
    assert [(lane.letter, lane.words) for lane in lanes] == [("A", "18"), ("B", "21")]
    assert lanes[0].note == ""


def test_a_quote_has_the_figure_in_it() -> None:
    said = "前言" * 60 + "，去年日均客流412万人次，" + "后记" * 60
    shown = row(A=said)
    entry = ledger(shown).entries[0]
    quote, focus = quote_of(shown, entry, 20)
    assert focus is not None and quote[focus.start : focus.end] == "412万人次"
    assert len(quote) <= 24
    assert statement_of(shown, entry) == shown.cells[0].statements[0]


def test_dates_are_drawn_as_time() -> None:
    shown = row(A="2026年10月1日起", B="2026年11月起")
    assert is_time(ledger(shown)) and group(shown).time and group(shown).unit == ""
    assert not is_time(ledger(FARE_ROW))


def test_the_widest_spread_comes_first_by_times_then_share_then_amount() -> None:
    rows = {
        "times": row(A="8亿元", B="32亿元"),
        "fewer times": row(A="8亿元", B="16亿元"),
        "share": row(A="100元", B="120元"),
        "less share": row(A="100元", B="110元"),
        "amount": row(A="利润为0元", B="利润为900元"),
        "none": row(A="3元", B="3元"),
    }
    shuffled = list(rows)[::-1]
    order = sorted(shuffled, key=lambda name: widest_first(ledger(rows[name])))
    assert order == list(rows)
