"""A widget that shows a picture, whose marks can be reached with the pointer and the keyboard."""

from __future__ import annotations

import math
from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from corpus.plots.measuring import Measure
from corpus.plots.picture import PlotMark, PlotPicture
from desktop.look import painting
from desktop.look.plain_text import show_rich_tip
from desktop.look.theme import Theme
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.plots.picture_painter import PicturePainter
from desktop.widgets.plots.plot_copying import picture_mime, save_picture

Make = Callable[[float, float, Measure], PlotPicture]
"""Creates the picture for a width and a height in pixels."""
_SVG_KIND, _PNG_KIND = "SVG (*.svg)", "PNG (*.png)"
_BACK = {Qt.Key.Key_Up, Qt.Key.Key_Left}
_ON = {Qt.Key.Key_Down, Qt.Key.Key_Right}


class PlotView(QWidget):
    """The picture is created again when the size or the theme changes. One mark is current; arrow keys move between
    marks."""

    activated = Signal(str)
    """The key of a mark that was clicked, or opened with Enter."""
    previewed = Signal(str)
    """The key of a mark to be shown without moving the keyboard focus (Space)."""
    current_changed = Signal(str)
    save_failed = Signal(object)
    """The OSError raised while writing a picture to a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painting = PicturePainter(theme)
        self._make: Make | None = None
        self._picture: PlotPicture | None = None
        self._hovered = ""
        self._current = ""
        self.setObjectName("plot")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.renew)

    # Content

    def show_picture(self, make: Make | None) -> None:
        """Show the picture that ``make`` creates for the size of the widget; None shows nothing."""
        self._make = make
        self.renew()

    def renew(self) -> None:
        """Create the picture again."""
        make = self._make
        size = self.size()
        self._picture = (
            make(size.width(), size.height(), self._painting.measure) if make is not None else None
        )
        if self._current not in self.keys:
            self._current = self.keys[0] if self.keys else ""
        self._hovered = self._hovered if self._hovered in self.keys else ""
        picture = self._picture
        self.claim_height(math.ceil(picture.height) if picture is not None else 0)
        self.setAccessibleName(picture.title if picture is not None else "")
        self.setAccessibleDescription(picture.description if picture is not None else "")
        self.updateGeometry()
        self.update()

    def claim_height(self, height: int) -> None:
        """Request the height that the picture needs."""
        self.setMinimumHeight(height)

    @property
    def picture(self) -> PlotPicture | None:
        """The picture shown."""
        return self._picture

    @property
    def keys(self) -> list[str]:
        """The keys of the marks in order."""
        return [mark.key for mark in self.marks]

    @property
    def marks(self) -> tuple[PlotMark, ...]:
        return self._picture.marks if self._picture is not None else ()

    @property
    def current(self) -> str:
        """The key of the current mark; empty if there is none."""
        return self._current

    def set_current(self, key: str) -> None:
        """Set the current mark."""
        if key in self.keys and key != self._current:
            self._current = key
            self.update()
            self.current_changed.emit(key)

    def mark_of(self, key: str) -> PlotMark | None:
        """The mark with a key."""
        return next((mark for mark in self.marks if mark.key == key), None)

    def mark_rect(self, mark: PlotMark) -> QRect:
        """The rectangle of a mark, in coordinates of the widget."""
        area = mark.area
        return QRectF(area.x, area.y, area.width, area.height).toAlignedRect()

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.renew()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None:
            return
        painter = QPainter(self)
        self._painting.paint_shapes(painter, picture.shapes)
        hovered = self.mark_of(self._hovered)
        if hovered is not None:
            # Composed with the colours of the background, so that the grid stays visible.
            ground = self._painting.colour("hover")
            ground.setAlphaF(0.7)
            painter.fillRect(self.mark_rect(hovered), ground)
        for mark in picture.marks:
            self._painting.paint_shapes(painter, mark.shapes)
        current = self.mark_of(self._current)
        if current is not None and self.hasFocus() and self.paints_ring():
            ring = QRectF(self.mark_rect(current)).adjusted(2, 1, -2, -1)
            painting.paint_focus(painter, ring, self._theme, self._theme.radius("control"))

    def paints_ring(self) -> bool:
        """Whether the current mark has a ring while the plot has the keyboard."""
        return True

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        key = mark.key if mark is not None else ""
        if key != self._hovered:
            self._hovered = key
            self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
            self.update()
        if mark is not None and mark.tooltip:
            where = event.globalPosition().toPoint() + QPoint(12, 16)
            show_rich_tip(where, tooltip_html(mark), self, self.mark_rect(mark))

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = ""
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(mark.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton and mark.key == self._current:
            self.activated.emit(mark.key)

    def _mark_at(self, place: QPoint) -> PlotMark | None:
        return self._picture.mark_at(place.x(), place.y()) if self._picture is not None else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._picture is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_list_action(menu, self.tr("Copy the picture"), self.copy, "Ctrl+C")
        menu.addAction(self.tr("Save the picture…"), self._ask_where)
        menu.popup(event.globalPos())

    def _ask_where(self) -> None:
        """Ask for a file, and write the picture to it."""
        picture = self._picture
        if picture is None:
            return
        kinds = f"{_SVG_KIND};;{_PNG_KIND}"
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), f"{picture.title}.svg", kinds
        )
        if path:
            self.save(
                Path(path) if Path(path).suffix else Path(f"{path}{'.png' if kind == _PNG_KIND else '.svg'}")
            )

    def save(self, path: Path) -> None:
        """Write the picture to a file. An OSError is reported by :attr:`save_failed`."""
        if self._picture is None:
            return
        try:
            save_picture(self._picture, self._theme, path)
        except OSError as error:
            self.save_failed.emit(error)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.activated.emit(self._current)
        elif event.key() == Qt.Key.Key_Space and self._current:
            self.previewed.emit(self._current)
        elif not self._step(event.key()):
            super().keyPressEvent(event)

    def _step(self, key: int) -> bool:
        keys = self.keys
        if not keys:
            return False
        index = keys.index(self._current) if self._current in keys else 0
        if key in _BACK:
            place = max(index - 1, 0)
        elif key in _ON:
            place = min(index + 1, len(keys) - 1)
        elif key == Qt.Key.Key_Home:
            place = 0
        elif key == Qt.Key.Key_End:
            place = len(keys) - 1
        else:
            return False
        self.set_current(keys[place])
        return True

    def copy(self) -> None:
        """Copy the picture to the clipboard as SVG, as an image and as text."""
        if self._picture is not None:
            QApplication.clipboard().setMimeData(picture_mime(self._picture, self._theme))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def tooltip_html(mark: PlotMark) -> str:
    """The lines of a mark's tooltip; the second line, its quote, is emphasised."""
    lines = [escape(line) for line in mark.tooltip]
    if len(lines) > 1:
        lines[1] = f"<b>{lines[1]}</b>"
    return "<div style='max-width:360px'>" + "<br>".join(lines) + "</div>"
