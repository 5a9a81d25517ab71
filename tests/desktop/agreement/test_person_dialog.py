"""Name and colour of the user of this window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.agreement.person_dialog import PersonDialog


def test_name_and_colour_are_handed_on(theme: Any, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[tuple[str, str, bool]] = []
    dialog = PersonDialog(theme, "user", "rose", lambda *words: told.append(words), parent)
    done = dialog.findChild(QPushButton, "personDone")
    assert done is not None and dialog.colour.currentData() == "rose"
    dialog.name.setText("  ")
    assert not done.isEnabled()
    dialog.name.setText(" 林  晓 ")
    dialog.colour.setCurrentIndex(0)
    done.click()
    assert told == [("林 晓", "", False)]


@pytest.mark.parametrize("first", [True, False])
def test_somebody_else_is_asked_about_only_where_somebody_was(first: bool, theme: Any, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PersonDialog(theme, "user", "", print, parent, first=first)
    dialog.show()
    assert dialog.somebody_else.isVisible() is not first
