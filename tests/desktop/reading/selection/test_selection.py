"""What is selected in the active pane."""

from __future__ import annotations

from PySide6.QtCore import Qt

from corpus.model import Span
from desktop.current import TextSelection
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def test_escape_lets_go_one_by_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.pane(DAILY).view.select_span(Span(0, 3))
    assert bench.current.selection == TextSelection(DAILY, Span(0, 3))
    for left in [(None, Span(0, 3), "claim-5"), (None, None, "claim-5"), (None, None, None)]:
        bench.press(Qt.Key.Key_Escape)
        selection = bench.current.selection
        assert (bench.current.link, selection.span if selection else None, bench.current.claim) == left
    assert not bench.area.escape()
