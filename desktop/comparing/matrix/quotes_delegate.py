"""Paints the lines of the quotes: letter, publisher, mark, and the quote with its figure in the middle."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from desktop.comparing.matrix.quote_lines import QuoteLine
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.row_model import ROW_ROLE
from desktop.widgets.status_marks import Marks

HEIGHT = 30
LETTER, NAME, MARK, QUOTE = 12, 36, 140, 176
"""x coordinates of letter, publisher, mark and quote in pixels."""
REMARK = 110
"""Width of the area for scopes and scores on the right, in pixels."""
MIDDLE = 0.53
"""Position of the middle of the figures, as a share of the width."""
_GAP = 12
_AIR = 3


class QuotesDelegate(QStyledItemDelegate):
    """Paints one line. If there is no room, the context is shortened, never the figure."""

    def __init__(self, theme: Theme, marks: Marks, lines: LinePainter) -> None:
        super().__init__()
        self._theme, self._marks, self._lines = theme, marks, lines
        self.tag = "slate"
        """Colour of the row's tag, in which figures are marked."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(320, HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line: QuoteLine = index.data(ROW_ROLE)
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, theme.colour("paper"))
        # The selected line is that of the selected cell, whether or not this list has the focus.
        painting.paint_row(painter, option, theme, bar=False, pinned=True)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        if line.alternative is not None and painting.is_selected(option):
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        self._paint_source(painter, rect, line)
        self._paint_quote(painter, rect, line)
        self._paint_remark(painter, rect, line)
        painter.restore()

    def _paint_source(self, painter: QPainter, rect: QRectF, line: QuoteLine) -> None:
        theme, middle = self._theme, rect.center().y()
        ink = theme.colour("text2")
        if line.letter:
            painting.paint_letter(painter, QRectF(LETTER, middle - 8, 16, 16), line.letter, theme)
            language = line.language
        else:
            language = None
        width = MARK - NAME - 10
        self._lines.paint(painter, NAME, middle, width, line.name, ink, "small", language=language)
        if line.alternative is not None:
            self._paint_radio(painter, QRectF(MARK + 1, middle - 7, 14, 14), line.chosen)
        elif line.status is not None:
            self._marks.paint(
                painter, MARK, round(middle - 8), line.status, draft=line.draft, overruled=line.overruled
            )

    def _paint_radio(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("paper"))
        if chosen:
            painter.setPen(QPen(theme.colour("accent"), 4))
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
        else:
            painter.setPen(QPen(theme.colour("borderStrong"), 1))
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_quote(self, painter: QPainter, rect: QRectF, line: QuoteLine) -> None:
        theme, language = self._theme, line.language
        figure = line.figure or line.gap
        quiet = not line.figure
        role, of = ("small", None) if quiet else ("quote", language)
        width = self._lines.width(figure, role, language=of)
        middle = rect.left() + rect.width() * MIDDLE
        left, right = middle - width / 2, middle + width / 2
        self._paint_before(painter, rect, line, left - _GAP)
        if quiet:
            ink = theme.colour("text3")
            self._lines.paint(painter, left, rect.center().y(), width + 1, figure, ink, "small")
        else:
            self._paint_figure(painter, rect, line, left, width)
        room = rect.right() - REMARK - right - _GAP
        self._lines.paint(
            painter,
            right + _GAP,
            rect.center().y(),
            room,
            line.after,
            theme.colour("text"),
            "quote",
            language=language,
        )

    def _paint_before(self, painter: QPainter, rect: QRectF, line: QuoteLine, right: float) -> None:
        """Paint the context that ends at the figure, elided at its beginning; a statement without a figure is elided
        at its end, as its beginning says what it is about."""
        font = self._lines.font("quote", language=line.language)
        room = right - rect.left() - QUOTE
        side = Qt.TextElideMode.ElideLeft if line.figure else Qt.TextElideMode.ElideRight
        words = QFontMetricsF(font).elidedText(line.before, side, max(room, 0))
        left = right - QFontMetricsF(font).horizontalAdvance(words)
        ink = self._theme.colour("text")
        self._lines.paint(
            painter, left, rect.center().y(), room + 1, words, ink, "quote", language=line.language
        )

    def _paint_figure(
        self, painter: QPainter, rect: QRectF, line: QuoteLine, left: float, width: float
    ) -> None:
        theme, style = self._theme, self._theme.tag(self.tag)
        box = QRectF(left - _AIR, rect.center().y() - 11, width + 2 * _AIR, 22)
        if line.alternative is None or line.chosen:
            painter.fillRect(box, style.fill)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 2), style.line)
        self._lines.paint(
            painter,
            left,
            rect.center().y(),
            width + 1,
            line.figure,
            theme.colour("text"),
            "quote",
            language=line.language,
        )

    def _paint_remark(self, painter: QPainter, rect: QRectF, line: QuoteLine) -> None:
        theme, middle = self._theme, rect.center().y()
        right = rect.right() - 12
        font = self._lines.font("small")
        if line.score is not None:
            base = painting.baseline(rect.top(), rect.height(), font)
            ink = theme.colour("text2")
            left = painting.paint_text_right(painter, right, base, f"{line.score:.2f}", font, ink)
            bar = QRectF(left - 44, middle - 2, 36, 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed"))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(bar.adjusted(0, 0, (line.score - 1) * 36, 0), 2, 2)
        elif line.remark:
            ink = theme.colour("warn" if line.warned else "text2")
            words = painting.elide(line.remark, font, REMARK - 18)
            base = painting.baseline(rect.top(), rect.height(), font)
            painting.paint_text_right(painter, right, base, words, font, ink)
