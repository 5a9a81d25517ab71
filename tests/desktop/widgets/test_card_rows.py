"""Cards of which the current one shows buttons."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QStyledItemDelegate
from pytestqt.qtbot import QtBot

from desktop.widgets.card_rows import CardRows
from desktop.widgets.row_model import RowModel


class Layout:
    def button_at(self, place: QPointF) -> str:
        return "accept" if QRectF(0, 0, 20, 8).contains(place) else ""


class Rows(CardRows):
    def layout_of(self, index: QModelIndex) -> Layout:
        return Layout()


def test_buttons_are_those_of_the_open_card(qtbot: QtBot) -> None:
    rows, model = Rows(), RowModel[str](str)
    qtbot.addWidget(rows)
    model.setParent(rows)
    model.show_rows(["first", "second"])
    rows.setModel(model)
    rows.setItemDelegate(QStyledItemDelegate(rows))
    rows.resize(200, 100)
    rows.setCurrentIndex(model.index(1))
    rows.show()
    corners = [QPointF(rows.visualRect(model.index(row)).topLeft() + QPoint(5, 5)) for row in (0, 1)]
    assert [rows.button_at(corner) for corner in corners] == ["", "accept"]
    assert rows.button_at(corners[1] + QPointF(30, 0)) == rows.button_at(QPointF(5, 99)) == ""
    for corner, shape in zip(corners, ("ArrowCursor", "PointingHandCursor"), strict=True):
        qtbot.mouseMove(rows.viewport(), corner.toPoint())
        assert rows.viewport().cursor().shape() is Qt.CursorShape[shape]
