"""Creating links, and changing the latest one."""

from __future__ import annotations

from db import edits
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench
from tests.desktop.reading.drawn_links import new_links


def test_a_digit_after_the_letter_does_not_make_a_second_step_to_undo(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    before = set(bench.links())
    undoable = bench.workspace.undoable
    bench.area.keys.links.toggle_mode()
    # Typed faster than the store answers.
    bench.press(bench.area.tools.mode.letters["claim-7"].lower())
    bench.press("3")
    bench.qtbot.waitUntil(lambda: new_links(bench, before) == [("claim-2", "claim-7", "differs_in_figure")])
    bench.press("4")
    bench.qtbot.waitUntil(lambda: new_links(bench, before) == [("claim-2", "claim-7", "contradicts")])
    bench.settle()
    assert bench.current.link in set(bench.links()) - before
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: set(bench.links()) == before)
    assert bench.workspace.undoable == undoable


def test_a_digit_after_something_else_was_done_changes_the_link(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    before = set(bench.links())
    bench.area.keys.links.toggle_mode()
    bench.press(bench.area.tools.mode.letters["claim-7"].lower())
    bench.qtbot.waitUntil(lambda: len(new_links(bench, before)) == 1)
    made = set(bench.links()) - before
    bench.workspace.perform(edits.set_claim_note, "claim-2", "来自年报")
    bench.settle()
    bench.press("3")
    bench.qtbot.waitUntil(lambda: new_links(bench, before) == [("claim-2", "claim-7", "differs_in_figure")])
    assert set(bench.links()) - before == made
    assert bench.claim(2).note == "来自年报"
