"""The first steps on the start page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.key_sentence import KeySentence
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.window.commands.table import COMMANDS
from desktop.window.welcome.start_steps import Steps, quiet
from desktop.words.translation import Translation


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(theme: Theme, window: QMainWindow) -> Actions:
    return Actions(COMMANDS, window, theme)


@pytest.fixture
def steps(theme: Theme, actions: Actions, window: QMainWindow) -> Steps:
    steps = Steps(theme, actions, window)
    steps.retranslate()
    return steps


def sentences(steps: Steps) -> list[str]:
    return [part.accessibleName() for part in steps.findChildren(KeySentence) if not part.isHidden()]


def test_it_says_the_steps_and_the_notes(steps: Steps) -> None:
    said = sentences(steps)
    assert len(said) == 6
    assert said[0] == "Select a sentence and press 1 to 9. With many tags press T and type pinyin."
    assert said[-1] == "Everything stays on this computer."
    assert [label.text() for label in steps.findChildren(Label)] == ["Four steps"]


def test_keys_are_those_in_force(steps: Steps, actions: Actions, qtbot: QtBot) -> None:
    actions.set_keys({"tag.quick": ("J",)})
    steps.retranslate()
    qtbot.wait(1)
    assert "press J and type pinyin" in sentences(steps)[0]


def test_words_of_another_language_replace_them(steps: Steps, qtbot: QtBot) -> None:
    translation = Translation()
    translation.install("zh_CN")
    try:
        steps.retranslate()
        qtbot.wait(1)
        assert sentences(steps)[-1] == "所有内容留在本机，不上传。"
        assert len(sentences(steps)) == 6
    finally:
        translation.uninstall()


def test_it_is_taller_when_it_is_narrow(steps: Steps) -> None:
    assert steps.heightForWidth(200) > steps.heightForWidth(600)


def test_quiet_words_have_the_second_text_colour(theme: Theme, qtbot: QtBot) -> None:
    label = quiet(Label("words"), theme)
    qtbot.addWidget(label)
    assert label.palette().color(label.foregroundRole()) == theme.colour("text2")
