"""Receiving the log of a hub: it is verified and united as in merging. Operations that fail verification are set aside
with everything that depends on them, so that one bad operation does not block the others."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from db.errors import NotAProject
from db.hub.entries import LogHeader, LogPortion, Waiting
from db.journal import operations
from db.journal.revisions import Revision
from db.merging.bringing import Brought, Verification
from db.merging.uniting import United, together, unite
from db.tables import held_texts
from db.tables.prepared import driver
from db.tables.rows import Row
from db.tables.stored_rows import select_in
from db.tables.tallies import Tallies

_SAVEPOINT = "duikan_arriving"
"""Name of the savepoint to which a refused portion is rolled back."""
_BAD = (
    *(NotAProject, LookupError, TypeError, ValueError, ArithmeticError, RecursionError, AttributeError),
    *(SQLAlchemyError, sqlite3.IntegrityError),
)
"""Errors that operations not written by this program can cause."""
_KNOWN = "SELECT id, digest FROM operation WHERE id IN"
"""Which of some operations are in the file; a list of placeholders is appended."""
_NAMED = "SELECT digest FROM operation WHERE digest IN"
"""Which of some digests are those of operations in the file."""
_HEADS = "SELECT value FROM meta WHERE \"key\" = 'heads'"
"""The heads of the project's journal, a JSON array of digests."""
_LOST = (
    "SELECT json_extract(raw, '$.digest') FROM quarantine WHERE table_name = 'operation' AND json_valid(raw)"
)
"""The digests of operations that are lost in this file."""


