"""The coverage as a table of articles by tags; each cell has its count on a shade of blue."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from corpus.model import Article, Tag
from corpus.plots.heat_map import Coverage
from corpus.plots.palette import colours
from corpus.shortening import cut_off
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.widgets.cell_table import CellTable
from desktop.widgets.copying import as_mime
from desktop.widgets.lines import LinePainter
from desktop.widgets.panels import Surface
from desktop.words.comparing_words import translate

Index = QModelIndex | QPersistentModelIndex
CELL, ROW, GAP = 39, 34, 2
"""Width and height of a cell and gap between cells in pixels."""
_HEAD = 62
_NAMES = 128
_TOTAL = 58
_NONE = "–"
_HATCH = 6
_LEAST = 20
"""Smallest width and height of a section that Qt allows, in pixels."""
_A_LINE = 3
"""Chinese characters on a line of a column's header."""


class HeatModel(QAbstractTableModel):
    """Counts; the last column and the last row are totals."""

    def __init__(self) -> None:
        super().__init__()
        self.coverage: Coverage | None = None
        self.articles: list[Article] = []
        self.tags: list[Tag] = []
        self._letters: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._digits: dict[str, int] = {}

    def show(self, coverage: Coverage | None, snapshot: Snapshot | None) -> None:
        """Show the coverage of a project."""
        self.beginResetModel()
        self.coverage = coverage
        if coverage is None or snapshot is None:
            self.articles, self.tags = [], []
        else:
            self.articles = [snapshot.articles[article] for article in coverage.articles]
            self.tags = [snapshot.tags[tag] for tag in coverage.tags]
            self._letters = {row.id: snapshot.letter(row.id) for row in self.articles}
            self._names = {row.id: snapshot.source_name(row.id) for row in self.articles}
            self._digits = dict(snapshot.digits())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() or not self.articles else len(self.articles) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() or not self.articles else len(self.tags) + 1

    def is_sum(self, row: int, column: int) -> bool:
        """Whether a cell is a total."""
        return row == len(self.articles) or column == len(self.tags)

    def is_unread(self, row: int, column: int) -> bool:
        """Whether there is nothing because nobody has marked the article as read."""
        coverage = self.coverage
        if coverage is None or row >= len(self.articles) or self.articles[row].id in coverage.read:
            return False
        return not self.count(row, column)

    def count(self, row: int, column: int) -> int:
        """The claims of an article with a tag, or a total."""
        coverage = self.coverage
        if coverage is None:
            return 0
        if row == len(self.articles):
            return coverage.total if column == len(self.tags) else coverage.of_tags[column]
        return coverage.of_articles[row] if column == len(self.tags) else coverage.count(row, column)

    def words(self, row: int, column: int) -> str:
        """The text of a cell."""
        if self.is_unread(row, column):
            return translate("coverage", "not read") if column == len(self.tags) else ""
        count = self.count(row, column)
        return str(count) if count or self.is_sum(row, column) else _NONE

    def letter(self, row: int) -> str:
        """The letter of an article."""
        return self._letters[self.articles[row].id]

    def name_of(self, row: int) -> str:
        """What an article is called beside the others."""
        return self._names[self.articles[row].id]

    def digit(self, column: int) -> int | None:
        """The digit of a tag."""
        return self._digits.get(self.tags[column].id)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_sum(index.row(), index.column()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._spoken(row, column))
        return None

    def _spoken(self, row: int, column: int) -> str:
        if self.is_sum(row, column):
            return translate("coverage", "Total: {count}").format(count=self.count(row, column))
        tag = self.tags[column]
        name = f"{self.letter(row)} {self.name_of(row)}"
        unread = self.is_unread(row, column)
        value = translate("coverage", "not read") if unread else str(self.count(row, column))
        return translate("coverage", "{article}, {tag}: {count}").format(
            article=name, tag=tag.name, count=value
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        head = self._head(section, orientation)
        return tip(head) if role == Qt.ItemDataRole.ToolTipRole else head

    def _head(self, section: int, orientation: Qt.Orientation) -> str:
        """Empty for a section that is gone: after a reset Qt lays one header out before the other has noticed."""
        if orientation is Qt.Orientation.Horizontal:
            return self.tags[section].name if section < len(self.tags) else ""
        if section >= len(self.articles):
            return translate("coverage", "Total") if section == len(self.articles) else ""
        return f"{self.letter(section)} {self.name_of(section)}"


class HeatTable(CellTable):
    """Arrow keys, Enter and copying work as in every table."""

    opened = Signal(str, str)
    """The article and the tag of an opened cell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heat = HeatModel()
        self._lines = LinePainter(theme)
        self.setObjectName("coverage")
        self.setAccessibleName(translate("coverage", "Coverage: claims by article and tag"))
        self.setModel(self.heat)
        self.setItemDelegate(_HeatDelegate(self.heat, theme, self))
        self.setHorizontalHeader(_TagHeads(self.heat, theme, self._lines))
        self.setVerticalHeader(_ArticleHeads(self.heat, theme, self._lines))
        # Qt's corner is a button, which the table shows again with every layout.
        self._corner = Surface(theme, "paper", self)
        self._corner.setGeometry(0, 0, _NAMES, _HEAD)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(self._open)
        self.heat.modelReset.connect(self._size)
        theme.changed.connect(self.viewport().update)

    def _size(self) -> None:
        self._corner.raise_()
        for column in range(self.heat.columnCount()):
            self.setColumnWidth(column, _TOTAL if column == len(self.heat.tags) else CELL)
        for row in range(self.heat.rowCount()):
            self.setRowHeight(row, ROW)

    def _open(self, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        if index.isValid() and not self.heat.is_sum(row, column):
            self.opened.emit(self.heat.articles[row].id, self.heat.tags[column].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        heat = self.heat
        columns = range(heat.columnCount())
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        table = [["", *(str(heat.headerData(column, horizontal)) for column in columns)]]
        table.extend(
            [str(heat.headerData(row, vertical)), *(heat.words(row, column) for column in columns)]
            for row in range(heat.rowCount())
        )
        QApplication.clipboard().setMimeData(as_mime(table))


class _HeatDelegate(QStyledItemDelegate):
    """The number is always printed, so nothing depends on colour alone."""

    def __init__(self, model: HeatModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._heat, self._theme = model, theme
        self._brush: QBrush | None = None
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._brush = None

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(CELL, ROW)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        row, column = index.row(), index.column()
        theme, heat = self._theme, self._heat
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, -GAP, -GAP)
        sums = heat.is_sum(row, column)
        if not sums:
            self._paint_box(painter, box, row, column)
        font = QFont(theme.font("small" if heat.is_unread(row, column) else "ui"))
        font.setBold(row == len(heat.articles) and column == len(heat.tags))
        words = heat.words(row, column)
        ink = theme.colour("text2" if sums or words == _NONE else "text")
        base = painting.baseline(box.top(), box.height(), theme.font())
        if sums:
            right = (
                box.right()
                if column == len(heat.tags)
                else box.center().x() + painting.text_width(words, font) / 2
            )
            painting.paint_text_right(painter, right, base, words, font, ink)
        else:
            left = box.center().x() - painting.text_width(words, font) / 2
            painting.paint_text(painter, left, base, box.width(), words, font, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, box.adjusted(1, 1, -1, -1), theme, 2)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, row: int, column: int) -> None:
        theme, heat = self._theme, self._heat
        assert heat.coverage is not None
        painter.setPen(Qt.PenStyle.NoPen)
        step = heat.coverage.step(heat.count(row, column))
        if heat.is_unread(row, column):
            painter.setBrush(self._hatch(painter))
            painter.drawRoundedRect(box, 2, 2)
        elif step:
            painter.setBrush(QColor(colours(theme.name)[f"heat.{step}"]))
            painter.drawRoundedRect(box, 2, 2)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _hatch(self, painter: QPainter) -> QBrush:
        """Diagonal stripes, drawn once at the resolution of the screen."""
        if self._brush is None:
            ratio = painter.device().devicePixelRatioF()
            tile = QPixmap(round(2 * _HATCH * ratio), round(2 * _HATCH * ratio))
            tile.setDevicePixelRatio(ratio)
            tile.fill(self._theme.colour("paper"))
            inner = QPainter(tile)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setPen(QPen(self._theme.colour("border"), 2.2))
            side = 2 * _HATCH
            for shift in (-side, -_HATCH, 0, _HATCH, side):
                inner.drawLine(shift - 2, side + 2, shift + side + 2, -2)
            inner.end()
            self._brush = QBrush(tile)
        return self._brush


class _TagHeads(QHeaderView):
    """The digit of a tag, and its name on two lines."""

    def __init__(self, model: HeatModel, theme: Theme, lines: LinePainter) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._heat, self._theme, self._lines = model, theme, lines
        self.setFixedHeight(_HEAD)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(_LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rest = self.viewport().rect()
        rest.setLeft(self.length() - self.offset())
        QPainter(self.viewport()).fillRect(rest, self._theme.colour("paper"))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.fillRect(rect, self._theme.colour("paper"))
        if logical >= len(self._heat.tags):
            return
        tag = self._heat.tags[logical]
        middle = rect.center().x() - GAP / 2 + 0.5
        box = QRectF(middle - BADGE / 2, rect.top() + 6, BADGE, BADGE)
        painting.paint_digit(painter, box, self._heat.digit(logical), tag.colour, self._theme)
        ink = self._theme.colour("text2")
        for number, line in enumerate(two_lines(tag.name)):
            width = self._lines.width(line, "caption")
            y = rect.top() + 33 + 15 * number
            self._lines.paint(painter, middle - width / 2, y, CELL, line, ink, "caption")


def two_lines(name: str) -> list[str]:
    """A name on two lines of about equal length; … marks an omission."""
    if len(name) <= _A_LINE:
        return [name]
    if name.isascii():
        words = name.split()
        lines = [words[0], " ".join(words[1:])] if len(words) > 1 else [name]
        return [cut_off(line, 2 * _A_LINE) for line in lines if line]
    first = min(_A_LINE, -(-len(name) // 2))
    rest = name[first:]
    return [name[:first], cut_off(rest, _A_LINE)]


class _ArticleHeads(QHeaderView):
    """Letter and name of an article."""

    def __init__(self, model: HeatModel, theme: Theme, lines: LinePainter) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._heat, self._theme, self._lines = model, theme, lines
        self.setFixedWidth(_NAMES)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(_LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rest = self.viewport().rect()
        rest.setTop(self.length() - self.offset())
        QPainter(self.viewport()).fillRect(rest, self._theme.colour("paper"))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme = self._theme
        painter.fillRect(rect, theme.colour("paper"))
        middle, left = rect.center().y() - GAP / 2 + 0.5, float(rect.left() + 12)
        if logical >= len(self._heat.articles):
            words, language = str(self._heat.headerData(logical, Qt.Orientation.Vertical)), None
        else:
            article = self._heat.articles[logical]
            words, language = self._heat.name_of(logical), article.language
            box = QRectF(left, middle - BADGE / 2, BADGE, BADGE)
            painting.paint_letter(painter, box, self._heat.letter(logical), theme, fill="hover")
        left += BADGE + 7
        ink = theme.colour("text" if language else "text2")
        self._lines.paint(painter, left, middle, rect.right() - 4 - left, words, ink, language=language)
