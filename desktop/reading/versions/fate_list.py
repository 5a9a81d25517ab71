"""The list of an article's claims and what a correction did to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from corpus.model import Language, Tag
from corpus.versions.fates import ClaimFate, Fate
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import ROW_ROLE, RowModel

LINE = 20
PADDING = 8
CHIP_HEIGHT = 18
METER_WIDTH, METER_HEIGHT = 48, 4
"""Size of the bar that shows a similarity in pixels."""


@dataclass(frozen=True, slots=True)
class FateRow:
    """A claim with the texts of its row."""

    fate: ClaimFate
    tag: Tag | None
    digit: int | None
    place: str
    quote: str
    now: str
    """For an orphan, the proposed passage; for a changed claim, its present words."""
    remark: str
    kept: bool = False
    """Whether it is an orphan of which somebody decided that it stays one."""
    language: Language = Language.SIMPLIFIED
    """Language of the article, for the font of its words."""

    def words(self) -> str:
        """The whole row, for a screen reader."""
        name = self.tag.name if self.tag is not None else ""
        return " ".join(part for part in (name, self.place, self.quote, self.now, self.remark) if part)

    def lines(self) -> int:
        """Number of lines of the row."""
        return 2 + bool(self.now) + bool(self.remark)


class FateList(RowList):
    """Up and Down select; the other keys are handled by the view of versions."""

    selected = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fateList")
        self.setAccessibleName(self.tr("What became of the claims"))
        self._model = RowModel[FateRow](FateRow.words, lambda row: row.quote)
        self.setModel(self._model)
        self.setItemDelegate(_FateDelegate(theme, self))
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(lambda: self.selected.emit())

    def show_rows(self, rows: Sequence[FateRow], passes: Callable[[FateRow], bool]) -> None:
        """Show these rows, and select the first that ``passes``."""
        self.selectionModel().blockSignals(True)
        self._model.show_rows(rows)
        number = next((number for number, row in enumerate(rows) if passes(row)), 0)
        if rows:
            self.setCurrentIndex(self._model.index(number))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @property
    def rows(self) -> Sequence[FateRow]:
        """What is listed."""
        return self._model.rows

    @property
    def row(self) -> FateRow | None:
        """The selected one."""
        return self._model.row_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in (*moving, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()


class _FateDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        row: FateRow = index.data(ROW_ROLE)
        return QSize(0, row.lines() * LINE + 2 * PADDING)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        row: FateRow = index.data(ROW_ROLE)
        theme = self._theme
        painter.save()
        painting.paint_row(painter, option, theme)
        area = QRectF(option.rect).adjusted(MARGIN, PADDING, -MARGIN, -PADDING)
        painter.setPen(QPen(theme.colour("hairline")))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        quiet = painting.quiet_ink(option, theme)
        top = area.top()
        self._paint_head(painter, area, row)
        top += LINE
        font, small = (theme.text_font(row.language, role) for role in ("ui", "small"))
        end = painting.paint_text(
            painter,
            area.left(),
            painting.baseline(top, LINE, font),
            area.width(),
            row.quote,
            font,
            theme.colour("text"),
        )
        if row.fate.fate is Fate.ORPHANED:
            pen = QPen(theme.colour("warn"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(round(area.left()), round(top + LINE - 1), round(end), round(top + LINE - 1))
        top += LINE
        if row.now:
            ink = theme.colour("warn") if row.fate.fate is Fate.FIGURES else theme.colour("text2")
            metered = row.fate.nearest is not None and not row.kept
            room = area.width() - (METER_WIDTH + 48 if metered else 0)
            base = painting.baseline(top, LINE, small)
            painting.paint_text(painter, area.left(), base, room, row.now, small, ink)
            if metered:
                self._paint_likeness(painter, area, top, row.fate.likeness)
            top += LINE
        if row.remark:
            base = painting.baseline(top, LINE, small)
            painting.paint_text(painter, area.left(), base, area.width(), row.remark, small, quiet)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRectF, row: FateRow) -> None:
        theme = self._theme
        left, small = area.left(), theme.font("small")
        if row.tag is not None:
            width = min(painting.chip_width(row.tag, row.digit, theme), area.width() * 0.55)
            rect = QRectF(left, area.top(), width, CHIP_HEIGHT)
            painting.paint_chip(painter, rect, row.tag, row.digit, theme)
            left = rect.right() + 8
        base = painting.baseline(area.top(), LINE - 2, small)
        painting.paint_text(painter, left, base, area.right() - left, row.place, small, theme.colour("text2"))

    def _paint_likeness(self, painter: QPainter, area: QRectF, top: float, likeness: float) -> None:
        theme = self._theme
        font = theme.font("caption")
        base = painting.baseline(top, LINE, font)
        right = painting.paint_text_right(
            painter, area.right(), base, f"{likeness:.2f}", font, theme.colour("text2")
        )
        box = QRectF(right - 8 - METER_WIDTH, top + (LINE - METER_HEIGHT) / 2, METER_WIDTH, METER_HEIGHT)
        painter.fillRect(box, theme.colour("pressed"))
        box.setWidth(METER_WIDTH * likeness)
        painter.fillRect(box, theme.colour("accent"))
