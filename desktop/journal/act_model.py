"""The lines of the journal as a model that requests older operations when its end becomes visible."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from corpus.past_acts import ActPage
from desktop.journal.act_lines import ActLine, ActLines, DayHead, Line
from desktop.journal.act_words import ActWords
from desktop.look.plain_text import tip
from desktop.project.workspace import Workspace

LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ActModel(QAbstractListModel):
    """Holds the operations fetched so far; its owner answers :attr:`more_requested`."""

    more_requested = Signal()

    def __init__(self, workspace: Workspace, words: ActWords) -> None:
        super().__init__()
        self._workspace, self._words = workspace, words
        self.listed = ActLines()
        self._more = False

    def show_page(self, page: ActPage) -> None:
        """Show only this page."""
        self.beginResetModel()
        self.listed.clear()
        self.listed.append(self.listed.following(page.acts, more=page.more))
        self._more = page.more
        self.endResetModel()

    def add_page(self, page: ActPage) -> None:
        """Append an older page."""
        lines, first = self.listed.following(page.acts, more=page.more), len(self.listed.lines)
        self._more = page.more
        if lines:
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.listed.append(lines)
            self.endInsertRows()
        # The heading of the continued day counts more than before.
        if first:
            self.dataChanged.emit(self.index(0), self.index(first - 1))

    def row_of(self, operation: str) -> int:
        """The row of an operation, by identity; -1 if it is not listed."""
        for row, line in enumerate(self.listed.lines):
            if isinstance(line, ActLine) and line.act.operation.id == operation:
                return row
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.listed.lines)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        # Only once for each page, however often the view asks while it is being fetched.
        if self._more:
            self._more = False
            self.more_requested.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.listed.lines[index.row()], DayHead):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.listed.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.line_words(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.line_words(line).replace("\t", "  "))
        return None

    def line_words(self, line: Line) -> str:
        """A line in words."""
        snapshot = self._workspace.snapshot
        if isinstance(line, DayHead):
            return f"{line.day.isoformat()} {self._words.people(line.people)} {self._words.steps(line)}"
        return self._words.line(line, snapshot) if snapshot is not None else ""
