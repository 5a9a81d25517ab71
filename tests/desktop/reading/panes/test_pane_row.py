"""Panes side by side: which fit, their widths, and which fold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.reading.panes.pane_row import SPINE_WIDTH, shares, unfolded
from desktop.reading.panes.spine import Spine
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench
from tests.desktop.reading.reading_views import colour_at

LEAST = 260


@given(st.lists(st.integers(0, 100), min_size=1, max_size=4, unique=True), st.integers(100, 2500))
def test_the_latest_used_are_shown_and_each_has_room(used: list[int], room: int) -> None:
    shown = unfolded(used, room, 40, LEAST)
    assert shown == sorted(shown)
    folded = [number for number in range(len(used)) if number not in shown]
    assert all(used[number] < min(used[other] for other in shown) for number in folded)
    left = room - SPINE_WIDTH * len(folded) - 40 * (len(shown) - 1)
    assert len(shown) == 1 or left / len(shown) >= LEAST


@given(st.lists(st.floats(0.05, 5), min_size=1, max_size=4), st.integers(0, 3000))
def test_widths_fill_the_room_and_respect_the_least(weights: list[float], room: int) -> None:
    widths = shares(weights, room, LEAST)
    assert sum(widths) == room
    if room >= LEAST * len(weights):
        assert all(width >= LEAST - 1 for width in widths)


def test_widths_are_in_proportion() -> None:
    assert shares([1, 1, 2], 2000, LEAST) == [500, 500, 1000]
    assert shares([1, 9], 1000, LEAST) == [260, 740]


def test_panes_stand_side_by_side_with_gutters_of_48(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    xs = [pane.geometry() for pane in bench.area.panes]
    gutters = [gutter.geometry() for gutter in bench.area.gutters]
    assert [gutter.width() for gutter in gutters] == [48, 48]
    assert [xs[0].right() + 1, xs[1].right() + 1] == [gutter.left() for gutter in gutters]
    assert [xs[1].left(), xs[2].left()] == [gutter.right() + 1 for gutter in gutters]


def test_gutters_are_narrow_when_it_is_tight(bench: Bench) -> None:
    bench.area.resize(870, 600)
    bench.open(DAILY, WEEKLY, POST)
    assert [gutter.width() for gutter in bench.area.gutters] == [40, 40]


def spines(bench: Bench) -> list[Spine]:
    return [spine for spine in bench.area.findChildren(Spine) if spine.isVisible()]


def test_the_pane_used_least_recently_folds_and_a_click_unfolds_it(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.keys.panes.activate(0)
    bench.area.keys.panes.activate(2)
    bench.area.resize(700, 600)
    assert [pane.isVisible() for pane in bench.area.panes] == [True, False, True]
    assert [spine.width() for spine in spines(bench)] == [SPINE_WIDTH]
    bench.qtbot.mouseClick(spines(bench)[0], Qt.MouseButton.LeftButton)
    assert [pane.isVisible() for pane in bench.area.panes] == [False, True, True]
    assert bench.area.active_pane is bench.pane(WEEKLY)
    bench.area.resize(1100, 600)
    assert all(pane.isVisible() for pane in bench.area.panes)
    assert spines(bench) == []


def drag(bench: Bench, gutter: QWidget, pixels: int) -> None:
    """Drag an empty place of a gutter to the right; the strip moves along under the mouse."""
    place = gutter.mapTo(bench.area, QPoint(gutter.width() // 2, 6))
    bench.qtbot.mousePress(gutter, Qt.MouseButton.LeftButton, pos=gutter.mapFrom(bench.area, place))
    for _ in range(2):
        place += QPoint(pixels // 2, 0)
        bench.qtbot.mouseMove(gutter, gutter.mapFrom(bench.area, place))
        bench.qtbot.mouseMove(gutter, gutter.mapFrom(bench.area, place))
    bench.qtbot.mouseRelease(gutter, Qt.MouseButton.LeftButton, pos=gutter.mapFrom(bench.area, place))


def test_dragging_an_empty_place_of_a_gutter_resizes_both_neighbours(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    left, right = (pane.width() for pane in bench.area.panes)
    drag(bench, bench.gutter, 100)
    assert [pane.width() for pane in bench.area.panes] == [left + 100, right - 100]
    drag(bench, bench.gutter, 2000)
    assert bench.area.panes[1].width() == LEAST
    bench.qtbot.mouseDClick(bench.gutter, Qt.MouseButton.LeftButton, pos=QPoint(20, 6))
    assert abs(bench.area.panes[0].width() - bench.area.panes[1].width()) <= 1


def test_shift_and_arrows_resize_by_keyboard(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    left = bench.area.panes[0].width()
    bench.gutter.setFocus()
    bench.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert bench.area.panes[0].width() == left + 16


def test_an_added_pane_comes_after_the_active_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    bench.area.open_article(POST, new_pane=True)
    assert bench.area.open_articles() == [DAILY, POST, WEEKLY]


@pytest.mark.parametrize(("step", "order"), [(1, [DAILY, POST, WEEKLY]), (-1, [WEEKLY, DAILY, POST])])
def test_the_active_pane_moves_left_and_right(bench: Bench, step: int, order: list[str]) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.keys.panes.activate(1)
    bench.pane(WEEKLY).move_requested.emit(step)
    assert bench.area.open_articles() == order
    assert bench.area.active_pane is bench.pane(WEEKLY)


def test_only_the_head_of_the_active_pane_has_the_accent(pair: Bench) -> None:
    def edge(article: str) -> str:
        head = pair.pane(article).head
        return colour_at(head.grab().toImage(), head.width() / 2, head.height() - 1)

    accent, border = (pair.theme.colour(key).name() for key in ("accent", "border"))
    assert (edge(DAILY), edge(WEEKLY)) == (accent, border)
    pair.area.keys.panes.next()
    assert (edge(DAILY), edge(WEEKLY)) == (border, accent)
