"""Paints the cells and headings of the findings tables."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.findings.tables.cells import (
    Cell,
    GroupHeading,
    QuoteCell,
    RelationCell,
    SourceCell,
    TagsCell,
    TextCell,
)
from desktop.findings.tables.table import CELL_ROLE, GROUP_ROLE
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellTable

PADDING = 8
CHIP_HEIGHT = 20
CHIP_GAP = 4
TICK, TICK_LEFT, TICK_GAP = 14, 2, 10
"""Side of a tick, and the room before and after it, in pixels."""


class TickedTable(CellTable):
    """The interface of the table that the delegate needs."""

    ticking: bool

    def tick_of(self, row: int) -> Qt.CheckState:
        """The tick of a row, or of the rows below a heading."""
        raise NotImplementedError


class CellDelegate(QStyledItemDelegate):
    """Paints each kind of cell; a heading is painted across all columns, in slices."""

    def __init__(self, theme: Theme, table: TickedTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    @property
    def _ticking(self) -> bool:
        return self._table.ticking

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("tableRow"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        group = index.data(GROUP_ROLE)
        if isinstance(group, GroupHeading):
            self._paint_group(painter, option, group, index.row())
        else:
            self._paint_ground(painter, option, index)
            self._paint_line(painter, option.rect)
            cell = index.data(CELL_ROLE)
            if cell is not None:
                rect = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
                if self._ticking and index.column() == 0:
                    rect.setLeft(self._paint_tick(painter, rect, index.row()))
                self._paint_cell(painter, rect, cell, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Any, index: Any) -> None:
        """Paint the row's background. The focus frame surrounds the whole row, and is painted in slices as well."""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, self._theme, bar=index.column() == 0)
        painting.paint_row_focus(painter, option, index.row(), self._table, self._theme)

    def _paint_tick(self, painter: QPainter, rect: QRectF, row: int) -> float:
        """Paint the tick of a row. Returns the x coordinate after it."""
        theme, state = self._theme, self._table.tick_of(row)
        box = QRectF(rect.left() + TICK_LEFT, rect.center().y() - TICK / 2, TICK, TICK)
        off = state is Qt.CheckState.Unchecked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("borderStrong" if off else "accent"), 1))
        painter.setBrush(theme.colour("accent" if state is Qt.CheckState.Checked else "paper"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if state is Qt.CheckState.Checked:
            theme.icon("accept", "accentText").paint(painter, box.toRect())
        elif not off:
            painter.fillRect(
                QRectF(box.left() + 3, box.center().y() - 1, TICK - 6, 2), theme.colour("accent")
            )
        return box.right() + TICK_GAP

    def _paint_line(self, painter: QPainter, rect: Any) -> None:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("hairline"))

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell, option: Any) -> None:
        match cell:
            case TextCell():
                self._paint_words(painter, rect, cell, option)
            case SourceCell():
                self._paint_source(painter, rect, cell, option)
            case QuoteCell():
                self._paint_quote(painter, rect, cell, option)
            case TagsCell():
                self._paint_chips(painter, rect, cell)
            case RelationCell():
                self._paint_standing(painter, rect, cell)

    def _base(self, rect: QRectF) -> float:
        """The common baseline of the row, whatever the font of a cell."""
        return painting.baseline(rect.top(), rect.height(), self._theme.font())

    def _paint_words(self, painter: QPainter, rect: QRectF, cell: TextCell, option: Any) -> None:
        theme = self._theme
        role = "small" if cell.quiet else "ui"
        font = theme.text_font(cell.language, role) if cell.language else theme.font(role)
        ink = painting.quiet_ink(option, theme, "text2" if cell.quiet else "text")
        if cell.number:
            # Elided at its end, because the first digits are the most significant.
            words = painting.elide(cell.text, font, rect.width())
            left = painting.paint_text_right(painter, rect.right(), self._base(rect), words, font, ink)
            if cell.remark:
                box = QRectF(left - BADGE - 4, rect.center().y() - BADGE / 2, BADGE, BADGE)
                theme.icon("edit", "accent").paint(painter, box.toRect())
        else:
            painting.paint_text(painter, rect.left(), self._base(rect), rect.width(), cell.text, font, ink)

    def _paint_source(self, painter: QPainter, rect: QRectF, cell: SourceCell, option: Any) -> None:
        left = self._paint_letter(painter, rect, cell.letter)
        font = self._theme.text_font(cell.language, "small")
        ink = self._theme.colour("text2")
        painting.paint_text(painter, left, self._base(rect), rect.right() - left, cell.name, font, ink)

    def _paint_quote(self, painter: QPainter, rect: QRectF, cell: QuoteCell, option: Any) -> None:
        left = self._paint_letter(painter, rect, cell.letter) if cell.letter else rect.left()
        if cell.orphaned:
            box = QRectF(left, rect.center().y() - BADGE / 2, BADGE, BADGE)
            self._theme.icon("orphan", "warn").paint(painter, box.toRect())
            left = box.right() + 4
        font = self._theme.text_font(cell.language)
        ink = self._theme.colour("text2" if cell.orphaned else "text")
        painting.paint_text(painter, left, self._base(rect), rect.right() - left, cell.quote, font, ink)

    def _paint_letter(self, painter: QPainter, rect: QRectF, letter: str) -> float:
        box = QRectF(rect.left(), rect.center().y() - BADGE / 2, BADGE, BADGE)
        painting.paint_letter(painter, box, letter, self._theme, fill="hover")
        return box.right() + 8

    def _paint_chips(self, painter: QPainter, rect: QRectF, cell: TagsCell) -> None:
        left = rect.left()
        for number, (tag, digit) in enumerate(cell.tags):
            rest = len(cell.tags) - number
            room = rect.right() - left
            width = painting.chip_width(tag, digit, self._theme)
            reserve = 28 if rest > 1 else 0
            if width + reserve > room and number > 0:
                font = self._theme.font("small")
                painting.paint_text(
                    painter, left, self._base(rect), room, f"+{rest}", font, self._theme.colour("text2")
                )
                return
            width = min(width, room - reserve)
            box = QRectF(left, rect.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
            painting.paint_chip(painter, box, tag, digit, self._theme)
            left = box.right() + CHIP_GAP

    def _paint_standing(self, painter: QPainter, rect: QRectF, cell: RelationCell) -> None:
        box = QRectF(rect.left(), rect.center().y() - 9, 18, 18)
        painting.paint_relation(painter, box, cell.relation, self._theme)
        left = box.right() + 6
        ink = self._theme.relation(cell.relation).text
        font = self._theme.font()
        painting.paint_text(painter, left, self._base(rect), rect.right() - left, cell.name, font, ink)

    def _paint_group(self, painter: QPainter, option: Any, group: GroupHeading, number: int) -> None:
        theme = self._theme
        painter.fillRect(option.rect, theme.colour("panel"))
        painting.paint_row(painter, option, theme)
        self._paint_line(painter, option.rect)
        # The same drawing in every column, shifted so that the slices form one line.
        row = painting.whole_row(self._table, option)
        left = row.left() + PADDING
        if self._ticking and not group.collapsed:
            self._paint_tick(painter, QRectF(left, row.top(), row.width(), row.height()), number)
        if self._ticking:
            left += TICK_LEFT + TICK + TICK_GAP
        box = QRectF(left, row.center().y() - BADGE / 2, BADGE, BADGE)
        theme.icon("expand" if group.collapsed else "collapse", "text3").paint(painter, box.toRect())
        left = box.right() + 6
        if group.tag is not None:
            badge = QRectF(left, box.top(), BADGE, BADGE)
            painting.paint_digit(painter, badge, group.digit, group.tag.colour, theme)
            left = badge.right() + 6
        elif group.letter:
            badge = QRectF(left, box.top(), BADGE, BADGE)
            painting.paint_letter(painter, badge, group.letter, theme, fill="hover")
            left = badge.right() + 6
        font = theme.font()
        base = self._base(row)
        end = painting.paint_text(
            painter, left, base, row.width() - 120, group.title, font, theme.colour("text")
        )
        painting.paint_count(painter, end + MARGIN / 2, base, group.count, theme)
