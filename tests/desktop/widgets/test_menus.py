"""Menus of lists."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.widgets.menus import menu_target, open_menu
from desktop.widgets.row_model import RowModel


def test_the_menu_is_about_what_is_under_the_pointer_or_current(qtbot: QtBot) -> None:
    view, model = QListView(), RowModel[str](str)
    qtbot.addWidget(view)
    model.setParent(view)
    model.show_rows(["first", "second"])
    view.setModel(model)
    view.resize(200, 100)
    view.setCurrentIndex(model.index(1))
    view.show()
    first, second = (view.visualRect(model.index(row)) for row in (0, 1))
    screen = view.viewport().mapToGlobal

    def target(reason: QContextMenuEvent.Reason, place: QPoint) -> tuple[int, QPoint]:
        index, where = menu_target(view, QContextMenuEvent(reason, place, screen(place)))
        return index.row(), where

    mouse, key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    assert target(mouse, first.center()) == (0, screen(first.center()))
    assert target(key, first.center()) == (1, screen(second.bottomLeft()))
    assert target(mouse, QPoint(5, 95)) == (-1, screen(QPoint(5, 95)))


def test_a_menu_is_deleted_when_it_closes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    menu.addAction("Copy")
    open_menu(menu, QPoint(20, 30))
    assert menu.isVisible() and menu.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(menu)
