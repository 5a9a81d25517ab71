from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.changes import Changed, ChangeSet
from corpus.plots.heat_map import coverage_of
from corpus.plots.palette import colours
from desktop.comparing.plots.heat_table import HeatTable, two_lines
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def table(fares: Workspace, theme: Theme, qtbot: QtBot) -> HeatTable:
    snapshot = panels.rows(fares)
    made = HeatTable(theme)
    qtbot.addWidget(made)
    made.resize(500, 380)
    made.heat.show(coverage_of(snapshot), snapshot)
    made.show()
    return made


def words(table: HeatTable, row: int) -> list[str]:
    return [str(table.heat.index(row, column).data()) for column in range(table.heat.columnCount())]


def test_counts_stand_in_their_cells_with_sums_at_both_ends(table: HeatTable) -> None:
    rows = [words(table, row) for row in range(table.heat.rowCount())]
    assert len(rows) == 7
    assert rows[0][0] == "3" and rows[0][4] == "–"
    assert [int(total) for total in rows[-1][:-1]] == [
        sum(int(row[column]) for row in rows[:5] if row[column] != "–") for column in range(5)
    ]
    assert int(rows[-1][-1]) == sum(int(row[-1]) for row in rows[:5])


def test_an_article_that_nobody_read_has_no_counts(table: HeatTable) -> None:
    assert words(table, 5) == ["", "", "", "", "", "not read"]


def test_claims_in_an_article_are_no_mark_that_it_was_read(fares: Workspace, table: HeatTable) -> None:
    snapshot = panels.rows(fares)
    marked = words(table, 0)
    assert "–" in marked
    table.heat.show(replace(coverage_of(snapshot), read=frozenset()), snapshot)
    assert words(table, 0) == ["" if word == "–" else word for word in marked], "what is missing is unknown"
    spoken = table.heat.index(0, marked.index("–")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(": not read")


def test_the_heads_are_articles_and_tags(table: HeatTable) -> None:
    heat = table.heat
    assert heat.headerData(0, Qt.Orientation.Horizontal) == "票价水平"
    assert heat.headerData(2, Qt.Orientation.Vertical) == "C 聯合時訊"
    assert heat.headerData(6, Qt.Orientation.Vertical) == "Total"


def test_articles_of_one_publisher_are_told_apart_by_their_titles(fares: Workspace, table: HeatTable) -> None:
    snapshot = panels.rows(fares)
    one, other, *_ = snapshot.articles_in_order()
    snapshot.apply(ChangeSet(updated=(Changed(other, replace(other, publisher=one.publisher)),)))
    table.heat.show(coverage_of(snapshot), snapshot)
    heads = [table.heat.headerData(row, Qt.Orientation.Vertical) for row in (0, 1)]
    assert heads == [snapshot.lettered_name(one.id), snapshot.lettered_name(other.id)]
    assert [table.heat.name_of(row) for row in (0, 1)] == [head[2:] for head in heads]


def test_a_screen_reader_hears_article_tag_and_count(table: HeatTable) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.heat.index(0, 0).data(role) == "A 临江日报, 票价水平: 3"
    assert table.heat.index(5, 0).data(role) == "F 交通研究通讯, 票价水平: not read"
    assert table.heat.index(6, 5).data(role).startswith("Total: ")


def test_a_click_or_enter_opens_a_cell_and_no_sum(table: HeatTable, qtbot: QtBot) -> None:
    opened: list[tuple[str, str]] = []
    table.opened.connect(lambda article, tag: opened.append((article, tag)))
    rect = table.visualRect(table.heat.index(1, 2))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.keyClick(table, Qt.Key.Key_Return)
    total = table.visualRect(table.heat.index(1, 5))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=total.center())
    assert opened == [("article-2", "tag-2")] * 2


def test_the_more_claims_the_stronger_the_blue(table: HeatTable, theme: Theme) -> None:
    image = table.viewport().grab().toImage()

    def ground(row: int, column: int) -> str:
        rect = table.visualRect(table.heat.index(row, column))
        return QColor(image.pixel(rect.left() + 5, rect.top() + 5)).name().upper()

    inks = colours("light")
    assert ground(0, 0) == inks["heat.3"]
    assert ground(0, 1) == inks["heat.1"]
    assert ground(0, 4) == inks["paper"]


def test_an_unread_article_is_hatched(table: HeatTable) -> None:
    image = table.viewport().grab().toImage()
    rect = table.visualRect(table.heat.index(5, 0))
    colours_of_row = {image.pixel(x, rect.center().y()) for x in range(rect.left() + 3, rect.right() - 4)}
    assert len(colours_of_row) > 2


def test_the_whole_table_is_copied(table: HeatTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().strip("\n").split("\n")
    assert lines[0].split("\t")[1] == "票价水平"
    assert lines[1].split("\t")[:2] == ["A 临江日报", "3"]


def test_a_header_may_ask_for_a_section_that_is_gone(table: HeatTable) -> None:
    """Qt asks while the table shrinks; an exception there ends the program."""
    table.heat.show(None, None)
    for orientation in Qt.Orientation:
        assert table.heat.headerData(3, orientation) == ""


def test_nothing_is_shown_without_a_project(table: HeatTable) -> None:
    table.heat.show(None, None)
    assert table.heat.rowCount() == table.heat.columnCount() == 0


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("票价", ["票价"]),
        ("票价水平", ["票价", "水平"]),
        ("收入与成本", ["收入与", "成本"]),
        ("月票与通勤负担", ["月票与", "通勤…"]),
        ("fares and riders", ["fares", "and r…"]),
        ("riders", ["riders"]),
    ],
)
def test_names_stand_on_two_lines_of_about_equal_length(name: str, lines: list[str]) -> None:
    assert two_lines(name) == lines
