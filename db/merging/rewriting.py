"""Writing rows that follow from existing revisions, without new revisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from db.journal.journal import Revised
from db.merging.references import Key
from db.merging.states import by_table
from db.tables.rows import Row, digest_of
from db.tables.stored_rows import content_of, delete_rows, insert_rows, read_rows, update_rows
from db.tables.tallies import Tallies

_PORTION = 2_000
"""Rows written together. Chosen: they take a few megabytes, where an operation may have a hundred thousand."""


class Rewriting:
    """Writes rows with their heads and digests, and records the state of each before."""

    def __init__(self, connection: Connection, tallies: Tallies) -> None:
        """``tallies`` are updated; the caller writes them."""
        self.connection = connection
        self.tallies = tallies
        self.revised: dict[Key, Revised] = {}
        """The change of each row that was written, by table and identity."""
        self.joined: set[Key] = set()
        """Rows that were deleted because an equal row exists."""

    def write(self, rows: Mapping[Key, Row | None], heads: Mapping[Key, str]) -> None:
        """Store rows; None deletes one. ``heads``: the heads of the stored rows."""
        for table, ids in by_table(rows).items():
            for start in range(0, len(ids), _PORTION):
                self._write_portion(table, ids[start : start + _PORTION], rows, heads)

    def amend(self, table: str, rows: Mapping[str, Row | None]) -> None:
        """Store other contents of stored rows with their present heads; None deletes a row."""
        stored = read_rows(self.connection, table, rows)
        heads = {(table, row_id): held["heads"] for row_id, held in stored.items()}
        self.write({(table, row_id): rows[row_id] for row_id in stored}, heads)

    def changes(self) -> list[Revised]:
        """The rows whose content has changed."""
        return [row for row in self.revised.values() if row.before != row.after]

    def _write_portion(
        self, table: str, ids: Sequence[str], rows: Mapping[Key, Row | None], heads: Mapping[Key, str]
    ) -> None:
        stored = read_rows(self.connection, table, ids)
        added: list[Row] = []
        changed: list[Row] = []
        removed: list[str] = []
        for row_id in ids:
            row, held = rows[table, row_id], stored.get(row_id)
            written = None
            if row is not None:
                stated = heads[table, row_id]
                written = {**row, "heads": stated, "digest": digest_of(table, row, stated)}
            if written == held:
                continue
            self._keep(table, row_id, held, written, row)
            if written is None:
                removed.append(row_id)
            else:
                (added if held is None else changed).append(written)
        insert_rows(self.connection, table, added)
        update_rows(self.connection, table, changed)
        delete_rows(self.connection, table, removed)

    def _keep(
        self, table: str, row_id: str, held: Row | None, written: Row | None, after: Row | None
    ) -> None:
        """Note a change from one stored row to another, whose content is ``after``."""
        for row, count in ((held, -1), (written, 1)):
            if row is not None:
                self.tallies[table] = self.tallies[table].with_row(row["digest"], count)
        known = self.revised.get((table, row_id))
        if known is not None:
            known.after = after
        elif held is None:
            self.revised[table, row_id] = Revised(table, row_id, None, after)
        else:
            self.revised[table, row_id] = Revised(
                table, row_id, content_of(held), after, held["heads"], held["digest"]
            )
