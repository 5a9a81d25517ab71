"""A dropped project is opened or merged."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.sharing.drop_question import DropQuestion


@pytest.mark.parametrize("act", ["openButton", "mergeButton", "cancelButton"])
def test_one_project_is_opened_or_merged(theme: Theme, qtbot: QtBot, act: str) -> None:
    opened: list[str] = []
    merged: list[object] = []
    dialog = DropQuestion(theme, ["/一/周予.duikan"], "渡轮", opened.append, merged.append)
    qtbot.addWidget(dialog)
    dialog.open()
    button = dialog.findChild(QPushButton, act)
    assert button is not None
    button.click()
    assert opened == (["/一/周予.duikan"] if act == "openButton" else [])
    assert merged == ([["/一/周予.duikan"]] if act == "mergeButton" else [])


def test_several_can_only_be_merged(theme: Theme, qtbot: QtBot) -> None:
    dialog = DropQuestion(theme, ["/a.duikan", "/b.duikan"], "渡轮", print, print)
    qtbot.addWidget(dialog)
    assert not dialog.open_button.isEnabled()
    merge = dialog.findChild(QPushButton, "mergeButton")
    assert merge is not None
    assert merge.isDefault()
