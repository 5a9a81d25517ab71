from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.comparing.plots.plot_tiles import HEIGHT, MOST, PlotTiles
from desktop.look.theme import Theme
from tests.corpus.plots.build import FARES, group, lane

GROUPS = [replace(FARES, key=str(number), title=f"第 {number} 题") for number in range(7)]


@pytest.fixture
def tiles(theme: Theme, qtbot: QtBot) -> PlotTiles:
    made = PlotTiles(theme)
    qtbot.addWidget(made)
    made.resize(930, 420)
    made.show()
    made.show_groups(GROUPS)
    return made


def test_the_plots_stand_in_rows_as_there_is_room(tiles: PlotTiles) -> None:
    tops = [tile.y() for tile in tiles.tiles]
    assert tops[0] == tops[1] == tops[2] < tops[3] == tops[5] < tops[6]
    tiles.resize(640, 420)
    assert [tile.y() for tile in tiles.tiles][1] < [tile.y() for tile in tiles.tiles][2]


def test_the_plots_of_a_row_are_equally_high_and_no_lane_is_cut(tiles: PlotTiles) -> None:
    many = group(*(lane(letter, 3) for letter in "ABCDEFGHIJKL"))
    tiles.show_groups([FARES, replace(many, key="many"), replace(FARES, key="x"), replace(FARES, key="y")])
    heights = [tile.height() for tile in tiles.tiles]
    assert heights[0] == heights[1] == heights[2] > HEIGHT == heights[3]
    for tile in tiles.tiles:
        assert tile.picture is not None and tile.picture.height <= tile.height()


def test_arrows_go_from_plot_to_plot(tiles: PlotTiles, qtbot: QtBot) -> None:
    tiles.tiles[0].setFocus()
    walked = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
    ):
        assert tiles.tile is not None
        qtbot.keyClick(tiles.tile, key)
        walked.append(tiles.tile.group.key)
    assert walked == ["1", "4", "3", "0", "6", "6", "0"]


def test_enter_opens_and_space_shows(tiles: PlotTiles, qtbot: QtBot) -> None:
    tile = tiles.tiles[2]
    tile.setFocus()
    with qtbot.waitSignal(tiles.opened) as opened:
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    with qtbot.waitSignal(tiles.peeked) as peeked:
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert opened.args == peeked.args == ["2"]


def test_a_click_on_a_lane_selects_the_plot_and_opens_the_lane(tiles: PlotTiles, qtbot: QtBot) -> None:
    tile = tiles.tiles[1]
    mark = tile.mark_of("C")
    assert mark is not None
    with qtbot.waitSignal(tiles.lane_opened) as opened:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.mark_rect(mark).center())
    assert opened.args == ["1", "C"]
    assert tiles.tile is tile and tile.selected and not tiles.tiles[0].selected


def test_the_selected_plot_stays_selected_when_groups_are_shown_anew(tiles: PlotTiles) -> None:
    tiles.tiles[4].setFocus()
    scrolled = tiles.verticalScrollBar().value()
    tiles.show_groups(list(reversed(GROUPS)))
    assert tiles.tile is not None and tiles.tile.group.key == "4" and tiles.tile.hasFocus()
    assert tiles.verticalScrollBar().value() == scrolled
    tiles.show_groups(GROUPS[:2])
    assert tiles.tile is not None and tiles.tile.group.key == "0"
    tiles.show_groups([])
    assert tiles.tile is None


def test_there_is_an_end_to_an_overview(tiles: PlotTiles) -> None:
    tiles.show_groups([replace(FARES, key=str(number)) for number in range(MOST + 5)])
    assert len(tiles.tiles) == MOST
