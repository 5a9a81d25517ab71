"""The confusion of tags: rows are the first annotator's tags, columns the second's; the last row and column stand for
"no tag"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from corpus.agreement.study import Cell, Differences
from corpus.identities import TagId
from corpus.model import Tag
from corpus.plots.palette import colours
from corpus.snapshot import Snapshot
from desktop.agreement.quiet_table import Index, QuietModel, QuietTable
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellHeader
from desktop.widgets.copying import Table

SIDE, GAP = 29, 2
"""Side of a cell and gap between cells in pixels."""
_NAMES = 44
_SOFT = {False: "#F3EADC", True: "#3A3124"}
"""Background of disagreements by whether the theme is dark. From the design."""
_INK = {False: "#8F5A12", True: "#E0B36B"}


class ConfusionModel(QuietModel):
    """Counts passages; in the cell where neither coded anything, statements."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.names = ("", "")
        self._digits: Mapping[str, int] = {}
        self._counts: dict[Cell, int] = {}
        self._most = 1

    def show(
        self, differences: Differences | None, snapshot: Snapshot | None, names: tuple[str, str]
    ) -> None:
        """Show the codings of a pair."""
        self.beginResetModel()
        self.names = names
        self._counts = dict(differences.confusion) if differences is not None else {}
        used = {tag for cell in self._counts for tag in cell if tag is not None}
        self.tags = (
            [tag for tag in snapshot.tags_in_order() if tag.id in used] if snapshot is not None else []
        )
        self._digits = snapshot.digits() if snapshot is not None else {}
        self._most = max(
            (count for (one, other), count in self._counts.items() if one == other and one is not None),
            default=1,
        )
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.tags) + 1 if self._counts else 0

    def columnCount(self, parent: Any = None) -> int:
        return self.rowCount()

    def cell(self, row: int, column: int) -> Cell:
        """The tags of a cell."""
        return self._tag(row), self._tag(column)

    def _tag(self, number: int) -> TagId | None:
        return self.tags[number].id if number < len(self.tags) else None

    def count(self, row: int, column: int) -> int:
        """Number of passages in a cell."""
        return self._counts.get(self.cell(row, column), 0)

    def step(self, row: int, column: int) -> int:
        """The shade of a cell on the diagonal, from 1; 0 for an empty cell or one off the diagonal."""
        count = self.count(row, column)
        if row != column or not count or row == len(self.tags):
            return 0
        return min(3, 1 + count * 3 // (self._most + 1))

    def digit(self, number: int) -> int | None:
        """The digit key of a tag; None if it has none."""
        return self._digits.get(self.tags[number].id)

    def name(self, number: int) -> str:
        """The name of a row or column."""
        return self.tags[number].name if number < len(self.tags) else self.tr("not coded")

    def spoken(self, row: int, column: int) -> str:
        first, second = self.names
        return self.tr("{first}: {one}, {second}: {other}: {count}").format(
            first=first,
            one=self.name(row),
            second=second,
            other=self.name(column),
            count=self.count(row, column),
        )

    def table(self) -> Table:
        numbers = range(self.rowCount())
        first, second = self.names
        head = [f"{first} ↓ {second} →", *(self.name(number) for number in numbers)]
        return [
            head,
            *([self.name(row), *(str(self.count(row, number)) for number in numbers)] for row in numbers),
        ]


class ConfusionTable(QuietTable):
    """A click or Enter limits the list to a cell; a second click, or Escape, shows all."""

    cell_chosen = Signal(object)
    """Tags of the cell, or None for all."""

    def __init__(self, theme: Theme) -> None:
        self.confusion = ConfusionModel()
        super().__init__(self.confusion, theme, "agreementConfusion", "")
        self.setAccessibleName(self.tr("Confusion of tags"))
        self.cell: Cell | None = None
        self.use_headers(
            _Heads(Qt.Orientation.Horizontal, self.confusion, theme),
            _Heads(Qt.Orientation.Vertical, self.confusion, theme),
        )
        self.setItemDelegate(_ConfusionDelegate(self, theme))
        self.chosen.connect(self._on_chosen)
        self.left.connect(lambda: self._choose_cell(None))
        self.confusion.modelReset.connect(self._size)

    def _size(self) -> None:
        self.cover_corner(_NAMES, SIDE)
        for number in range(self.confusion.rowCount()):
            self.setColumnWidth(number, SIDE)
            self.setRowHeight(number, SIDE)

    def _on_chosen(self, row: int, column: int) -> None:
        cell = self.confusion.cell(row, column)
        offered = self.confusion.count(row, column) and cell != (None, None)
        self._choose_cell(cell if offered and cell != self.cell else None)

    def _choose_cell(self, cell: Cell | None) -> None:
        if cell != self.cell:
            self.show_cell(cell)
            self.cell_chosen.emit(cell)

    def show_cell(self, cell: Cell | None) -> None:
        """Outline the cell to which the list is limited."""
        self.cell = cell
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cell is None:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Heads(CellHeader):
    def __init__(self, orientation: Qt.Orientation, model: ConfusionModel, theme: Theme) -> None:
        super().__init__(orientation, theme)
        self._confusion = model
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(SIDE)
        else:
            self.setFixedWidth(_NAMES)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, model = self._theme, self._confusion
        box = QRectF(0, 0, BADGE, BADGE)
        if self.orientation() is Qt.Orientation.Horizontal:
            box.moveCenter(QRectF(rect).center() - QRectF(0, 0, GAP, 0).bottomRight() / 2)
        else:
            box.moveCenter(QRectF(rect).center())
            box.moveRight(rect.right() - 8)
        if logical < len(model.tags):
            painting.paint_digit(painter, box, model.digit(logical), model.tags[logical].colour, theme)
            return
        font, words = theme.font("caption"), self.tr("none")
        width = min(painting.text_width(words, font), rect.width() + 8)
        base = painting.baseline(box.top(), BADGE, font)
        painting.paint_text(
            painter,
            box.right() - width + (4 if width > BADGE else 0),
            base,
            width + 1,
            words,
            font,
            theme.colour("text2"),
        )


class _ConfusionDelegate(QStyledItemDelegate):
    def __init__(self, table: ConfusionTable, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._theme = table, theme

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(SIDE, SIDE)

    def _apart_ink(self) -> QColor:
        theme = self._theme
        return theme.colour("text") if theme.high_contrast else QColor(_INK[theme.dark])

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, model, row, column = self._theme, self._table.confusion, index.row(), index.column()
        count = model.count(row, column)
        box = QRectF(option.rect).adjusted(0, 0, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, apart = model.step(row, column), bool(count) and row != column
        fill = colours(theme.name)[f"heat.{step}"] if step else _SOFT[theme.dark] if apart else ""
        painter.setPen(Qt.PenStyle.NoPen if fill else QPen(theme.colour("hairline"), 1))
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box if fill else box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if count:
            font = QFont(theme.font("caption" if count > 99 else "small"))
            font.setBold(apart)
            ink = self._apart_ink() if apart else theme.colour("text" if step else "text2")
            words = f"{count}" if count < 10_000 else "…"
            left = box.center().x() - painting.text_width(words, font) / 2
            base = painting.baseline(box.top(), box.height(), font)
            painting.paint_text(painter, left, base, box.width() + 8, words, font, ink)
        if self._table.cell is not None and self._table.cell == model.cell(row, column):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, box.adjusted(1, 1, -1, -1), theme, 2)
        painter.restore()
