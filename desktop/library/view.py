"""The list view of articles with its keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.library.delegate import ArticleDelegate
from desktop.library.model import ArticleList
from desktop.widgets.menus import menu_target
from desktop.widgets.row_list import RowList


class ArticleListView(RowList):
    """Enter opens, Space previews, Delete removes, letters filter."""

    opened = Signal(QModelIndex, bool)
    previewed = Signal(QModelIndex)
    removal_requested = Signal(str)
    group_toggled = Signal(QModelIndex)
    """A heading was clicked, or Enter or Space was pressed on it."""
    typed = Signal(str)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, model: ArticleList, delegate: ArticleDelegate) -> None:
        super().__init__()
        self.setObjectName("articleList")
        self._articles = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self._articles.group_at(index) is None:
            self.opened.emit(index, False)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._articles.group_at(index) is not None:
            self.group_toggled.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        on_group = self._articles.group_at(index) is not None
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if on_group:
                self.group_toggled.emit(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self.opened.emit(index, control)
            case Qt.Key.Key_Space if index.isValid():
                self.previewed.emit(index)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if index.isValid() and not on_group:
                self.removal_requested.emit(self._articles.article_at(index))
            case _ if not control and event.text().strip() and event.text().isprintable():
                self.typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(*menu_target(self, event))
