"""The menus that sort and group the list of articles."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.library.arranging import check_choice, sort_menu
from desktop.settings import Settings
from tests.desktop import panels


def test_the_choices_set_the_settings_and_follow_them(settings: Settings, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = sort_menu(settings, parent)
    panels.choose(menu, "Group by", "publisher")
    assert settings.value("library_group") == "publisher"
    settings.set_value("library_sort", "claims")
    check_choice(menu, settings, "library_sort")
    checked = [action.data() for action in menu.actions() if action.isChecked()]
    assert checked == ["claims"]
