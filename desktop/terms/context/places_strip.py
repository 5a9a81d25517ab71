"""The positions of a word in each text, from beginning to end, as ticks on a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.model import Language
from corpus.terms.concordance import TermPlace
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import show_tip
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter

ROW, _TRACK = 28, 18
_NAME, _RATE = 100, 46
"""Widths in pixels of the columns beside the line."""
_TICK, _CURRENT = 2, 3
_REACH = 5
"""Distance in pixels from a tick within which a click selects it."""


@dataclass(frozen=True, slots=True)
class SourcePlaces:
    """The places of the word in one text."""

    letter: str
    name: str
    language: Language
    length: int
    """Code points of the text."""
    places: tuple[TermPlace, ...]
    rate: str


class PlacesStrip(QWidget):
    """Arrow keys move between places, Enter opens the text there."""

    chosen = Signal(object)
    """A :class:`TermPlace` that was clicked, or reached with the keyboard."""
    opened = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = LinePainter(theme)
        self._rows: tuple[SourcePlaces, ...] = ()
        self._current: TermPlace | None = None
        self.setObjectName("placesStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_places(self, rows: Sequence[SourcePlaces]) -> None:
        """Show the places of another word."""
        self._rows, self._current = tuple(rows), None
        words = ", ".join(
            self.tr("{source}: {rate}").format(source=row.letter, rate=row.rate) for row in rows
        )
        self.setAccessibleName(self.tr("Places in the texts. {sources}").format(sources=words))
        self.updateGeometry()
        self.update()

    def show_current(self, place: TermPlace | None) -> None:
        """Mark the place selected elsewhere."""
        if place != self._current:
            self._current = place
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, ROW * len(self._rows) + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    # Geometry

    def _track(self, number: int) -> QRectF:
        left = MARGIN + BADGE + 10 + self._name_width()
        right = self.width() - MARGIN - _RATE
        top = number * ROW + (ROW - _TRACK) / 2
        return QRectF(left, top, max(right - left, 20), _TRACK)

    def _name_width(self) -> float:
        widest = max((self._lines.width(row.name, "small") for row in self._rows), default=0.0)
        return min(widest + 10, _NAME, self.width() * 0.3)

    def _at(self, row: SourcePlaces, track: QRectF, place: TermPlace) -> float:
        return track.left() + (track.width() - _TICK) * place.span.start / max(row.length, 1)

    def place_at(self, point: QPoint) -> TermPlace | None:
        """The place whose tick is nearest to a point, if one is near."""
        number = point.y() // ROW
        if not 0 <= number < len(self._rows):
            return None
        row, track = self._rows[number], self._track(number)
        near = min(row.places, key=lambda place: abs(self._at(row, track, place) - point.x()), default=None)
        if near is None or abs(self._at(row, track, near) - point.x()) > _REACH:
            return None
        return near

    # Acting

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None:
            self._choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None:
            self.opened.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.place_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)
        number = int(event.position().y()) // ROW
        if 0 <= number < len(self._rows) and not near:
            row = self._rows[number]
            words = f"{row.letter} {row.name}\n" + self.tr("%Ln place(s)", "", len(row.places))
            show_tip(event.globalPosition().toPoint(), words, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.opened.emit(self._current)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        places = [place for row in self._rows for place in row.places]
        if not places:
            return
        at = places.index(self._current) + step if self._current in places else 0 if step > 0 else -1
        self._choose(places[max(0, min(at, len(places) - 1))] if at >= 0 else places[0])

    def _choose(self, place: TermPlace) -> None:
        self.show_current(place)
        self.chosen.emit(place)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(event.rect(), theme.colour("panel"))
        for number, row in enumerate(self._rows):
            if event.rect().intersects(self._track(number).toRect().adjusted(-400, -6, 400, 6)):
                self._paint_row(painter, number, row)
        if self._rows:
            self._paint_ends(painter)
        if self.hasFocus():
            painting.paint_focus(painter, QRectF(self.rect()).adjusted(2, 1, -2, -1), theme, 4)

    def _paint_row(self, painter: QPainter, number: int, row: SourcePlaces) -> None:
        theme, track = self._theme, self._track(number)
        middle = track.center().y()
        box = QRectF(MARGIN, middle - BADGE / 2, BADGE + 2, BADGE)
        painting.paint_letter(painter, box, row.letter, theme)
        room = track.left() - box.right() - 12
        self._lines.paint(
            painter,
            box.right() + 8,
            middle,
            room,
            row.name,
            theme.colour("text"),
            "small",
            language=row.language,
        )
        painter.fillRect(track, theme.colour("sunken"))
        strong = theme.colour("accent")
        for place in row.places:
            current = place == self._current
            left = round(self._at(row, track, place))
            width = _CURRENT if current else _TICK
            inset = 0 if current else 2
            ink = theme.colour("text") if current else strong
            painter.fillRect(QRectF(left, track.top() + inset, width, track.height() - 2 * inset), ink)
        quiet = theme.colour("text" if row.places else "text3")
        self._lines.paint(painter, track.right() + 12, middle, _RATE - 10, row.rate, quiet, "small")

    def _paint_ends(self, painter: QPainter) -> None:
        track, font = self._track(len(self._rows) - 1), self._theme.font("caption")
        base = track.bottom() + 6 + QFontMetrics(font).ascent()
        ink = self._theme.colour("text2")
        painting.paint_text(painter, track.left(), base, track.width(), self.tr("beginning"), font, ink)
        painting.paint_text_right(painter, track.right(), base, self.tr("end"), font, ink)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()
