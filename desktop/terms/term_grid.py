"""The table of words as it is painted: the word and its total stay at the left, sources scroll, the chart is last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from corpus.terms.counting import TermRow
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import show_tip
from desktop.look.theme import Theme
from desktop.terms.term_model import TOTAL, WORD, Index, TermModel
from desktop.terms.term_words import variant_words
from desktop.widgets.lines import LinePainter

HEAD = 34
_CELL, _CHART = 46, 70
"""Pixels of the column of a source and of the chart, at least."""
_TOTAL = 52
_WORDS = (176, 250)
"""Pixels of the words with their variants, at least and at most."""
_BAR, _BAR_HEIGHT = 7, 18
_HEAT = (0.06, 0.56)
"""Part of the accent colour in the weakest and in the strongest cell."""


class TermGrid(QTableView):
    """Rows are selected as a whole."""

    moved = Signal()
    """Another row is the current one."""
    opened = Signal()
    """Enter, or a double click."""
    left = Signal()
    stop_wanted = Signal()
    """The selected words are to be stop words."""
    copy_wanted = Signal()
    sort_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__()
        self.terms, self._theme = model, theme
        self.setObjectName("termGrid")
        self.setAccessibleName(self.tr("Words"))
        self.setModel(model)
        self._set_up()
        self.setItemDelegate(_TermDelegate(model, theme, self))
        self.setHorizontalHeader(_SourceHeader(model, theme))
        self.setVerticalHeader(_WordHeader(model, theme))
        self._corner = _Corner(model, theme, self)
        self._corner.clicked.connect(self.sort_wanted)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(16)
            header.setSectionsClickable(True)
            header.setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._on_head)
        words = self.verticalHeader()
        words.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        words.customContextMenuRequested.connect(self._on_word_menu)
        words.sectionDoubleClicked.connect(lambda _: self.opened.emit())
        model.modelReset.connect(self._size)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    # Rows

    @property
    def current(self) -> TermRow | None:
        """The word whose places are shown."""
        number = self.currentIndex().row()
        return self.terms.rows[number] if 0 <= number < len(self.terms.rows) else None

    def chosen(self) -> list[int]:
        """The numbers of the selected rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, number: int) -> None:
        """Select one row and show it."""
        if 0 <= number < len(self.terms.rows):
            index = self.terms.index(number, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit()

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.verticalHeader().viewport().update()

    def _on_head(self, column: int) -> None:
        if column < len(self.terms.articles):
            self.sort_wanted.emit(self.terms.articles[column])

    def _on_word_menu(self, place: QPoint) -> None:
        """The menu is about the word under the pointer."""
        number = self.verticalHeader().logicalIndexAt(place)
        if number >= 0 and number not in self.chosen():
            self.select(number)
        self.menu_wanted.emit(self.verticalHeader().viewport().mapToGlobal(place))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_X, Qt.Key.Key_Delete) and not event.modifiers():
            self.stop_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.select(0 if event.key() == Qt.Key.Key_Home else len(self.terms.rows) - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (_CELL if event.key() == Qt.Key.Key_Right else -_CELL))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.verticalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.verticalHeader().viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the commands."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        least, most = _WORDS
        wide = max(least, min(most, round(self.width() * 0.36)))
        self.verticalHeader().setFixedWidth(wide)
        columns = len(self.terms.articles)
        room = self.width() - wide - 12
        bars = max(_CHART, columns * 9 + 20)
        cell = max(_CELL, min(72, (room - bars) // columns)) if columns else _CELL
        for column in range(columns):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(columns, max(bars, room - columns * cell))
        self._corner.setGeometry(0, 0, wide, HEAD)
        self._corner.show()
        self._corner.raise_()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.size("tableRow"))
        self._size()
        self.viewport().update()


class _SourceHeader(QHeaderView):
    """The letters of the sources."""

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._terms, self._theme = model, theme
        self.setFixedHeight(HEAD)
        theme.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("panel"))
        painter.fillRect(0, HEAD - 1, self.viewport().width(), 1, self._theme.colour("border"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, terms = self._theme, self._terms
        if logical >= len(terms.articles):
            base = painting.baseline(rect.top(), rect.height(), theme.font("small"))
            words = self.tr("Chart")
            painting.paint_text(
                painter,
                rect.left() + 10,
                base,
                rect.width() - 10,
                words,
                theme.font("small"),
                theme.colour("text2"),
            )
            return
        box = QRectF(0, 0, BADGE + 4, BADGE + 2)
        box.moveCenter(QRectF(rect).center())
        painting.paint_letter(painter, box, terms.letter(logical), theme)
        if terms.sorted_by == terms.articles[logical]:
            paint_order(painter, box.right() + 2, rect.center().y(), theme, descending=terms.descending)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        column = self.logicalIndexAt(event.position().toPoint())
        if 0 <= column < len(self._terms.articles):
            show_tip(event.globalPosition().toPoint(), self._terms.name(column), self)


def paint_order(painter: QPainter, left: float, middle: float, theme: Theme, *, descending: bool) -> None:
    """The arrow of the column that rows are sorted by."""
    icon = "collapse" if descending else "chevron_up"
    theme.icon(icon).paint(painter, round(left), round(middle - 5), 11, 11)


class _WordHeader(QHeaderView):
    """Words with their variants and totals."""

    def __init__(self, model: TermModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._terms, self._theme = model, theme
        self._lines = LinePainter(theme)
        theme.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("paper"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        if not 0 <= logical < len(self._terms.rows):
            return
        theme, row = self._theme, self._terms.rows[logical]
        grid = self.parent()
        assert isinstance(grid, TermGrid)
        selected = grid.selectionModel().isRowSelected(logical, grid.rootIndex())
        if selected:
            active = grid.isActiveWindow() and grid.hasFocus()
            painter.fillRect(rect, theme.colour("selection" if active else "selectionInactive"))
            edge = theme.colour("accent" if active else "borderStrong")
            painter.fillRect(QRect(rect.left(), rect.top(), painting.SELECTED_BAR, rect.height()), edge)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("hairline"))
        middle = QRectF(rect).center().y()
        right = rect.right() - 8
        total = f"{row.total:,}"
        width = self._lines.width(total, "ui")
        self._lines.paint(painter, right - width, middle, width + 1, total, theme.colour("text"))
        room = rect.width() - MARGIN - _TOTAL - 4
        left = rect.left() + MARGIN
        end = self._lines.paint(painter, left, middle, room, row.word, theme.colour("text"), bold=selected)
        quiet = theme.colour("text2" if selected else "text3")
        self._lines.paint(
            painter, end + 8, middle, left + room - end - 8, variant_words(row), quiet, "caption"
        )


class _Corner(QWidget):
    """Over the words and the totals; a click sorts by them."""

    clicked = Signal(str)

    def __init__(self, model: TermModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms, self._theme = model, theme
        model.modelReset.connect(self.update)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        totals = event.position().x() > self.width() - _TOTAL - 20
        self.clicked.emit(TOTAL if totals else WORD)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, terms = QPainter(self), self._theme, self._terms
        painter.fillRect(self.rect(), theme.colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        font, quiet = theme.font("small"), theme.colour("text2")
        base, middle = painting.baseline(0, self.height(), font), self.height() / 2
        end = painting.paint_text(
            painter, MARGIN, base, self.width(), self.tr("Word"), font, theme.colour("text")
        )
        if terms.sorted_by == WORD:
            paint_order(painter, end + 3, middle, theme, descending=terms.descending)
            end += 14
        painting.paint_text(painter, end + 8, base, 80, f"{len(terms.rows):,}", font, theme.colour("text3"))
        right = self.width() - 8
        if terms.sorted_by == TOTAL:
            paint_order(painter, right - 11, middle, theme, descending=terms.descending)
            right -= 14
        painting.paint_text_right(painter, right, base, self.tr("Total"), font, quiet)


class _TermDelegate(QStyledItemDelegate):
    def __init__(self, model: TermModel, theme: Theme, parent: TermGrid) -> None:
        super().__init__(parent)
        self._terms, self._theme = model, theme
        self._lines = LinePainter(theme)

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(_CELL, self._theme.size("tableRow"))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, terms, rect = self._theme, self._terms, QRectF(option.rect)
        row, column = terms.rows[index.row()], index.column()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme, bar=False)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        if column >= len(terms.articles):
            self._paint_chart(painter, rect, row)
            return
        count = row.counts[column]
        if count:
            box = rect.adjusted(0, 0, -1, -1)
            painter.fillRect(box, self._fill(terms.heat(row, column), selected=painting.is_selected(option)))
        words = terms.cell_words(row, column)
        ink = theme.colour("text" if count else "text3")
        width = self._lines.width(words, "ui")
        left = rect.right() - (rect.width() - width) / 2 - width
        self._lines.paint(painter, left, rect.center().y(), width + 1, words, ink)

    def _fill(self, heat: float, *, selected: bool) -> QColor:
        least, most = _HEAT
        colour = QColor(self._theme.colour("accent"))
        colour.setAlphaF(min(least + (most - least) * heat, 1.0) * (0.7 if selected else 1.0))
        return colour

    def _paint_chart(self, painter: QPainter, rect: QRectF, row: TermRow) -> None:
        theme, terms = self._theme, self._terms
        values = [terms.value(row, number) for number in range(len(terms.articles))]
        highest = max(values, default=0.0)
        if not highest:
            return
        step = min(_BAR + 2.0, (rect.width() - 20) / len(values))
        width = max(1.0, step - 2)
        bottom = round(rect.center().y() + _BAR_HEIGHT / 2)
        strong, weak = theme.colour("accent"), QColor(theme.colour("accent"))
        weak.setAlphaF(0.45)
        for number, value in enumerate(values):
            height = max(1.0, round(_BAR_HEIGHT * value / highest)) if value else 1.0
            box = QRectF(rect.left() + 10 + number * step, bottom - height, width, height)
            full = value == highest
            painter.fillRect(box, strong if full else weak if value else theme.colour("border"))
