"""The overlay above the panes: leaders of the selected links, the line of a drag, and drop targets.

It is transparent to the mouse. It is hidden while there is nothing to draw, because a text below another widget cannot
scroll by moving its pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme

BESIDE_MOUSE = QPointF(14, 16)
"""Offset of a label from the tip of the mouse pointer, so that the pointer does not cover it."""
LABEL_HEIGHT = 24
"""Height of a label in pixels: a line of small text with padding."""
ZONE_OPACITY = 0.6
"""Opacity of a zone's fill: the text below stays readable."""
LEADER_DASH, ZONE_DASH = (1.0, 2.0), (3.0, 2.0)
"""Dashes and gaps, in widths of the pen."""


@dataclass(frozen=True, slots=True)
class Leader:
    """A dotted line within a pane from a claim to the port of a selected link."""

    start: QPointF
    end: QPointF
    colour: QColor
    clip: QRect


@dataclass(frozen=True, slots=True)
class OverlayDrawing:
    """Everything to be drawn, in the coordinates of the reading area."""

    leaders: tuple[Leader, ...] = ()
    line: tuple[QPointF, QPointF] | None = None
    """The line from a claim to the mouse that drags a link from it."""
    words: str = ""
    """The label at the end of that line: the effect of dropping."""
    zones: tuple[tuple[QRect, str], ...] = ()
    """The drop targets of a dragged article, with labels."""

    def __bool__(self) -> bool:
        return bool(self.leaders or self.line or self.zones)


class Overlay(QWidget):
    """Covers its parent. Each part of the drawing has a name and is replaced as a whole."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: dict[str, OverlayDrawing] = {}
        self.area = parent
        """The widget whose coordinates are used."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)
        theme.changed.connect(self.update)

    def part(self, name: str) -> OverlayDrawing:
        """The part of the drawing with that name."""
        return self._parts.get(name, OverlayDrawing())

    def put(self, name: str, drawing: OverlayDrawing) -> None:
        """Replace the part of the drawing with this name; an empty drawing removes it."""
        if drawing == self.part(name):
            return
        self._parts.pop(name, None)
        if drawing:
            self._parts[name] = drawing
        self._fit()
        self.setVisible(bool(self._parts))
        self.update()

    def _fit(self) -> None:
        """Cover the parent, above all its other children."""
        self.setGeometry(self.area.rect())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawing in self._parts.values():
            self._paint_drawing(painter, drawing)
        painter.end()

    def _paint_drawing(self, painter: QPainter, drawing: OverlayDrawing) -> None:
        for leader in drawing.leaders:
            painter.setClipRect(leader.clip)
            pen = QPen(leader.colour, 1.0)
            pen.setDashPattern(LEADER_DASH)
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
        soft.setAlphaF(ZONE_OPACITY)
        pen = QPen(self._theme.colour("dropTarget"), 2)
        pen.setDashPattern(ZONE_DASH)
        painter.setPen(pen)
        painter.setBrush(soft)
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(zone).adjusted(2, 2, -2, -2), radius, radius)
        metrics = QFontMetricsF(self._theme.font("small"))
        width = min(metrics.horizontalAdvance(words) + 2 * Space.M, zone.width() - Space.XS)
        self._label(
            painter, QPointF(zone.center().x() - width / 2, zone.center().y() - LABEL_HEIGHT / 2), words
        )

    def _label(self, painter: QPainter, place: QPointF, words: str) -> None:
        font = self._theme.font("small")
        metrics = QFontMetricsF(font)
        box = QRectF(place.x(), place.y(), metrics.horizontalAdvance(words) + 2 * Space.M, LABEL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tooltip"))
        painter.drawRoundedRect(box, self._theme.radius("control"), self._theme.radius("control"))
        painter.setPen(self._theme.colour("tooltipText"))
        painter.setFont(font)
        painter.drawText(
            QPointF(box.x() + Space.M, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), words
        )
