"""Reading with the keyboard."""

from __future__ import annotations

import pytest

from corpus.model import Span
from db import edits
from tests.desktop.panels import PATIENCE
from tests.desktop.reading.conftest import DAILY, Bench

FIRST = "青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。"
SECOND = "交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。"
THIRD = "每年增加的票款收入约1.4亿元，将用于更新船只。"


@pytest.fixture
def daily(bench: Bench) -> Bench:
    bench.open(DAILY)
    bench.pane(DAILY).view.setFocus()
    return bench


def selected(bench: Bench) -> str:
    view = bench.pane(DAILY).view
    span = view.selected_span()
    return "" if span is None else view.source[span.start : span.end]


def put_caret(bench: Bench, words: str) -> None:
    view = bench.pane(DAILY).view
    view.place_caret(view.source.index(words))


def test_s_selects_the_statement_and_grows_to_the_paragraph(daily: Bench) -> None:
    put_caret(daily, "每年增加")
    daily.actions["statement.select"].trigger()
    assert selected(daily) == THIRD
    daily.actions["statement.select"].trigger()
    assert selected(daily) == SECOND + THIRD, "at its end it grows to the beginning"
    daily.actions["statement.select"].trigger()
    assert selected(daily) == SECOND + THIRD
    assert daily.area.tools.status.words == "The whole paragraph is selected"
    put_caret(daily, "调价后平均")
    daily.actions["statement.select"].trigger()
    daily.actions["statement.select"].trigger()
    assert selected(daily) == SECOND + THIRD


def test_it_shrinks_to_the_clause_where_it_began_and_grows_again(daily: Bench) -> None:
    put_caret(daily, "平均票价为")
    for _ in range(2):
        daily.actions["statement.select"].trigger()
    daily.actions["statement.shrink"].trigger()
    assert selected(daily) == SECOND
    daily.actions["statement.shrink"].trigger()
    assert selected(daily) == "调价后平均票价为2.6元"
    daily.actions["statement.shrink"].trigger()
    assert selected(daily) == "调价后平均票价为2.6元"
    daily.actions["statement.select"].trigger()
    assert selected(daily) == SECOND


def test_what_is_selected_is_tagged_and_not_the_claim_that_was(daily: Bench) -> None:
    daily.select(5)
    put_caret(daily, "青川市交通局")
    daily.actions["statement.select"].trigger()
    assert daily.current.claim is None
    daily.actions["tag.1"].trigger()
    daily.qtbot.waitUntil(lambda: any(claim.quote == FIRST for claim in daily.claims().values()))


def test_untagged_statements_one_after_the_other(daily: Bench) -> None:
    view = daily.pane(DAILY).view
    daily.workspace.perform(edits.delete_claims, ["claim-4"])
    daily.qtbot.waitUntil(lambda: "claim-4" not in daily.claims())
    put_caret(daily, FIRST)
    daily.actions["statement.untagged"].trigger()
    assert selected(daily) == THIRD
    daily.actions["statement.untagged"].trigger()
    assert selected(daily) == THIRD
    assert "without a tag" in daily.area.tools.status.words
    daily.actions["statement.untagged_before"].trigger()
    assert view.selected_span() == Span(0, view.source.index("\n")), "the title"


def test_tagging_one_statement_after_the_other_leaves_none_out(daily: Bench) -> None:
    daily.workspace.perform(edits.delete_claims, [claim.id for claim in daily.claims().values()])
    daily.qtbot.waitUntil(lambda: not daily.claims())
    put_caret(daily, FIRST)
    for statement in (FIRST, SECOND, THIRD):
        daily.actions["statement.untagged"].trigger()
        assert selected(daily) == statement
        daily.actions["tag.1"].trigger()
        daily.qtbot.waitUntil(lambda: selected(daily) == "" and daily.current.claim is not None)


def test_figures_one_after_the_other(daily: Bench) -> None:
    daily.actions["statement.figure"].trigger()
    assert "being read" in daily.area.tools.status.words
    daily.qtbot.waitUntil(lambda: daily.services.figures.of(DAILY) is not None, timeout=PATIENCE)
    put_caret(daily, SECOND)
    found = []
    for _ in range(2):
        daily.actions["statement.figure"].trigger()
        found.append(selected(daily))
    assert found == ["2.6元", "三成"]
    daily.actions["statement.figure_before"].trigger()
    assert selected(daily) == "2.6元"


def test_disputed_claims_one_after_the_other(daily: Bench) -> None:
    put_caret(daily, FIRST)
    for claim in ("claim-4", "claim-5"):
        daily.actions["claim.disputed"].trigger()
        assert daily.current.claim == claim
    daily.actions["claim.disputed"].trigger()
    assert daily.current.claim == "claim-5"
    assert "disputed" in daily.area.tools.status.words
    daily.actions["claim.disputed_before"].trigger()
    assert daily.current.claim == "claim-4"
