"""The one-line question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.prompt import Prompt


def test_enter_answers_also_after_the_field_was_empty(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    answers: list[str] = []
    prompt = Prompt(parent, title="t", question="q", answer="", verb="v", then=answers.append)
    prompt.open()
    field = prompt.findChild(QLineEdit, "prompt_field")
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert prompt.isVisible()
    qtbot.keyClicks(field, "yes")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert answers == ["yes"]
