"""Tables of the use of tags: how often in each article, and which occur together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from corpus.model import Article, Claim, Tag
from corpus.snapshot import Snapshot
from corpus.tag_tables import co_occurrences, pair_of
from desktop.look.plain_text import Label, tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.copying import Table, as_mime
from desktop.widgets.segments import Segments
from desktop.words.filling import in_sequence

SIZE = (760, 480)
"""Initial size of the dialog in pixels. Chosen: about nine columns and twelve tags."""
COLUMN = 96
"""Width of a column in pixels: a letter and about five characters of a name."""
TAG_COLUMN = 160
"""Largest width of the column of tag names in pixels."""
PALEST, DARKEST = 0.06, 0.42
"""Opacity of the accent colour behind the smallest and the greatest number. Chosen: the text stays readable."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class UsageCell:
    """A number of a table, and the claims that it counts."""

    count: int
    claims: tuple[str, ...]
    """Identities of the claims."""
    words: str
    """Description: a tag and an article, or two tags."""


@dataclass(frozen=True, slots=True)
class UsageTable:
    """Short and long names of rows and columns, and the numbers; None where both tags are the same."""

    rows: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    cells: tuple[tuple[UsageCell | None, ...], ...]


def by_article(snapshot: Snapshot, counts: Callable[[Claim], bool]) -> UsageTable:
    """Tags against articles."""
    claims_of: dict[tuple[str, str], list[str]] = {}
    for claim in filter(counts, snapshot.claims.values()):
        for tag in claim.tags:
            claims_of.setdefault((tag, claim.article), []).append(claim.id)

    def cell(tag: Tag, article: Article) -> UsageCell:
        counted = tuple(claims_of.get((tag.id, article.id), ()))
        return UsageCell(len(counted), counted, f"{tag.name} · {snapshot.letter(article.id)}")

    tags, articles = list(snapshot.tags_in_order()), snapshot.articles_in_order()
    return UsageTable(
        tuple(tag.name for tag in tags),
        tuple(
            (
                snapshot.lettered_name(article.id),
                f"{article.publisher} {article.title}".strip(),
            )
            for article in articles
        ),
        tuple(tuple(cell(tag, article) for article in articles) for tag in tags),
    )


def by_tag(snapshot: Snapshot, counts: Callable[[Claim], bool]) -> UsageTable:
    """The use of tags together with other tags."""
    counts_together, tags = co_occurrences(snapshot, counts), list(snapshot.tags_in_order())

    def cell(row_tag: Tag, column_tag: Tag) -> UsageCell | None:
        if row_tag.id == column_tag.id:
            return None
        meeting = counts_together.get(pair_of(row_tag.id, column_tag.id))
        words = f"{row_tag.name} + {column_tag.name}"
        return UsageCell(meeting.passages, meeting.claims, words) if meeting else UsageCell(0, (), words)

    return UsageTable(
        tuple(tag.name for tag in tags),
        tuple((tag.name, tag.name) for tag in tags),
        tuple(tuple(cell(tag, other) for other in tags) for tag in tags),
    )


class UsageModel(QAbstractTableModel):
    """The numbers on a background that is darker the greater they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._table = UsageTable((), (), ())
        self._greatest = 0

    def show_table(self, table: UsageTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self._greatest = max((cell.count for row in table.cells for cell in row if cell), default=0)
        self.endResetModel()

    def cell(self, index: Index) -> UsageCell | None:
        """The number of a cell; None if it has none."""
        return self._table.cells[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if section >= len(self._table.columns if across else self._table.rows):
            # After a reset Qt lays one header out before the other has noticed.
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section][0] if across else self._table.rows[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._table.columns[section][1] if across else self._table.rows[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if cell is None else f"{cell.count:,}" if cell.count else "–"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return "" if cell is None else tip(f"{cell.words}: {cell.count:,}")
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour("text" if cell is not None and cell.count else "text3")
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(cell)
        return None

    def _ground(self, cell: UsageCell | None) -> QColor | None:
        if cell is None:
            return self._theme.colour("sunken")
        if not cell.count:
            return None
        ground = QColor(self._theme.colour("accent"))
        ground.setAlphaF(PALEST + (DARKEST - PALEST) * cell.count / max(self._greatest, 1))
        return ground

    def copied(self) -> Table:
        """The whole table with its headers."""
        head = ["", *(name for name, _ in self._table.columns)]
        rows = zip(self._table.rows, self._table.cells, strict=True)
        return [
            head,
            *([name, *("" if cell is None else str(cell.count) for cell in row)] for name, row in rows),
        ]


class UsageDialog(QDialog):
    """Arrows move, Enter or a double click shows the claims that a number counts, Ctrl+C copies the table."""

    claims_requested = Signal(str, list)
    """Request to list claims: their description, and their identities."""

    def __init__(
        self, snapshot: Snapshot, theme: Theme, counts: Callable[[Claim], bool], parent: QWidget | None = None
    ) -> None:
        """``counts``: whether a claim is counted; claims of hidden layers are not."""
        super().__init__(parent)
        self.setObjectName("tagUsage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("How tags are used"))
        self._snapshot, self._theme, self._counts = snapshot, theme, counts
        self._model = UsageModel(theme)
        self.kinds = Segments(
            theme,
            (("article", self.tr("By article")), ("together", self.tr("Used together"))),
            self.tr("Table"),
        )
        self.table = _UsageView(self._model, theme)
        self._note = Label()
        self._note.setObjectName("usageNote")
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        for widget in (self.kinds, self.table, self._note):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        self.kinds.chosen.connect(self.show_kind)
        self.table.doubleClicked.connect(self._take)
        self.table.taken.connect(self._take)
        self.resize(*SIZE)
        self.table.setFocus()
        self.show_kind("article")

    def show_kind(self, kind: str) -> None:
        """Show the numbers by article, or the tags that occur together."""
        self.kinds.set_chosen(kind)
        table = by_tag if kind == "together" else by_article
        self._model.show_table(table(self._snapshot, self._counts))
        note = (
            self.tr("Passages with both tags, on one claim or on overlapping claims. Enter shows the claims.")
            if kind == "together"
            else self.tr("Claims with the tag in each article. Enter shows the claims.")
        )
        copying = self.tr("Ctrl+C copies the table.")
        self._note.setText(in_sequence(note, copying))
        self.table.setCurrentIndex(self._model.index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is not None and cell.claims:
            self.accept()
            self.claims_requested.emit(cell.words, list(cell.claims))


class _UsageView(QTableView):
    taken = Signal(QModelIndex)

    def __init__(self, model: UsageModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("usageTable")
        self.setAccessibleName(QCoreApplication.translate("UsageDialog", "How tags are used"))
        self._numbers = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(theme.size("tableRow"))
        self.verticalHeader().setMaximumWidth(TAG_COLUMN)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultSectionSize(COLUMN)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setCornerButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setMimeData(as_mime(self._numbers.copied()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def setCurrentIndex(self, index: Index) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
