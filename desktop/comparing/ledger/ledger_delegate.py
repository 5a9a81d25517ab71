"""Paints the cells of the figure ledger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QWidget

from desktop.comparing.ledger.ledger_lines import LedgerLine, LedgerValue, ValueKind
from desktop.comparing.ledger.ledger_model import LedgerColumn, LedgerModel
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter

PAD = 10
_ICON = 13
_MARK = 16
_GAP = 7
BESIDE_JUDGEMENT = _MARK + 2 * _GAP + _ICON
"""Width in pixels of what stands on either side of a judgement: its mark, and the sign of a decision."""


class LedgerDelegate(QStyledItemDelegate):
    """One baseline per row; figures are right-aligned, so that their digits are aligned.

    A figure that differs is bold and coloured, an outlier has a box, and one that is not compared is pale and preceded
    by a sign: none of these depends on colour alone.
    """

    def __init__(self, model: LedgerModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ledger, self._theme = model, theme
        self.current = (-1, -1)
        """Row and column of the current cell, which has a frame."""
        self.active = False
        """Whether the table has the keyboard."""
        self._lines = LinePainter(theme)
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetricsF]] = {}
        theme.changed.connect(self._fonts.clear)

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("tableRow"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        line = self._ledger.line_at(index.row())
        if line is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option, index.column())
        rect = QRectF(option.rect).adjusted(PAD, 0, -PAD, 0)
        match self._ledger.column_kind(index.column()):
            case LedgerColumn.ARTICLE:
                article = self._ledger.article_at(index.column())
                if article is not None:
                    self._paint_value(painter, rect, line.value(article.id), option)
            case LedgerColumn.TITLE:
                middle, ink = rect.center().y(), self._ink("text")
                self._lines.paint(painter, rect.left(), middle, rect.width(), line.title, ink)
            case LedgerColumn.UNIT:
                self._left(painter, rect, line.unit, self._quiet(option), "small")
            case LedgerColumn.SPREAD:
                self._right(painter, rect.right(), rect, line.spread, self._ink("text"))
            case LedgerColumn.JUDGEMENT:
                self._paint_judgement(painter, rect, line, option)
            case LedgerColumn.COMPARABILITY:
                self._paint_comparability(painter, rect, line, option)
        if self.active and (index.row(), index.column()) == self.current:
            frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5)
            painting.paint_focus(painter, frame, self._theme, 2)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Any, column: int) -> None:
        theme, rect = self._theme, option.rect
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not self.active:
            option.state &= ~QStyle.StateFlag.State_Active
        else:
            option.state |= QStyle.StateFlag.State_Active
        painting.paint_row(painter, option, theme, bar=column == 0)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("hairline"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.colour("hairline"))

    # Cells

    def _paint_value(self, painter: QPainter, rect: QRectF, value: LedgerValue, option: Any) -> None:
        theme = self._theme
        if value.kind is not ValueKind.FIGURE:
            role = "small" if value.kind is ValueKind.UNREAD else "ui"
            self._right(painter, rect.right(), rect, value.words, painting.quiet_ink(option, theme), role)
            return
        right = rect.right()
        if value.unit:
            right = self._right(painter, right, rect, value.unit, self._quiet(option), "small") - 4
        bold = bool(value.dispute)
        ink = theme.relation(value.dispute).text if bold else self._ink("text2" if value.apart else "text")
        room = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
        left = self._right(painter, right, room, value.words, ink, bold=bold)
        if value.outlier:
            self._paint_frame(painter, QRectF(left - 5, rect.center().y() - 10, right - left + 10, 19), ink)
            left -= 5
        if (value.apart or value.decided) and left - _ICON - 6 >= rect.left() - 4:
            box = QRectF(left - _ICON - 5, rect.center().y() - _ICON / 2, _ICON, _ICON)
            theme.icon("warning", "warn").paint(painter, box.toRect())
            left = box.left()
        if value.echo and left - 18 >= rect.left() - 4:
            theme.paint_glyph(
                painter, QRectF(left - 17, rect.center().y() - 6, 12, 12), "echo", self._ink("text2")
            )

    def _paint_frame(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.restore()

    def _paint_judgement(self, painter: QPainter, rect: QRectF, line: LedgerLine, option: Any) -> None:
        box = QRectF(rect.left(), rect.center().y() - _MARK / 2, _MARK, _MARK)
        relation = line.judgement
        if relation:
            painting.paint_relation(painter, box, relation, self._theme)
        elif not line.awaits:
            glyph = box.adjusted(2, 2, -2, -2)
            self._theme.paint_glyph(painter, glyph, "absent", self._quiet(option))
        rest = rect.adjusted(_MARK + _GAP, 0, 0, 0)
        if line.decided:
            warning = QRectF(rect.right() - _ICON, rect.center().y() - _ICON / 2, _ICON, _ICON)
            self._theme.icon("warning", "warn").paint(painter, warning.toRect())
            rest.setRight(warning.left() - _GAP)
        self._left(painter, rest, line.judgement_words, self._ink("text" if relation else "text2"), "small")

    def _paint_comparability(self, painter: QPainter, rect: QRectF, line: LedgerLine, option: Any) -> None:
        if not line.apart:
            self._left(painter, rect, line.comparability, self._quiet(option), "small")
            return
        box = QRectF(rect.left(), rect.center().y() - 7, 14, 14)
        self._theme.icon("warning", "warn").paint(painter, box.toRect())
        rest = rect.adjusted(14 + _GAP - 1, 0, 0, 0)
        self._left(painter, rest, line.comparability, self._ink("warn"), "small")

    # Text

    def _ink(self, key: str) -> QColor:
        return self._theme.colour(key)

    def _quiet(self, option: Any) -> QColor:
        return painting.quiet_ink(option, self._theme, "text2")

    def _font(self, role: str, bold: bool) -> tuple[QFont, QFontMetricsF]:
        if (role, bold) not in self._fonts:
            font = QFont(self._theme.font(role))
            font.setBold(bold)
            self._fonts[role, bold] = font, QFontMetricsF(font)
        return self._fonts[role, bold]

    def _base(self, rect: QRectF) -> float:
        _, metrics = self._font("ui", False)
        return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2

    def _left(self, painter: QPainter, rect: QRectF, text: str, ink: QColor, role: str = "ui") -> None:
        font, metrics = self._font(role, False)
        if metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(rect.left(), self._base(rect)), text)

    def _right(
        self,
        painter: QPainter,
        right: float,
        rect: QRectF,
        text: str,
        ink: QColor,
        role: str = "ui",
        *,
        bold: bool = False,
    ) -> float:
        """Draw one line that ends at ``right``, elided to the width of ``rect``. Returns the x coordinate of its
        start."""
        font, metrics = self._font(role, bold)
        if metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        left = right - metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, self._base(rect)), text)
        return left
