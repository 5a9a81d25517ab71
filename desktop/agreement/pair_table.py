"""κ of each pair as a heat map, annotator by annotator; the diagonal shows each annotator's number of claims."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from corpus.agreement.codings import CodingUnit
from corpus.agreement.coefficients import Coefficient
from corpus.agreement.study import TENTATIVE, Measured, Pair
from corpus.plots.palette import colours
from desktop.agreement.names import unique_names
from desktop.agreement.quiet_table import Index, QuietModel, QuietTable
from desktop.agreement.words import reason_words, value_words
from desktop.derived.people.layers import Layers, Person
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellHeader
from desktop.widgets.copying import Table
from desktop.widgets.person_mark import SIDE, paint_person

CELL, ROW, GAP = 90, 32, 2
"""Width and height of a cell and gap between cells in pixels."""
NARROW = 46
"""Smallest width of a column in pixels: with many annotators, only the values fit."""
_NAMES, _HEAD = 88, 28
_RELIABLE = 0.8


def heat_step(value: float | None) -> int:
    """The shade of a coefficient: 0 for none, 3 from :data:`_RELIABLE` on."""
    if value is None or value < 0.4:
        return 0
    return 3 if value >= _RELIABLE else 2 if value >= TENTATIVE else 1


class PairModel(QuietModel):
    """The coefficients as a table model with a row and a column for each annotator."""

    def __init__(self) -> None:
        super().__init__()
        self.people: list[Person] = []
        self.names: list[str] = []
        self._measured: Measured | None = None
        self._unit = CodingUnit.STATEMENT

    def show(self, measured: Measured | None, layers: Layers, unit: CodingUnit) -> None:
        """Show the coefficients in a unit."""
        self.beginResetModel()
        self._measured, self._unit = measured, unit
        people = (
            (layers.person(annotator) for annotator in measured.annotators) if measured is not None else ()
        )
        self.people = [person for person in people if person is not None]
        self.names = unique_names(self.people)
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.people)

    def columnCount(self, parent: Any = None) -> int:
        return len(self.people)

    def pair(self, row: int, column: int) -> Pair:
        """The pair of a cell, in the order of the annotators."""
        first, second = sorted((row, column))
        return self.people[first].id, self.people[second].id

    def coefficient(self, row: int, column: int) -> Coefficient | None:
        """κ of a cell off the diagonal."""
        if self._measured is None or row == column:
            return None
        return self._measured.kappa(self.pair(row, column), self._unit)

    def claims(self, row: int) -> int:
        """How many claims an annotator has coded."""
        return self._measured.claims.get(self.people[row].id, 0) if self._measured is not None else 0

    def words(self, row: int, column: int) -> tuple[str, str]:
        """The words of a cell: the value and the line below it."""
        if row == column:
            return "", self.tr("%Ln claim(s)", "", self.claims(row))
        coefficient = self.coefficient(row, column)
        base = (
            f"{round(coefficient.agreed):,}/{round(coefficient.units):,}" if coefficient is not None else ""
        )
        return value_words(coefficient), base

    def spoken(self, row: int, column: int) -> str:
        strong, quiet = self.words(row, column)
        if row == column:
            return f"{self.names[row]}: {quiet}"
        names = f"{self.names[row]} × {self.names[column]}"
        reason = reason_words(self.coefficient(row, column))
        return f"{names}: {reason or f'κ {strong}, {quiet}'}"

    def table(self) -> Table:
        numbers = range(len(self.people))
        head = ["κ", *self.names]
        rows = [
            [self.names[row], *(" ".join(self.words(row, column)).strip() for column in numbers)]
            for row in numbers
        ]
        return [head, *rows]


class PairTable(QuietTable):
    """The table of pairs. A click or Enter selects the pair whose codings are compared passage by passage."""

    pair_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        self.pairs = PairModel()
        super().__init__(self.pairs, theme, "agreementPairs", "")
        self.setAccessibleName(self.tr("κ of each pair"))
        self.pair: Pair | None = None
        self.use_headers(
            _Heads(Qt.Orientation.Horizontal, self.pairs, theme),
            _Heads(Qt.Orientation.Vertical, self.pairs, theme),
        )
        self.setItemDelegate(_PairDelegate(self, theme))
        self.chosen.connect(self._on_chosen)
        self.pairs.modelReset.connect(self._size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        self.cover_corner(_NAMES, _HEAD)
        count = self.pairs.rowCount()
        room = (self.width() - _NAMES - 14) // max(count, 1)
        for number in range(count):
            self.setColumnWidth(number, max(NARROW, min(CELL, room)))
            self.setRowHeight(number, ROW)

    def set_pair(self, pair: Pair | None) -> None:
        """Outline the selected pair."""
        self.pair = pair
        self.viewport().update()

    def _on_chosen(self, row: int, column: int) -> None:
        if self.pairs.coefficient(row, column) is not None:
            self.pair_chosen.emit(self.pairs.pair(row, column))


class _Heads(CellHeader):
    def __init__(self, orientation: Qt.Orientation, model: PairModel, theme: Theme) -> None:
        super().__init__(orientation, theme)
        self._pairs = model
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(_HEAD)
        else:
            self.setFixedWidth(_NAMES)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        person, theme, font = self._pairs.people[logical], self._theme, self._theme.font("small")
        left = float(rect.left())
        if self.orientation() is Qt.Orientation.Horizontal:
            words = painting.text_width(self._pairs.names[logical], font) + SIDE + 6
            left += max(0.0, (rect.width() - GAP - words) / 2)
            if words > rect.width():
                paint_person(painter, rect.center().x() - SIDE / 2, rect.center().y() + 0.5, person, theme)
                return
        else:
            left += 12
        middle = rect.center().y() + 0.5
        end = paint_person(painter, left, middle, person, theme) + 6
        base = painting.baseline(middle - 10, 20, font)
        room = rect.right() - 2 - end
        painting.paint_text(painter, end, base, room, self._pairs.names[logical], font, theme.colour("text"))


class _PairDelegate(QStyledItemDelegate):
    def __init__(self, table: PairTable, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._theme = table, theme

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(CELL, ROW)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        row, column, theme = index.row(), index.column(), self._theme
        pairs = self._table.pairs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, -GAP, -GAP)
        coefficient = pairs.coefficient(row, column)
        step = heat_step(coefficient.value if coefficient is not None else None)
        painter.setPen(Qt.PenStyle.NoPen if step else QPen(theme.colour("border"), 1))
        painter.setBrush(QColor(colours(theme.name)[f"heat.{step}"]) if step else theme.colour("paper"))
        painter.drawRoundedRect(box if step else box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        chosen = row != column and self._table.pair == pairs.pair(row, column) and row < column
        strong, quiet = pairs.words(row, column)
        bold = QFont(theme.font("small"))
        bold.setBold(chosen)
        caption = theme.font("caption" if strong else "small")
        gap = 6 if strong and quiet else 0
        width = painting.text_width(strong, bold) + gap + painting.text_width(quiet, caption)
        if width > box.width() - 12:
            quiet = "" if strong else f"{pairs.claims(row):,}"
            width = painting.text_width(strong, bold) + painting.text_width(quiet, caption)
        left = box.left() + max(4.0, (box.width() - width) / 2)
        base = painting.baseline(box.top(), box.height(), bold)
        left = painting.paint_text(painter, left, base, box.width(), strong, bold, theme.colour("text"))
        ink = theme.colour("text" if step else "text2")
        painting.paint_text(painter, left + gap, base, box.right() - 2 - left - gap, quiet, caption, ink)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, box.adjusted(1, 1, -1, -1), theme, 2)
        painter.restore()
