"""The address of a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.address_dialog import AddressDialog, address_in
from desktop.look.theme import Theme
from desktop.settings import Settings


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (" https://a.example/1 ", "https://a.example/1"),
        ("a.example/1", "https://a.example/1"),
        ("a.example", "https://a.example"),
        *((words, "") for words in ("", "票价", "a b.example", "me@a.example", "file:///etc/passwd", ".")),
    ],
)
def test_what_is_an_address(words: str, address: str) -> None:
    assert address_in(words) == address


def test_the_first_time_says_what_is_sent_and_later_it_does_not(
    theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    dialog = AddressDialog(theme, settings, "a.example/1")
    qtbot.addWidget(dialog)
    assert dialog.findChild(QLabel, "fetchNote") is not None
    dialog.reject()
    assert not settings.value("fetch_addresses"), "only going on is consent"
    dialog = AddressDialog(theme, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.field, "a.example/1")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.address == "https://a.example/1"
    assert settings.value("fetch_addresses")
    again = AddressDialog(theme, settings)
    qtbot.addWidget(again)
    assert again.findChild(QLabel, "fetchNote") is None
