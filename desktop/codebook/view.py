"""The codebook's tree view: keys, mouse and drag and drop."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeView

from desktop.codebook.delegate import TagDelegate
from desktop.codebook.model import ENTRY_ROLE, CodebookEntry, Index, TagTree
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.menus import menu_target
from desktop.widgets.mime_types import SELECTION_MIME

CHIP_HEIGHT = 20


class TagView(QTreeView):
    """Enter and double click filter by a tag, F2 renames, Delete deletes. Tags are dragged to move them; a text
    selection dropped on a tag is tagged with it."""

    activated_row = Signal(QModelIndex)
    previewed = Signal(QModelIndex)
    deletion_requested = Signal(QModelIndex)
    eye_clicked = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, model: TagTree, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tagTree")
        self._theme = theme
        self._delegate = TagDelegate(theme, self)
        self._drop: QPersistentModelIndex | None = None
        self._drop_words = self._move_words = ""
        self._dragging_text = False
        self._writable = True
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        # The delegate draws chevrons and indentation, so that a row's background spans the panel.
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # F2 is handled here; Return, the edit key of macOS, has another meaning.
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self.activated_row)

    def set_writable(self, writable: bool) -> None:
        """Set whether tags can be renamed and moved."""
        self._writable = writable
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.DragDrop if writable else mode.NoDragDrop)

    def set_drop_words(self, words: str, move_words: str) -> None:
        """Set the texts shown on a tag while a text selection, or another tag, is dragged over it."""
        self._drop_words, self._move_words = words, move_words

    def typed_name(self) -> str | None:
        """The text in the editor of the current tag's name; None while it is not open."""
        editor = self.indexWidget(self.currentIndex())
        return editor.text() if isinstance(editor, QLineEdit) else None

    def go_on_typing(self, typed: str) -> None:
        """Reopen the editor, which was closed when the tree was rebuilt, with the text typed so far."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QLineEdit):
                editor.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case _ if not index.isValid():
                super().keyPressEvent(event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.activated_row.emit(index)
            case Qt.Key.Key_Space:
                self.previewed.emit(index)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.deletion_requested.emit(index)
            case Qt.Key.Key_F2 if self._writable:
                self.edit(index)
            case _:
                super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Qt enables input methods for editable rows, and a Chinese one would then capture single keys.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys of the reading area, not a search among rows."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            row = self.visualRect(index)
            if entry.parent and self._delegate.chevron_rect(row, entry).contains(event.position()):
                self.setExpanded(index, not self.isExpanded(index))
                return
            if entry.tag is not None and self._delegate.eye_rect(row).contains(event.position()):
                self.eye_clicked.emit(index)
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(*menu_target(self, event))

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is None or entry.tag is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self._chip(entry))
        # Beside the pointer, so that the row below it stays readable.
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(actions, self.defaultDropAction())

    def _chip(self, entry: CodebookEntry) -> QPixmap:
        """The image shown at the pointer while dragging."""
        assert entry.tag is not None
        width, height = painting.chip_width(entry.tag, entry.digit, self._theme), CHIP_HEIGHT
        ratio = self.devicePixelRatioF()
        chip = QPixmap(round(width * ratio), round(height * ratio))
        chip.setDevicePixelRatio(ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint_chip(painter, QRectF(0, 0, width, height), entry.tag, entry.digit, self._theme)
        painter.end()
        return chip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(SELECTION_MIME):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._dragging_text = event.mimeData().hasFormat(SELECTION_MIME)
        if self._dragging_text:
            tag = index if index.data(ENTRY_ROLE) is not None and index.data(ENTRY_ROLE).tag else None
            self._drop = QPersistentModelIndex(tag) if tag is not None else None
            if tag is not None:
                event.acceptProposedAction()
            else:
                event.ignore()
        else:
            self._drop = QPersistentModelIndex(index) if index.isValid() else None
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._drop
        if event.mimeData().hasFormat(SELECTION_MIME) and target is not None and target.isValid():
            # A drop anywhere on the row is a drop on the tag: a text selection cannot be dropped between tags.
            self.model().dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1, -1, self._row(target))
            event.acceptProposedAction()
        else:
            super().dropEvent(event)
        self._end_drag()

    def _row(self, persistent: QPersistentModelIndex) -> QModelIndex:
        """The row as it is now; the tree may have changed since the drag began."""
        return self.model().index(persistent.row(), 0, persistent.parent())

    def _end_drag(self) -> None:
        self._drop = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.drawTree(painter, event.region())
        if self._drop is not None and self._drop.isValid():
            self._paint_drop(painter, self._row(self._drop))

    def _paint_drop(self, painter: QPainter, index: QModelIndex) -> None:
        rect = self.visualRect(index)
        where = self.dropIndicatorPosition()
        between = {
            QAbstractItemView.DropIndicatorPosition.AboveItem: rect.top(),
            QAbstractItemView.DropIndicatorPosition.BelowItem: rect.bottom(),
        }
        if where in between and not self._dragging_text:
            painter.setPen(QPen(self._theme.colour("dropTarget"), 2))
            painter.drawLine(rect.left() + 8, between[where], rect.right() - 8, between[where])
            return
        painting.paint_drop_target(painter, QRectF(rect), self._theme)
        words = self._drop_words if self._dragging_text else self._move_words
        self._paint_drop_words(painter, QRectF(rect), words)

    def _paint_drop_words(self, painter: QPainter, rect: QRectF, words: str) -> None:
        font = self._theme.font("caption")
        width = painting.text_width(words, font)
        box = QRectF(rect.right() - width - 16, rect.top() + 4, width + 10, rect.height() - 8)
        colours = self._theme
        painting.paint_badge(
            painter, box, words, font, colours.colour("accentText"), colours.colour("accent")
        )
