"""The list view of articles with its keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from corpus.identities import ArticleId
from desktop.library.delegate import ArticleDelegate
from desktop.library.model import ArticleList
from desktop.widgets.menus import menu_target
from desktop.widgets.row_list import RowList


class ArticleListView(RowList):
    """Enter opens, Space previews, letters filter. Delete, Ctrl+C and the menu act on all selected articles."""

    opened = Signal(QModelIndex, bool)
    previewed = Signal(QModelIndex)
    removal_requested = Signal(list)
    """The selected articles are to be removed."""
    copied = Signal(list)
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.chosen():
                self.removal_requested.emit(self.chosen())
            case Qt.Key.Key_C if event.matches(QKeySequence.StandardKey.Copy):
                self.copied.emit(self.chosen())
            case _ if not control and event.text().strip() and event.text().isprintable():
                self.typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def chosen(self) -> list[ArticleId]:
        """The selected articles, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [article for row in rows if (article := self._articles.article_at(row)) is not None]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_target(self, event)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        elif not index.isValid():
            self.clearSelection()
        self.menu_requested.emit(index, place)
