"""The only way in which rows change: each row is written with its digest, added to the tally, and recorded as a
revision.

Undo, history, live refresh and merging are computed from these revisions. The rows of a project are a function of its
revisions alone (:mod:`db.journal.folding`); causal parents, never clocks, determine which of two revisions replaced the
other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from corpus.changes import Operation
from corpus.identities import OperationId
from corpus.model import Entity
from corpus.progress import Progress, no_progress
from db.journal import operations
from db.journal.folding import Folded, fold
from db.journal.operations import Heads
from db.journal.revisions import (
    CHANGED,
    CREATED,
    DELETED,
    RESTORED,
    Revision,
    arrival_digest,
    change_between,
    last_values,
    operation_digest,
    operation_row,
    revision_digest,
)
from db.tables import schema
from db.tables.rows import Row, canonical, digest_of
from db.tables.stored_rows import (
    Signed,
    delete_rows,
    insert_arrival,
    insert_operations,
    insert_rows,
    read_rows,
    update_rows,
    verified,
)
from db.tables.tallies import Tallies

_NO_HEADS = "[]"
"""The heads of a journal without operations."""
_STEP = 500
"""Rows between two reports of progress. Chosen: they take some 10 ms."""
_WITH_EVERY_OPERATION = ("operation", "arrival", "revision", *schema.TEXTS)
"""The tables without revisions whose tallies an operation may change."""


@dataclass(slots=True)
class Revised:
    """The change of one row between two states; None where the row does not exist."""

    table: str
    row_id: str
    before: Row | None
    after: Row | None
    heads: str = _NO_HEADS
    """The heads of the row before, as JSON."""
    digest: str = ""
    """The digest of the row before."""
    past: Folded | None = None
    """For a row that had been deleted: its state before the deletion."""
    value: Entity | None = None
    """The value of the row after, where it is known; else it is made from the row."""
    decided: frozenset[str] = frozenset()
    """Fields that the revision contains even if their values did not change, because they were decided."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where operations are made."""

    site: str
    """The installation."""
    session: str
    """The window, or the run of the command line."""


