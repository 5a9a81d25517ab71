"""The gutter as a widget: pointing, clicking, keys, and what it tells a screen reader."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.reading.links.gutter import Gutter
from desktop.reading.links.scene import Curve, Side
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def curve(gutter: Gutter, link: str) -> Curve:
    return next(curve for curve in gutter.scene.curves if curve.link == link)


def badge(gutter: Gutter, link: str) -> QPoint:
    found = curve(gutter, link)
    return QPointF(*(found.badge or found.at(0.5))).toPoint()


@pytest.fixture
def pair(bench: Bench) -> Bench:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    return bench


def test_it_shows_the_links_between_its_neighbours(pair: Bench) -> None:
    assert set(pair.gutter.scene.in_order()) == {"link-1", "link-3", "link-6"}


def test_ports_lie_on_the_underlines_of_their_claims(pair: Bench) -> None:
    claim = pair.claim(5)
    view = pair.pane(DAILY).view
    geometry = view.span_geometry(claim.span)
    assert geometry is not None
    port = pair.gutter.scene.port_of("link-3", Side.LEFT)
    assert port is not None
    window = view.viewport().mapTo(pair.area, QPoint()).y()
    lowest = max(rect.bottom() for rect in geometry.rects)
    assert port[1] + pair.gutter.y() == pytest.approx(window + lowest, abs=12)


def test_a_click_selects_the_link_and_both_its_ends(pair: Bench) -> None:
    pair.qtbot.mouseClick(pair.gutter, Qt.MouseButton.LeftButton, pos=badge(pair.gutter, "link-3"))
    assert pair.current.link == "link-3"
    assert pair.pane(DAILY).view.emphasis.selected == "claim-5"
    assert pair.pane(WEEKLY).view.emphasis.selected == "claim-8"


def test_a_click_jumps_to_the_end_away_from_it(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    long_bench.area.keys.panes.activate(0)
    long_bench.area.keys.follow.toggle()
    view = long_bench.pane(WEEKLY).view
    view.scroll_to_y(view.verticalScrollBar().maximum(), animate=False)
    pill = next(pill for pill in long_bench.gutter.scene.pills if pill.side is Side.RIGHT)
    link = long_bench.snapshot.links[pill.links[0]]
    far = long_bench.snapshot.claims[link.target]
    assert view.vertical_state(far.start) == "above"
    place = QPoint(round(pill.rect.x + 5), round(pill.rect.y + 5))
    long_bench.qtbot.mouseClick(long_bench.gutter, Qt.MouseButton.LeftButton, pos=place)
    assert long_bench.current.link == link.id
    assert view.vertical_state(far.start) == "visible"


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


def test_only_links_of_the_selection_are_strong(pair: Bench) -> None:
    strong = []
    pair.current.claim_changed.connect(lambda _: strong.append(pair.gutter.grab().toImage()))
    pair.select(5)
    pair.select(1)
    assert strong[0] != strong[1]


def test_arrows_go_from_link_to_link_and_enter_jumps(pair: Bench) -> None:
    pair.gutter.setFocus()
    order = pair.gutter.scene.in_order()
    assert len(order) == 3
    pair.press(Qt.Key.Key_Down)
    assert pair.current.link == order[1]
    pair.press(Qt.Key.Key_End)
    assert pair.current.link == order[2]
    pair.press(Qt.Key.Key_Up)
    assert pair.current.link == order[1]
    with pair.qtbot.waitSignal(pair.current.jump) as jump:
        pair.press(Qt.Key.Key_Return)
    assert jump.args[0].link == order[1]


def test_it_tells_a_screen_reader_its_links(pair: Bench) -> None:
    pair.gutter.setFocus()
    assert "3" in pair.gutter.accessibleName()
    pair.press(Qt.Key.Key_End)
    link = pair.snapshot.links[str(pair.current.link)]
    for end in (link.source, link.target):
        assert pair.snapshot.claims[end].quote in pair.gutter.accessibleDescription()


def test_tab_reaches_it(pair: Bench) -> None:
    assert pair.gutter in pair.area.regions()
    assert pair.gutter.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_links_to_a_pane_farther_away_are_tabs_on_both_sides(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    left, right = bench.area.gutters
    assert [(tab.letter, tab.links, tab.side) for tab in left.scene.tabs] == [("C", ("link-5",), Side.LEFT)]
    assert [(tab.letter, tab.links, tab.side) for tab in right.scene.tabs] == [("A", ("link-5",), Side.RIGHT)]


def test_scrolling_moves_the_curves(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    before = long_bench.gutter.scene
    long_bench.pane(DAILY).view.scroll_to_y(300, animate=False)
    assert long_bench.gutter.scene != before


def test_links_that_are_made_and_deleted_come_and_go(pair: Bench) -> None:
    pair.current.set_claim("claim-5")
    pair.current.set_link("link-3")
    pair.area.keys.claims.delete()
    pair.qtbot.waitUntil(lambda: "link-3" not in pair.gutter.scene.in_order())
    assert pair.current.link is None
    pair.workspace.undo()
    pair.qtbot.waitUntil(lambda: "link-3" in pair.gutter.scene.in_order())


def test_links_of_hidden_tags_are_hidden(pair: Bench) -> None:
    pair.current.set_hidden_tags(frozenset(pair.claim(5).tags))
    assert "link-3" not in pair.gutter.scene.in_order()
    pair.current.set_hidden_tags(frozenset())
    assert "link-3" in pair.gutter.scene.in_order()


def test_the_context_menu_changes_the_relation(pair: Bench) -> None:
    pair.gutter.menu_requested.emit("link-3", pair.gutter.mapToGlobal(QPoint(10, 10)))
    menu = pair.menu()
    assert pair.current.link == "link-3"
    assert len([action for action in menu.actions() if not action.isSeparator()]) <= 9
    relations = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in relations.actions() if action.data() == "contradicts").trigger()
    pair.qtbot.waitUntil(lambda: pair.snapshot.links["link-3"].relation == "contradicts")
    menu.close()


def test_selected_links_have_leaders_in_their_panes(pair: Bench) -> None:
    pair.select(5)
    leaders = pair.area.parts.overlay.part("leaders").leaders
    assert len(leaders) == 2
    left, right = sorted(leaders, key=lambda leader: leader.start.x())
    assert left.start.x() < left.end.x() <= right.end.x() < right.start.x()
    pair.current.set_claim(None)
    assert not pair.area.parts.overlay.isVisible()
