"""The gutter as a widget: hovering, clicking, keys, and accessibility."""

from PySide6.QtCore import Qt

from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


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


def test_scrolling_moves_the_curves(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    before = long_bench.gutter.scene
    long_bench.pane(DAILY).view.scroll_to_y(300, animate=False)
    assert long_bench.gutter.scene != before
