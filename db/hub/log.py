"""The log of a project on a hub: reading it in portions, and appending to it.

Permissions are checked by the schema in :mod:`db.hub.schema`, which all statements use.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from corpus.version import VERSION as PROGRAM
from db.errors import HubFailed
from db.hub.connection import HubConnection
from db.hub.entries import HEADERS, REVISIONS, LogEntry, LogHeader, LogPortion, portion
from db.hub.packed import PackedRevisions
from db.journal.revisions import REVISION_COLUMNS, SIGNED_OPERATION_CELLS, SIGNED_OPERATION_COLUMNS, Revision
from db.tables.rows import Row
from db.tables.schema import VERSION

_GREET = "SELECT hub, login, role, newest, operations, reader, program FROM duikan.greet(%s, %s)"
"""Signs in to a project; called with the project and the client version."""
_HEADER = (
    "SELECT position, id, digest, author, parents, withdrawn, (SELECT count(*) FROM duikan.revision "
    "WHERE revision.project = operation.project AND revision.operation = operation.id) "
)
"""The columns of a header, with the number of its revisions."""
_BETWEEN = "WHERE project = %s AND position > %s AND position <= %s ORDER BY position"
"""Selects the part of the log between two positions."""
_COUNTING = f"SELECT operation FROM duikan.counting {_BETWEEN}"
"""The operations of that part that began to count."""
_LOST = f"SELECT 'operation', row_id, raw, reason FROM duikan.lost {_BETWEEN}"
"""The rows of quarantine of that part."""
_COUNTS = (
    "NOT withdrawn OR EXISTS (SELECT FROM duikan.counting WHERE counting.project = operation.project "
    "AND counting.operation = operation.id)"
)
"""Whether an operation counts, or has counted since."""


def _looked_up(table: str, column: str) -> str:
    """The rows of a table with given names, each looked up in the index of the project and that column. Without
    statistics, as while a project is being sent, PostgreSQL would scan all rows of the project instead."""
    return (
        f"FROM unnest(%s::text[]) AS given (wanted), LATERAL (SELECT * FROM duikan.{table} "
        f"WHERE project = %s AND {column} = given.wanted OFFSET 0) AS {table}"
    )


_BY_ID, _BY_DIGEST = _looked_up("operation", "id"), _looked_up("text", "sha256")
_OPERATIONS = f"SELECT {SIGNED_OPERATION_CELLS} {_BY_ID}"
"""Operations by identity."""
_REVISIONS = f"SELECT {', '.join(REVISION_COLUMNS)} {_looked_up('revision', 'operation')}"
"""The revisions of operations by identity."""
_IDENTITIES = "SELECT author, login FROM duikan.identity WHERE project = %s"
"""The logins that may send operations of each author."""
Lacking = Callable[[list[str]], Collection[str]]
"""Selects those names that must be fetched."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """The hub's description of a project and of the login in it."""

    hub: str
    login: str
    role: str
    newest: int
    """Position of the newest entry."""
    operations: tuple[str | None, ...]
    """The operations at the requested positions."""