class HubSource(Verification):
    """A portion of a hub's log as a source for :func:`db.merging.uniting.unite`."""

    def __init__(self, arrivals: LogPortion, path: str) -> None:
        super().__init__(path)
        self._arrivals = arrivals

    def compare(self, here: sqlite3.Connection) -> Brought:
        headers = self._arrivals.headers
        known: dict[str, str] = dict(select_in(here, _KNOWN, [header.operation for header in headers]))
        unknown = []
        for header in headers:
            if header.operation in known:
                self.require(known[header.operation] == header.digest, "operation", header.operation)
            else:
                self.require(header.operation in self._arrivals.entries, "operation", header.operation)
                unknown.append(header)
        self._require_parents(here, unknown)
        self._require_texts(here)
        again = set(self._arrivals.counting)
        withdrawn = {header.operation for header in headers if header.withdrawn} - again
        counting = ({header.operation for header in headers} - withdrawn | again) & operations.withdrawn(here)
        return Brought(
            tuple(header.operation for header in unknown),
            frozenset(withdrawn),
            frozenset(counting),
        )

    def operations(self, names: tuple[str, ...]) -> Iterator[tuple[Row, Iterable[Revision]]]:
        headers = {header.operation: header for header in self._arrivals.headers}
        for name in names:
            entry = self._arrivals.entries[name]
            operation, header = dict(entry.operation), headers[name]
            parents = tuple(self.list_of(operation["parents"], name))
            agrees = (operation["id"], operation["digest"], parents) == (name, header.digest, header.parents)
            self.require(agrees, "operation", name)
            yield operation, self.verified(operation, entry.revisions)

    def texts(self, here: sqlite3.Connection) -> Iterator[tuple[str, str]]:
        for name, content in self._arrivals.texts.items():
            yield self.text(name, content)

    def absent(self) -> Iterable[str]:
        return self._arrivals.left_there

    def lost(self) -> list[Row]:
        return [dict(row) for row in self._arrivals.lost]

    def _require_parents(self, here: sqlite3.Connection, unknown: list[LogHeader]) -> None:
        """Raise unless the parents of each operation are in the file or precede it in the portion."""
        before: set[str] = set()
        outside = set()
        for header in unknown:
            outside.update(set(header.parents) - before)
            before.add(header.digest)
        if outside:
            # Usually the parents are the newest operations; others are looked up among all of them.
            outside -= {name for (heads,) in here.execute(_HEADS) for name in self.list_of(heads, "heads")}
        if outside:
            outside -= {name for (name,) in select_in(here, _NAMED, outside)}
        if outside:
            outside -= {name for (name,) in here.execute(_LOST)}
        if outside:
            outside.difference_update(self.digests_of_lost(self._arrivals.lost))
        self.require(not outside, "parents", min(outside, default=""))

    def _require_texts(self, here: sqlite3.Connection) -> None:
        """Raise unless each named text is in the file, in the portion, or known to be on the hub."""
        named = {name for entry in self._arrivals.entries.values() for name in entry.texts}
        missing = named - self._arrivals.texts.keys() - self._arrivals.left_there
        missing -= held_texts.held_among(here, missing)
        missing -= held_texts.absent_among(here, missing)
        self.require(not missing, "text", min(missing, default=""))


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The result of taking in a portion of the log."""

    united: United
    waiting: tuple[Waiting, ...] = ()
    """Operations that were not taken in."""


def take_in(
    connection: Connection,
    tallies: Tallies,
    arrivals: LogPortion,
    mark: str,
    path: str,
    *,
    settled: bool,
    with_changes: bool = True,
) -> TakenIn:
    """Take in a portion of the log in the open transaction; ``tallies`` are updated. ``mark``: the value of
    ``arrival.brought_by``; ``path`` is named in errors; ``settled`` and ``with_changes``: see
    :func:`db.merging.uniting.unite`. Raises NotAProject if rows that begin to count or are lost fail verification, and
    TextsNeeded if claims must be placed in texts that are not in the file; then nothing is taken in."""
    attempt = partial(_attempt, connection, tallies, mark, path, with_changes)
    try:
        return TakenIn(attempt(arrivals, settled))
    except OperationalError:
        # A full disk, or a file locked by another process, is not caused by the operations.
        raise
    except _BAD:
        return _one_by_one(attempt, arrivals, settled)


def _one_by_one(
    attempt: Callable[[LogPortion, bool], United], arrivals: LogPortion, settled: bool
) -> TakenIn:
    """Take in each operation by itself, with the texts that it names."""
    rest = replace(arrivals, headers=(), entries={}, texts={}, left_there=frozenset())
    united, waiting = [attempt(rest, settled)], []
    for header in arrivals.headers:
        entry = arrivals.entries.get(header.operation)
        entries, named = ({header.operation: entry}, entry.texts) if entry else ({}, frozenset())
        texts = {name: arrivals.texts[name] for name in named & arrivals.texts.keys()}
        again = tuple(name for name in arrivals.counting if name == header.operation)
        alone = LogPortion((header,), entries, texts, again, left_there=arrivals.left_there & named)
        try:
            united.append(attempt(alone, united[-1].settled))
        except _BAD as error:
            reason = error.detail if isinstance(error, NotAProject) else type(error).__name__
            waiting.append(Waiting(header.operation, header.digest, reason))
    return TakenIn(together(united), tuple(waiting))


def _attempt(
    connection: Connection,
    tallies: Tallies,
    mark: str,
    path: str,
    with_changes: bool,
    arrivals: LogPortion,
    settled: bool,
) -> United:
    """Unite, or roll back to the state before and raise."""
    raw, before = driver(connection), dict(tallies)
    raw.execute(f"SAVEPOINT {_SAVEPOINT}")
    try:
        source = HubSource(arrivals, path)
        united = unite(connection, tallies, source, path, mark, settled=settled, with_changes=with_changes)
    except BaseException:
        tallies.update(before)
        # When a disk is full, SQLite itself may have rolled the whole transaction back.
        if raw.in_transaction:
            raw.execute(f"ROLLBACK TO {_SAVEPOINT}")
            raw.execute(f"RELEASE {_SAVEPOINT}")
        raise
    raw.execute(f"RELEASE {_SAVEPOINT}")
    return united
