"""Parts of the table of figures under test."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.findings.figures.editor import FigureEditor
from desktop.findings.tables.figures_view import FiguresView
from tests.desktop.findings.tables.parts import table

WORDS, VALUE, UNIT, CONTEXT = 1, 2, 3, 6


def column(view: FiguresView, number: int) -> list[str]:
    model = table(view).model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def pick(view: FiguresView, name: str, value: object) -> None:
    box = view.findChild(QComboBox, name)
    assert box is not None and box.findData(value) >= 0, value
    box.setCurrentIndex(box.findData(value))


def write(view: FiguresView, name: str, words: str, qtbot: QtBot) -> None:
    field = view.findChild(QLineEdit, name)
    assert field is not None
    field.setText(words)
    qtbot.wait(5)


def row_of(view: FiguresView, words: str) -> int:
    return column(view, WORDS).index(words)


def form(view: FiguresView) -> FigureEditor:
    shown = [one for one in view.findChildren(FigureEditor) if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def button(inside: QWidget, name: str) -> QAbstractButton:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None
    return found
