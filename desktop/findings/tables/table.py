"""The model of a findings table: claims, links or figures, filtered, sorted and grouped without a copy of any row.

It holds identities in ascending order of the sort column; a descending sort reads them backwards. Changed rows are put
in place by bisection, so a table of 100,000 rows follows an edit at once. Only another filter, sort order or grouping
processes all rows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from corpus.changes import ChangeSet
from corpus.script import fold
from desktop.findings.tables.all_rows import AllRows, Condition
from desktop.findings.tables.cells import GroupHeading, TextCell
from desktop.findings.tables.subjects import Column, Subject
from desktop.look.plain_text import tip

CELL_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
FEW = 16
"""Identities that are searched one by one. Chosen: each search goes through all rows."""
MANY = 64
"""Number of changed rows above which all are recomputed. Chosen: putting a row in place searches the list of rows, so
that many of them cost as much as a sort."""
_ARROW_ROOM = "\u2003"
"""An em space, which separates the title of a right-aligned column from the sort arrow."""
Index = QModelIndex | QPersistentModelIndex


class FindingsTable(QAbstractTableModel):
    """Rows are identities, with headings between them while the table is grouped."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._ids: list[str] = []
        self._rows: list[str | GroupHeading] = []
        self._query = ""
        self._conditions: Sequence[Condition] = ()
        self._sorted_by = 0
        self._descending = False
        self._grouping = ""
        self._collapsed: set[str] = set()
        self._all = AllRows(self)

    # What is listed

    def set_subject(self, subject: Subject | None) -> None:
        """List another project's rows."""
        self.beginResetModel()
        self._subject = subject
        self._all.set_subject(subject)
        self._collapsed = set()
        self._arrange()
        self.endResetModel()

    def set_filter(self, query: str, conditions: Sequence[Condition] = ()) -> None:
        """List only rows whose text contains ``query``, in either script, and that meet the conditions."""
        folded = fold(query.strip()) if query.strip() else ""
        self._query, self._conditions = folded, conditions
        self.rearrange()

    def set_grouping(self, grouping: str) -> None:
        """Group the rows under headings: one of the subject's groupings, or empty for none."""
        self.beginResetModel()
        self._grouping = grouping
        self._collapsed = set()
        self._arrange()
        self.endResetModel()

    def toggle_heading(self, key: str) -> None:
        """Fold or unfold the rows under a heading."""
        self._collapsed ^= {key}
        self.rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # Not before: the order says which row an identity is in.
        self.beginResetModel()
        self._sorted_by = max(column, 0)
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def renew(self) -> None:
        """Recompute all rows, since the subject has other rows than before."""
        self._all.forget()
        self.rearrange()

    def prepare(self) -> None:
        """Collect the texts of a large table in idle moments, so that the first filter does not have to wait for it."""
        self._all.prepare()

    def rearrange(self) -> None:
        """Apply filter, sort order and grouping to all rows."""
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        subject = self._subject
        if subject is None:
            self._ids, self._rows = [], []
            return
        column = subject.columns[self._sorted_by]
        self._ids = self._all.listed(self._query, self._conditions, column)
        self._rows = self._grouped() if self._grouping else []

    def _order_of(self, row_id: str) -> Any:
        assert self._subject is not None
        return self._subject.columns[self._sorted_by].order(self._subject.row(row_id))

    def _grouped(self) -> list[str | GroupHeading]:
        subject = self._subject
        assert subject is not None
        members: dict[str, list[str]] = {}
        for row_id in reversed(self._ids) if self._descending else self._ids:
            for key in subject.headings(subject.row(row_id), self._grouping):
                members.setdefault(key, []).append(row_id)
        order = subject.heading_order(self._grouping)
        rows: list[str | GroupHeading] = []
        for key in sorted(members, key=lambda key: order.get(key, len(order))):
            collapsed = key in self._collapsed
            rows.append(subject.heading(key, self._grouping, len(members[key]), collapsed=collapsed))
            rows.extend(() if collapsed else members[key])
        return rows

    # Changes

    def apply(self, changes: ChangeSet) -> bool:
        """Follow a change of the project. Returns False if all rows had to be recomputed."""
        if self._subject is None:
            return True
        touched = self._subject.touched(changes)
        if touched is not None and not touched:
            return True
        if touched is None or len(touched) > MANY:
            self._all.forget()
        else:
            self._all.refresh(touched)
        if touched is None or len(touched) > MANY or self._grouping:
            self.rearrange()
            return False
        for row_id in touched:
            self._replace(row_id)
        return True

    def _replace(self, row_id: str) -> None:
        """Move one row to its new position; if that is unchanged, only repaint it."""
        assert self._subject is not None
        row = self._subject.row(row_id)
        passes = row is not None and self._wants(row)
        at = self._ids.index(row_id) if row_id in self._ids else -1
        if at >= 0 and passes and self._in_order(at):
            shown = self._shown(at)
            self.dataChanged.emit(self.index(shown, 0), self.index(shown, self.columnCount() - 1))
            return
        if at >= 0:
            shown = self._shown(at)
            self.beginRemoveRows(QModelIndex(), shown, shown)
            del self._ids[at]
            self.endRemoveRows()
        if passes:
            self._insert(row_id)

    def _insert(self, row_id: str) -> None:
        to = bisect_right(self._ids, self._order_of(row_id), key=self._order_of)
        row = len(self._ids) - to if self._descending else to
        self.beginInsertRows(QModelIndex(), row, row)
        self._ids.insert(to, row_id)
        self.endInsertRows()

    def _wants(self, row: Any) -> bool:
        assert self._subject is not None
        if not all(condition.met_by(row) for condition in self._conditions):
            return False
        return not self._query or self._query in fold(self._subject.words(row))

    def _in_order(self, at: int) -> bool:
        around = [self._order_of(row_id) for row_id in self._ids[max(at - 1, 0) : at + 2]]
        return all(before <= after for before, after in pairwise(around))

    def _shown(self, at: int) -> int:
        return len(self._ids) - 1 - at if self._descending else at

    # Rows

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """The columns; none while there is no project."""
        return self._subject.columns if self._subject is not None else ()

    @property
    def total(self) -> int:
        """Number of rows without headings, each counted once."""
        return len(self._ids)

    def id_at(self, row: int) -> str | None:
        """The identity in a row; None for a heading."""
        entry = self._entry(row)
        return entry if isinstance(entry, str) else None

    def ids_in(self, rows: Sequence[int]) -> list[str]:
        """The identities in these rows, each once."""
        if self._grouping:
            ids = (entry for row in rows if isinstance(entry := self._entry(row), str))
            return list(dict.fromkeys(ids))
        return [self._ids[self._shown(row)] for row in rows]

    def heading_at(self, row: int) -> GroupHeading | None:
        """The heading in a row; None for any other row."""
        entry = self._entry(row)
        return entry if isinstance(entry, GroupHeading) else None

    def row_of(self, row_id: str | None) -> int:
        """The first row that shows this identity, or -1."""
        if row_id is None:
            return -1
        if self._grouping:
            return self._rows.index(row_id) if row_id in self._rows else -1
        return self._shown(self._ids.index(row_id)) if row_id in self._ids else -1

    def rows_of(self, ids: Collection[str]) -> list[int]:
        """The first rows that show these identities, from top to bottom; those not shown are omitted."""
        if len(ids) < FEW:
            return sorted(row for row_id in ids if (row := self.row_of(row_id)) >= 0)
        selected = set(ids)
        rows = []
        for row in range(self.rowCount()):
            entry = self._entry(row)
            if isinstance(entry, str) and entry in selected:
                selected.discard(entry)
                rows.append(row)
        return rows

    def members_of(self, row: int) -> range:
        """The rows below a heading; none below a folded one."""
        end = row + 1
        while end < len(self._rows) and isinstance(self._rows[end], str):
            end += 1
        return range(row + 1, end if self._grouping else row + 1)

    def unfold(self) -> bool:
        """Unfold all headings. Returns whether one was folded."""
        folded = bool(self._collapsed)
        if folded:
            self._collapsed = set()
            self.rearrange()
        return folded

    def _entry(self, row: int) -> str | GroupHeading | None:
        if not 0 <= row < self.rowCount():
            return None
        return self._rows[row] if self._grouping else self._ids[self._shown(row)]

    # Qt's interface

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.id_at(index.row()) is not None else flags

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return len(self._rows) if self._grouping else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._subject.columns) if self._subject is not None and not parent.isValid() else 0

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self._subject is None or orientation != Qt.Orientation.Horizontal:
            # The vertical header is hidden, but screen readers name a row by it: the row number.
            return str(section + 1) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            column = self._subject.columns[section]
            return (
                f"{column.title}{_ARROW_ROOM}"
                if column.number and section == self._sorted_by
                else column.title
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._subject.columns[section].number
            return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | _MIDDLE
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._subject is None or not index.isValid():
            return None
        entry = self._entry(index.row())
        if isinstance(entry, GroupHeading):
            return (
                entry
                if role == GROUP_ROLE
                else entry.text
                if role in _SPOKEN and not index.column()
                else None
            )
        row = self._subject.row(entry) if entry is not None else None
        if row is None or role not in (CELL_ROLE, *_SPOKEN, Qt.ItemDataRole.ToolTipRole):
            return None
        cell = self._subject.columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        remark = cell.remark if isinstance(cell, TextCell) and role != Qt.ItemDataRole.DisplayRole else ""
        words = f"{cell.text} ({remark})" if remark else cell.text
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