class ProjectLog:
    """The log of a project."""

    def __init__(self, hub: HubConnection, project: str) -> None:
        self._hub = hub
        self.project = project

    @property
    def address(self) -> str:
        """The address of the hub."""
        return str(self._hub.address)

    def greet(self, places: Sequence[int] = ()) -> Greeting:
        """Sign in to the project. Raises HubFailed: ``no_project`` if the login is not a member, and ``needs`` if the
        project needs a newer program."""
        hub, login, role, newest, found, reader, program = self._hub.rows(
            _GREET, (self.project, list(places))
        )[0]
        if role is None:
            raise self._failed("no_project")
        if reader > VERSION:
            raise self._failed("needs", program)
        return Greeting(str(hub), login, role, newest, tuple(found))

    # Reading

    def next_portion(
        self,
        after: int,
        newest: int,
        lacking: Lacking,
        lacking_texts: Lacking,
        *,
        with_texts: bool,
    ) -> tuple[LogPortion, int]:
        """The next portion of the log between two positions, and the position of its end. ``lacking`` selects the
        operations to fetch with their content, ``lacking_texts`` the texts that are not in the file; these are fetched
        only ``with_texts``."""
        until = min(after + HEADERS, newest)
        headers = self.headers(after, until)
        unknown = set(lacking([header.operation for header in headers]))
        taken = portion(headers, unknown)
        if len(taken) < len(headers):
            until = taken[-1].place
        arrivals = self.with_content(taken, unknown, lacking_texts, with_texts=with_texts)
        if until - after > len(taken):
            # Every position has one entry, and some are not operations.
            arrivals = replace(arrivals, counting=self.counting(after, until), lost=self.lost(after, until))
        return arrivals, until

    def with_content(
        self,
        headers: Sequence[LogHeader],
        unknown: Collection[str],
        lacking_texts: Lacking,
        *,
        with_texts: bool,
    ) -> LogPortion:
        """A portion of operations with the content of those that are ``unknown``; see :meth:`next_portion`."""
        entries = self.entries([header for header in headers if header.operation in unknown])
        named = sorted({name for entry in entries.values() for name in entry.texts})
        lacked = lacking_texts(named) if named else ()
        texts = self.texts(lacked) if with_texts else {}
        left = frozenset() if with_texts else frozenset(self.known_texts(lacked))
        return LogPortion(tuple(headers), entries, texts, left_there=left)

    def headers(self, after: int, until: int) -> list[LogHeader]:
        """The operations between two positions."""
        rows = self._hub.rows(f"{_HEADER} FROM duikan.operation {_BETWEEN}", (self.project, after, until))
        return [self._header(row) for row in rows]

    def headers_of(self, names: Sequence[str]) -> list[LogHeader]:
        """Operations by identity, ordered by position."""
        return [self._header(row) for row in self._each(f"{_HEADER} {_BY_ID} ORDER BY position", names)]

    def known(self, names: Sequence[str]) -> set[str]:
        """Those of the operations that the hub has."""
        return {name for (name,) in self._each(f"SELECT id {_BY_ID}", names)}

    def counting_among(self, names: Sequence[str]) -> list[str]:
        """Those of the operations that the hub has and that count."""
        return [name for (name,) in self._each(f"SELECT id {_BY_ID} WHERE {_COUNTS}", names)]

    def entries(self, headers: Sequence[LogHeader]) -> dict[str, LogEntry]:
        """Operations with their revisions, by identity."""
        large = [header.operation for header in headers if header.revisions > REVISIONS]
        others = [header.operation for header in headers if header.revisions <= REVISIONS]
        revisions: dict[str, Iterable[Revision]] = {name: self._packed_revisions(name) for name in large}
        revisions |= self._revisions(others)
        names = [header.operation for header in headers]
        found = [
            dict(zip(SIGNED_OPERATION_COLUMNS, row, strict=True)) for row in self._each(_OPERATIONS, names)
        ]
        return {row["id"]: LogEntry(row, revisions.get(row["id"], ())) for row in found}

    def counting(self, after: int, until: int) -> tuple[str, ...]:
        """The operations that began to count between two positions."""
        return tuple(row[0] for row in self._hub.rows(_COUNTING, (self.project, after, until)))

    def lost(self, after: int, until: int) -> tuple[Row, ...]:
        """Rows of quarantine between two positions."""
        names = "table_name", "row_id", "raw", "reason"
        rows = self._hub.rows(_LOST, (self.project, after, until))
        return tuple(dict(zip(names, row, strict=True)) for row in rows)

    def texts(self, digests: Collection[str]) -> dict[str, str]:
        """Texts by digest; those that the hub does not have are missing."""
        return dict(self._each(f"SELECT sha256, content {_BY_DIGEST}", digests))

    def known_texts(self, digests: Collection[str]) -> set[str]:
        """Those of the texts that the hub has."""
        return {name for (name,) in self._each(f"SELECT sha256 {_BY_DIGEST}", digests)}

    def identities(self) -> dict[str, str]:
        """The logins of annotators."""
        return dict(tuple(row) for row in self._hub.rows(_IDENTITIES, (self.project,)))

    # Adding

    @contextlib.contextmanager
    def adding(self, names: Sequence[str]) -> Iterator[list[str]]:
        """A transaction that appends to the log; it becomes visible as a whole. Yields those of the operations that the
        hub does not have."""
        with self._hub.transaction():
            given = self.project, VERSION, PROGRAM, list(names)
            rows = self._hub.rows("SELECT duikan.begin_adding(%s, %s, %s, %s)", given)
            unknown = {row[0] for row in rows}
            yield [name for name in names if name in unknown]

    def add_texts(self, texts: dict[str, str]) -> None:
        """Append texts."""
        given = self.project, array(texts), array(texts.values())
        self._hub.rows("SELECT duikan.add_texts(%s, %s, %s)", given)

    def add_revisions(self, revisions: Sequence[Revision]) -> None:
        """Append revisions; must precede their operations."""
        columns = [
            array(column)
            for column in zip(*(revision.cells().values() for revision in revisions), strict=True)
        ]
        if columns:
            words = "SELECT duikan.add_revisions(%s, %s, %s, %s, %s, %s, %s, %s)"
            self._hub.rows(words, (self.project, *columns))

    def add_operations(self, operations: Sequence[Row], withdrawn: Sequence[bool]) -> int:
        """Append operations whose revisions were appended. Returns the position of the last."""
        columns = [array([operation[name] for operation in operations]) for name in SIGNED_OPERATION_COLUMNS]
        words = f"SELECT duikan.add_operations({', '.join(['%s'] * (len(columns) + 2))})"
        position: int = self._hub.rows(words, (self.project, *columns, list(withdrawn)))[0][0]
        return position

    def add_counting(self, names: Sequence[str]) -> None:
        """Let operations count that were sent as withdrawn."""
        if names:
            self._hub.rows("SELECT duikan.add_counting(%s, %s)", (self.project, list(names)))

    def add_lost(self, rows: Sequence[Row]) -> None:
        """Report operations that were lost in the file."""
        if rows:
            columns = [[row[name] for row in rows] for name in ("row_id", "raw", "reason")]
            self._hub.rows("SELECT duikan.add_lost(%s, %s, %s, %s)", (self.project, *columns))

    def claim_identity(self, annotator: str) -> str:
        """Claim an annotator as an identity of the login. Returns the login that has the annotator."""
        found = self._hub.rows("SELECT duikan.claim_identity(%s, %s)", (self.project, annotator))
        return str(found[0][0])

    # Inside

    def _revisions(self, names: Collection[str]) -> dict[str, list[Revision]]:
        found: dict[str, list[Revision]] = {}
        for row in self._each(_REVISIONS, names):
            found.setdefault(row[0], []).append(Revision._make(row))
        return found

    def _packed_revisions(self, name: str) -> PackedRevisions:
        packed = PackedRevisions()
        for rows in self._hub.pieces(_REVISIONS, ([name], self.project), REVISIONS):
            packed.add(rows)
        return packed

    def _each(self, words: str, names: Collection[str]) -> list[Any]:
        """The rows of a statement whose first parameters are names and the project."""
        return self._hub.rows(words, (list(names), self.project)) if names else []

    def _header(self, row: Sequence[object]) -> LogHeader:
        try:
            return LogHeader.of_row(row)
        except (ValueError, RecursionError):
            raise self._failed("arrived_damaged", str(row[1])) from None

    def _failed(self, reason: str, detail: str = "") -> HubFailed:
        return HubFailed(str(self._hub.address), reason, detail)


def array(values: Iterable[object]) -> str:
    """The literal of a PostgreSQL array of strings, numbers or NULL. psycopg matches every character of every string
    against a regular expression in Python; measured, that took two thirds of the client's time of sending a project."""
    return "{" + ",".join(map(_element, values)) + "}"


def _element(value: object) -> str:
    if value is None:
        return "NULL"
    words = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{words}"'
