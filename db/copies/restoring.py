"""Restoring the state of a backup, as one operation.

The rows of the backup are compared with those of the project, and what differs is inserted, updated or deleted. So the
journal continues, colleagues who have the project open see the change, and undo reverts it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select

from corpus.changes import Operation
from corpus.differences import differences
from corpus.snapshot import Snapshot
from db.custody import BUSY_TIMEOUT, Custody
from db.editing import Editing
from db.errors import NotAProject
from db.files.backup import Backup
from db.journal.journal import Recorder
from db.tables import held_texts, queries, schema
from db.tables.rows import Row
from db.tables.stored_rows import content_of

_LEFT_ALONE = frozenset({"annotator"})
"""Tables that are not restored: rows of annotators are kept, since they name the authors of operations."""
Rows = dict[str, dict[str, Row]]
"""Rows by table and identity."""


class BackupState:
    """The content of a backup, read once. Its file is opened for reading and not changed."""

    def __init__(self, backup: Backup) -> None:
        """Raises NotAProject (``damaged``) if the backup has changed since it was written."""
        if not backup.is_whole():
            raise NotAProject(backup.file, "damaged", detail="it is not as it was written")
        self.backup = backup
        custody = Custody.open(Path(backup.file), "", read_only=True, busy_timeout=BUSY_TIMEOUT)
        try:
            with custody.file.read() as connection:
                self.snapshot = _snapshot_of(connection)
                self._rows = _rows_of(connection)
                self._texts = _texts_of(connection)
                self._absent = held_texts.absent(connection)
        finally:
            custody.close()

    def restore(self, editing: Editing, recorder: Recorder) -> Operation:
        """Change the project of the open transaction to this state. The operation counts what :func:`differences`
        lists, as the preview of the restoring does."""
        connection = recorder.connection
        altered = len(differences(_snapshot_of(connection), self.snapshot))
        now = _rows_of(connection)
        held_texts.keep(connection, recorder.tallies, self._texts)
        held_texts.note_absent(connection, recorder.tallies, self._absent)
        for table, rows in self._rows.items():
            held = now[table]
            recorder.insert(table, [row for key, row in rows.items() if key not in held])
            recorder.update(table, [row for key, row in rows.items() if key in held and held[key] != row])
        for table in reversed(self._rows):
            if table not in _LEFT_ALONE:
                recorder.delete(table, [key for key in now[table] if key not in self._rows[table]])
        editing.tell("project.restore", self.backup.made, count=max(1, altered))
        return editing.operation()


def _snapshot_of(connection: Connection) -> Snapshot:
    return Snapshot(queries.project(connection), queries.snapshot_rows(connection))


def _rows_of(connection: Connection) -> Rows:
    return {
        name: {row["id"]: content_of(row) for row in connection.execute(select(table)).mappings()}
        for name, table in schema.CONTENT.items()
    }


def _texts_of(connection: Connection) -> dict[str, str]:
    columns = schema.text_content.c
    rows = connection.execute(select(columns.sha256, columns.content))
    return {row.sha256: row.content for row in rows}
