"""Editing the stop words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.stop_words.stop_panel import StopPanel
from desktop.terms.word_chip import WordChip
from tests.desktop import panels


@pytest.fixture
def panel(settings: Settings, theme: Theme, qtbot: QtBot) -> StopPanel:
    panel = StopPanel(StopList(settings), theme)
    qtbot.addWidget(panel)
    panel.resize(360, 300)
    panel.show()
    return panel


def chips(panel: StopPanel) -> list[str]:
    return [chip.text() for chip in panel.chips.findChildren(WordChip) if not chip.isHidden()]


def test_words_are_added_and_removed(panel: StopPanel, qtbot: QtBot) -> None:
    panel.show_listed(["记者", "表示"])
    qtbot.keyClicks(panel.field, "x")
    panel.field.setText("渡轮，船舶")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert chips(panel) == ["渡轮", "船舶", "记者", "表示"] and panel.field.text() == ""
    next(chip for chip in panel.chips.findChildren(WordChip) if chip.text() == "船舶").removed.emit()
    assert chips(panel) == ["渡轮", "记者", "表示"]


def test_the_rest_is_shown_when_asked_for(panel: StopPanel) -> None:
    panel.show_listed([f"词{number}" for number in range(40)])
    assert len(chips(panel)) == 18
    panel._more.click()
    assert len(chips(panel)) == 40


def test_reset_asks_and_says_what_it_does(panel: StopPanel) -> None:
    assert not panel.reset.isEnabled()
    panel.field.setText("渡轮")
    panel.field.returnPressed.emit()
    assert panel.reset.isEnabled()
    panel.reset.click()
    assert "of your own" in panels.confirm(panel)
    assert chips(panel) == []
