"""The mark of a status: a small box with the glyph of its relation, hollow in drafts, ringed if overruled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from corpus.questions import Status
from desktop.look.theme import Theme
from desktop.words.comparing_words import GLYPHS, status_style

SIDE = 16
"""Side of the box in pixels."""
_ROOM = 20
"""Side of the drawing in pixels, which includes the ring of an overruled status."""
_GLYPH = 12
_RADIUS = 3
_HOLLOW_STROKE = 1.35
"""Stroke width of a draft's glyph, in units of the drawing."""
_RING = 1.5
_TALLY = 12
"""Size in pixels of a glyph in a line of text."""

ECHO = "echo"
Look = tuple[str, bool, bool, bool]


def status_ink(status: Status, theme: Theme) -> QColor:
    """The colour of a status in text and glyphs."""
    style = status_style(status)
    return theme.relation(style).text if style else theme.colour("text2")


class Marks:
    """Paints marks from cached drawings, because a page of the matrix has hundreds."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[Look, float], QPixmap] = {}
        theme.changed.connect(self._kept.clear)

    def paint(
        self,
        painter: QPainter,
        left: float,
        top: float,
        status: Status,
        *,
        draft: bool = False,
        overruled: bool = False,
    ) -> None:
        """Paint the mark of a status with the upper left corner of its box at ``left``, ``top``."""
        self._paint(painter, left, top, (status.value, draft, overruled, True))

    def paint_nothing(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the mark of a source in which no answer was found: an empty dashed box."""
        self._paint(painter, left, top, ("", True, False, True))

    def paint_echo(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the glyph of an echo, 12 pixels wide."""
        self._paint(painter, left, top, (ECHO, False, False, False))

    def paint_tally(self, painter: QPainter, left: float, top: float, status: Status) -> None:
        """Paint the bare glyph of a status, 12 pixels wide."""
        self._paint(painter, left, top, (status.value, False, False, False))

    def _paint(self, painter: QPainter, left: float, top: float, look: Look) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._kept.get((look, ratio))
        if pixmap is None:
            pixmap = self._kept[look, ratio] = self._drawn(look, ratio)
        margin = (_ROOM - SIDE) / 2 if look[3] else 0
        painter.drawPixmap(QPointF(left - margin, top - margin), pixmap)

    def _drawn(self, look: Look, ratio: float) -> QPixmap:
        value, draft, overruled, boxed = look
        side = _ROOM if boxed else _TALLY
        pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not value:
            self._draw_box(painter, self._theme.colour("text3"), None, dashed=True)
        elif boxed:
            self._draw_status(painter, Status(value), draft=draft, overruled=overruled)
        elif value == ECHO:
            ink = self._theme.colour("text2")
            self._theme.paint_glyph(painter, QRectF(0, 0, _TALLY, _TALLY), ECHO, ink)
        else:
            status = Status(value)
            ink = status_ink(status, self._theme)
            self._theme.paint_glyph(painter, QRectF(0, 0, _TALLY, _TALLY), GLYPHS[status], ink)
        painter.end()
        return pixmap

    def _draw_status(self, painter: QPainter, status: Status, *, draft: bool, overruled: bool) -> None:
        style = status_style(status)
        ink = status_ink(status, self._theme)
        if draft:
            self._draw_box(painter, ink, None, dashed=True)
        elif style:
            self._draw_box(painter, None, self._theme.relation(style).soft)
        if overruled:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, _RING))
            ring = QRectF(0, 0, _ROOM, _ROOM).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, _RADIUS + 1, _RADIUS + 1)
        glyph = QRectF(0, 0, _GLYPH, _GLYPH)
        glyph.moveCenter(QPointF(_ROOM / 2, _ROOM / 2))
        stroke = {"stroke": _HOLLOW_STROKE} if draft else {}
        self._theme.paint_glyph(painter, glyph, GLYPHS[status], ink, **stroke)

    def _draw_box(
        self, painter: QPainter, border: QColor | None, fill: QColor | None, *, dashed: bool = False
    ) -> None:
        box = QRectF(0, 0, SIDE, SIDE)
        box.moveCenter(QPointF(_ROOM / 2, _ROOM / 2))
        if border is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            pen = QPen(border, 1)
            if dashed:
                pen.setDashPattern([2.5, 2])
            painter.setPen(pen)
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
