"""κ and α by tag, with a bar on which 0.67 is marked, and each annotator's number of claims with the tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from corpus.agreement.codings import CodingUnit
from corpus.agreement.coefficients import Coefficient
from corpus.agreement.study import FEW, TENTATIVE, Measured, Pair
from corpus.model import Tag
from corpus.snapshot import Snapshot
from desktop.agreement.quiet_table import Index, QuietModel, QuietTable
from desktop.agreement.words import reason_words, value_words
from desktop.derived.people.layers import Layers
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellHeader
from desktop.widgets.copying import Table

ROW, _HEAD = 30, 30
_NUMBER, _BAR, _COUNTS, _COUNTS_LEAST = 44, 64, 104, 72
_NAME = 78
"""Smallest width of the column of tags in pixels: a digit and two or three characters."""
_LENGTH, _THICK = 48, 4
"""Length and thickness of the bar in pixels."""
TAG, KAPPA, ALPHA, BAR, COUNTS = range(5)


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag with its coefficients."""

    tag: Tag
    digit: int | None
    kappa: Coefficient | None
    alpha: Coefficient | None
    counts: tuple[int, ...]
    """Claims of each annotator."""

    @property
    def few(self) -> bool:
        """Whether there are too few claims for a conclusion."""
        return sum(self.counts) < FEW

    @property
    def low(self) -> bool:
        """Whether the coefficient is so low that the annotators should discuss the tag."""
        value = self.kappa.value if self.kappa is not None else None
        return not self.few and value is not None and value < TENTATIVE


class TagModel(QuietModel):
    """The coefficients by tag as a table model, with a row for each tag that somebody used."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[TagLine] = []
        self.initials = ""

    def show(
        self,
        measured: Measured | None,
        pair: Pair | None,
        unit: CodingUnit,
        snapshot: Snapshot | None,
        layers: Layers,
    ) -> None:
        """Show the tags of a project, in the codebook's order."""
        self.beginResetModel()
        self.lines = []
        if measured is not None and snapshot is not None:
            digits = snapshot.digits()
            people = measured.annotators
            self.initials = "／".join(
                person.initial for annotator in people if (person := layers.person(annotator)) is not None
            )
            self.lines = [
                TagLine(
                    tag,
                    digits.get(tag.id),
                    measured.kappa(pair, unit, tag.id) if pair is not None else None,
                    measured.alpha(unit, tag.id),
                    tuple(measured.tags[tag.id].get(annotator, 0) for annotator in people),
                )
                for tag in snapshot.tags_in_order()
                if tag.id in measured.tags
            ]
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.lines)

    def columnCount(self, parent: Any = None) -> int:
        return 5

    def words(self, row: int, column: int) -> str:
        """The words of a cell."""
        line = self.lines[row]
        match column:
            case 0:
                return line.tag.name
            case 1:
                return value_words(line.kappa)
            case 2:
                return value_words(line.alpha)
            case 4:
                return "／".join(f"{count:,}" for count in line.counts)
        return ""

    def head(self, column: int) -> str:
        """The header of a column."""
        counts = self.tr("claims: {people}").format(people=self.initials)
        return (self.tr("Tag"), "κ", "α", "", counts)[column]

    def spoken(self, row: int, column: int) -> str:
        line = self.lines[row]
        parts = [f"{line.tag.name}: κ {value_words(line.kappa)}, α {value_words(line.alpha)}"]
        if line.few:
            parts.append(self.tr("Fewer than {count} claims: no verdict.").format(count=FEW))
        reason = reason_words(line.kappa if column != ALPHA else line.alpha)
        return "\n".join([*parts, reason] if reason else parts)

    def table(self) -> Table:
        columns = (TAG, KAPPA, ALPHA, COUNTS)
        head = [self.head(column) for column in columns]
        return [head, *([self.words(row, column) for column in columns] for row in range(len(self.lines)))]


