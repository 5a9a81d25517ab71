"""The part of a project file that a hub may lack, read in portions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from db.files.engine import ProjectFile
from db.hub.entries import LogHeader, texts_named
from db.journal.operations import SELECT_LOST
from db.journal.revisions import REVISION_COLUMNS, SIGNED_OPERATION_CELLS, SIGNED_OPERATION_COLUMNS, Revision
from db.merging.local import is_merge, merge_of
from db.tables import held_texts
from db.tables.prepared import driver
from db.tables.rows import Row
from db.tables.stored_rows import select_in

_HEADERS = (
    "SELECT arrival.seq, operation.id, operation.digest, operation.author, operation.parents, arrival.withdrawn, "
    "(SELECT count(*) FROM revision WHERE revision.operation = operation.id) "
    "FROM arrival JOIN operation ON operation.id = arrival.operation WHERE "
)
"""The columns of a header, with the number of its revisions; a condition is appended."""
_AFTER = (
    "arrival.seq > ? AND (arrival.brought_by IS NULL OR arrival.brought_by != ?) ORDER BY arrival.seq LIMIT ?"
)
"""The condition for a portion of the operations after a position that did not come from this hub."""
_COUNT = "SELECT count(*) FROM arrival WHERE seq > ? AND (brought_by IS NULL OR brought_by != ?)"
"""How many of these there are."""
_OPERATIONS = f"SELECT {SIGNED_OPERATION_CELLS} FROM operation WHERE id IN"
"""Operations by identity; a list of placeholders is appended to this and to the following."""
_KNOWN = "SELECT id FROM operation WHERE id IN"
"""Which of some operations are in the file."""
_REVISIONS = f"SELECT seq, {', '.join(REVISION_COLUMNS)} FROM revision WHERE operation IN"
"""The revisions of operations."""
_VERSIONS = (
    f"SELECT {', '.join(REVISION_COLUMNS)} FROM revision WHERE table_name = 'text_version' AND operation IN"
)
"""The revisions of operations that name texts."""
_AUTHORS = (
    "SELECT DISTINCT operation.author FROM arrival JOIN operation ON operation.id = arrival.operation "
    "WHERE operation.site = ? AND (arrival.brought_by IS NULL "
    "OR instr(arrival.brought_by, '.' || operation.session) > 0) AND arrival.seq IN"
)
"""The authors of operations made in this file. Conflicts decided with a merge were decided here: they are of the
session that its identity names."""
_ARRIVAL = "SELECT operation FROM arrival WHERE seq = ?"
"""The operation at a position of the file."""
_LAST = "SELECT seq, operation FROM arrival ORDER BY seq DESC LIMIT 1"
"""The last position of the file and its operation."""


class Outgoing:
    """The log of a project file. Each method is one short transaction."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def headers(self, after: int, without: str, most: int) -> list[LogHeader]:
        """The operations that arrived after ``after``, in that order, without those from the hub whose mark is
        ``without``."""
        with self._file.read() as connection:
            rows = driver(connection).execute(_HEADERS + _AFTER, (after, without, most)).fetchall()
        return [LogHeader.of_row(row) for row in rows]

    def headers_of(self, names: Iterable[str]) -> list[LogHeader]:
        """The operations of these identities, in order of arrival."""
        with self._file.read() as connection:
            rows = [*select_in(driver(connection), f"{_HEADERS}operation.id IN", names)]
        return sorted(map(LogHeader.of_row, rows), key=lambda header: header.place)

    def authors_here(self, places: Sequence[int], site: str) -> set[str]:
        """The authors of those of the operations, given by order of arrival, that were made in this file at a site."""
        with self._file.read() as connection:
            return {name for (name,) in select_in(driver(connection), _AUTHORS, places, [site])}

    def count_after(self, after: int, without: str) -> int:
        """The number of :meth:`headers`."""
        with self._file.read() as connection:
            (count,) = driver(connection).execute(_COUNT, (after, without)).fetchone()
        return int(count)

    def operations(self, names: Sequence[str]) -> list[Row]:
        """The cells of operations and their digests, in this order."""
        with self._file.read() as connection:
            rows = [*select_in(driver(connection), _OPERATIONS, names)]
        found = {row[0]: dict(zip(SIGNED_OPERATION_COLUMNS, row, strict=True)) for row in rows}
        return [found[name] for name in names]

    def revisions(self, names: Sequence[str], after: int, most: int) -> tuple[list[Revision], int]:
        """Revisions of operations after the one numbered ``after``, and the number of the last of them."""
        words = f"{_REVISIONS} ({', '.join('?' * len(names))}) AND seq > ? ORDER BY seq LIMIT ?"
        with self._file.read() as connection:
            rows = driver(connection).execute(words, (*names, after, most)).fetchall()
        return [Revision._make(row[1:]) for row in rows], rows[-1][0] if rows else after

    def text(self, digest: str) -> str | None:
        """A text by its digest."""
        with self._file.read() as connection:
            found = driver(connection).execute("SELECT content FROM text_content WHERE sha256 = ?", (digest,))
            row = found.fetchone()
        return None if row is None else str(row[0])

    def naming_absent(self, names: Sequence[str]) -> dict[str, set[str]]:
        """Those of the operations that name texts missing in the file, with the digests of these."""
        with self._file.read() as connection:
            raw = driver(connection)
            if raw.execute("SELECT 1 FROM absent_text LIMIT 1").fetchone() is None:
                return {}
            rows = [Revision._make(row) for row in select_in(raw, _VERSIONS, names)]
            absent = held_texts.absent_among(driver(connection), texts_named(rows))
        found: dict[str, set[str]] = {}
        for revision in rows:
            if named := texts_named([revision]) & absent:
                found.setdefault(revision.operation, set()).update(named)
        return found

    def lost(self) -> list[Row]:
        """Rows of quarantine that report operations lost in this file."""
        with self._file.read() as connection:
            rows = driver(connection).execute(SELECT_LOST).fetchall()
        return [dict(zip(("table_name", "row_id", "raw", "reason"), row, strict=True)) for row in rows]

    def counting(self, names: Sequence[str]) -> list[str]:
        """Those of the operations that count in the file."""
        with self._file.read() as connection:
            return _with_flag(connection, names, 0)

    def unknown(self, names: Sequence[str]) -> list[str]:
        """Those of the operations that are not in the file."""
        with self._file.read() as connection:
            known = {name for (name,) in select_in(driver(connection), _KNOWN, names)}
        return [name for name in names if name not in known]

    def unknown_texts(self, digests: Sequence[str]) -> list[str]:
        """Those of the texts that are not in the file."""
        with self._file.read() as connection:
            held = held_texts.held_among(driver(connection), digests)
        return [sha256 for sha256 in digests if sha256 not in held]

    def last(self) -> int:
        """Order of arrival of the newest operation."""
        with self._file.read() as connection:
            return last_arrival(connection)[0]

    @staticmethod
    def idle_among(connection: Connection, names: Sequence[str]) -> list[str]:
        """Those of the operations that are in the file and do not count."""
        return _with_flag(connection, names, 1)


