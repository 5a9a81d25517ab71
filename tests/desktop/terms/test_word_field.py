"""Typing words above a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.terms.word_field import WordField


def test_escape_clears_and_leaves_it(theme: Theme, qtbot: QtBot) -> None:
    field = WordField(theme, "field", "Add a word")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ferry")
    assert field.text() == "ferry"
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()


def test_it_is_as_high_as_the_fields_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    field = WordField(theme, "field", "Add a word")
    qtbot.addWidget(field)
    assert field.height() == theme.size("input")
    assert field.accessibleName() == field.placeholderText() == "Add a word"
