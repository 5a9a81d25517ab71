"""A field that shows where its value was found."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.found_field import FoundField
from desktop.look.theme import Theme


def test_the_words_vanish_when_the_value_is_edited(theme: Theme, qtbot: QtBot) -> None:
    field = FoundField(theme)
    qtbot.addWidget(field)
    field.resize(400, 26)
    field.show_value("江畔观察", "“来源” in the text")
    assert field.found == "“来源” in the text"
    assert field.textMargins().right() > 40
    assert "来源" in field.toolTip()
    before = field.grab().toImage()
    qtbot.keyClicks(field, "x")
    assert field.found == ""
    assert "来源" in field.toolTip(), "the tooltip keeps it"
    assert field.textMargins().right() == 0
    assert field.grab().toImage() != before
    field.show_value("", "heading")
    assert field.found == "", "of no value nothing is told"


def test_a_narrow_field_keeps_room_for_its_value(theme: Theme, qtbot: QtBot) -> None:
    field = FoundField(theme)
    qtbot.addWidget(field)
    field.resize(120, 26)
    field.show_value("江畔观察", "properties of the file")
    assert field.textMargins().right() == 0
