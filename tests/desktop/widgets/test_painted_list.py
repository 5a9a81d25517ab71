"""The accessible interface of painted content."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.painted_list import PaintedList, provide_list_interface

NAME = QAccessible.Text.Name


class Squares(QWidget):
    """Squares of ten pixels, side by side."""

    names: tuple[str, ...] = ("a", "b", "c")
    at = "b"


class SquareList(PaintedList):
    view: Squares

    def in_order(self) -> tuple[str, ...]:
        return self.view.names

    def key_at(self, place: QPoint) -> str | None:
        number = place.x() // 10
        return self.view.names[number] if 0 <= number < len(self.view.names) else None

    def current(self) -> str | None:
        return self.view.at

    def text_of(self, key: str, kind: QAccessible.Text) -> str:
        return f"square {key}" if kind == NAME else ""

    def rect_of(self, key: str) -> QRect:
        return QRect(self.view.names.index(key) * 10, 0, 10, 10)


def interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    return SquareList(thing) if isinstance(thing, Squares) else None


@pytest.fixture
def squares(qtbot: QtBot) -> Squares:
    made = Squares()
    qtbot.addWidget(made)
    provide_list_interface(made, interface_of)
    return made


def test_each_thing_is_an_item_with_a_name_and_a_place(squares: Squares) -> None:
    listed = QAccessible.queryAccessibleInterface(squares)
    assert listed.role() == QAccessible.Role.List and listed.childCount() == 3
    second = listed.child(1)
    assert second.text(NAME) == "square b" and listed.indexOfChild(second) == 1
    assert second.rect() == QRect(squares.mapToGlobal(QPoint(10, 0)), QSize(10, 10))
    there = squares.mapToGlobal(QPoint(25, 5))
    assert listed.childAt(there.x(), there.y()).text(NAME) == "square c"
    nowhere = squares.mapToGlobal(QPoint(95, 5))
    assert listed.childAt(nowhere.x(), nowhere.y()) is None


def test_the_current_thing_is_the_selected_one(squares: Squares) -> None:
    listed = QAccessible.queryAccessibleInterface(squares)
    assert [listed.child(number).state().selected for number in range(3)] == [0, 1, 0]
    assert listed.focusChild() is None, "while the keyboard is elsewhere"


def test_what_is_gone_is_invisible_and_comes_back_as_another_item(squares: Squares) -> None:
    listed = QAccessible.queryAccessibleInterface(squares)
    first = listed.child(0)
    squares.names = ("b", "c", "d")
    assert first.state().invisible and listed.indexOfChild(first) == -1
    assert listed.child(2).text(NAME) == "square d"