@dataclass
class Recorder:
    """Writes rows in the open transaction as one operation, and records the change of each."""

    connection: Connection
    operation: OperationId
    tallies: Tallies
    """Updated as rows change; the caller adopts it when the transaction has been committed."""
    fresh: set[str] = field(default_factory=set)
    """Identities created in this operation, and those derived from them; such rows have no earlier revisions."""
    revised: dict[tuple[str, str], Revised] = field(default_factory=dict)
    """The changes so far, by table and identity of the row."""
    progress: Progress = no_progress
    """Called from time to time with the number of rows, then of revisions, that were written, and their total; 0 if
    that is unknown. What it raises ends the operation."""

    def __post_init__(self) -> None:
        self._heads = canonical([self.operation])
        self._rows = 0

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows. If a row existed before and was deleted, its new revision replaces its last ones."""
        if rows:
            self.restore(
                table, rows, self._past(table, [row["id"] for row in rows if not self._is_new(table, row)])
            )

    def restore(self, table: str, rows: Sequence[Row], past: Mapping[str, Folded]) -> None:
        """Add rows, given the last states of those that were deleted."""
        for row in rows:
            self._remember(table, None, row, past=past.get(row["id"]))
        insert_rows(self.connection, table, self._signed(table, rows))

    def update(self, table: str, rows: Sequence[Row]) -> None:
        """Change existing rows to this state; rows already in it are left alone. Raises Altered."""
        stored = read_rows(self.connection, table, [row["id"] for row in rows])
        changed = []
        for row in rows:
            held = stored[row["id"]]
            before = verified(table, held)
            if before == row:
                continue
            self._count(table, held["digest"], -1)
            changed.append(row)
            self._remember(table, before, row, held)
        update_rows(self.connection, table, self._signed(table, changed))

    def decide(self, table: str, row: Row, fields: Iterable[str]) -> None:
        """Change an existing row to this state, and record these fields whether or not their values changed. Raises
        Altered."""
        held = read_rows(self.connection, table, [row["id"]])[row["id"]]
        before = verified(table, held)
        self._count(table, held["digest"], -1)
        update_rows(self.connection, table, self._signed(table, [row]))
        self._remember(table, before, row, held)
        self.revised[table, row["id"]].decided |= frozenset(fields)

    def delete(self, table: str, ids: Iterable[str]) -> None:
        """Delete the rows of these identities; unknown identities are ignored. Raises Altered."""
        self.remove(table, list(read_rows(self.connection, table, ids).values()))

    def remove(self, table: str, stored: Sequence[Row]) -> None:
        """Delete rows that were read. Raises Altered."""
        for held in stored:
            self._remember(table, verified(table, held), None, held)
        gone = (held["digest"] for held in stored)
        self.tallies[table] = self.tallies[table].with_rows(gone, -1)
        delete_rows(self.connection, table, (held["id"] for held in stored))

    def count(self, table: str, digests: Iterable[str]) -> None:
        """Update the tally after rows were added to a table without revisions."""
        self.tallies[table] = self.tallies[table].with_rows(digests, 1)

    @property
    def has_changes(self) -> bool:
        """Whether any row differs from the state before."""
        return next(self._changed(), None) is not None

    def changes(self) -> list[Revised]:
        """The differences to the state before, one entry per row. A row that was added and deleted again has none."""
        return list(self._changed())

    def finish(
        self,
        operation: Operation,
        workplace: Workplace,
        arrival: int,
        heads: Heads,
        merge: str | None = None,
    ) -> Heads:
        """Write the operation, its revisions, its row of ``arrival``, the tallies and the heads of the graph.
        ``heads``: those before the operation; ``merge``: the merge of which it is a part. Returns the heads after
        it."""
        self._leave_alone()
        digests = self._write_revisions()
        row = operation_row(operation, workplace.site, workplace.session, canonical(heads.counting))
        digest = operation_digest(row, digests)
        insert_operations(self.connection, [{**row, "digest": digest}])
        came = {"seq": arrival, "operation": operation.id, "brought_by": merge, "withdrawn": 0}
        insert_arrival(self.connection, came)
        self.count("operation", [digest])
        self.count("arrival", [arrival_digest(came)])
        touched = {revised.table for revised in self.revised.values()}
        changed = touched.union(_WITH_EVERY_OPERATION)
        tallies = {name: tally for name, tally in self.tallies.items() if name in changed}
        operations.write_tallies(self.connection, tallies)
        after = heads.after(digest, heads.counting)
        operations.write_heads(self.connection, after.stated)
        return after

    def _changed(self) -> Iterator[Revised]:
        return (row for row in self.revised.values() if row.before != row.after or row.decided)

    def _is_new(self, table: str, row: Row) -> bool:
        return (table, row["id"]) in self.revised or row["id"] in self.fresh

    def _past(self, table: str, ids: list[str]) -> dict[str, Folded]:
        """The last states of deleted rows, according to their revisions."""
        found = operations.revisions_of_rows(self.connection, table, ids)
        return {row_id: fold(table, row_id, revisions) for row_id, revisions in found.items()}

    def _signed(self, table: str, rows: Iterable[Row]) -> Iterator[Signed]:
        """The rows with heads and digest, each computed when it is requested, then added to the tally."""
        digests = []
        for row in rows:
            self._rows += 1
            if self._rows % _STEP == 0:
                self.progress(self._rows, 0)
            digest = digest_of(table, row, self._heads)
            digests.append(digest)
            yield row, self._heads, digest
        self.count(table, digests)

    def _count(self, table: str, digest: str, count: int) -> None:
        self.tallies[table] = self.tallies[table].with_row(digest, count)

    def _remember(
        self,
        table: str,
        before: Row | None,
        after: Row | None,
        held: Row | None = None,
        past: Folded | None = None,
    ) -> None:
        """Record the change of a row. ``held``: the row as it was stored; ``past``: its state before it was deleted."""
        row = before if after is None else after
        assert row is not None
        key = table, row["id"]
        earlier = self.revised.get(key)
        if earlier is not None:
            earlier.after, earlier.value = after, None
        elif held is not None:
            self.revised[key] = Revised(*key, before, after, held["heads"], held["digest"])
        else:
            heads = past.heads_as_stored if past is not None else _NO_HEADS
            self.revised[key] = Revised(*key, None, after, heads, "", past)

    def _leave_alone(self) -> None:
        """Restore the previous heads and digest of rows that were changed and changed back."""
        same = [
            row
            for row in self.revised.values()
            if row.before is not None and row.before == row.after and row.digest and not row.decided
        ]
        for row in same:
            assert row.before is not None
            now = digest_of(row.table, row.before, self._heads)
            stored = read_rows(self.connection, row.table, [row.row_id])[row.row_id]
            if stored["digest"] == row.digest:
                continue
            self._count(row.table, now, -1)
            self._count(row.table, row.digest, 1)
            update_rows(self.connection, row.table, [(row.before, row.heads, row.digest)])

    def _write_revisions(self) -> list[str]:
        """Write the revisions. Returns their digests."""
        digests: list[str] = []

        changes = self.changes()

        def made() -> Iterator[Revision]:
            for done, row in enumerate(changes, start=1):
                if done % _STEP == 0:
                    self.progress(done, len(changes))
                revision = revision_of(self.operation, row)
                digests.append(revision.digest)
                yield revision

        operations.write_revisions(self.connection, made())
        self.count("revision", digests)
        return digests


def revision_of(operation: OperationId, revised: Revised, *, as_before_7: bool = False) -> Revision:
    """The revision that records the change of a row in an operation. ``as_before_7``: in the form of schemas 3 to 6,
    where a deletion contains the last values."""
    table, before, after, past = revised.table, revised.before, revised.after, revised.past
    if before is not None:
        kind = CHANGED if after is not None else DELETED
    elif past is not None and past.complete:
        kind, before = RESTORED, past.values
    else:
        kind = CREATED
    if as_before_7 and before is not None and after is None:
        change = last_values(table, before)
    else:
        change = change_between(table, before, after, revised.decided if kind == CHANGED else ())
    digest = revision_digest(operation, table, revised.row_id, kind, change, revised.heads)
    return Revision(operation, table, revised.row_id, kind, change, revised.heads, digest)


def coalesce(revisions: Iterable[Revised]) -> list[Revised]:
    """Combine successive changes into one per row, from its first ``before`` to its last ``after``."""
    net: dict[tuple[str, str], Revised] = {}
    for revised in revisions:
        row = revised.table, revised.row_id
        before = net[row].before if row in net else revised.before
        net[row] = Revised(*row, before, revised.after)
    return [step for step in net.values() if step.before != step.after]
