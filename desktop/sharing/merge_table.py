"""The summary of a merge as a table: a line for each kind of row, a column for each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.look.theme import Theme
from desktop.sharing.merge_counts import CountKind, CountLine, people_of
from desktop.widgets.row_model import Index

translate = QCoreApplication.translate

_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_PEOPLE = 4
"""People with a column of their own. Chosen: with more, the table would be wider than its dialog."""
_KINDS: dict[CountKind, tuple[Any, str]] = {
    CountKind.CLAIMS: (QT_TRANSLATE_NOOP("sharing", "Claims"), "claim"),
    CountKind.LINKS: (QT_TRANSLATE_NOOP("sharing", "Links"), "link"),
    CountKind.TAGS: (QT_TRANSLATE_NOOP("sharing", "Tags"), "tag"),
    CountKind.TAGGED: (QT_TRANSLATE_NOOP("sharing", "Tags on claims"), "tag"),
    CountKind.GROUPS: (QT_TRANSLATE_NOOP("sharing", "Questions"), "view.compare"),
    CountKind.NOTES: (QT_TRANSLATE_NOOP("sharing", "Notes and summaries"), "note"),
    CountKind.ARTICLES: (QT_TRANSLATE_NOOP("sharing", "Articles"), "article"),
    CountKind.OTHERS: (QT_TRANSLATE_NOOP("sharing", "Others"), "more"),
}


class MergeTable(QAbstractTableModel):
    """The changes of the merge, and the present numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[CountLine] = ()
        self._people: list[str] = []

    def show_lines(self, lines: Sequence[CountLine]) -> None:
        """Show this summary."""
        self.beginResetModel()
        self._lines = lines
        people = people_of(lines)
        self._people = people if len(people) <= _MOST_PEOPLE else people[: _MOST_PEOPLE - 1]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns()[section][0]
            if role == Qt.ItemDataRole.TextAlignmentRole and section:
                return _NUMBERS
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns()[column][1](line)
        if role == Qt.ItemDataRole.DecorationRole and not column:
            return self._theme.icon(_KINDS[line.kind][1])
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return _NUMBERS
        if role == Qt.ItemDataRole.ForegroundRole and column == len(self._columns()) - 4:
            return self._theme.colour("text2")
        return None

    def _columns(self) -> list[tuple[str, Callable[[CountLine], str]]]:
        columns: list[tuple[str, Callable[[CountLine], str]]] = [
            (
                translate("sharing", "Incoming changes"),
                lambda line: translate("sharing", _KINDS[line.kind][0]),
            )
        ]
        named = self._people
        columns += [(name or translate("sharing", "unnamed"), partial(_of_person, name)) for name in named]
        if len(people_of(self._lines)) > len(named):
            rest = translate("sharing", "others")
            columns.append((rest, lambda line: _number(sum(line.people.values()) - _of(line, named))))
        columns.append((translate("sharing", "Here now"), lambda line: _number(line.here)))
        columns.append((translate("sharing", "Added"), lambda line: _number(line.added)))
        columns.append((translate("sharing", "Changed"), lambda line: _number(line.changed)))
        columns.append((translate("sharing", "Deleted"), lambda line: _number(line.deleted)))
        return columns


def _of_person(name: str, line: CountLine) -> str:
    return _number(line.people[name])


def _of(line: CountLine, people: Sequence[str]) -> int:
    return sum(line.people[name] for name in people)


def _number(count: int) -> str:
    return f"{count:,}" if count else "–"
