"""The first steps on the start page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.commands.key_sentence import KeySentence
from desktop.look.theme import Theme
from desktop.window.welcome.start_steps import Steps, quiet


@pytest.fixture
def steps(theme: Theme, qtbot: QtBot) -> Steps:
    steps = Steps(theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(steps)
    steps.set_words("Two steps", (("Select", "Press [1]."), ("Link", "Press [K].")), "All is saved.")
    return steps


def sentences(steps: Steps) -> list[str]:
    return [part.accessibleName() for part in steps.findChildren(KeySentence) if not part.isHidden()]


def test_it_says_the_steps_and_the_notes(steps: Steps) -> None:
    assert sentences(steps) == ["Press 1.", "Press K.", "All is saved."]
    assert [label.text() for label in steps.findChildren(QLabel)] == ["Two steps"]


def test_other_words_replace_them(steps: Steps, qtbot: QtBot) -> None:
    steps.set_words("Un pas", (("Choisir", "[1]"),))
    qtbot.wait(1)
    assert sentences(steps) == ["1"]


def test_it_is_taller_when_it_is_narrow(steps: Steps) -> None:
    steps.set_words("Steps", (("Select", "Press [1] to [9], and with many tags press [T] and type. " * 3),))
    assert steps.heightForWidth(200) > steps.heightForWidth(600)


def test_quiet_words_have_the_second_text_colour(theme: Theme, qtbot: QtBot) -> None:
    label = quiet(QLabel("words"), theme)
    qtbot.addWidget(label)
    assert label.palette().color(label.foregroundRole()) == theme.colour("text2")
