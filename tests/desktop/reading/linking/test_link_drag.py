"""Linking by dragging one highlight onto another."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.reading.links.scene import Side
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def drag(bench: Bench, widget: QWidget, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press at ``start``, move to ``end`` (on the screen) in steps, and release."""
    bench.qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    origin = widget.mapToGlobal(start)
    for step in range(1, 5):
        place = origin + (end - origin) * step / 4
        bench.qtbot.mouseMove(widget, widget.mapFromGlobal(place))
    if drop:
        bench.qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(end))


def place_of(bench: Bench, number: int) -> QPoint:
    return bench.pane(bench.claim(number).article).view.viewport().mapToGlobal(bench.middle_of(number))


def test_a_selected_highlight_dropped_on_another_asks_for_the_relation_last_used_first(pair: Bench) -> None:
    pair.settings.set_value("last_relation", "contradicts")
    pair.select(2)
    before = set(pair.links())
    drag(pair, pair.pane(DAILY).view.viewport(), pair.middle_of(2), place_of(pair, 7))
    menu = pair.menu()
    assert menu.actions()[0].data() == "contradicts"
    menu.actions()[0].trigger()
    menu.close()
    pair.qtbot.waitUntil(lambda: len(pair.links()) > len(before))
    made = next(link for link in pair.links().values() if link.id not in before)
    assert (made.source, made.target, made.relation) == ("claim-2", "claim-7", "contradicts")
    assert pair.current.link == made.id


def test_a_digit_chooses_in_the_menu(pair: Bench) -> None:
    pair.select(2)
    before = set(pair.links())
    drag(pair, pair.pane(DAILY).view.viewport(), pair.middle_of(2), place_of(pair, 7))
    pair.qtbot.keyClicks(pair.menu(), "3")
    pair.qtbot.waitUntil(lambda: len(pair.links()) > len(before))
    assert pair.settings.value("last_relation") == "differs_in_figure"


def test_the_target_is_outlined_and_nothing_happens_beside_claims(pair: Bench) -> None:
    pair.select(2)
    view = pair.pane(DAILY).view
    drag(pair, view.viewport(), pair.middle_of(2), place_of(pair, 7), drop=False)
    assert pair.pane(WEEKLY).view.emphasis.drop_target == "claim-7"
    assert pair.area.tools.overlay.part("drag").line is not None
    away = pair.pane(WEEKLY).view.viewport().mapToGlobal(QPoint(200, 600))
    pair.qtbot.mouseMove(view.viewport(), view.viewport().mapFromGlobal(away))
    assert pair.pane(WEEKLY).view.emphasis.drop_target is None
    pair.qtbot.mouseRelease(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().mapFromGlobal(away)
    )
    assert QApplication.activePopupWidget() is None
    assert not pair.area.tools.overlay.part("drag")


def test_escape_cancels(pair: Bench) -> None:
    pair.select(2)
    view = pair.pane(DAILY).view
    drag(pair, view.viewport(), pair.middle_of(2), place_of(pair, 7), drop=False)
    pair.press(Qt.Key.Key_Escape)
    pair.qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert QApplication.activePopupWidget() is None
    assert QApplication.overrideCursor() is None


def test_a_port_can_be_dragged_as_well(pair: Bench) -> None:
    port = pair.gutter.scene.port_of("link-3", Side.LEFT)
    assert port is not None
    before = set(pair.links())
    drag(pair, pair.gutter, QPoint(round(port[0]), round(port[1])), place_of(pair, 9))
    menu = pair.menu()
    menu.actions()[0].trigger()
    menu.close()
    pair.qtbot.waitUntil(lambda: len(pair.links()) > len(before))
    made = next(link for link in pair.links().values() if link.id not in before)
    assert (made.source, made.target) == ("claim-5", "claim-9")


def test_a_claim_dragged_out_of_the_window_is_no_link_any_more(pair: Bench) -> None:
    pair.select(2)
    link_drag, taken = pair.area.tools.drag, []
    # The drag of the system would wait for a mouse that is not there.
    link_drag.taken_out.disconnect()
    link_drag.taken_out.connect(taken.append)
    outside = pair.area.window().frameGeometry().bottomRight() + QPoint(40, 40)
    drag(pair, pair.pane(DAILY).view.viewport(), pair.middle_of(2), outside)
    assert taken == ["claim-2"]
    assert not link_drag.active
