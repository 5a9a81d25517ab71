"""The question before an action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.confirming import NARROWEST, confirm


def asked(parent: QWidget, done: list[bool]) -> QMessageBox:
    return confirm(
        parent,
        question="Remove “5 < 6”?",
        consequence="4 claims go with it.",
        verb="Remove",
        act=lambda: done.append(True),
    )


def page(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def test_enter_acts_once(theme: Theme, qtbot: QtBot) -> None:
    done: list[bool] = []
    parent = page(qtbot)
    box = asked(parent, done)
    assert (box.text(), box.informativeText()) == ("Remove “5 < 6”?", "4 claims go with it.")
    assert box.textFormat() is Qt.TextFormat.PlainText
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert done == [True]


def test_escape_does_nothing(theme: Theme, qtbot: QtBot) -> None:
    done: list[bool] = []
    parent = page(qtbot)
    qtbot.keyClick(asked(parent, done), Qt.Key.Key_Escape)
    assert done == []


def test_a_short_question_is_not_set_in_a_column(theme: Theme, qtbot: QtBot) -> None:
    parent = page(qtbot)
    assert asked(parent, []).width() > NARROWEST
