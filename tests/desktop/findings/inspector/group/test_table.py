"""The table of a question in the inspector."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.derived.comparison.comparing import Comparing
from desktop.findings.inspector.group.lines import GroupContent, group_content
from desktop.findings.inspector.group.table import GroupColumns, GroupTable, column_head, difference_of
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.status_marks import Marks
from tests.desktop import panels


@pytest.fixture
def group(read: Workspace, comparing: Comparing) -> GroupContent:
    row = comparing.row_of("question-2")
    assert row is not None
    return group_content(row, "claim-8", panels.rows(read))


@pytest.fixture
def table(group: GroupContent, theme: Theme, qtbot: QtBot) -> GroupTable:
    table = GroupTable(theme, Marks(theme))
    qtbot.addWidget(table)
    table.resize(336, 200)
    table.show_group(group)
    table.show()
    return table


def test_the_row_of_the_claim_is_selected(table: GroupTable) -> None:
    assert table.currentIndex().row() == 1
    assert table.line is not None and table.line.mine
    assert table.height() == 3 * 26


def test_differences_are_told_with_an_arrow_or_a_word(group: GroupContent) -> None:
    words = [difference_of(line) for line in group.lines]
    assert words[0].startswith("↑ ") and words[1] == "this claim" and words[2].startswith("↑ ")
    assert words[2].endswith("or more")


def test_a_row_says_all_of_it_to_a_screen_reader(table: GroupTable) -> None:
    spoken = table.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Baseline" in spoken and "+8.6%" in spoken and "21.5万人次" in spoken


def test_a_narrow_table_has_no_percentages(group: GroupContent, theme: Theme) -> None:
    wide = GroupColumns.fitting(group.lines, 336, theme, wide=True)
    narrow = GroupColumns.fitting(group.lines, 264, theme, wide=False)
    assert wide.share is not None and narrow.share is None
    for columns in (wide, narrow):
        assert 0 < columns.mark < columns.figure <= columns.difference


def test_the_columns_keep_their_order_where_there_is_hardly_room(group: GroupContent, theme: Theme) -> None:
    columns = GroupColumns.fitting(group.lines, 120, theme, wide=False)
    assert columns.mark >= 16


def test_the_unit_stands_in_the_head() -> None:
    assert column_head("万人次") == "Figure, 万人次"
    assert column_head("") == "Figure"


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "followed"), (Qt.Key.Key_Space, "previewed")]
)
def test_keys_go_to_the_row(table: GroupTable, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(table, signal)) as told:
        panels.press(qtbot, table, 2, key)
    assert told.args == [2]


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Qt.Key.Key_F2, "title"),
        (Qt.Key.Key_O, "status"),
        (Qt.Key.Key_P, "scope"),
        (Qt.Key.Key_B, "baseline"),
        (Qt.Key.Key_S, "summary"),
        (Qt.Key.Key_Delete, "take_out"),
    ],
)
def test_letters_are_acts(table: GroupTable, qtbot: QtBot, key: Qt.Key, act: str) -> None:
    with qtbot.waitSignal(table.act_requested) as told:
        qtbot.keyClick(table, key)
    assert told.args == [act]


def test_with_ctrl_a_letter_is_no_act(table: GroupTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.act_requested):
        qtbot.keyClick(table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)


def test_it_is_painted_in_any_width(table: GroupTable) -> None:
    pictures = []
    for width in (60, 264, 336):
        table.resize(width, 78)
        pictures.append(table.grab().toImage())
    assert all(not picture.isNull() for picture in pictures)


def test_the_current_row_stays_while_the_claim_does(
    table: GroupTable, read: Workspace, comparing: Comparing
) -> None:
    table.setCurrentIndex(table.lines.index(2))
    row = comparing.row_of("question-2")
    assert row is not None
    shorter = replace(row, cells=row.cells[1:])
    table.show_group(group_content(shorter, "claim-8", panels.rows(read)))
    assert table.line is not None and table.line.letter == "C"
    table.show_group(group_content(row, "claim-5", panels.rows(read)))
    assert table.line is not None and table.line.letter == "A"
