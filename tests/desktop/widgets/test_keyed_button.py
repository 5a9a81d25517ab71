"""Buttons that show their key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton


@pytest.mark.parametrize("look", ButtonLook)
def test_every_look_has_room_for_words_and_key(theme: Theme, qtbot: QtBot, look: ButtonLook) -> None:
    bare, keyed = KeyedButton(theme, "采纳", "", look), KeyedButton(theme, "采纳", "Y", look)
    for button in (bare, keyed):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        image = QImage(button.size(), QImage.Format.Format_RGB32)
        button.render(image)
    assert keyed.sizeHint().width() > bare.sizeHint().width()
    assert keyed.toolTip() == "采纳  Y"
    assert keyed.accessibleName() == "采纳"


def test_a_button_with_a_key_leaves_the_keyboard_where_it_is(theme: Theme, qtbot: QtBot) -> None:
    keyed, bare = KeyedButton(theme, "x", "Y"), KeyedButton(theme, "x")
    qtbot.addWidget(keyed)
    qtbot.addWidget(bare)
    assert keyed.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert bare.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_only_a_chip_can_be_checked(theme: Theme, qtbot: QtBot) -> None:
    chip, plain = KeyedButton(theme, "x", "", ButtonLook.CHIP), KeyedButton(theme, "x")
    qtbot.addWidget(chip)
    qtbot.addWidget(plain)
    chip.click()
    plain.click()
    assert chip.isChecked()
    assert not plain.isChecked()
