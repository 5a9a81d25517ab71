"""The preview of the source."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.comparing.matrix.peek import Peek, around
from desktop.look.theme import Theme
from tests.desktop.build import RIVER_DAILY, article


def test_a_paragraph_is_shown_with_its_neighbours() -> None:
    text = "一\n二\n三\n四\n五"
    shown = around(text, Span(4, 5))
    assert text[shown.start : shown.end] == "二\n三\n四"
    assert around("一段", Span(0, 1)) == Span(0, 2)


def test_the_statement_is_marked(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    start = RIVER_DAILY.index("21.5万人次")
    span = Span(start, start + 7)
    peek = Peek(theme, article(1, RIVER_DAILY), RIVER_DAILY, span, QColor("#ff0000"), owner)
    qtbot.addWidget(peek)
    text = peek.text.toPlainText()
    cursor = peek.text.textCursor()
    assert text[cursor.position() : cursor.position() + 7] == "21.5万人次"
    cursor.movePosition(cursor.MoveOperation.Right)
    assert cursor.charFormat().background().color() == QColor("#ff0000")
