"""Marks of search hits, and moving between hits."""

from __future__ import annotations

from desktop.current import Destination
from tests.desktop.reading.conftest import DAILY, POST, Bench


def test_hits_are_marked_in_every_pane_whatever_the_script_and_stepped_through(bench: Bench) -> None:
    bench.open(DAILY, POST)
    bench.area.keys.panes.activate(0)
    bench.current.set_query("票價")
    bench.qtbot.waitUntil(lambda: len(bench.pane(POST).view.emphasis.hits) > 0)
    for article, word in ((DAILY, "票价"), (POST, "票價")):
        view = bench.pane(article).view
        assert [view.source[hit.start : hit.end] for hit in view.emphasis.hits] == [word] * view.source.count(
            word
        )
    seen = []
    for _ in range(4):
        bench.area.keys.text.next_hit()
        bench.settle()
        seen.append((bench.current.article, bench.pane(str(bench.current.article)).view.caret_offset()))
    assert len(set(seen)) == 4
    assert seen[0][0] == DAILY
    bench.current.set_query("")
    assert bench.pane(POST).view.emphasis.hits == ()


def test_the_next_hit_is_the_one_after_that_which_was_gone_to(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.set_query("元")
    view = bench.pane(DAILY).view
    bench.qtbot.waitUntil(lambda: len(view.emphasis.hits) > 3)
    gone_to, after = view.emphasis.hits[2], view.emphasis.hits[3]
    bench.area.keys.text.next_hit()
    bench.settle()
    bench.current.go_to(Destination(article=DAILY, span=gone_to))
    bench.settle()
    bench.area.keys.text.next_hit()
    bench.settle()
    assert after.start <= view.caret_offset() <= after.end


def test_what_is_not_found_is_said(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.set_query("蓬莱仙岛")
    told: list[str] = []
    bench.area.doing_changed.connect(told.append)
    bench.area.keys.text.next_hit()
    bench.qtbot.waitUntil(lambda: bool(told))
    assert told == ["“蓬莱仙岛” was not found"]


def test_stepping_begins_at_the_caret(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.set_query("元")
    view = bench.pane(DAILY).view
    bench.qtbot.waitUntil(lambda: len(view.emphasis.hits) > 3)
    second, third = view.emphasis.hits[1:3]
    view.place_caret(third.start)
    bench.area.keys.text.previous_hit()
    assert view.caret_offset() == second.start
    view.place_caret(third.start)
    bench.area.keys.text.next_hit()
    assert view.caret_offset() == third.start
