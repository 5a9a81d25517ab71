"""The summary of a merge as a table."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt

from desktop.look.theme import Theme
from desktop.sharing.merge_counts import CountKind, CountLine, count_lines
from desktop.sharing.merge_table import MergeTable
from tests.desktop.build import LIN
from tests.desktop.sharing.conftest import ZHOU, Told


def test_the_table_has_a_column_for_each_person(told: Told, theme: Theme) -> None:
    result, now, _ = told
    table = MergeTable(theme)
    table.show_lines(count_lines(result.outcome, result.preview, now))
    heads = [
        table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for column in range(table.columnCount())
    ]
    assert heads == ["Incoming changes", ZHOU, LIN.name, "Here now", "Added", "Changed", "Deleted"]
    cells = [[table.index(row, column).data() for column in range(7)] for row in range(table.rowCount())]
    assert cells[0] == ["Claims", "1", "–", "12", "–", "–", "1"]
    assert table.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None


def test_with_many_people_the_others_share_a_column(qapp: object, theme: Theme) -> None:
    line = CountLine(
        CountKind.CLAIMS, added=15, people=Counter({name: n for n, name in enumerate("甲乙丙丁戊", 1)})
    )
    table = MergeTable(theme)
    table.show_lines([line])
    cells = [table.index(0, column).data() for column in range(table.columnCount())]
    assert cells == ["Claims", "5", "4", "3", "3", "–", "15", "–", "–"]
