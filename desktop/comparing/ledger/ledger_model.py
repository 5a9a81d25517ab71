"""The figure ledger as a table model: a line for each measure of a question, a column for each article."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from corpus.model import Article
from corpus.plots.groups import widest_first
from corpus.snapshot import Snapshot
from desktop.comparing.ledger.ledger_lines import LedgerFilter, LedgerLine, LedgerValue, ValueKind, translate
from desktop.look.plain_text import tip
from desktop.words.comparing_words import listed

Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole
TITLE, UNIT = 0, 1
"""The first columns; those of the articles follow, then the :data:`LAST` ones."""
FIRST_ARTICLE = 2
LAST = 3


class LedgerColumn(Enum):
    """The kind of a column."""

    TITLE = auto()
    UNIT = auto()
    ARTICLE = auto()
    SPREAD = auto()
    JUDGEMENT = auto()
    COMPARABILITY = auto()


_JUDGED = ("contradicts", "differs_in_figure", "overlaps", "equivalent", "")


class LedgerModel(QAbstractTableModel):
    """The lines of the ledger, filtered and sorted."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[LedgerLine] = []
        self._shown: list[LedgerLine] = []
        self._articles: tuple[Article, ...] = ()
        self._letters: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self._filter = LedgerFilter()
        self._order: tuple[int, bool] = (-1, False)

    # Content

    def show(
        self, lines: Sequence[LedgerLine], articles: Sequence[Article], snapshot: Snapshot | None
    ) -> None:
        """Show these lines, with a column for each of these articles of ``snapshot``."""
        self.beginResetModel()
        self._lines, self._articles = list(lines), tuple(articles)
        every = list(snapshot.articles) if snapshot is not None else []
        self._letters = {row: snapshot.letter(row) for row in every if snapshot is not None}
        self._names = {row: snapshot.source_name(row) for row in every if snapshot is not None}
        self._titles = {row: snapshot.telling_title(row) for row in every if snapshot is not None}
        self._arrange()
        self.endResetModel()

    def set_filter(self, filters: LedgerFilter) -> None:
        """Show only lines that pass a filter."""
        if filters != self._filter:
            self.beginResetModel()
            self._filter = filters
            self._arrange()
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by title, unit, spread, judgement or comparability; -1 is the analyst's order. Columns of articles
        cannot be sorted, since their figures have different units."""
        sorting = (column, order == Qt.SortOrder.DescendingOrder)
        if sorting != self._order:
            self.beginResetModel()
            self._order = sorting
            self._arrange()
            self.endResetModel()

    def _arrange(self) -> None:
        passes = self._filter.passes()
        self._shown = self._lines if self._filter.empty else [line for line in self._lines if passes(line)]
        column, descending = self._order
        keys = {
            LedgerColumn.TITLE: lambda line: line.title,
            LedgerColumn.UNIT: lambda line: line.unit,
            LedgerColumn.SPREAD: lambda line: widest_first(line.ledger),
            LedgerColumn.JUDGEMENT: lambda line: _JUDGED.index(line.judgement),
            LedgerColumn.COMPARABILITY: lambda line: (not line.apart, line.comparability),
        }
        key = keys.get(self.column_kind(column)) if column >= 0 else None
        if key is not None:
            self._shown = sorted(self._shown, key=key, reverse=descending)

    @property
    def total(self) -> int:
        """Number of lines without a filter."""
        return len(self._lines)

    @property
    def lines(self) -> Sequence[LedgerLine]:
        """All lines, in the analyst's order."""
        return self._lines

    @property
    def shown(self) -> Sequence[LedgerLine]:
        """The lines that pass the filter, in the order of the table."""
        return self._shown

    def warm(self) -> None:
        """Compute the text that a filter searches, so that the first key need not wait for it."""
        for line in self._lines:
            _ = line.folded

    # Shape

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else FIRST_ARTICLE + len(self._articles) + LAST

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def column_kind(self, column: int) -> LedgerColumn:
        """The kind of a column."""
        if column < FIRST_ARTICLE:
            return LedgerColumn.TITLE if column == TITLE else LedgerColumn.UNIT
        if column < FIRST_ARTICLE + len(self._articles):
            return LedgerColumn.ARTICLE
        last = (LedgerColumn.SPREAD, LedgerColumn.JUDGEMENT, LedgerColumn.COMPARABILITY)
        return last[min(column - FIRST_ARTICLE - len(self._articles), LAST - 1)]

    def article_at(self, column: int) -> Article | None:
        """The article of a column."""
        number = column - FIRST_ARTICLE
        return self._articles[number] if 0 <= number < len(self._articles) else None

    def column_of(self, article: str) -> int:
        """The column of an article; -1 if it has none."""
        ids: list[str] = [row.id for row in self._articles]
        return FIRST_ARTICLE + ids.index(article) if article in ids else -1

    def letter(self, article: str) -> str:
        """The letter of an article."""
        return self._letters.get(article, "")

    def name_of(self, article: str) -> str:
        """What an article is called beside the others."""
        return self._names.get(article, "")

    def telling_title(self, article: str) -> str:
        """See :meth:`corpus.snapshot.Snapshot.telling_title`."""
        return self._titles.get(article, "")

    def line_at(self, row: int) -> LedgerLine | None:
        """The line of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, key: str) -> int:
        """The row of a line; -1 if it is not shown."""
        return next((number for number, line in enumerate(self._shown) if line.key == key), -1)

    # What is shown

    def value_at(self, row: int, column: int) -> LedgerValue | None:
        """The content of an article's cell."""
        line, article = self.line_at(row), self.article_at(column)
        return line.value(article.id) if line is not None and article is not None else None

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == DISPLAY:
            return self.words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tooltip(line, index.row(), index.column()))
        return None

    def words(self, row: int, column: int) -> str:
        """The words of a cell, as they are copied."""
        line = self._shown[row]
        match self.column_kind(column):
            case LedgerColumn.TITLE:
                return line.title
            case LedgerColumn.UNIT:
                return line.unit
            case LedgerColumn.SPREAD:
                return line.spread
            case LedgerColumn.JUDGEMENT:
                return line.judgement_words
            case LedgerColumn.COMPARABILITY:
                return line.comparability
        value = self.value_at(row, column)
        return f"{value.words} {value.unit}".strip() if value is not None else ""

    def table(self, rows: Sequence[int]) -> list[list[str]]:
        """The words of some rows with the headers of the columns, to be copied."""
        columns = range(self.columnCount())
        heads = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        return [heads, *([self.words(row, column) for column in columns] for row in rows)]

    def _spoken(self, line: LedgerLine, row: int, column: int) -> str:
        words, value = self.words(row, column), self.value_at(row, column)
        if value is None or value.kind is not ValueKind.FIGURE:
            return words
        unit = "" if value.unit else line.unit
        return listed(part for part in (f"{words} {unit}".strip(), *notes_of(value)) if part)

    def _tooltip(self, line: LedgerLine, row: int, column: int) -> str:
        value = self.value_at(row, column)
        if value is None:
            judged = self.column_kind(column) is LedgerColumn.JUDGEMENT
            decisions = line.remarks(lambda value: value.decided, self.letter) if judged else ()
            return "\n".join((self.words(row, column), *decisions))
        if value.kind is ValueKind.PENDING:
            return translate("ledger", "Figures are still being read")
        if value.entry is None:
            return (
                translate("ledger", "Nobody marked the article as read")
                if (value.kind is ValueKind.UNREAD)
                else translate("ledger", "No figure in this article")
            )
        figure = value.entry.figure.figure
        written = figure.cue + figure.text if figure.cue and figure.cue not in figure.text else figure.text
        return "\n".join((f"“{written}”", *notes_of(value)))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            # The vertical header is hidden, but screen readers name a row by it.
            return self.data(self.index(section, 0), role)
        if orientation is not Qt.Orientation.Horizontal or role not in (DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return None
        article = self.article_at(section)
        if article is not None:
            head = f"{self.letter(article.id)} {self.name_of(article.id)}"
        else:
            head = _heads()[self.column_kind(section)]
        return tip(head) if role == Qt.ItemDataRole.ToolTipRole else head


def notes_of(value: LedgerValue) -> list[str]:
    """Remarks about a figure besides its number."""
    notes = []
    if value.dispute:
        notes.append(translate("ledger", "differs from the baseline"))
    if value.outlier:
        notes.append(translate("ledger", "far from the other figures"))
    if value.apart:
        notes.append(translate("ledger", "not compared: {reason}").format(reason=value.apart))
    if value.decided:
        notes.append(value.decided)
    if value.echo:
        notes.append(translate("ledger", "quotes the same origin as another source"))
    return notes


def _heads() -> dict[LedgerColumn, str]:
    return {
        LedgerColumn.TITLE: translate("ledger", "Question"),
        LedgerColumn.UNIT: translate("ledger", "Unit"),
        LedgerColumn.SPREAD: translate("ledger", "Spread"),
        LedgerColumn.JUDGEMENT: translate("ledger", "Judgement"),
        LedgerColumn.COMPARABILITY: translate("ledger", "Comparability"),
    }
