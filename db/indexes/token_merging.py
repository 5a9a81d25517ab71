"""Merging the segments of a table of tokens (FTS5), which makes it smaller and faster after much was added."""

from __future__ import annotations

import sqlite3

_AFTER = 2_000
"""Rows added since the last merge from which another is made. Chosen."""
_PAGES = 200
"""Pages that one step writes, approximately. Chosen so that a step stays short."""


class TokenMerging:
    """Counts what is added to the table ``token`` of one file, and merges step by step."""

    def __init__(self) -> None:
        self._added = 0

    def note(self, added: int) -> None:
        """Count rows that were added."""
        self._added += added

    def step(self, connection: sqlite3.Connection) -> bool:
        """Take a step if enough was added. Returns whether more steps are needed."""
        if self._added < _AFTER:
            return False
        before = connection.total_changes
        connection.execute("INSERT INTO token (token, rank) VALUES ('merge', ?)", (-_PAGES,))
        # SQLite's own way to tell that there was nothing left to merge.
        if connection.total_changes - before >= 2:
            return True
        self._added = 0
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return False
