"""The list view of sources with its keys, and the drop zone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.dialogs.importing.source_delegate import EDGE, SourceDelegate
from desktop.dialogs.importing.source_model import SourceModel
from desktop.look.theme import Theme

DROP_HEIGHT = 84
_DASH = [3.0, 3.0]


class SourceView(QListView):
    """Up and Down select, Space ticks, Delete removes from the list."""

    removal_requested = Signal()

    def __init__(self, theme: Theme, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("fileList")
        self.setAccessibleName(self.tr("Files"))
        self.setModel(model)
        self._sources = model
        self.delegate = SourceDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("panel"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._sources.toggle(self.currentIndex())
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removal_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move the cursor, skipping headings."""
        index = super().moveCursor(action, modifiers)
        back = action in (
            QListView.CursorAction.MoveUp,
            QListView.CursorAction.MovePrevious,
            QListView.CursorAction.MovePageUp,
        )
        while index.isValid() and self._sources.source_at(index.row()) is None:
            following = self._sources.index(index.row() + (-1 if back else 1))
            if not following.isValid():
                return self.currentIndex()
            index = following
        return index


class DropZone(QWidget):
    """Says that files, folders, addresses and parts of pages can be dropped here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._active, self._empty = False, True
        self.setFixedHeight(DROP_HEIGHT + 2 * 10)
        theme.changed.connect(self.update)

    def set_empty(self, empty: bool) -> None:
        """Set whether there are no sources yet."""
        self._empty = empty
        self.update()

    def set_active(self, active: bool) -> None:
        """Set whether something acceptable is dragged over the dialog."""
        self._active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("panel"))
        box = QRectF(self.rect()).adjusted(EDGE, 10, -12, -10).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(theme.colour("dropTarget" if self._active else "borderStrong"), 1)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accentSoft" if self._active else "panel"))
        radius = theme.radius("card")
        painter.drawRoundedRect(box, radius, radius)
        side = 20
        theme.icon("import", "text2", side).paint(
            painter, round(box.center().x() - side / 2), round(box.center().y() - 26), side, side
        )
        font = theme.font("small")
        if self._empty:
            words = self.tr("Drop files or folders here; addresses and parts of pages can be pasted")
        else:
            words = self.tr("Drop more files or folders; paste addresses or parts of pages")
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(8, box.height() / 2 + 2, -8, 0), middle, words)
