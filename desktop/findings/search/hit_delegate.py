"""Paints search results."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from desktop.findings.search.hits import ITEM_ROLE, FoundHit, HitHeading, MoreHits
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map

LEAD = 7
"""Code points of context before the words found, so that these are on the first line."""
LINES = 2
TICK = 14
"""Side of a tick in pixels."""
TICK_AREA = int(MARGIN) + TICK + 6
"""Width of the area on the left in which a click toggles the tick, in pixels."""


class HitDelegate(QStyledItemDelegate):
    """Paints headings, hits on two lines with the words found highlighted, and "more"."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        hit = isinstance(index.data(ITEM_ROLE), FoundHit)
        return QSize(0, self._theme.size("row2line") if hit else self._theme.size("row"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        painter.setClipRect(option.rect)
        painting.paint_row(painter, option, self._theme)
        row = QRectF(option.rect)
        left = self._paint_tick(painter, row, index.data(Qt.ItemDataRole.CheckStateRole))
        match item:
            case HitHeading():
                self._paint_source(painter, row, left, item, index.data(Qt.ItemDataRole.DisplayRole))
            case FoundHit():
                self._paint_found(painter, row, left, item, option)
            case MoreHits():
                font, words = self._theme.font("small"), index.data(Qt.ItemDataRole.DisplayRole)
                base = painting.baseline(row.top(), row.height(), font)
                ink = self._theme.colour("accent")
                painting.paint_text(painter, row.left() + MARGIN, base, row.width(), words, font, ink)
        painter.restore()

    def _paint_tick(self, painter: QPainter, row: QRectF, state: Qt.CheckState | None) -> float:
        """Paint the tick. Returns the x coordinate after it."""
        theme, left = self._theme, row.left() + MARGIN
        if state is None:
            return left
        box = QRectF(left, row.center().y() - TICK / 2, TICK, TICK)
        off, on = state == Qt.CheckState.Unchecked, state == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("borderStrong" if off else "accent"), 1))
        painter.setBrush(theme.colour("accent" if on else "paper"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            theme.icon("accept", "accentText").paint(painter, box.toRect())
        elif not off:
            bar = QRectF(box.left() + 3, box.center().y() - 1, TICK - 6, 2)
            painter.fillRect(bar, theme.colour("accent"))
        painter.restore()
        return box.right() + 8

    def _paint_source(
        self, painter: QPainter, row: QRectF, left: float, item: HitHeading, words: str
    ) -> None:
        theme = self._theme
        if item.letter:
            badge = QRectF(left, row.center().y() - BADGE / 2, BADGE, BADGE)
            painting.paint_letter(painter, badge, item.letter, theme)
            left = badge.right() + 6
        article = item.article
        font = theme.text_font(article.language, "small") if article is not None else theme.font("small")
        base = painting.baseline(row.top(), row.height(), font)
        name = article.title if article is not None else words.rsplit(" ", 1)[0]
        ink = theme.colour("text3")
        count = f"{item.count:,}"
        right = painting.paint_text_right(painter, row.right() - MARGIN, base, count, font, ink)
        painting.paint_text(painter, left, base, right - left - 8, name, font, theme.colour("text2"))

    def _paint_found(self, painter: QPainter, row: QRectF, left: float, item: FoundHit, option: Any) -> None:
        theme = self._theme
        if item.field:
            small, ink = theme.font("caption"), painting.quiet_ink(option, theme)
            base = painting.baseline(row.top(), row.height(), small)
            left = painting.paint_text(painter, left, base, row.right() - left, item.field, small, ink) + 6
        font = theme.text_font(item.article.language) if item.article is not None else theme.font()
        layout = self._laid_out(item, font, max(row.right() - MARGIN - left, 1.0))
        height = sum(layout.lineAt(number).height() for number in range(min(LINES, layout.lineCount())))
        top = row.top() + max(0.0, (row.height() - height) / 2)
        painter.setClipRect(QRectF(row.left(), top, row.width(), height))
        painter.setPen(theme.colour("text"))
        layout.draw(painter, QPointF(left, top))

    def _laid_out(self, item: FoundHit, font: Any, width: float) -> QTextLayout:
        hit, theme = item.hit, self._theme
        before = hit.before if len(hit.before) <= LEAD else "…" + hit.before[-LEAD:]
        words = before + hit.text.translate(_ONE_LINE) + hit.after
        units = Utf16Map(words)
        highlight = QTextLayout.FormatRange()
        highlight.start = units.to_qt(len(before))
        highlight.length = units.to_qt(len(before) + len(hit.text)) - highlight.start
        highlight.format = QTextCharFormat()
        highlight.format.setBackground(theme.colour("warnSoft"))
        highlight.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        highlight.format.setUnderlineColor(theme.colour("warn"))
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([highlight])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


_ONE_LINE = str.maketrans("\n\t\u2028\u2029", "    ")
