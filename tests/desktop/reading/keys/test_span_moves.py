"""Moving the ends of a claim by several key presses is one operation."""

from __future__ import annotations

from PySide6.QtCore import Qt

from corpus.model import Span
from tests.desktop.reading.conftest import DAILY, Bench


def test_a_row_of_keys_is_one_act_that_ends_with_any_other_key(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    view = bench.pane(DAILY).view
    view.setFocus()
    span = bench.claim(2).span
    acts: list[object] = []
    bench.workspace.changed.connect(acts.append)
    for _ in range(3):
        bench.area.keys.claims.move_end(-1)
    bench.area.keys.claims.move_start(1)
    assert bench.claim(2).span == span, "not committed yet"
    assert view.emphasis.resized == view.reading_text.positions(span.start + 1, span.end - 3), "but shown"
    bench.press(Qt.Key.Key_Control)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start + 1, span.end - 3))
    assert len(acts) == 1
    bench.qtbot.waitUntil(lambda: view.emphasis.resized is None)
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == span)


def test_after_a_pause_they_are_committed(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    span = bench.claim(2).span
    bench.area.keys.claims.move_end(1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start, span.end + 1))


def test_moves_that_lead_back_are_no_act(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    before = bench.workspace.undoable
    bench.area.keys.claims.move_end(1)
    bench.area.keys.claims.move_end(-1)
    bench.qtbot.mouseClick(bench.pane(DAILY).view.viewport(), Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.workspace.undoable == before
    assert bench.pane(DAILY).view.emphasis.resized is None


def test_another_claim_commits_the_moves_of_the_one_before(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    span = bench.claim(2).span
    bench.area.keys.claims.move_end(-1)
    bench.select(3)
    bench.area.keys.claims.move_end(-1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start, span.end - 1))
