"""Every single change of a merge, and the conflicts it leaves open, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from corpus.model import Claim
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from db.copies.merge_acts import MergeResult
from db.tables.rows import claim_tag_id
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.sharing.merge_counts import UNTOLD, disputed_fields, is_disputed
from desktop.sharing.row_words import field_words, place_words, row_words, value_words, with_words
from desktop.widgets.row_model import Index
from desktop.words.filling import filled

translate = QCoreApplication.translate

_SIGNS = {"added": ("+", "accent"), "updated": ("≠", "warn"), "deleted": ("−", "danger")}


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One line. ``sign``: + for an added row, ≠ for a changed one, − for a deleted one, ⚠ for a claim whose passage was
    not found, ✓ for a row that is kept."""

    sign: str
    colour: str
    subject: str
    place: str
    author: str


def lines_of(result: MergeResult, now: Snapshot, then: Snapshot) -> list[MergeLine]:
    """The effect of a merge, first what needs attention. ``then``: the project after the merge."""
    return [
        *_kept(result, then),
        *_unplaced(result, now, then),
        *_changes(result, now, then),
        *_tagged(result, then),
    ]


def _kept(result: MergeResult, then: Snapshot) -> Iterator[MergeLine]:
    for entry in result.outcome.kept:
        row = row_words(entry.table, entry.row_id, then)
        where = translate("sharing", "deleted here, changed there: kept")
        if not entry.deleted_here:
            where = translate("sharing", "changed here, deleted there: kept")
        yield MergeLine("✓", "ok", row, where, entry.author)


def _unplaced(result: MergeResult, now: Snapshot, then: Snapshot) -> Iterator[MergeLine]:
    for entry in result.outcome.entries:
        if entry.kind != "unplaced":
            continue
        if entry.entity == "claim":
            subject = translate("sharing", "claim “{name}”").format(name=shortened(str(entry.theirs), 40))
            where = translate("sharing", "its words are not in the text: an orphan")
        elif entry.entity == "rate":
            subject = filled(
                translate("sharing", "rate “{name}”"), name=value_words("rate", "unit", entry.theirs, then)
            )
            where = translate("sharing", "not taken: these units have an older rate, which is kept")
        else:
            subject = (
                f"{row_words(entry.entity, entry.id, now)} {shortened(str(entry.theirs or ''), 40)}".strip()
            )
            where = translate("sharing", "not possible: what it belongs to no longer exists")
        yield MergeLine("⚠", "warn", subject, where, entry.author)


def _changes(result: MergeResult, now: Snapshot, then: Snapshot) -> Iterator[MergeLine]:
    disputed = disputed_fields(result.outcome)
    for entry in result.outcome.entries:
        if is_disputed(entry, disputed):
            continue
        if entry.kind not in _SIGNS or entry.entity in UNTOLD or entry.entity == "claim_tag":
            continue
        sign, colour = _SIGNS[entry.kind]
        snapshot = now if entry.kind == "deleted" else then
        subject = row_words(entry.entity, entry.id, snapshot)
        where = place_words(entry.entity, entry.id, snapshot)
        if entry.kind == "updated":
            value = value_words(entry.entity, entry.field, entry.theirs, then)
            where = with_words(field_words(entry.entity, entry.field), shortened(value, 40))
        yield MergeLine(sign, colour, subject, where, entry.author)


def _tagged(result: MergeResult, then: Snapshot) -> Iterator[MergeLine]:
    """Tags added to existing claims, or removed from them."""
    authors = {entry.id: entry.author for entry in result.outcome.entries if entry.entity == "claim_tag"}
    for change in result.preview.updated:
        before, after = change.before, change.after
        if not isinstance(before, Claim) or not isinstance(after, Claim) or before.tags == after.tags:
            continue
        changed = {"+": set(after.tags) - set(before.tags), "−": set(before.tags) - set(after.tags)}
        signed_tags = [
            f"{sign}{value_words('claim', 'tag', tag, then)}"
            for sign, tags in changed.items()
            for tag in tags
        ]
        people = {authors.get(claim_tag_id(after.id, tag), "") for tags in changed.values() for tag in tags}
        where = with_words(field_words("claim", "tag"), " ".join(signed_tags))
        names = ", ".join(sorted(name for name in people if name))
        yield MergeLine("≠", "warn", row_words("claim", after.id, then), where, names)


class MergeLines(QAbstractTableModel):
    """The lines as a list: sign, change, place or details, author."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[MergeLine] = ()

    def show_lines(self, lines: Sequence[MergeLine]) -> None:
        """List these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        cells = (line.sign, line.subject, line.place, line.author)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(cells[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour((line.colour, "text", "text2", "text2")[index.column()])
        return None
