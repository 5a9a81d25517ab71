"""Columns and widths of the matrix's tables, including those that the user moved or resized."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.comparing.matrix.columns import SUMMARY_WIDTH, TOPIC_WIDTH, Columns
from desktop.comparing.matrix.model import TOPIC, MatrixModel
from desktop.comparing.matrix.table import MatrixTable

_SUMMARY = "summary"


def shown_columns(table: MatrixTable) -> list[int]:
    """The columns that a table shows, from left to right."""
    header = table.heads
    columns = (header.logicalIndex(place) for place in range(header.count()))
    return [column for column in columns if not header.isSectionHidden(column)]


class ColumnLayout(QObject):
    """The layout of the three tables, given from left to right."""

    fitted = Signal()
    """The widths have been set."""

    def __init__(
        self,
        model: MatrixModel,
        tables: tuple[MatrixTable, MatrixTable, MatrixTable],
        area: QWidget,
        bar_width: Callable[[], int],
    ) -> None:
        """``bar_width`` returns the width of the scroll bar in ``area`` in pixels."""
        super().__init__(area)
        self.columns = Columns()
        self._model, self._tables, self._area, self._bar_width = model, tables, area, bar_width
        self._laying = False
        for table in tables:
            table.heads.sectionResized.connect(self._on_resized)
        tables[1].heads.sectionMoved.connect(self._on_moved)

    def _arranged(self) -> tuple[list[str], list[str]]:
        return self.columns.arranged([row.id for row in self._model.articles])

    def lay_out(self) -> None:
        """Show each column in its table, in order."""
        self._laying = True
        frozen, others = self._arranged()
        left, main, right = self._tables
        self._show(left, [TOPIC, *map(self._model.column_of, frozen)])
        self._show(main, [self._model.column_of(article) for article in others])
        self._show(right, [self._model.summary_column] if self._model.articles else [])
        self._laying = False

    def _show(self, table: MatrixTable, columns: Sequence[int]) -> None:
        header = table.heads
        header.setUpdatesEnabled(False)
        for column in range(header.count()):
            visible = column in columns
            if header.isSectionHidden(column) == visible:
                header.setSectionHidden(column, not visible)
        for place, column in enumerate(columns):
            visual = header.visualIndex(column)
            if visual >= 0 and visual != place:
                header.moveSection(visual, place)
        header.setUpdatesEnabled(True)

    def fit(self) -> None:
        """Set the widths: columns that the user has not resized share the room."""
        if not self._model.articles:
            return
        self._laying = True
        frozen, others = self._arranged()
        left, main, right = self._tables
        columns = self.columns
        first, last = columns.width_of("", TOPIC_WIDTH), columns.width_of(_SUMMARY, SUMMARY_WIDTH)
        free = [article for article in (*frozen, *others) if article not in columns.widths]
        resized = sum(columns.widths.get(article, 0) for article in (*frozen, *others))
        room = self._area.width() - first - last - resized - self._bar_width()
        standard = columns.standard_width(room, len(free))
        left.setColumnWidth(TOPIC, first)
        right.setColumnWidth(self._model.summary_column, last)
        for table, articles in ((left, frozen), (main, others)):
            for article in articles:
                table.setColumnWidth(self._model.column_of(article), columns.width_of(article, standard))
        rest = room - standard * len(free)
        if free and others and 0 < rest < len(free) and others[-1] in free:
            # The pixels that remain after the division.
            main.setColumnWidth(self._model.column_of(others[-1]), standard + rest)
        left.setFixedWidth(left.heads.length())
        right.setFixedWidth(right.heads.length())
        self._laying = False
        self.fitted.emit()

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if self._laying or not width:
            return
        article = self._model.article_at(column)
        key = article.id if article is not None else ("" if column == TOPIC else _SUMMARY)
        self.columns.widths[key] = width
        # Not at once: the header is still handling the change.
        QTimer.singleShot(0, self, self.fit)

    def _on_moved(self) -> None:
        if self._laying:
            return
        rows = (self._model.article_at(column) for column in shown_columns(self._tables[1]))
        self.columns.move([*self.columns.frozen, *(row.id for row in rows if row is not None)])
