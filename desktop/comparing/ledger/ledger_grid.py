"""The table of the ledger: title and unit stay in place while the articles scroll."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.ledger.ledger_delegate import BESIDE_JUDGEMENT, PAD, LedgerDelegate
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE, TITLE, UNIT, LedgerColumn, LedgerModel
from desktop.comparing.ledger.ledger_table import NARROWEST, LedgerTable
from desktop.look.theme import Theme
from desktop.widgets.layouts import flush_row

WIDTHS = {
    LedgerColumn.TITLE: 178,
    LedgerColumn.UNIT: 64,
    LedgerColumn.ARTICLE: 116,
    LedgerColumn.SPREAD: 98,
    LedgerColumn.JUDGEMENT: 112,
    LedgerColumn.COMPARABILITY: 124,
}
"""Initial widths of the columns in pixels; those of articles share the remaining room."""
WIDEST_ARTICLE = 170
_WIDEST_UNIT = 132
_MEASURED = 300
"""Lines whose units determine the width of their column. Chosen: measuring all of a long ledger takes too long."""


class LedgerGrid(QWidget):
    """Both halves of the ledger's table, with a common model, selection and scroll position."""

    current_changed = Signal()
    opened = Signal()
    menu_requested = Signal(QPoint)
    key_pressed = Signal(object)

    def __init__(self, model: LedgerModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.model = theme, model
        self.delegate = LedgerDelegate(model, theme, self)
        self.frozen = LedgerTable(model, self.delegate, theme)
        self.main = LedgerTable(model, self.delegate, theme)
        self._widths: dict[str, int] = {}
        """Widths set by the analyst, by kind of column or article."""
        self._laying = False
        self.frozen.setSelectionModel(self.main.selectionModel())
        self.frozen.setFocusProxy(self.main)
        for table in (self.frozen, self.main):
            table.setAccessibleName(self.tr("Ledger of the figures"))
        self.main.heads.setStretchLastSection(True)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot = QWidget()
        self._foot.setFixedHeight(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.frozen, 1)
        left.addWidget(self._foot)
        row = flush_row(self)
        row.addLayout(left)
        row.addWidget(self.main, 1)
        self.setFocusProxy(self.main)
        self._tie()
        self._connect()
        self._restyle()

    def _tie(self) -> None:
        inner, outer = self.frozen.verticalScrollBar(), self.main.verticalScrollBar()
        inner.valueChanged.connect(outer.setValue)
        outer.valueChanged.connect(inner.setValue)
        self.main.horizontalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, low: int, high: int) -> None:
        """Give both halves the same height, even while one has a scroll bar."""
        self._foot.setFixedHeight(self.main.horizontalScrollBar().sizeHint().height() if high > low else 0)

    def _connect(self) -> None:
        for table in (self.frozen, self.main):
            table.opened.connect(self.opened)
            table.menu_requested.connect(self.menu_requested)
            table.key_pressed.connect(self.key_pressed)
            table.focus_changed.connect(self._on_focus)
            table.heads.sectionClicked.connect(self._on_head)
            table.heads.sectionResized.connect(self._on_resized)
            table.viewport().installEventFilter(self)
        self.main.selectionModel().currentChanged.connect(self._on_current)
        self.model.modelAboutToBeReset.connect(self._on_reset)
        self.model.modelReset.connect(self.lay_out)
        self._theme.changed.connect(self._restyle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus to the table after a click into the frozen half."""
        if event.type() == QEvent.Type.MouseButtonPress and watched is self.frozen.viewport():
            self.main.setFocus()
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        for table in (self.frozen, self.main):
            table.verticalHeader().setDefaultSectionSize(self._theme.size("tableRow"))
            table.heads.setFixedHeight(self._theme.size("tableHeader"))
            table.viewport().update()
            table.heads.viewport().update()

    # Columns

    def _on_reset(self) -> None:
        """Ignore changes of widths by Qt until the columns have been laid out again: they are not the user's choice."""
        self._laying = True

    def lay_out(self) -> None:
        """Set the widths of the columns: those set by the analyst, else the remaining room for articles."""
        self._laying = True
        count = self.model.columnCount()
        for column in range(count):
            self.main.setColumnHidden(column, column < FIRST_ARTICLE)
            self.frozen.setColumnHidden(column, column >= FIRST_ARTICLE)
        share = self._share()
        for column in range(count):
            table = self.frozen if column < FIRST_ARTICLE else self.main
            kind = self.model.column_kind(column)
            usual = share if kind is LedgerColumn.ARTICLE else self._usual(kind)
            table.setColumnWidth(column, self._widths.get(self._name(column), usual))
        self.frozen.setFixedWidth(sum(self.frozen.columnWidth(column) for column in (TITLE, UNIT)))
        self._laying = False

    def _usual(self, kind: LedgerColumn) -> int:
        """The default width of a column. The length of units and judgements depends on the language."""
        lines = self.model.lines[:_MEASURED]
        match kind:
            case LedgerColumn.UNIT:
                return min(self._room({line.unit for line in lines}, WIDTHS[kind]), _WIDEST_UNIT)
            case LedgerColumn.JUDGEMENT:
                words = {line.judgement_words for line in lines}
                return self._room(words, WIDTHS[kind] - BESIDE_JUDGEMENT) + BESIDE_JUDGEMENT
        return WIDTHS[kind]

    def _room(self, words: Iterable[str], least: int) -> int:
        """The width of a column in which all these words can be read."""
        metrics = QFontMetrics(self._theme.font("small"))
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return max(widest + 2 * PAD + 1, least)

    def _share(self) -> int:
        """The default width of an article's column."""
        columns = range(FIRST_ARTICLE, self.model.columnCount())
        fixed = sum(
            self._widths.get(self._name(column), self._usual(self.model.column_kind(column)))
            for column in columns
            if self.model.column_kind(column) is not LedgerColumn.ARTICLE
            or self._name(column) in self._widths
        )
        free = [
            column
            for column in columns
            if self.model.column_kind(column) is LedgerColumn.ARTICLE
            and self._name(column) not in self._widths
        ]
        frozen = sum(
            self._widths.get(self._name(column), self._usual(self.model.column_kind(column)))
            for column in (TITLE, UNIT)
        )
        room = self.width() - frozen - fixed - self.main.verticalScrollBar().sizeHint().width()
        share = room // len(free) if free else 0
        return max(WIDTHS[LedgerColumn.ARTICLE], min(share, WIDEST_ARTICLE))

    def _name(self, column: int) -> str:
        article = self.model.article_at(column)
        return article.id if article is not None else self.model.column_kind(column).name

    def _on_resized(self, column: int, _: int, width: int) -> None:
        # The last column takes the remaining room, which is not the user's choice.
        if self._laying or not width or column == self.model.columnCount() - 1:
            return
        self._widths[self._name(column)] = width
        if column < FIRST_ARTICLE:
            self.frozen.setFixedWidth(
                sum(self.frozen.columnWidth(frozen_column) for frozen_column in (TITLE, UNIT))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def widths(self) -> dict[str, int]:
        """The widths set by the analyst, to be stored."""
        return dict(self._widths)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Apply stored widths."""
        self._widths = {name: max(int(width), NARROWEST) for name, width in widths.items()}
        self.lay_out()

    # Sorting

    def _on_head(self, column: int) -> None:
        """Sort by a column ascending, then descending, then not at all."""
        if self.model.column_kind(column) is LedgerColumn.ARTICLE:
            return
        before, descending = self.main.heads.sorted
        sorting = (column, False) if before != column else (column, True) if not descending else (-1, False)
        self.sort(*sorting)

    def sort(self, column: int, descending: bool) -> None:
        """Sort by a column; -1 is the analyst's order."""
        key, article = self.current_key, self.model.article_at(self.current.column())
        for table in (self.frozen, self.main):
            table.heads.sorted = (column, descending)
            table.heads.viewport().update()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.model.sort(column, order)
        self.select(key, article.id if article is not None else "")

    @property
    def sorted(self) -> tuple[int, bool]:
        """The column sorted by, and whether descending."""
        return self.main.heads.sorted

    # The current cell

    @property
    def current(self) -> QModelIndex:
        """The current cell."""
        return self.main.currentIndex()

    @property
    def current_key(self) -> str:
        """The key of the current line; empty without one."""
        line = self.model.line_at(self.current.row())
        return line.key if line is not None else ""

    def select(self, key: str, article: str = "") -> bool:
        """Select a line by its key, in the column of an article. Returns whether it is listed."""
        row = self.model.row_of(key)
        if row < 0:
            return False
        column = self.model.column_of(article) if article else max(self.current.column(), TITLE)
        index = self.model.index(row, max(column, TITLE))
        flag = QItemSelectionModel.SelectionFlag
        self.main.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.main.scrollTo(index)
        return True

    def selected_rows(self) -> list[int]:
        """The selected rows from top to bottom."""
        return sorted({index.row() for index in self.main.selectionModel().selectedRows()})

    def cell_rect(self, index: QModelIndex) -> QRect:
        """The rectangle of a cell in global coordinates."""
        table = self.frozen if index.column() < FIRST_ARTICLE else self.main
        rect = table.visualRect(index)
        return QRect(table.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _on_current(self, *_: object) -> None:
        index = self.current
        self.delegate.current = (index.row(), index.column()) if index.isValid() else (-1, -1)
        for table in (self.frozen, self.main):
            table.viewport().update()
        self.current_changed.emit()

    def _on_focus(self) -> None:
        self.delegate.active = self.main.hasFocus()
        for table in (self.frozen, self.main):
            table.viewport().update()
