"""Keyword in context."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.context.context_list import ContextList
from desktop.terms.context.context_model import ContextModel
from tests.desktop.terms.build import TEXTS, counted, snapshot


def shown(theme: Theme, qtbot: QtBot) -> ContextList:
    counts = counted()
    row = counts.row_of("渡轮")
    assert row is not None
    lines = ContextList(ContextModel(), theme)
    qtbot.addWidget(lines)
    lines.resize(1200, 240)
    lines.show()
    lines.lines.show(counts.places(row), counts.index, TEXTS, snapshot())
    return lines


def test_keys(theme: Theme, qtbot: QtBot) -> None:
    lines = shown(theme, qtbot)
    lines.select(0)
    digits: list[int] = []
    lines.digit_pressed.connect(digits.append)
    qtbot.keyClick(lines, Qt.Key.Key_4)
    assert digits == [4]
    for key, signal in (
        (Qt.Key.Key_Return, lines.opened),
        (Qt.Key.Key_T, lines.tag_requested),
        (Qt.Key.Key_Escape, lines.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(lines, key)
    qtbot.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert lines.chosen() == [0, 1]
    lines.select_all([len(lines.lines.places) - 1])
    assert len(lines.chosen()) == 3


def test_it_is_painted_wide_and_narrow(theme: Theme, qtbot: QtBot) -> None:
    lines = shown(theme, qtbot)
    wide = lines.grab()
    lines.resize(500, 240)
    assert not wide.isNull() and lines.grab().toImage() != wide.toImage()