class TagTable(QuietTable):
    """The table of coefficients by tag. Rows are selected as a whole."""

    def __init__(self, theme: Theme) -> None:
        self.tags = TagModel()
        super().__init__(self.tags, theme, "agreementTags", "")
        self.setAccessibleName(self.tr("Agreement by tag"))
        self.setSelectionBehavior(QuietTable.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Heads(self.tags, theme))
        self.use_header(self.horizontalHeader())
        self.setItemDelegate(_TagDelegate(self.tags, theme, self))
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.tags.modelReset.connect(self._size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        counts = self._counts_width()
        room = self.viewport().width() - self._names_width() - 2 * _NUMBER - counts
        bar = _BAR if room >= _BAR else 0
        others = (_NUMBER, _NUMBER, bar, counts)
        self.setColumnHidden(BAR, not bar)
        self.setColumnWidth(TAG, max(_NAME, self.viewport().width() - sum(others)))
        for column, width in enumerate(others, KAPPA):
            self.setColumnWidth(column, width)

    def _counts_width(self) -> int:
        """The width of the counts and of their annotators' names, as far as the numbers leave room."""
        theme, rows = self._theme, range(len(self.tags.lines))
        height = max(
            [painting.text_width(self.tags.head(COUNTS), theme.font("caption"))]
            + [painting.text_width(self.tags.words(row, COUNTS), theme.font("small")) for row in rows]
        )
        most = self.viewport().width() - self._names_width() - 2 * _NUMBER
        return max(_COUNTS_LEAST, min(max(_COUNTS, round(height) + MARGIN + 8), most))

    def _names_width(self) -> int:
        """The width of the longest name, at most a third of the table."""
        names = (painting.text_width(line.tag.name, self._theme.font()) for line in self.tags.lines)
        width = MARGIN + BADGE + 16 + round(max(names, default=0.0))
        return max(_NAME, min(width, self.viewport().width() // 3 + MARGIN))


class _Heads(CellHeader):
    def __init__(self, model: TagModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, theme)
        self._tags = model
        self.setFixedHeight(_HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, font = self._theme, self._theme.font("caption")
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        words = self._tags.head(logical)
        base, ink = painting.baseline(rect.top(), rect.height(), font), theme.colour("text2")
        if logical == TAG:
            painting.paint_text(painter, MARGIN, base, rect.width(), words, font, ink)
        else:
            right = rect.right() - (MARGIN if logical == COUNTS else 4)
            elided = painting.elide(words, font, float(rect.width() - MARGIN))
            painting.paint_text_right(painter, right, base, elided, font, ink)


class _TagDelegate(QStyledItemDelegate):
    def __init__(self, model: TagModel, theme: Theme, parent: TagTable) -> None:
        super().__init__(parent)
        self._tags, self._theme, self._table = model, theme, parent

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, line, column = self._theme, self._tags.lines[index.row()], index.column()
        rect = QRectF(option.rect)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme, bar=column == TAG)
        painting.paint_row_focus(painter, option, index.row(), self._table, theme)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        font = theme.font("small")
        base, words = (
            painting.baseline(rect.top(), rect.height(), font),
            self._tags.words(index.row(), column),
        )
        quiet = theme.colour("text2")
        match column:
            case 0:
                box = QRectF(MARGIN, rect.center().y() - BADGE / 2, BADGE, BADGE)
                painting.paint_digit(painter, box, line.digit, line.tag.colour, theme)
                left = box.right() + 8
                painting.paint_text(
                    painter, left, base, rect.right() - 4 - left, words, theme.font(), theme.colour("text")
                )
            case 3:
                self._paint_bar(painter, rect, line)
            case 4:
                painting.paint_text_right(painter, rect.right() - MARGIN, base, words, font, quiet)
            case _:
                ink = quiet if line.few or column == ALPHA else theme.colour("text")
                if line.low and column == KAPPA:
                    font = QFont(font)
                    font.setBold(True)
                painting.paint_text_right(painter, rect.right() - 4, base, words, font, ink)

    def _paint_bar(self, painter: QPainter, rect: QRectF, line: TagLine) -> None:
        theme = self._theme
        coefficient = line.alpha if line.alpha is not None and line.alpha.value is not None else line.kappa
        left, middle = rect.left() + 8, round(rect.center().y())
        track = QRectF(left, middle - _THICK / 2, _LENGTH, _THICK)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(track, 2, 2)
        if coefficient is not None and coefficient.value is not None and coefficient.value > 0:
            painter.setBrush(theme.colour("text3" if line.few else "accent"))
            painter.drawRoundedRect(
                QRectF(left, track.top(), _LENGTH * min(coefficient.value, 1.0), _THICK), 2, 2
            )
        painter.restore()
        painter.fillRect(
            QRectF(round(left + _LENGTH * TENTATIVE), middle - 5, 1, 10), theme.colour("borderStrong")
        )
