"""The first steps on the start page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.commands.key_sentence import KeySentence
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.window.welcome.start_steps import Steps, quiet
from desktop.words.translation import Translation


@pytest.fixture
def steps(theme: Theme, actions: Actions, empty: QMainWindow) -> Steps:
    steps = Steps(theme, actions, empty)
    steps.retranslate()
    return steps


def sentences(steps: Steps) -> list[str]:
    return [part.accessibleName() for part in steps.findChildren(KeySentence) if part.isVisibleTo(steps)]


def test_it_says_the_steps_and_the_notes(steps: Steps) -> None:
    said = sentences(steps)
    assert len(said) == 6
    assert said[0] == "Select a sentence and press 1 to 9. With many tags press T and type pinyin."
    # Only a selected highlight can be dragged; a drag from any other place selects text.
    assert said[1].startswith("Click a highlight, then drag it onto one in another article, or press K")
    assert said[-1] == "Nothing leaves this computer unless you ask for it."
    assert [label.text() for label in steps.findChildren(Label)] == ["Four steps"]


def test_keys_are_those_in_force(steps: Steps, actions: Actions) -> None:
    actions.set_keys({"tag.quick": ("J",)})
    steps.retranslate()
    assert "press J and type pinyin" in sentences(steps)[0]


def test_words_of_another_language_replace_them(steps: Steps) -> None:
    translation = Translation()
    translation.install("zh_CN")
    try:
        steps.retranslate()
        assert sentences(steps)[-1] == "不经你要求，内容不会离开本机。"
        assert len(sentences(steps)) == 6
    finally:
        translation.uninstall()


def test_its_height_is_known_at_once(steps: Steps, empty: QMainWindow) -> None:
    empty.show()
    high = steps.heightForWidth(400)
    steps.retranslate()
    assert steps.heightForWidth(400) == high > 100


def test_it_is_taller_when_it_is_narrow(steps: Steps) -> None:
    assert steps.heightForWidth(200) > steps.heightForWidth(600)


def test_quiet_words_have_the_second_text_colour(theme: Theme, qtbot: QtBot) -> None:
    label = quiet(Label("words"), theme)
    qtbot.addWidget(label)
    assert label.palette().color(label.foregroundRole()) == theme.colour("text2")
