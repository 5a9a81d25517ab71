"""The list of formats."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.dialogs.exporting.format_list import FormatList
from desktop.dialogs.exporting.formats import formats
from desktop.look.theme import Theme


def test_arrows_go_from_format_to_format_past_the_purposes(theme: Theme, parent: QWidget) -> None:
    shown = FormatList(theme, parent)
    shown.resize(312, 700)
    shown.show()
    chosen: list[str] = []
    shown.chosen.connect(lambda writer: chosen.append(writer.id))
    offered = [writer.id for writer in formats()]
    shown.choose(offered[0])
    for _ in offered:
        QTest.keyClick(shown, Qt.Key.Key_Down)
    assert chosen == offered
    assert not shown.grab().isNull()
    names = [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]
    assert len(names) == len(offered) + len({writer.purpose for writer in formats()})
    assert all(names)
