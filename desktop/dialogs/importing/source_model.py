"""The list of sources: under one heading those that can be imported, under another those that cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, Signal

from desktop.dialogs.importing.source_words import second_line, short_name
from desktop.dialogs.importing.sources import ImportSource, ImportSources
from desktop.look.plain_text import tip

translate = QCoreApplication.translate

LINE_ROLE, SECOND_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""A :class:`SourcesHead` or a :class:`~desktop.dialogs.importing.sources.ImportSource`, and the second line of the
latter."""


@dataclass(frozen=True, slots=True)
class SourcesHead:
    """The heading of a group of sources."""

    words: str
    count: int
    importable: bool


Line = SourcesHead | ImportSource


class SourceModel(QAbstractListModel):
    """The rows of the list. Call :meth:`refresh` after the sources changed."""

    ticked = Signal(str, bool)
    """The user ticked or unticked the source with this key."""

    def __init__(self, sources: ImportSources, parent: Any = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._lines: list[Line] = []
        self._second: dict[str, str] = {}
        """Second lines by key, so that a table of many rows is not counted for each paint."""

    def refresh(self) -> None:
        """Update to the present sources. The model is reset only if their order has changed."""
        lines = self._arranged()
        before = {line.key: line for line in self._lines if isinstance(line, ImportSource)}
        for line in lines:
            if isinstance(line, ImportSource) and line is not before.get(line.key):
                self._second[line.key] = second_line(line)
        if [_key(line) for line in lines] != [_key(line) for line in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        pairs = zip(self._lines, lines, strict=True)
        changed = [
            row for row, (old, now) in enumerate(pairs) if old is not now and isinstance(now, ImportSource)
        ]
        self._lines = lines
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _arranged(self) -> list[Line]:
        every = list(self._sources)
        groups = (
            (translate("SourceModel", "Can be imported"), True),
            (translate("SourceModel", "Will not be imported"), False),
        )
        lines: list[Line] = []
        for words, importable in groups:
            group = [source for source in every if source.importable is importable]
            if group:
                lines += [SourcesHead(words, len(group), importable), *group]
        return lines

    def row_of(self, key: str) -> int:
        """The row of a source, or -1."""
        return next((row for row, line in enumerate(self._lines) if _key(line) == key), -1)

    def source_at(self, row: int) -> ImportSource | None:
        """The source in a row; None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, ImportSource) else None

    # Qt's interface

    def rowCount(self, parent: Any = None) -> int:
        return len(self._lines)

    def flags(self, index: Any) -> Qt.ItemFlag:
        source = self.source_at(index.row())
        if source is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if source.importable else flags

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if isinstance(line, SourcesHead):
            return f"{line.words} {line.count}" if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{short_name(line)} – {self._second[line.key]}"
        if role == SECOND_ROLE:
            return self._second[line.key]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{line.key if line.original is None else line.name}\n{self._second[line.key]}")
        if role == Qt.ItemDataRole.CheckStateRole and line.importable:
            return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        source = self.source_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or source is None or not source.importable:
            return False
        self.ticked.emit(source.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def toggle(self, index: QModelIndex) -> None:
        """Tick or untick a source."""
        source = self.source_at(index.row())
        if source is not None and source.importable:
            self.ticked.emit(source.key, not source.ticked)


def _key(line: Line) -> str:
    return f"head {line.importable} {line.count}" if isinstance(line, SourcesHead) else line.key
