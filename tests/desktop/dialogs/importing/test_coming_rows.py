"""The table of rows to be imported."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.coming_rows import ROW, ComingTable
from desktop.dialogs.importing.project_plan import ComingRows
from desktop.look.theme import Theme


def test_kinds_of_which_there_is_nothing_are_left_out(theme: Theme, qtbot: QtBot) -> None:
    table = ComingTable(theme)
    qtbot.addWidget(table)
    table.show_rows([ComingRows("articles", 4, 1), ComingRows("memos", 0, 0), ComingRows("links", 2, 0)])
    assert table.height() == 3 * ROW
    assert table.accessibleDescription() == "Articles: 4, here 1, new 3; Links: 2, here 0, new 2"
    table.resize(400, table.height())
    before = table.grab().toImage()
    table.show_rows([ComingRows("articles", 5, 1), ComingRows("links", 2, 0)])
    assert table.grab().toImage() != before
