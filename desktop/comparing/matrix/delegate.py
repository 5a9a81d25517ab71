"""Paints the cells of the matrix: one delegate for all of them, without widgets in the cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate

from desktop.comparing.matrix.model import TOPIC, EntryKind, MatrixEntry, MatrixModel
from desktop.comparing.matrix.shown import CellNote, Ground, NoteKind, ShownCell
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import SIDE, Marks, status_ink
from desktop.words.comparing_words import status_name, translate

PAD = 9
"""Pixels from the left edge of a cell to its mark."""
TEXT = 31
"""Pixels from the left edge to the figure beside the mark."""
TOP = 8
"""Pixels from the upper edge to the mark."""
HEAD = TOP + SIDE / 2
"""Height of the middle of the first line."""
FIRST, STEP = 36.5, 17
"""Height of the middle of the second line, and from there to the next."""
BAR_HEIGHT = 32
STRIP_HEIGHT = 36
SCORE = 36
"""Length of the bar of a score in pixels."""
_WAS = 14
"""Pixels from the mark of a former status to its name."""
_LEAST_WORDS = 60
"""Width in pixels of the words before a former status, below which its name gives way to them. Chosen: four
characters."""
_HATCH = 6
"""Distance between the lines of a hatch, and their width, in pixels."""
_DASH = [3.0, 4.0]
"""Dash pattern of the line under a draft."""


class MatrixDelegate(QStyledItemDelegate):
    """Paints titles, cells of articles, summaries, and the reasons of drafts."""

    def __init__(self, model: MatrixModel, theme: Theme, marks: Marks, lines: LinePainter) -> None:
        super().__init__()
        self._model, self._theme, self._marks, self._lines = model, theme, marks, lines
        self._hatches: dict[tuple[str, float], QBrush] = {}
        self.current = (-1, -1)
        """Row and column of the current cell."""
        self.selected: frozenset[tuple[int, int]] = frozenset()
        """Rows and columns of the selected cells, cached because asking Qt for each cell takes longer than painting
        it."""
        self.active = True
        """Whether the matrix or one of its popups has the focus."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(120, self._theme.size("matrixRow"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        entry = self._model.entries[index.row()]
        rect = QRect(option.rect)
        if entry.kind is EntryKind.BAR:
            painter.fillRect(rect, self._theme.colour("panel"))
            return
        rect.setHeight(min(rect.height(), self._theme.size("matrixRow")))
        column = index.column()
        selected = (index.row(), column) in self.selected
        if column == TOPIC:
            self._paint_topic(painter, rect, index.row(), entry)
        elif column == self._model.summary_column:
            self._paint_last(painter, rect, index.row(), entry, selected)
        else:
            content = self._model.shown(index.row(), column)
            if content is not None:
                self._paint_cell(painter, rect, content, selected)
        self._paint_edges(painter, rect, entry, column)
        if (index.row(), column) == self.current and column != TOPIC:
            self._paint_current(painter, rect, entry)

    # Backgrounds and borders

    def _paint_cell(self, painter: QPainter, rect: QRect, content: ShownCell, selected: bool) -> None:
        self._paint_ground(painter, rect, content.ground, selected)
        left, top = rect.left() + PAD, rect.top() + TOP
        if content.status is None:
            self._marks.paint_nothing(painter, left, top)
        else:
            self._marks.paint(
                painter, left, top, content.status, draft=content.draft, overruled=content.overruled
            )
        if content.words:
            ink = self._theme.colour("text2")
            width = rect.width() - TEXT - PAD
            self._lines.paint(
                painter, rect.left() + TEXT, rect.top() + HEAD, width, content.words, ink, "small"
            )
            return
        self._paint_head(painter, rect, content)
        self._paint_quote(painter, rect, content)

    def _paint_ground(self, painter: QPainter, rect: QRect, ground: Ground, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, self._theme.colour("selection" if self.active else "selectionInactive"))
            return
        if ground is Ground.CONTRADICTION:
            painter.fillRect(rect, self._theme.colour("contradiction"))
        elif ground is Ground.QUIET:
            painter.fillRect(rect, self._theme.colour("panel"))
        elif ground is Ground.UNREAD:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, self._hatch(painter.device().devicePixelRatioF()))

    def _hatch(self, ratio: float) -> QBrush:
        """Diagonal stripes, as a tile that repeats seamlessly."""
        key = (self._theme.name, ratio)
        if key not in self._hatches:
            side = 2 * _HATCH
            tile = QPixmap(round(side * ratio), round(side * ratio))
            tile.setDevicePixelRatio(ratio)
            tile.fill(self._theme.colour("paper"))
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("hatch"), _HATCH / 1.414))
            for shift in (-side, 0, side):
                painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
            painter.end()
            brush = QBrush(tile)
            self._hatches[key] = brush
        return self._hatches[key]

    def _paint_edges(self, painter: QPainter, rect: QRect, entry: MatrixEntry, column: int) -> None:
        theme = self._theme
        right, bottom = rect.right(), rect.bottom()
        edge = theme.colour("border" if column == TOPIC else "hairline")
        painter.fillRect(right, rect.top(), 1, rect.height(), edge)
        if entry.kind is EntryKind.OWN:
            painter.fillRect(rect.left(), bottom, rect.width(), 1, theme.colour("hairline"))
        else:
            pen = QPen(theme.colour("borderStrong"), 1)
            pen.setDashPattern(_DASH)
            # The dash pattern continues across columns, which are painted one by one.
            pen.setDashOffset(rect.left() % sum(_DASH))
            painter.setPen(pen)
            painter.drawLine(QLineF(rect.left(), bottom + 0.5, rect.right() + 1, bottom + 0.5))

    def _paint_current(self, painter: QPainter, rect: QRect, entry: MatrixEntry) -> None:
        accent = self._theme.colour("accent" if self.active else "borderStrong")
        width = 2 if self.active and entry.kind is EntryKind.OWN else 1
        pen = QPen(accent, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRect(QRectF(rect).adjusted(half, half, -half, -half))

    # The cell of an article

    def _paint_head(self, painter: QPainter, rect: QRect, content: ShownCell) -> None:
        theme = self._theme
        left, middle = float(rect.left() + TEXT), rect.top() + HEAD
        right = rect.right() - PAD
        if content.warned:
            theme.icon("warning", "warn").paint(painter, right - 14, rect.top() + TOP, 15, 15)
            right -= 20
        if content.figure:
            ink = theme.colour("text" if content.compared else "text2")
            bold = content.compared and not content.draft
            # A figure without its unit would be another one: before it is elided, it is set smaller.
            room, figure = right - left, content.figure
            role = self._lines.largest_role(figure, room, bold=bold)
            left = self._lines.paint(painter, left, middle, room, figure, ink, role, bold=bold) + 7
        beside = content.beside
        if content.more:
            beside = f"{beside} +{content.more}".strip()
        # The text beside a figure is another figure, which must not be elided; the name of a status may be.
        if beside and (not content.figure or self._lines.width(beside, "caption") <= right - left):
            self._lines.paint(
                painter, left, middle + 0.5, right - left, beside, theme.colour("text2"), "caption"
            )

    def _paint_quote(self, painter: QPainter, rect: QRect, content: ShownCell) -> None:
        width = rect.width() - 2 * PAD
        count = 1 if content.note is not None else 2
        lines = self._lines.wrapped(
            content.quote, width, count, language=content.language, focus=content.focus
        )
        ink = self._theme.colour("text2")
        for number, line in enumerate(lines):
            middle = rect.top() + FIRST + number * STEP
            self._lines.paint(
                painter, rect.left() + PAD, middle, width + 1, line, ink, "small", language=content.language
            )
        if content.note is not None:
            self._paint_note(painter, rect, content.note)

    def _paint_note(self, painter: QPainter, rect: QRect, note: CellNote) -> None:
        theme = self._theme
        left, middle = float(rect.left() + PAD), rect.top() + FIRST + STEP - 0.5
        right = rect.right() - PAD
        warns = note.kind is NoteKind.WARNING
        ink = theme.colour("warn" if warns else "text2")
        if note.kind is NoteKind.ECHO:
            self._marks.paint_echo(painter, left, middle - 6)
        else:
            icon = "warning" if warns else "edit"
            theme.icon(icon, "warn" if warns else "text2").paint(
                painter, round(left), round(middle - 6.5), 13, 13
            )
        left += 16
        was = translate("Matrix", ", was")
        tail = self._lines.width(was, "caption") + 4 + _WAS
        if note.was is None or tail > right - left:
            self._lines.paint(painter, left, middle, right - left, note.words, ink, "caption")
            return
        name = status_name(note.was)
        named = tail + self._lines.width(name, "caption") + 1
        # What a status was is not cut off: the words before it are, then its name, which the mark stands for.
        fits = min(self._lines.width(note.words, "caption"), _LEAST_WORDS) + named <= right - left
        tail = named if fits else tail
        left = self._lines.paint(painter, left, middle, right - left - tail, note.words, ink, "caption")
        left = self._lines.paint(painter, left, middle, right - left, was, ink, "caption") + 4
        self._marks.paint_tally(painter, left, middle - 6, note.was)
        if fits:
            own = status_ink(note.was, theme)
            self._lines.paint(painter, left + _WAS, middle, right - left - _WAS, name, own, "caption")

    # The cell of the question

    def _paint_topic(self, painter: QPainter, rect: QRect, row: int, entry: MatrixEntry) -> None:
        theme, topic = self._theme, self._model.topic(row)
        draft = entry.kind is EntryKind.DRAFT
        is_current_row = row == self.current[0]
        alone = self.current == (row, TOPIC)
        fill = "panel"
        if is_current_row and (draft or alone):
            fill = "selection" if self.active else "selectionInactive"
        painter.fillRect(rect, theme.colour(fill))
        if is_current_row:
            accent = theme.colour("accent" if self.active else "borderStrong")
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), accent)
        elif draft:
            pen = QPen(theme.colour("borderStrong"), 2)
            pen.setDashPattern([1.5, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom()))
        left = float(rect.left() + PAD)
        if topic.tag is not None:
            self._paint_tag(painter, left, rect.top() + TOP, *topic.tag, draft=draft)
            left += 22
        width = rect.right() - 6 - left
        self._lines.paint(painter, left, rect.top() + HEAD, width, topic.title, theme.colour("text"))
        if draft:
            self._paint_score(painter, rect, topic.score or 0.0, topic.sources)
        else:
            self._paint_tallies(painter, rect, row)

    def _paint_tag(
        self, painter: QPainter, left: float, top: float, colour: str, digit: int | None, *, draft: bool
    ) -> None:
        box = QRectF(left, top, painting.BADGE, painting.BADGE)
        if not draft:
            painting.paint_digit(painter, box, digit, colour, self._theme)
            return
        style = self._theme.tag(colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(style.line, 1)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if digit is not None:
            font = self._lines.font("caption", bold=True)
            painting.paint_badge(painter, box, str(digit), font, style.text)

    def _paint_score(self, painter: QPainter, rect: QRect, score: float, sources: str) -> None:
        theme, middle = self._theme, rect.top() + FIRST + 1
        bar = QRectF(rect.left() + PAD, middle - 2, SCORE, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar.adjusted(0, 0, (score - 1) * SCORE, 0), 2, 2)
        ink = theme.colour("text2")
        left = self._lines.paint(painter, bar.right() + 8, middle, 40, f"{score:.2f}", ink, "caption") + 8
        self._lines.paint(painter, left, middle, rect.right() - 6 - left, sources, ink, "caption")

    def _paint_tallies(self, painter: QPainter, rect: QRect, row: int) -> None:
        theme, topic = self._theme, self._model.topic(row)
        left, middle = float(rect.left() + PAD), rect.top() + FIRST + 1.5
        for status, count in topic.tallies:
            if left + 24 > rect.right():
                return
            self._marks.paint_tally(painter, left, middle - 6, status)
            ink = status_ink(status, theme)
            left = self._lines.paint(painter, left + 14, middle, 40, str(count), ink, "caption") + 9
        if topic.echoes and left + 24 <= rect.right():
            self._marks.paint_echo(painter, left, middle - 6)
            ink = theme.colour("text2")
            self._lines.paint(painter, left + 14, middle, 40, str(topic.echoes), ink, "caption")

    # The last cell

    def _paint_last(
        self, painter: QPainter, rect: QRect, row: int, entry: MatrixEntry, selected: bool
    ) -> None:
        if selected:
            self._paint_ground(painter, rect, Ground.PLAIN, selected)
        if entry.kind is EntryKind.DRAFT:
            self._paint_whys(painter, rect, row)
            return
        summary = self._model.summary(row)
        width = rect.width() - 2 * PAD
        left, middle = rect.left() + PAD, rect.top() + HEAD
        if not summary:
            ink = self._theme.colour("text3" if not selected else "text2")
            words = translate("Matrix", "+ Write a summary")
            self._lines.paint(painter, left, middle, width, words, ink, "small")
            return
        for number, line in enumerate(self._lines.wrapped(summary, width, 3)):
            self._lines.paint(
                painter, left, middle + number * STEP, width + 1, line, self._theme.colour("text"), "small"
            )

    def _paint_whys(self, painter: QPainter, rect: QRect, row: int) -> None:
        ink = self._theme.colour("text2")
        for number, why in enumerate(self._model.whys(row)):
            middle = rect.top() + HEAD + number * STEP
            left = rect.left() + PAD
            self._theme.icon(why.icon, "text2").paint(painter, left, round(middle - 7), 14, 14)
            self._lines.paint(
                painter, left + 19, middle, rect.right() - 6 - left - 19, why.words, ink, "small"
            )
