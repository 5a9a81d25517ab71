"""The field that filters a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.filter_field import FilterField


@pytest.mark.parametrize(
    ("key", "kept"), [(Qt.Key.Key_Down, True), (Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)]
)
def test_it_is_left_with_or_without_its_words(theme: Theme, qtbot: QtBot, key: Qt.Key, kept: bool) -> None:
    field = FilterField(theme, "Filter")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "ab")
    with qtbot.waitSignal(field.left) as left:
        qtbot.keyClick(field, key)
    assert left.args == [kept]
    assert field.text() == "ab", "whoever owns the list clears it"


def test_it_is_as_high_as_other_fields_and_says_what_it_is_for(theme: Theme, qtbot: QtBot) -> None:
    field = FilterField(theme, "Title or publisher")
    qtbot.addWidget(field)
    assert field.height() == theme.size("input")
    assert field.accessibleName() == field.placeholderText() == "Title or publisher"
