"""The two lists of the backups dialog: the backups, and what restoring one of them would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QTreeView, QWidget

from corpus.differences import RowChange, RowDifference
from corpus.snapshot import Snapshot
from db.files.backup import Backup
from desktop.dialogs.backups.backup_words import (
    change_sign,
    change_words,
    distance_words,
    reason_icon,
    reason_words,
    size_words,
)
from desktop.look.painting import paint_row
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.words.wording import time_text

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 31
"""Height of a row in pixels."""
_PADDING = 5
"""Padding of a cell on both sides in pixels, in addition to the 3 of the style: the same 8 as in the header."""
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIGN_COLOURS = {RowChange.GOES: "danger", RowChange.COMES_BACK: "accent", RowChange.ALTERS: "warn"}


class BackupList(QAbstractTableModel):
    """The backups of a project, newest first."""

    def __init__(self, theme: Theme, snapshot: Snapshot, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._snapshot = theme, snapshot
        self._backups: Sequence[Backup] = ()
        self._newest = ""
        self._unreadable: set[str] = set()

    def show_backups(self, backups: Sequence[Backup], newest: str) -> None:
        """List these; ``newest``: the newest operation of the project."""
        self.beginResetModel()
        self._backups, self._newest = backups, newest
        self.endResetModel()

    def mark_unreadable(self, backup: Backup) -> None:
        """Strike a backup out, because its file has changed since it was written."""
        self._unreadable.add(backup.file)
        self.layoutChanged.emit()

    def backup(self, row: int) -> Backup | None:
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._columns())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns()[section][0]
            if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(section):
                return _NUMBERS
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        backup = self.backup(index.row())
        if backup is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns()[column][1](backup)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{self._distance(backup)}\n{backup.file}")
        if role == Qt.ItemDataRole.DecorationRole and column == 1:
            return self._theme.icon(reason_icon(backup))
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(column):
            return _NUMBERS
        if role == Qt.ItemDataRole.FontRole and backup.file in self._unreadable:
            font = QFont(self._theme.font())
            font.setStrikeOut(True)
            return font
        return None

    def _is_number(self, column: int) -> bool:
        return column in (2, 3, 4, 5, 7)

    def _columns(self) -> tuple[tuple[str, Callable[[Backup], str]], ...]:
        return (
            (translate("backups", "Time"), lambda backup: time_text(backup.made)),
            (translate("backups", "Why"), reason_words),
            (translate("backups", "Articles"), lambda backup: str(backup.articles)),
            (translate("backups", "Claims"), lambda backup: str(backup.claims)),
            (translate("backups", "Links"), lambda backup: str(backup.links)),
            (translate("backups", "Questions"), lambda backup: str(backup.groups)),
            (translate("backups", "Against now"), self._distance),
            (translate("backups", "Size"), lambda backup: size_words(backup.bytes)),
        )

    def _distance(self, backup: Backup) -> str:
        if backup.file in self._unreadable:
            return translate("backups", "cannot be read")
        return distance_words(backup, self._snapshot, self._newest)


class ChangeList(QAbstractTableModel):
    """What restoring would change: a sign, the row, and its place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[RowDifference, tuple[str, str]]] = []

    def show_changes(self, changes: Sequence[RowDifference], now: Snapshot, then: Snapshot) -> None:
        """List these changes from ``now`` to ``then``."""
        self.beginResetModel()
        self._lines = [(change, change_words(change, now, then)) for change in changes]
        self.endResetModel()

    def clear(self) -> None:
        """List nothing."""
        self.beginResetModel()
        self._lines = []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change, (what, where) = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (change_sign(change), what, where)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(what)
        if role == Qt.ItemDataRole.ForegroundRole:
            keys = (_SIGN_COLOURS[change.change], "text", "text2")
            return self._theme.colour(keys[index.column()])
        return None


class _Rows(QStyledItemDelegate):
    """Rows as in all lists of the program; their text is aligned with that of the header."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        paint_row(painter, option, self._theme, bar=index.column() == 0)
        state = QStyle.StateFlag
        option.state &= ~(state.State_Selected | state.State_HasFocus | state.State_MouseOver)
        option.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        super().paint(painter, option, index)


def list_view(model: QAbstractTableModel, name: str, words: str, theme: Theme, parent: QWidget) -> QTreeView:
    """A flat list of whole rows."""
    view = QTreeView(parent)
    view.setObjectName(name)
    view.setAccessibleName(words)
    view.setModel(model)
    view.setItemDelegate(_Rows(theme, view))
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.header().setStretchLastSection(False)
    view.header().setSectionsMovable(False)
    return view


def fit_columns(view: QTreeView, stretched: int) -> None:
    """Give each column the width of its contents, and the remaining room to one of them."""
    header = view.header()
    for column in range(header.count()):
        fits = QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == stretched else fits)
