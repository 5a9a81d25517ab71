"""The meaning of a table's columns."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.readers.document import ColumnRole
from desktop.dialogs.importing.table_columns import TableColumns
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.build import TABLE


def test_each_column_has_a_choice(theme: Theme, qtbot: QtBot) -> None:
    columns = TableColumns(theme)
    qtbot.addWidget(columns)
    columns.show_table(TABLE)
    assert columns.roles == TABLE.roles
    assert [box.accessibleName() for box in columns.boxes] == ["题目", "Column 2"]
    box = columns.boxes[0]
    box.setCurrentIndex(box.findData(ColumnRole.PUBLISHER))
    with qtbot.waitSignal(columns.chosen) as chosen:
        box.activated.emit(box.currentIndex())
    assert chosen.args == [(ColumnRole.PUBLISHER, ColumnRole.TEXT), True]
    with qtbot.waitSignal(columns.chosen) as chosen:
        columns.head.click()
    assert chosen.args[1] is False
