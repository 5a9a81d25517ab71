"""Findings of a check, or rows that a repair could not recover: one line for each kind of damage in each kind of
row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from db.journal.verifying import Finding
from db.repair.salvage import BadRow
from desktop.look.plain_text import tip
from desktop.look.theme import Theme

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_CODES: dict[str, Any] = {
    "sqlite": QT_TRANSLATE_NOOP("findings", "Pages of the file are inconsistent"),
    "reference": QT_TRANSLATE_NOOP("findings", "Refers to something that no longer exists"),
    "digest": QT_TRANSLATE_NOOP("findings", "Changed since it was written"),
    "text": QT_TRANSLATE_NOOP("findings", "A text has changed since it was written"),
    "tally": QT_TRANSLATE_NOOP("findings", "Rows are missing or too many"),
    "place": QT_TRANSLATE_NOOP("findings", "A quote is not at its recorded place"),
    "state": QT_TRANSLATE_NOOP("findings", "Differs from the history"),
    "heads": QT_TRANSLATE_NOOP("findings", "Operations are missing"),
    "parents": QT_TRANSLATE_NOOP("findings", "Operations are missing"),
    "fact": QT_TRANSLATE_NOOP("findings", "Changed since it was written"),
}
_UNREADABLE = QT_TRANSLATE_NOOP("findings", "Cannot be read")
_TABLES: dict[str, Any] = {
    "article": QT_TRANSLATE_NOOP("findings", "articles"),
    "claim": QT_TRANSLATE_NOOP("findings", "claims"),
    "claim_tag": QT_TRANSLATE_NOOP("findings", "tags on claims"),
    "tag": QT_TRANSLATE_NOOP("findings", "tags"),
    "link": QT_TRANSLATE_NOOP("findings", "links"),
    "figure_mark": QT_TRANSLATE_NOOP("findings", "corrected figures"),
    "project": QT_TRANSLATE_NOOP("findings", "the project"),
    "annotator": QT_TRANSLATE_NOOP("findings", "people"),
    "relation": QT_TRANSLATE_NOOP("findings", "relations"),
    "rejection": QT_TRANSLATE_NOOP("findings", "rejected suggestions"),
    "question": QT_TRANSLATE_NOOP("findings", "questions"),
    "cell": QT_TRANSLATE_NOOP("findings", "overruled statuses"),
    "article_read": QT_TRANSLATE_NOOP("findings", "articles read"),
    "origin": QT_TRANSLATE_NOOP("findings", "origins"),
    "draft_rejection": QT_TRANSLATE_NOOP("findings", "rejected drafts"),
    "rate": QT_TRANSLATE_NOOP("findings", "rates"),
    "memo": QT_TRANSLATE_NOOP("findings", "memos"),
    "saved_search": QT_TRANSLATE_NOOP("findings", "saved searches"),
    "operation": QT_TRANSLATE_NOOP("findings", "history"),
    "revision": QT_TRANSLATE_NOOP("findings", "history"),
    "arrival": QT_TRANSLATE_NOOP("findings", "history"),
    "quarantine": QT_TRANSLATE_NOOP("findings", "history"),
    "text_version": QT_TRANSLATE_NOOP("findings", "texts"),
    "text_content": QT_TRANSLATE_NOOP("findings", "texts"),
}


class FindingTable(QAbstractTableModel):
    """A sign, the damage, and how often it occurs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[str, int, list[str]]] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List what a check found."""
        self._list([(finding.code, finding.table, finding.detail or finding.row) for finding in findings])

    def show_lost(self, rows: Sequence[BadRow]) -> None:
        """List rows that could not be recovered."""
        self._list([(row.reason, row.table, row.row) for row in rows])

    def _list(self, damage: Sequence[tuple[str, str, str]]) -> None:
        """List damage, given as code, table and details."""
        details: dict[str, list[str]] = {}
        for code, table, detail in damage:
            # By their words, since several codes and tables have the same.
            details.setdefault(_words(code, table), []).append(detail)
        self.beginResetModel()
        self._lines = [(words, len(lines), lines) for words, lines in details.items()]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words, count, details = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ("", words, str(count))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._theme.icon("error_circle", "danger")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(details[:20]))
        return None


def _words(code: str, table: str) -> str:
    damage = translate("findings", _CODES.get(code, _UNREADABLE))
    where = translate("findings", _TABLES[table]) if table in _TABLES else table
    pattern = translate("findings", "{what} ({where})")
    return pattern.format(what=damage, where=where) if where else damage
