"""What lies over the panes for a while: leaders of the selected links, the line of a drag, where a dragged
article would go.

The mouse goes through it. It is hidden while there is nothing to draw, because a widget above a text costs the text its
fast scrolling.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Theme

BESIDE_MOUSE = QPointF(14, 16)


@dataclass(frozen=True, slots=True)
class Leader:
    """A dotted line within a pane from a claim to the port of a selected link."""

    start: QPointF
    end: QPointF
    colour: QColor
    clip: QRect


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is to be drawn, in the coordinates of the reading area."""

    leaders: tuple[Leader, ...] = ()
    line: tuple[QPointF, QPointF] | None = None
    """From a claim to the mouse that drags a link from it."""
    words: str = ""
    """Beside the end of that line: what dropping would do."""
    zones: tuple[tuple[QRect, str], ...] = ()
    """Where a dragged article would go, with words."""

    def __bool__(self) -> bool:
        return bool(self.leaders or self.line or self.zones)


class Overlay(QWidget):
    """Covers its parent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: dict[str, Drawing] = {}
        self.area = parent
        """The widget in whose coordinates everything is drawn."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)

    def part(self, name: str) -> Drawing:
        """What is drawn under that name."""
        return self._parts.get(name, Drawing())

    def put(self, name: str, drawing: Drawing) -> None:
        """Draw ``drawing`` in place of what had that name before; an empty one takes it away."""
        if drawing == self.part(name):
            return
        self._parts.pop(name, None)
        if drawing:
            self._parts[name] = drawing
        self.fit()
        self.setVisible(bool(self._parts))
        self.update()

    def fit(self) -> None:
        """Cover the parent, on top of all its other children."""
        self.setGeometry(self.area.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawing in self._parts.values():
            self._paint_drawing(painter, drawing)
        painter.end()

    def _paint_drawing(self, painter: QPainter, drawing: Drawing) -> None:
        for leader in drawing.leaders:
            painter.setClipRect(leader.clip)
            pen = QPen(leader.colour, 1.0)
            pen.setDashPattern([1.0, 2.0])
            painter.setPen(pen)
            painter.drawLine(leader.start, leader.end)
        painter.setClipping(False)
        if drawing.line is not None:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawLine(*drawing.line)
            if drawing.words:
                self._label(painter, drawing.line[1] + BESIDE_MOUSE, drawing.words)
        for zone, words in drawing.zones:
            self._paint_zone(painter, zone, words)

    def _paint_zone(self, painter: QPainter, zone: QRect, words: str) -> None:
        soft = QColor(self._theme.colour("accentSoft"))
        soft.setAlphaF(0.6)
        pen = QPen(self._theme.colour("dropTarget"), 2)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(soft)
        painter.drawRoundedRect(QRectF(zone).adjusted(2, 2, -2, -2), 4, 4)
        metrics = QFontMetricsF(self._theme.font("small"))
        width = min(metrics.horizontalAdvance(words) + 16, zone.width() - 4.0)
        self._label(painter, QPointF(zone.center().x() - width / 2, zone.center().y() - 12), words)

    def _label(self, painter: QPainter, place: QPointF, words: str) -> None:
        font = self._theme.font("small")
        metrics = QFontMetricsF(font)
        box = QRectF(place.x(), place.y(), metrics.horizontalAdvance(words) + 16, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tooltip"))
        painter.drawRoundedRect(box, self._theme.radius("control"), self._theme.radius("control"))
        painter.setPen(self._theme.colour("tooltipText"))
        painter.setFont(font)
        painter.drawText(
            QPointF(box.x() + 8, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), words
        )
