"""How the panes mark what is selected, under review or hovered."""

from __future__ import annotations

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench
from tests.desktop.reading.drawn_links import badge


def test_hovering_outlines_both_ends_and_tells_both_quotes(pair: Bench) -> None:
    place = badge(pair.gutter, "link-3")
    pair.qtbot.mouseMove(pair.gutter, place)
    for article in (DAILY, WEEKLY):
        emphasis = pair.pane(article).view.emphasis
        assert emphasis.hovered in ("claim-5", "claim-8")
    QApplication.sendEvent(
        pair.gutter, QHelpEvent(QHelpEvent.Type.ToolTip, place, pair.gutter.mapToGlobal(place))
    )
    for number in (5, 8):
        assert pair.claim(number).quote in QToolTip.text()
    QToolTip.hideText()


def test_of_a_link_both_ends_are_marked(pair: Bench) -> None:
    pair.select(5)
    assert pair.pane(WEEKLY).view.emphasis.selected is None
    pair.current.set_link("link-3")
    assert pair.pane(DAILY).view.emphasis.selected == "claim-5"
    assert pair.pane(WEEKLY).view.emphasis.selected == "claim-8"
    pair.current.set_claim(None)
    assert pair.pane(DAILY).view.emphasis.selected is None


def test_a_pane_that_is_opened_later_marks_the_selection_too(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.open(WEEKLY)
    assert bench.pane(WEEKLY).view.emphasis.selected == "claim-8"


def test_what_is_hovered_is_forgotten_when_the_mouse_leaves(pair: Bench) -> None:
    marks = pair.area.parts.selection_marks
    marks.show_hovered(("link-3", "link-1"))
    assert pair.pane(DAILY).view.emphasis.hovered == "claim-5"
    marks.show_hovered(())
    assert pair.pane(DAILY).view.emphasis.hovered is None
