"""The matrix as a table model: the analyst's rows, the bar of the drafts, and the drafted rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from corpus.comparing.values import Cell, Row
from corpus.model import Article
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.shown import ShownCell, ShownTopic, shown_cell, shown_topic
from desktop.look.plain_text import tip
from desktop.words.comparing_words import translate, why_text
from desktop.words.suggestion_words import ReasonText

Index = QModelIndex | QPersistentModelIndex
TOPIC = 0
"""The column of titles. The columns of the articles follow, then that of the summaries."""
DISPLAY = Qt.ItemDataRole.DisplayRole
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
WHYS = 3
"""Reasons shown for a drafted row, at most. Chosen: what fits in its height."""


class EntryKind(Enum):
    """The kind of a line of the matrix."""

    OWN = auto()
    BAR = auto()
    """The bar above the drafts, which spans all columns."""
    DRAFT = auto()


@dataclass(frozen=True, slots=True)
class MatrixEntry:
    """A line of the matrix."""

    kind: EntryKind
    key: str
    """Identity of the question, or the key of the draft as it was computed."""
    row: Row | None = None


class MatrixModel(QAbstractTableModel):
    """Holds rows as values; the content of a cell is computed on first use."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[MatrixEntry, ...] = ()
        self.articles: tuple[Article, ...] = ()
        self._snapshot: Snapshot | None = None
        self._cells: dict[tuple[str, int], ShownCell] = {}
        self._topics: dict[str, ShownTopic] = {}
        self._whys: dict[str, tuple[ReasonText, ...]] = {}

    # Content

    def show(
        self,
        snapshot: Snapshot,
        own: Sequence[Row],
        drafts: Sequence[tuple[str, Row]],
        *,
        bar: bool,
    ) -> bool:
        """Show these rows. Drafts have separate keys, since changing a draft must not change its key. Returns whether
        the lines have changed, so that the selection must be found again."""
        entries = [
            MatrixEntry(EntryKind.OWN, row.question.id, row) for row in own if row.question is not None
        ]
        if bar:
            entries.append(MatrixEntry(EntryKind.BAR, ""))
            entries.extend(MatrixEntry(EntryKind.DRAFT, key, row) for key, row in drafts)
        articles = tuple(snapshot.articles_in_order())
        before = [(entry.kind, entry.key) for entry in self.entries]
        unchanged = before == [(entry.kind, entry.key) for entry in entries]
        unchanged = unchanged and [row.id for row in articles] == [row.id for row in self.articles]
        if unchanged:
            self._take(snapshot, tuple(entries), articles)
            if entries:
                last = self.index(len(entries) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._take(snapshot, tuple(entries), articles)
        self.endResetModel()
        return True

    def _take(
        self,
        snapshot: Snapshot,
        entries: tuple[MatrixEntry, ...],
        articles: tuple[Article, ...],
    ) -> None:
        self._snapshot, self.entries, self.articles = snapshot, entries, articles
        self._forget()

    def _forget(self) -> None:
        self._cells.clear()
        self._topics.clear()
        self._whys.clear()

    def clear(self) -> None:
        """Show nothing, as when no project is open."""
        self.beginResetModel()
        self._snapshot, self.entries, self.articles = None, (), ()
        self._forget()
        self.endResetModel()

    # Shape

    @property
    def summary_column(self) -> int:
        """The last column."""
        return len(self.articles) + 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.articles) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry_at(index.row())
        return _FLAGS if entry is not None and entry.row is not None else Qt.ItemFlag.NoItemFlags

    def entry_at(self, row: int) -> MatrixEntry | None:
        """The line of a row."""
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def article_at(self, column: int) -> Article | None:
        """The article of a column; None for titles and summaries."""
        return self.articles[column - 1] if 0 < column <= len(self.articles) else None

    def name_of(self, article: str) -> str:
        """What an article is called beside the others."""
        return self._snapshot.source_name(article) if self._snapshot is not None else ""

    def column_of(self, article: str) -> int:
        """The column of an article; -1 if it has none."""
        columns = (number for number, row in enumerate(self.articles, 1) if row.id == article)
        return next(columns, -1)

    def row_of(self, key: str) -> int:
        """The row of a question or a draft; -1 if it is not shown."""
        rows = (
            number for number, entry in enumerate(self.entries) if entry.key == key and entry.row is not None
        )
        return next(rows, -1)

    @property
    def bar_row(self) -> int:
        """The row of the bar of the drafts; -1 if there is none."""
        rows = (number for number, entry in enumerate(self.entries) if entry.kind is EntryKind.BAR)
        return next(rows, -1)

    def cell_at(self, index: Index) -> Cell | None:
        """The cell of an article in a row."""
        entry, article = self.entry_at(index.row()), self.article_at(index.column())
        if entry is None or entry.row is None or article is None:
            return None
        cells = (cell for cell in entry.row.cells if cell.article == article.id)
        return next(cells, None)

    # What is shown

    def shown(self, row: int, column: int) -> ShownCell | None:
        """The content of an article's cell; None if there is none."""
        entry = self.entries[row]
        cached = self._cells.get((entry.key, column))
        if cached is not None:
            return cached
        cell = self.cell_at(self.index(row, column))
        if cell is None or entry.row is None or self._snapshot is None:
            return None
        content = self._cells[entry.key, column] = shown_cell(entry.row, cell, self._snapshot)
        return content

    def topic(self, row: int) -> ShownTopic:
        """The content of the first cell of a row."""
        entry = self.entries[row]
        if entry.key not in self._topics:
            assert entry.row is not None and self._snapshot is not None
            self._topics[entry.key] = shown_topic(entry.row, self._snapshot)
        return self._topics[entry.key]

    def whys(self, row: int) -> tuple[ReasonText, ...]:
        """Why the statements of a draft belong together."""
        entry = self.entries[row]
        if entry.key not in self._whys:
            assert entry.row is not None and self._snapshot is not None
            self._whys[entry.key] = tuple(why_text(why, self._snapshot) for why in entry.row.why[:WHYS])
        return self._whys[entry.key]

    def summary(self, row: int) -> str:
        """The analyst's summary of a row; empty for a draft."""
        entry = self.entries[row]
        question = entry.row.question if entry.row is not None else None
        return question.summary if question is not None else ""

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        entry = self.entry_at(index.row())
        if entry is None or entry.row is None:
            return None
        if role in (DISPLAY, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tooltip(index))
        return None

    def _spoken(self, index: Index) -> str:
        row, column = index.row(), index.column()
        if column == TOPIC:
            return self.topic(row).spoken
        if column == self.summary_column:
            if self.entries[row].kind is EntryKind.DRAFT:
                return translate("Matrix", ", ").join(why.words for why in self.whys(row))
            return self.summary(row)
        content = self.shown(row, column)
        return content.spoken if content is not None else ""

    def _tooltip(self, index: Index) -> str:
        row, column = index.row(), index.column()
        if column == TOPIC:
            return self.topic(row).title
        if column == self.summary_column:
            return self._spoken(index)
        content = self.shown(row, column)
        if content is None or not content.quote:
            return content.reason if content is not None else ""
        figures = content.spoken.partition(content.quote)[0].strip(", ，")
        return f"{content.quote}\n\n{figures}\n{content.reason}".strip()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.AccessibleTextRole:
            # The vertical header is hidden, but screen readers name a row by it.
            head = self.data(self.index(section, TOPIC), role)
            return translate("DraftBar", "Drafts") if head is None else head
        if orientation is not Qt.Orientation.Horizontal or role not in (DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return None
        article = self.article_at(section)
        if article is not None and self._snapshot is not None:
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip(f"{article.publisher}\n{article.title}".strip())
            return self._snapshot.lettered_name(article.id)
        if role != DISPLAY:
            return None
        return translate("Matrix", "Question") if section == TOPIC else translate("Matrix", "Summary")
