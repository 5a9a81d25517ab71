"""One of two versions of a text: its differences are filled, its claims underlined."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.geometry import SpanGeometry
from desktop.reading.text.text_view import MOVING_KEYS, TextView
from desktop.reading.text.title_block import BETWEEN

CARET_WIDTH = 2
"""Width in pixels of the stroke where only the other version has words."""
UNDERLINE, DROP = 2.0, 3.0
"""Thickness of a claim's underline, and its distance below the filled band, in pixels."""
BAR, BAR_STEP, BAR_GAP = 2, 4, 10
"""Width of a claim's bar in the margin, distance between two bars, and distance of the first one from the text, in
pixels."""
BARS = 3
"""Bars side by side; the fourth claim on the same lines uses the column of the first again."""


@dataclass(frozen=True, slots=True)
class VersionMark:
    """A claim in one version."""

    span: Span
    colour: str
    """Name of its tag's colour."""
    orphaned: bool


class VersionText(TextView):
    """Read-only. Letter keys are handled by the containing view."""

    menu_requested = Signal(QPoint)
    """The context menu is requested, at a place of the screen."""

    def __init__(self, theme: Theme, *, old: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._old = old
        self._differences: Sequence[Span] = ()
        self._starts: list[int] = []
        self._marks: Sequence[VersionMark] = ()
        self._current = -1
        self._flashed: Span | None = None

    def show_differences(self, spans: Sequence[Span]) -> None:
        """Fill these spans, which are in order and do not overlap."""
        self._differences = spans
        self._starts = [span.start for span in spans]
        self._current = -1
        self.viewport().update()

    def show_marks(self, marks: Sequence[VersionMark]) -> None:
        """Underline the claims."""
        self._marks = marks
        self.viewport().update()

    def set_current(self, number: int) -> None:
        """Outline a difference, by index; -1 for none."""
        self._current = number
        self.viewport().update()

    def point_out(self, span: Span | None) -> None:
        """Also outline a place that is not a difference."""
        self._flashed = span
        self.viewport().update()

    def visible_differences(self) -> range:
        """The indexes of the visible differences, and of the one before them."""
        span = self.visible_span()
        first = max(0, bisect_left(self._starts, span.start) - 1)
        return range(first, bisect_left(self._starts, span.end + 1))

    def place_of(self, span: Span) -> SpanGeometry | None:
        """The geometry of a span in the viewport; for an empty one, the point where it would begin."""
        if span:
            return self.span_geometry(span)
        end = min(span.start + 1, len(self.source))
        return self.span_geometry(Span(max(0, end - 1), end)) if self.source else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        scrolled = self.scroll_value()
        top, bottom = event.rect().top() + scrolled, event.rect().bottom() + scrolled + 1
        paragraphs = list(self._geometry.visible(top, bottom))
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint_fills(painter)
        self._paint_selection(painter)
        painter.translate(0, -scrolled)
        self._structure.paint(painter, paragraphs, self._geometry, self._theme)
        self._paint_heading(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint_marks(painter)
        self._paint_strikes(painter)
        painter.end()

    def _paint_heading(self, painter: QPainter) -> None:
        left, width = self.column()
        if self._title_at is None:
            self._title.paint(painter, left, 0, width)
            return
        title = self._geometry.paragraph(self._title_at)
        if title is not None:
            self._title.paint_data(painter, left, title.bottom + BETWEEN, width)

    def _fill(self) -> QColor:
        if self._old:
            return self._theme.colour("dangerSoft")
        return self._theme.relation("equivalent").soft

    def _ink(self) -> QColor:
        return self._theme.colour("danger") if self._old else self._theme.relation("equivalent").line

    def _shown(self) -> Iterator[tuple[int, Span, SpanGeometry]]:
        for number in self.visible_differences():
            span = self._differences[number]
            place = self.place_of(span)
            if place is not None:
                yield number, span, place

    def _paint_fills(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, span, place in self._shown():
            if span:
                self._paint_bands(painter, place, rim=number == self._current)
            else:
                box = place.first_line
                strong = number == self._current
                colour = self._theme.colour("accent") if strong else self._ink()
                left = box.left if span.start < len(self.source) else box.right
                painter.fillRect(QRectF(left - 1, box.top, CARET_WIDTH, box.bottom - box.top), colour)
        if self._flashed is not None:
            place_of = self.span_geometry(self._flashed) if self._flashed else None
            if place_of is not None:
                self._paint_bands(painter, place_of, rim=True, fill=False)

    def _paint_bands(self, painter: QPainter, place: SpanGeometry, *, rim: bool, fill: bool = True) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 1.5) if rim else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill() if fill else Qt.BrushStyle.NoBrush)
        radius = self._theme.radius("highlight")
        for band in place.rects:
            painter.drawRoundedRect(band, radius, radius)

    def _paint_selection(self, painter: QPainter) -> None:
        span = self.selected_span()
        place = self.span_geometry(span) if span else None
        if place is None:
            return
        key = "textSelection" if self.hasFocus() else "selectionInactive"
        for band in place.rects:
            painter.fillRect(band, self._theme.colour(key))

    def _paint_strikes(self, painter: QPainter) -> None:
        """Strike removed text through, so that colour is not the only sign."""
        if not self._old:
            return
        painter.setPen(QPen(self._ink(), 1))
        for _, span, place in self._shown():
            if span:
                for band in place.rects:
                    middle = round(band.center().y()) + 0.5
                    painter.drawLine(round(band.left()), int(middle), round(band.right()), int(middle))

    def _paint_marks(self, painter: QPainter) -> None:
        span = self.visible_span()
        left, _ = self.column()
        for number, mark in enumerate(self._marks):
            if not mark.span.overlaps(span):
                continue
            place = self.span_geometry(mark.span)
            if place is None:
                continue
            line = self._theme.tag(mark.colour).line
            pen = QPen(line, UNDERLINE)
            if mark.orphaned:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            for band in place.rects:
                y = band.bottom() + DROP
                painter.drawLine(round(band.left()), round(y), round(band.right()), round(y))
            top, bottom = place.first_line.top, place.last_line.bottom
            x = left - BAR_GAP - BAR_STEP * (number % BARS)
            painter.fillRect(QRectF(x, top, BAR, bottom - top), line)

    # Keys and menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.menu_requested.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVING_KEYS and event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
