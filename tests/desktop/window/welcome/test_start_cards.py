"""The large buttons of the start page, and its rows of recent projects."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.window.welcome.start_cards import Card, DropCard, RecentRow


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    return page


def test_enter_and_return_press_a_card(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, "new", "new", "Ctrl+N", page)
    card.set_words("New project", "One file")
    assert (card.accessibleName(), card.accessibleDescription()) == ("New project", "One file")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.clicked):
            qtbot.keyClick(card, key)


def test_the_card_for_dropping_has_words_too(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    card = DropCard(theme, page)
    card.set_words("Drop articles", "Text files")
    assert card.accessibleName() == "Drop articles"
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_recent_project_is_named_without_its_suffix_and_tells_its_place(
    page: QWidget, theme: Theme
) -> None:
    row = RecentRow(theme, str(Path.home() / "项目" / "渡轮.duikan"), 0, page)
    assert row.text() == row.accessibleName() == "渡轮"
    assert row.toolTip() == str(Path.home() / "项目" / "渡轮.duikan")
    assert row._folder == "~/项目"
    assert RecentRow(theme, "/srv/渡轮.duikan", 1, page)._folder == "/srv"
    assert RecentRow(theme, str(Path.home() / "渡轮.duikan"), 2, page)._folder == "~"
