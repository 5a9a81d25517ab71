"""Writing rows that follow from existing revisions, without new revisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from db.journal.journal import Revised
from db.merging.references import Key
from db.merging.states import by_table
from db.tables.rows import Row, digest_of
from db.tables.stored_rows import Signed, content_of, delete_rows, insert_rows, read_rows, update_rows
from db.tables.tallies import Tallies

PORTION = 2_000
"""Rows written together. Chosen: they take a few megabytes, where an operation may have a hundred thousand."""


class Rewriting:
    """Writes rows with their heads and digests."""

    def __init__(self, connection: Connection, tallies: Tallies, *, with_changes: bool = True) -> None:
        """``tallies`` are updated; the caller writes them. ``with_changes``: whether :attr:`revised` is wanted."""
        self.connection = connection
        self.tallies = tallies
        self._with_changes = with_changes
        self.revised: dict[Key, Revised] = {}
        """The change of each row that was written, by table and identity; empty if it is not wanted."""
        self.written: dict[str, set[str]] = {}
        """The identities of the rows that were written, by table."""
        self.amended = False
        """Whether :meth:`amend` wrote any row."""
        self.joined: set[Key] = set()
        """Rows that were deleted because an equal row exists."""

    def write(self, rows: Mapping[Key, Row | None], heads: Mapping[Key, str]) -> bool:
        """Store rows; None deletes one. ``heads``: the heads of the stored rows. Returns whether any stored row became
        another."""
        has_written = False
        for table, ids in by_table(rows).items():
            for start in range(0, len(ids), PORTION):
                has_written |= self._write_portion(table, ids[start : start + PORTION], rows, heads)
        return has_written

    def amend(self, table: str, rows: Mapping[str, Row | None]) -> None:
        """Store other contents of stored rows with their present heads; None deletes a row."""
        stored = read_rows(self.connection, table, rows)
        heads = {(table, row_id): held["heads"] for row_id, held in stored.items()}
        self.amended |= self.write({(table, row_id): rows[row_id] for row_id in stored}, heads)

    def changes(self) -> list[Revised]:
        """The rows whose content has changed."""
        return [row for row in self.revised.values() if row.before != row.after]

    def _write_portion(
        self, table: str, ids: Sequence[str], rows: Mapping[Key, Row | None], heads: Mapping[Key, str]
    ) -> bool:
        stored = read_rows(self.connection, table, ids)
        added: list[Signed] = []
        changed: list[Signed] = []
        removed: list[str] = []
        for row_id in ids:
            row, held = rows[table, row_id], stored.get(row_id)
            written: Signed | None = None
            if row is not None:
                stated = heads[table, row_id]
                written = row, stated, digest_of(table, row, stated)
            if _is_stored(written, held):
                continue
            self._keep(table, row_id, held, written)
            if written is None:
                removed.append(row_id)
            else:
                (added if held is None else changed).append(written)
        insert_rows(self.connection, table, added)
        update_rows(self.connection, table, changed)
        delete_rows(self.connection, table, removed)
        return bool(added or changed or removed)

    def _keep(self, table: str, row_id: str, held: Row | None, written: Signed | None) -> None:
        """Note a change of a stored row."""
        after = None if written is None else written[0]
        if held is not None:
            self.tallies[table] = self.tallies[table].with_row(held["digest"], -1)
        if written is not None:
            self.tallies[table] = self.tallies[table].with_row(written[2], 1)
        self.written.setdefault(table, set()).add(row_id)
        if not self._with_changes:
            return
        known = self.revised.get((table, row_id))
        if known is not None:
            known.after = after
        elif held is None:
            self.revised[table, row_id] = Revised(table, row_id, None, after)
        else:
            self.revised[table, row_id] = Revised(
                table, row_id, content_of(held), after, held["heads"], held["digest"]
            )


def _is_stored(written: Signed | None, held: Row | None) -> bool:
    """Whether a row is stored as it would be written; None where there is no row."""
    if written is None or held is None:
        return written is None and held is None
    row, heads, digest = written
    return held["digest"] == digest and held["heads"] == heads and content_of(held) == row
