"""Rows: cells of all articles, baselines, links, marks of figures, echoes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.rows import at_rates, row_of, rows_of
from corpus.comparing.values import Row, RowOrigin, StatusReason, StatusReasonCode
from corpus.model import FigureMark, MarkAction, Relation
from corpus.questions import Status
from tests.corpus.build import mark, rate
from tests.corpus.comparing.build import Comparison, origin, overrule, question, reading


def row(made: Comparison) -> Row:
    (found,) = rows_of(made.snapshot(), made.figures_of)
    return found


def statuses(made: Comparison) -> list[Status]:
    return [cell.status for cell in row(made).cells]


def test_every_article_has_a_cell_in_the_order_of_import() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次。", "", "日均客流逾400万人次。")
    found = row(made)
    assert [cell.article for cell in found.cells] == [f"article-{number}" for number in range(4)]
    assert [cell.status for cell in found.cells] == [
        Status.BASELINE, Status.DIFFERS_IN_FIGURE, Status.UNREAD, Status.OVERLAPS,
    ]  # fmt: skip
    assert (found.baseline, found.title, found.draft) == ("article-0", "日均客流", False)
    assert found.cells[1].comparison is not None
    assert found.cells[1].comparison.difference == -140_000
    assert found.cells[0].comparison is None


def test_the_baseline_can_be_changed_and_statuses_follow() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次。", "日均客流398万人次。")
    made.change("q", baseline="c1-0")
    assert row(made).baseline == "article-1"
    assert statuses(made) == [Status.DIFFERS_IN_FIGURE, Status.BASELINE, Status.AGREES]


def test_a_baseline_that_left_the_group_gives_way_to_the_first_claim() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次。")
    made.change("q", baseline="c1-0")
    made.change("c1-0", question=None)
    assert row(made).baseline == "article-0"
    assert statuses(made) == [Status.BASELINE, Status.UNREAD]


def test_links_to_the_baseline_alone_count() -> None:
    made = Comparison("客流稳定。", "客流下降。", "客流稳定。")
    made.link("c1-0", "c2-0", "contradicts")
    assert statuses(made) == [Status.BASELINE, Status.OVERLAPS, Status.OVERLAPS]
    made.link("c0-0", "c1-0", "contradicts")
    assert statuses(made) == [Status.BASELINE, Status.CONTRADICTS, Status.OVERLAPS]


def test_the_claim_that_decides_stands_first() -> None:
    made = Comparison("客流稳定。", ["客流大致稳定。", "客流下降。"])
    made.link("c1-0", "c0-0", "equivalent")
    made.link("c1-1", "c0-0", "contradicts")
    cell = row(made).cells[1]
    assert [told.claim for told in cell.statements] == ["c1-1", "c1-0"]
    assert cell.status is Status.CONTRADICTS


def test_the_baseline_claim_stands_first_in_its_cell() -> None:
    made = Comparison(["客流稳定。", "日均客流412万人次。"], "日均客流412万人次。")
    made.change("q", baseline="c0-1")
    assert [told.claim for told in row(made).cells[0].statements] == ["c0-1", "c0-0"]
    assert statuses(made) == [Status.BASELINE, Status.AGREES]


def test_own_relations_and_quotes() -> None:
    made = Comparison("客流稳定。", "客流稳定。", "客流稳定。")
    made.add(Relation("r1", "背景", True, 5))
    made.link("c1-0", "c0-0", "r1")
    made.link("c0-0", "c2-0", "quotes")
    cells = row(made).cells
    assert cells[1].reason.details == ("背景",)
    assert cells[2].reason.details == ("quotes", "by_baseline")


def test_what_was_read_and_what_was_overruled() -> None:
    made = Comparison("日均客流412万人次。", "", "日均客流398万人次。")
    made.add(
        reading("article-1"),
        overrule("article-2", Status.AGREES, "四舍五入"),
        overrule("article-1", Status.QUOTES, of="other"),
    )
    found = row(made).cells
    assert [cell.status for cell in found] == [Status.BASELINE, Status.NOT_MENTIONED, Status.AGREES]
    assert [cell.overruled for cell in found] == [False, False, True]
    assert found[2].reason.code is StatusReasonCode.OVERRULED
    assert found[2].reason.details == ("四舍五入",)
    assert found[2].comparison is not None, "the figures still differ"


def test_taking_an_overrule_back_restores_the_cell() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次。")
    before = row(made)
    made.add(overrule("article-1", Status.AGREES))
    assert row(made) != before
    del made.rows["q article-1"]
    assert row(made) == before


def marked(made: Comparison, claim: str, words: str, **fields: object) -> FigureMark:
    figure = next(entry.figure for entry in made.figures_of(made.rows[claim]) if entry.figure.text == words)  # type: ignore[arg-type]
    noted = mark(f"mark {words}", made.rows[claim], words, action=MarkAction.NOTED)  # type: ignore[arg-type]
    same = {
        "kind": figure.kind,
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "bound": figure.bound,
    }
    return replace(noted, **same, **fields)  # type: ignore[arg-type]


def test_marks_choose_the_figure_and_set_it_apart() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次，周末405万人次。")
    made.add(marked(made, "c1-0", "405万人次", answers=True))
    cell = row(made).cells[1]
    assert cell.figure is not None
    assert (cell.figure.figure.text, cell.figure.chosen) == ("405万人次", True)
    made.change("mark 405万人次", scope="只算周末")
    cell = row(made).cells[1]
    assert (cell.status, cell.reason.code, cell.reason.details) == (
        Status.OVERLAPS, StatusReasonCode.OTHER_SCOPE, ("只算周末",),
    )  # fmt: skip


def test_dismissed_figures_and_those_of_another_text_do_not_answer() -> None:
    made = Comparison("日均客流412万人次。", "日均客流398万人次。")
    made.add(marked(made, "c1-0", "398万人次", action=MarkAction.DISMISSED))
    assert row(made).cells[1].figure is None
    other = Comparison("日均客流412万人次。", "日均客流398万人次。")
    other.change("c1-0", quote="每天四百万人次乘车。", orphaned=True)
    assert row(other).cells[1].statements[0].figures == ()


def test_echoes_of_a_confirmed_origin() -> None:
    made = Comparison(
        "日均客流412万人次。", "日均客流412万人次。", "日均客流398万人次。", "日均客流412万人次。"
    )
    made.add(origin("o", "交通局"))
    for claim in ("c0-0", "c1-0", "c2-0"):
        made.change(claim, origin="o")
    found = row(made)
    assert [cell.echo for cell in found.cells] == [False, True, False, False], "who disagrees is no echo"
    assert found.origins == (RowOrigin("交通局", ("article-0", "article-1", "article-2"), True),)
    assert found.count(Status.AGREES) == 1


def test_origins_read_in_the_text_are_proposed_and_change_no_count() -> None:
    made = Comparison(
        "据《晚报》报道，日均客流412万人次。", "《晚報》指出，日均客流412万人次。", publishers=["青川日报"]
    )
    found = row(made)
    assert found.origins == (RowOrigin("晚报", ("article-0", "article-1"), False),)
    assert not any(cell.echo for cell in found.cells)


def test_near_copies_are_echoes() -> None:
    made = Comparison("日均客流412万人次。", "日均客流412万人次。", "日均客流412万人次。")
    copies = (frozenset({"article-0", "article-2"}),)
    (found,) = rows_of(made.snapshot(), made.figures_of, copies)  # type: ignore[arg-type]
    assert [cell.echo for cell in found.cells] == [False, False, True]


def test_rows_are_in_the_analysts_order() -> None:
    made = Comparison("日均客流412万人次。")
    made.add(question("p", title="票价", position=-1))
    assert [found.title for found in rows_of(made.snapshot(), made.figures_of)] == ["票价", "日均客流"]
    empty = row_of(made.snapshot(), question("p"), made.figures_of)
    assert (empty.baseline, [cell.status for cell in empty.cells]) == (None, [Status.UNREAD])


def test_a_rate_lets_currencies_be_compared() -> None:
    made = Comparison("投资21亿元人民币。", "投资3.3亿美元。", "投资3亿美元。")
    assert [cell.reason.details for cell in row(made).cells[1:]] == [("currency",)] * 2
    bare = row(made)
    made.add(rate("r", "USD", "CNY", 7.0))
    found = row(made)
    assert [cell.status for cell in found.cells] == [
        Status.BASELINE, Status.DIFFERS_IN_FIGURE, Status.AGREES,
    ]  # fmt: skip
    assert [cell.reason.code for cell in found.cells[1:]] == [
        StatusReasonCode.FIGURES_DIFFER, StatusReasonCode.FIGURES_COMPATIBLE,
    ]  # fmt: skip
    assert [cell.reason.details for cell in found.cells[1:]] == [("USD", "7", "CNY")] * 2
    assert found.cells[1].comparison is not None
    assert found.cells[1].comparison.ratio == pytest.approx(1.1)
    rates = tuple(made.snapshot().rates.values())
    assert at_rates(bare, rates) == found, "what was compared without the rate"
    assert at_rates(bare, ()) == bare and at_rates(found, rates) == found
    for status, follows in ((Status.OVERLAPS, True), (Status.CONTRADICTS, False)):
        proposed = StatusReason(StatusReasonCode.PROPOSED, (status.value,))
        left = replace(bare.cells[1], status=status, reason=proposed)
        cell = at_rates(replace(bare, cells=(bare.cells[0], left, bare.cells[2])), rates).cells[1]
        assert (cell.status is found.cells[1].status) is follows, "only what was left open"
        assert (cell.reason == proposed) is not follows
        assert cell.comparison == found.cells[1].comparison
