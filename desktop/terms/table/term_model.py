"""The table of words: a row for each word, a column for each source, and a small chart at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from corpus.identities import ArticleId
from corpus.snapshot import Snapshot
from corpus.terms.counting import PER, TermRow, TermTable, matches
from desktop.look.plain_text import tip
from desktop.terms.term_words import count_words, rate_words, variant_words
from desktop.widgets.copying import Table
from desktop.words.collation import text_order

Index = QModelIndex | QPersistentModelIndex
WORD, TOTAL = "word", "total"
"""Sort keys besides a source, whose key is its identity."""


class TermModel(QAbstractTableModel):
    """The rows of a :class:`TermTable` that pass the filter, sorted."""

    def __init__(self) -> None:
        super().__init__()
        self.table = TermTable(())
        self.rows: list[TermRow] = []
        self.rates = True
        """Whether cells show rates; otherwise counts."""
        self.sorted_by: str = TOTAL
        self.descending = True
        self._words = ""
        self._highest = 0.0
        self._letters: dict[str, str] = {}
        self._names: dict[str, str] = {}

    # What it shows

    def show(self, table: TermTable, snapshot: Snapshot | None) -> None:
        """Show other counts."""
        self.beginResetModel()
        self.table = table
        self._letters = {article: snapshot.letter(article) for article in table.articles} if snapshot else {}
        self._names = (
            {article: snapshot.source_name(article) for article in table.articles} if snapshot else {}
        )
        if self.sorted_by not in (WORD, TOTAL, *table.articles):
            self.sorted_by, self.descending = TOTAL, True
        self._arrange()
        self.endResetModel()

    def filter(self, words: str) -> None:
        """Show only rows that contain this text, in either script."""
        if words.strip() != self._words:
            self.beginResetModel()
            self._words = words.strip()
            self._arrange()
            self.endResetModel()

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._words)

    def sort_by(self, key: str, *, descending: bool | None = None) -> None:
        """Sort by :data:`WORD`, :data:`TOTAL` or an article; the same key again reverses the order."""
        turned = not self.descending if key == self.sorted_by else key != WORD
        self.beginResetModel()
        self.sorted_by = key
        self.descending = turned if descending is None else descending
        self._arrange()
        self.endResetModel()

    def show_rates(self, rates: bool) -> None:
        """Show rates, or counts."""
        self.beginResetModel()
        self.rates = rates
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        table = self.table
        rows = [row for row in table.rows if matches(row, self._words)] if self._words else [*table.rows]
        if self.sorted_by == WORD:
            rows.sort(key=lambda row: text_order(row.word), reverse=self.descending)
        elif self.sorted_by == TOTAL:
            if not self.descending:
                rows.reverse()
        else:
            number = table.articles.index(ArticleId(self.sorted_by))
            rows.sort(key=lambda row: row.counts[number], reverse=self.descending)
        self.rows = rows
        self._highest = self._highest_of(rows)

    def _highest_of(self, rows: Sequence[TermRow]) -> float:
        """The highest value of all cells. Counts are compared first, because the rates of a column are proportional to
        them."""
        most = [max(column) for column in zip(*(row.counts for row in rows), strict=True)]
        if not self.rates:
            return float(max(most, default=0))
        sizes = self.table.characters
        return max(
            (count * PER / size for count, size in zip(most, sizes, strict=False) if size), default=0.0
        )

    # Cells

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The sources by column."""
        return self.table.articles

    def letter(self, number: int) -> str:
        """The letter of a source."""
        return self._letters.get(self.articles[number], "?")

    def name(self, number: int) -> str:
        """The publisher of a source."""
        return self._names.get(self.articles[number], "")

    def value(self, row: TermRow, number: int) -> float:
        """The value of a cell."""
        return self.table.rate(row, number) if self.rates else float(row.counts[number])

    def heat(self, row: TermRow, number: int) -> float:
        """The intensity of a cell, from 0 to 1 for the highest of all rows."""
        return self.value(row, number) / self._highest if self._highest else 0.0

    def cell_words(self, row: TermRow, number: int) -> str:
        """The text of a cell."""
        if not self.rates:
            return count_words(row.counts[number])
        return rate_words(self.table.rate(row, number))

    def number_of(self, term: int, spelling: int | None = None) -> int:
        """The row of a word; -1 if it is not shown."""
        rows = (
            number
            for number, row in enumerate(self.rows)
            if row.term == term and spelling in (None, row.spelling)
        )
        return next(rows, -1)

    def spoken(self, number: int) -> str:
        """A row in words, for tooltips and screen readers."""
        row = self.rows[number]
        head = self.tr("{word}: %Ln place(s)", "", row.total).format(word=row.word)
        per = self.tr("{rate} in 1,000 characters").format(rate=rate_words(self.table.total_rate(row)))
        cells = [
            f"{self.letter(n)} {self.name(n)}: {count_words(row.counts[n])} ({rate_words(self.table.rate(row, n))})"
            for n in range(len(self.articles))
            if row.counts[n]
        ]
        variants = variant_words(row, 20)
        return "\n".join(part for part in (f"{head}, {per}", variants, *cells) if part)

    def copied(self, numbers: Iterable[int]) -> Table:
        """Rows with a header: the word, its other spellings, the total, and counts and rates by source."""
        heads = [f"{self.letter(n)} {self.name(n)}".strip() for n in range(len(self.articles))]
        rate = self.tr("{source} per 1,000")
        head = [self.tr("Word"), self.tr("Also written"), self.tr("Total"), *heads]
        head.extend(rate.format(source=source) for source in heads)
        rows: list[Sequence[str]] = [head]
        for number in numbers:
            row = self.rows[number]
            rates = [f"{self.table.rate(row, n):.2f}" for n in range(len(self.articles))]
            counts = [str(count) for count in row.counts]
            rows.append([row.word, " ".join(row.variants), str(row.total), *counts, *rates])
        return rows

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.articles) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.spoken(index.row()))
        return None