def last_arrival(connection: Connection) -> tuple[int, str | None]:
    """Order of arrival and identity of the newest operation."""
    found = driver(connection).execute(_LAST).fetchone()
    return (0, None) if found is None else (found[0], found[1])


def holds(connection: Connection, arrived: int, operation: str | None) -> bool:
    """Whether the operation arrived at that position."""
    found = driver(connection).execute(_ARRIVAL, (arrived,)).fetchone()
    return (None if found is None else found[0]) == operation


def sent_of_merge(connection: Connection, operation: str, sent: int, withheld: Sequence[str]) -> bool:
    """Whether an operation, or one that a merge brought, is among the first ``sent`` to arrive and was not withheld."""
    column, asked = ("brought_by", merge_of(operation)) if is_merge(operation) else ("operation", operation)
    words = f"SELECT operation FROM arrival WHERE {column} = ? AND seq <= ? AND withdrawn = 0"
    rows = driver(connection).execute(words, (asked, sent)).fetchall()
    return bool({name for (name,) in rows}.difference(withheld))


def _with_flag(connection: Connection, names: Sequence[str], withdrawn: int) -> list[str]:
    words = "SELECT operation FROM arrival WHERE withdrawn = ? AND operation IN"
    found = {name for (name,) in select_in(driver(connection), words, names, [withdrawn])}
    return [name for name in names if name in found]
