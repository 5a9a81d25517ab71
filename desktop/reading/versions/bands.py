"""The bands between two versions that connect removed or changed text with its replacement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from corpus.versions.differences import Difference
from desktop.look.theme import Theme
from desktop.reading.versions.version_text import VersionText

THIN = 2.0
"""Height of a band's end in pixels if one version has nothing there."""


class Bands(QWidget):
    """A band for each difference that is visible on at least one side; a click goes to it."""

    chosen = Signal(int)
    """The index of a clicked difference."""

    def __init__(
        self, theme: Theme, old: VersionText, new: VersionText, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versionBands")
        self._theme, self._old, self._new = theme, old, new
        self._differences: Sequence[Difference] = ()
        self._current = -1
        self.setFixedWidth(theme.size("gutter"))
        self.setMouseTracking(True)
        for text in (old, new):
            text.scrolled.connect(self.update)
            text.layout_changed.connect(self.update)
        theme.changed.connect(self.update)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Connect the sides of these differences."""
        self._differences, self._current = differences, -1
        self.update()

    def set_current(self, number: int) -> None:
        """Emphasise a band; -1 for none."""
        self._current = number
        self.update()

    def paths(self) -> list[tuple[int, QPainterPath]]:
        """The visible bands by the indexes of their differences, in the coordinates of this widget."""
        differences = {*self._old.visible_differences(), *self._new.visible_differences()}
        paths = []
        for number in sorted(number for number in differences if number < len(self._differences)):
            path = self._path(self._differences[number])
            if path is not None:
                paths.append((number, path))
        return paths

    def _path(self, difference: Difference) -> QPainterPath | None:
        left, right = (
            self._edges(self._old, difference, old=True),
            self._edges(self._new, difference, old=False),
        )
        if left is None or right is None:
            return None
        width, middle = float(self.width()), self.width() / 2
        path = QPainterPath(QPointF(0, left[0]))
        path.cubicTo(middle, left[0], middle, right[0], width, right[0])
        path.lineTo(width, right[1])
        path.cubicTo(middle, right[1], middle, left[1], 0, left[1])
        path.closeSubpath()
        return path

    def _edges(self, text: VersionText, difference: Difference, *, old: bool) -> tuple[float, float] | None:
        span = difference.old if old else difference.new
        place = text.place_of(span)
        if place is None:
            return None
        above = self.mapFromGlobal(text.viewport().mapToGlobal(QPoint(0, 0))).y()
        if not span:
            middle = (place.first_line.top + place.first_line.bottom) / 2 + above
            return middle - THIN / 2, middle + THIN / 2
        return place.first_line.top + above, place.last_line.bottom + above

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("gutter"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(self.rect()))
        for number, path in self.paths():
            strong = number == self._current
            painter.setPen(QPen(theme.colour("accent" if strong else "borderStrong"), 1.5 if strong else 1))
            painter.setBrush(theme.colour("selection" if strong else "accentSoft"))
            painter.drawPath(path)
        painter.end()

    def band_at(self, place: QPointF) -> int:
        """The index of the difference whose band is at a point; -1 if there is none."""
        return next((number for number, path in reversed(self.paths()) if path.contains(place)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.band_at(event.position())
        if number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.band_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
