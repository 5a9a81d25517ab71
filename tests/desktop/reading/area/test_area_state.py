"""Saving and restoring the panes."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.script.reading import Reading
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_panes_are_found_again_as_they_were_left(long_bench: Bench, tmp_path: Path) -> None:
    bench = long_bench
    bench.open(DAILY, POST, WEEKLY)
    bench.area.keys.panes.activate(1)
    bench.area.keys.follow.toggle()
    view = bench.pane(POST).view
    view.scroll_to(700, animate=False, share=0.0)
    bench.pane(DAILY).view.set_reading(Reading.TRADITIONAL)
    bench.qtbot.waitUntil(lambda: bench.pane(DAILY).view.reading is Reading.TRADITIONAL, timeout=20_000)
    bench.gutter.resized.emit(40)
    widths = [pane.width() for pane in bench.area.panes]
    top = view.offset_at_document_y(float(view.scroll_value()))
    state = bench.area.state()
    for _ in range(3):
        bench.area.keys.panes.close()
    bench.area.restore(state)
    bench.settle()
    assert bench.area.open_articles() == [DAILY, POST, WEEKLY]
    assert bench.current.article == POST
    assert [pane.width() for pane in bench.area.panes] == pytest.approx(widths, abs=2)
    again = bench.pane(POST).view
    assert again.offset_at_document_y(float(again.scroll_value())) == top
    bench.qtbot.waitUntil(lambda: bench.pane(DAILY).view.reading is Reading.TRADITIONAL, timeout=20_000)
    bench.area.resize(900, 500)
    assert again.offset_at_document_y(float(again.scroll_value()) + 4) == pytest.approx(top, abs=30)


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"panes": None},
        {"panes": [None, 3, {}, {"article": 7}, {"article": "gone"}], "active": "x"},
        {
            "panes": [{"article": DAILY, "offset": "a", "weight": None, "reading": 3, "fraction": []}],
            "active": 9,
        },
        {"panes": [{"article": DAILY, "offset": 10**9, "weight": -5}, {"article": DAILY}]},
    ],
)
def test_a_state_from_elsewhere_does_no_harm(bench: Bench, state: dict[str, object]) -> None:
    bench.area.restore(state)
    bench.settle()
    assert bench.area.open_articles() in ([], [DAILY])
