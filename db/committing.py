"""Writing operations to a project file, and following what others write to it.

Each write is one transaction: the revisions that others have written since the last transaction are read, the edit is
carried out and recorded, and both together become one change set. So each change set continues from the state that the
previous one described.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from corpus.changes import ChangeOrigin, ChangeSet, Operation
from corpus.gc_pause import gc_paused
from corpus.identities import OperationId
from corpus.model import Annotator
from corpus.progress import Progress, no_progress
from db.changes import change_set, news_since, with_texts
from db.editing import Editing
from db.errors import ReadOnly, StaleUndo, TextsAbsent, TooNew
from db.files.engine import ProjectFile
from db.identity import new_id, now
from db.journal import history, operations
from db.journal.journal import Recorder, Revised, Workplace, coalesce
from db.journal.operations import Arrived, Heads
from db.journal.revisions import arrival_digest
from db.journal.undo import SETTLED, Stale, take_back
from db.memory import Memory
from db.merging import local
from db.settling import settle_everything
from db.tables import held_texts, queries
from db.tables.held_texts import TextsNeeded
from db.tables.prepared import driver
from db.tables.rows import row_of
from db.tables.schema import VERSION
from db.tables.stored_rows import Altered
from db.tables.tallies import Tallies, Tally

_PINNING = "duikan_pinning"
"""Name of the savepoint to which a commit without changes is rolled back."""
_AHEAD = 200
"""Rows in doubt examined in one portion. Chosen: they take some 50 ms, like a portion of the index."""
Act = Callable[[Editing, Recorder], Operation]
"""Carries out an edit in an open transaction and returns its operation."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a change of rows that is not an operation did."""

    revised: Sequence[Revised] = ()
    undo_stays: bool = False
    """Whether what the annotator can undo and redo is as before, so that it need not be read again."""
    settled: bool = False
    """Whether every row of the file is known to be the result of its own revisions, so that the next operation has
    nothing to record of what was decided. If False, that is examined."""


@dataclass(frozen=True, slots=True)
class Committed:
    """What a transaction changed, and the tallies after it."""

    changes: ChangeSet
    tallies: Tallies


class Committer:
    """Commits the operations of one annotator at a time.

    If it finds a row whose digest is wrong, the project is read-only from then on.
    """

    def __init__(self, file: ProjectFile, annotator: Annotator, workplace: Workplace) -> None:
        self._file = file
        self._workplace = workplace
        self._counter = file.change_counter()
        with file.read() as connection:
            self._arrived = operations.last_arrival(connection)
            self._arrivals = operations.tallies(connection)["arrival"]
        """Order of arrival of the newest operation that was read, and the tally of ``arrival`` at that time."""
        self._opened = self._delivered = self._arrived
        """Order of arrival of the newest operation that a change set or snapshot included."""
        self.is_shared: Callable[[Connection, OperationId], bool] = lambda *_: False
        """Whether a hub has an operation, or what a merge brought: it cannot be withdrawn in this file alone."""
        self.progress: Progress = no_progress
        """Called during an operation, see :class:`~db.journal.journal.Recorder`; if it raises, nothing has changed."""
        self.is_settled = False
        """Whether every row of the file is known to be the result of its own revisions: the rows in doubt were
        examined, if there are any, and nothing has let one differ since then."""
        self._looked_ahead = False
        """Whether :meth:`settle_ahead` gave up."""
        self._doubts: tuple[Tally, list[tuple[str, str]]] | None = None
        """The tally of ``arrival`` when it began, which also an undone merge changes, and the rows that it has not
        examined yet."""
        self._absent: set[str] = set()
        self._absent_tally = Tally(0, 0)
        """The texts that were absent then, and their tally."""
        self._merged = False
        """Whether others have merged, or undone a merge, since that change set or snapshot."""
        self.work_as(annotator)

    @property
    def annotator(self) -> Annotator:
        return self._annotator

    def work_as(self, annotator: Annotator) -> None:
        """Commit the operations of this annotator from now on. Their row is written with their first operation."""
        self._annotator = annotator
        self._memory = Memory(str(self._file.path), annotator, self._workplace, self._opened)

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that the annotator's undo and redo would revert and restore now."""
        at_hand = self._memory.undo_state_at_hand()
        if at_hand is not None:
            return at_hand
        with self._file.read() as connection:
            return self._memory.undo_state(connection)

    def deliver_all(self, connection: Connection, absent: frozenset[str]) -> None:
        """Let the next change set continue from the state that ``connection`` reads, where these texts are absent."""
        self._catch_up(connection, tell=False)
        self._absent, self._absent_tally = set(absent), self._memory.tallies(connection)["absent_text"]
        self._delivered, self._merged = self._arrived, False

    def news(self) -> Committed | None:
        """What others have written since the last change set; None if that changes no row."""
        known = self._arrived == self._delivered and not self._merged
        if known and self._file.change_counter() == self._counter:
            return None
        with self._altering(), self._file.read() as connection:
            remote = self._catch_up(connection)
            changes = change_set(connection, remote, cache(partial(queries.codebook_ranks, connection)))
            self._memory.undo_state(connection)
            tallies = self._memory.tallies(connection)
            changes = self._with_texts(connection, changes, tallies)
        if not (remote or self._merged or changes.arrived or changes.absent):
            self._delivered = self._arrived
            return None
        return self._delivering(replace(changes, origin=ChangeOrigin.REMOTE), tallies)

    @gc_paused()
    def commit(self, act: Act) -> Committed:
        """Carry out an edit in one transaction. If it raises, or nothing can be written, nothing has changed."""
        memory = self._memory
        with self._altering(), self._file.write() as connection:
            remote = self._catch_up(connection)
            # Read before the commit, so that the undo state need not be read after it.
            memory.stacks(connection)
            before = dict(memory.tallies(connection))
            heads = memory.heads(connection)
            pinned = None if self.is_settled else self._pin(connection, before, heads, self._arrived)
            tallies, heads = (before, heads) if pinned is None else pinned
            recorder = Recorder(connection, OperationId(new_id()), dict(tallies), progress=self.progress)
            location = str(self._file.path)
            editing = Editing(
                connection, recorder, self._annotator, now(), location, memory.text, memory.values
            )
            operation = act(editing, recorder)
            arrival = self._arrived + (1 if pinned is None else 2)
            heads_after = None
            if recorder.has_changes:
                heads_after = self._record(recorder, operation, arrival, heads)
            elif pinned is not None:
                # Nothing was changed, so what a merge decided need not be recorded either.
                driver(connection).execute(f"ROLLBACK TO {_PINNING}")
                recorder.tallies = before
            revised = recorder.changes()
            changes = change_set(
                connection, coalesce([*remote, *revised]) if remote else revised, editing.codebook_ranks
            )
            changes = self._with_texts(connection, changes, recorder.tallies)
        # The memory of the state must not change before the transaction is committed.
        if heads_after is not None:
            self._arrived, self._arrivals = arrival, recorder.tallies["arrival"]
            memory.committed(recorder.revised.keys(), recorder.tallies, heads_after, operation)
        self.is_settled = pinned is None or heads_after is not None
        if revised:
            changes = replace(changes, operation=operation)
        elif remote:
            changes = replace(changes, origin=ChangeOrigin.REMOTE)
        return self._delivering(changes, recorder.tallies)

    def take_back(self, target: Operation) -> Committed:
        """Undo an operation, by a new operation. Raises StaleUndo if a row has changed since ``target``, or if rows of
        others refer to a row that it created."""

        def undo(editing: Editing, recorder: Recorder) -> Operation:
            take_back(recorder, target.id)
            settle_everything(editing)
            author, time = self._annotator.id, editing.now
            return replace(target, id=recorder.operation, annotator=author, time=time, undoes=target.id)

        try:
            return self.commit(undo)
        except Stale as stale:
            raise self._stale(target, stale) from None
        except IntegrityError:
            raise self._stale(target, _dangling(self._file, self._memory, target)) from None

    def settle_ahead(self) -> bool:
        """Examine some of the rows in doubt, so that the first operation need not, and return whether others remain. If
        a row is not the result of its own revisions, or if anything was written meanwhile, that operation examines
        them."""
        if self.is_settled or self._looked_ahead or self._file.read_only_reason:
            return False
        from db.merging.pinning import differing, in_doubt

        with self._altering(), self._file.read() as connection:
            self._catch_up(connection, tell=False)
            if self._doubts is None:
                self._doubts = self._arrivals, in_doubt(connection)
            since, rows = self._doubts
            self._looked_ahead = since != self._arrivals or bool(differing(connection, rows[:_AHEAD]))
        self._doubts = since, rows[_AHEAD:]
        self.is_settled = not (self._looked_ahead or rows[_AHEAD:])
        return not (self._looked_ahead or self.is_settled)

    def is_on_hub(self, operation: OperationId) -> bool:
        """Whether a hub has an operation, or what a merge brought: it cannot be withdrawn in this file alone."""
        with self._file.read() as connection:
            return self.is_shared(connection, operation)

    def pass_over(self, operation: OperationId) -> None:
        """Leave an operation that cannot be undone or redone out of undo and redo."""
        with self._file.read() as connection:
            self._memory.stacks(connection).set_aside(operation)

    @gc_paused()
    def follow(
        self, act: Callable[[Connection, Tallies], Rewritten], texts: Collection[str] = ()
    ) -> Committed:
        """Carry out in one transaction a change of rows that is not an operation: a merge, or its undo. ``act`` updates
        and writes the tallies. ``texts``: digests of texts that it may add or remove.
        Raises TextsAbsent if claims must be placed in texts that are not in the file."""
        memory = self._memory
        with self._altering(), self._file.write() as connection:
            remote = self._catch_up(connection)
            tallies = dict(memory.tallies(connection))
            try:
                done = act(connection, tallies)
            except TextsNeeded as needed:
                raise TextsAbsent(str(self._file.path), needed.digests) from None
            ranks = cache(partial(queries.codebook_ranks, connection))
            changes = change_set(connection, coalesce([*remote, *done.revised]), ranks)
            changes = self._with_texts(connection, changes, tallies, texts)
            arrived = operations.last_arrival(connection)
        rows = {(row.table, row.row_id) for row in done.revised}
        memory.rewritten(rows, tallies, undo_stays=done.undo_stays)
        self._arrived, self._arrivals = arrived, tallies["arrival"]
        self.is_settled = done.settled
        return self._delivering(changes, tallies)

    def add_to_merge(self, merge: str, connection: Connection, tallies: Tallies, act: Act) -> list[Revised]:
        """Carry out an edit as a part of a merge, in the transaction of the merge (:meth:`follow`) and after what the
        merge brings, so that both are undone and redone together. The tallies are updated. Returns what it changed."""
        heads, arrived = operations.heads(connection), operations.last_arrival(connection)
        pinned = self._pin(connection, tallies, heads, arrived)
        before, heads = pinned if pinned is not None else (dict(tallies), heads)
        recorder = Recorder(connection, OperationId(new_id()), before)
        location = str(self._file.path)
        editing = Editing(connection, recorder, self._annotator, now(), location, self._memory.text, {})
        operation = act(editing, recorder)
        _introduce(recorder, self._annotator)
        arrival = arrived + (1 if pinned is None else 2)
        recorder.finish(operation, self._workplace, arrival, heads, merge)
        tallies.update(recorder.tallies)
        return recorder.changes()

    def new_merge(self) -> str:
        """A new identity for a merge by the annotator."""
        return local.new_merge(self._annotator.id, self._workplace)

    def check_writable(self) -> None:
        """Raise ReadOnly if the file cannot be written."""
        if self._file.read_only_reason:
            raise ReadOnly(str(self._file.path), self._file.read_only_reason)

    # Inside

    def _delivering(self, changes: ChangeSet, tallies: Tallies) -> Committed:
        """Hand out a change set, from which the next one continues."""
        undoable, redoable = self.undo_state()
        self._absent |= changes.absent
        self._absent -= changes.arrived
        self._absent_tally = tallies["absent_text"]
        merged, self._merged, self._delivered = self._merged, False, self._arrived
        return Committed(replace(changes, undoable=undoable, redoable=redoable, reread=merged), tallies)

    def _with_texts(
        self, connection: Connection, changes: ChangeSet, tallies: Tallies, likely: Collection[str] = ()
    ) -> ChangeSet:
        """The changes with the texts that arrived, or became absent, since the last change set. If these are among the
        ``likely`` ones, as the tally shows, the others are not read."""
        if tallies["absent_text"] == self._absent_tally:
            return changes
        absent = held_texts.absent_among(driver(connection), likely)
        gone, come = absent - self._absent, self._absent.intersection(likely) - absent
        expected = self._absent_tally.with_rows(gone, 1).with_rows(come, -1)
        if expected != tallies["absent_text"]:
            everything = set(held_texts.absent(connection))
            gone, come = everything - self._absent, self._absent - everything
        return with_texts(connection, changes, frozenset(come), frozenset(gone))

    def _pin(
        self, connection: Connection, tallies: Tallies, heads: Heads, arrived: int
    ) -> tuple[Tallies, Heads] | None:
        """After a merge, record what it decided as an operation, before the next one. Returns the tallies and heads
        after it, or None if nothing had to be recorded. Rolling back to the savepoint removes it again."""
        from db.merging.pinning import differences, write_pins

        found = differences(connection)
        if not found:
            return None
        driver(connection).execute(f"SAVEPOINT {_PINNING}")
        recorder = Recorder(connection, OperationId(new_id()), dict(tallies))
        _introduce(recorder, self._annotator)
        operation = Operation(recorder.operation, SETTLED, "", "", 1, self._annotator.id, now())
        write_pins(recorder, found)
        return recorder.tallies, recorder.finish(operation, self._workplace, arrived + 1, heads)

    def _record(self, recorder: Recorder, operation: Operation, arrival: int, heads: Heads) -> Heads:
        if not self._memory.annotator_stored(recorder.connection):
            _introduce(recorder, self._annotator)
        return recorder.finish(operation, self._workplace, arrival, heads)

    @contextlib.contextmanager
    def _altering(self) -> Iterator[None]:
        try:
            yield
        except Altered as damage:
            self._file.read_only_reason = "damaged"
            raise ReadOnly(str(self._file.path), "damaged") from damage

    def _stale(self, target: Operation, stale: Stale) -> StaleUndo:
        """The error for an operation that cannot be undone; the one before it is undone next."""
        with self._file.read() as connection:
            self._memory.stacks(connection).set_aside(target.id)
            by = history.last_author(connection, stale.table, stale.row_id)
        return StaleUndo(str(self._file.path), target.id, stale.row_id, by)

    def _catch_up(self, connection: Connection, *, tell: bool = True) -> list[Revised]:
        """Drop what is cached if others have written. Returns what has changed since the last change set."""
        counter = self._file.change_counter()
        if counter != self._counter:
            if self._file.version() > VERSION:
                raise TooNew(str(self._file.path), queries.fact(connection, "program"), False)
            arrived = operations.arrived_since(connection, self._arrived)
            merged = self._is_merged(connection, arrived)
            self.is_settled &= not merged
            self._memory.follow(arrived, merged=merged)
            self._merged |= merged
            self._counter = counter
            self._arrived = operations.last_arrival(connection)
        if self._arrived == self._delivered or self._merged or not tell:
            return []
        return news_since(connection, self._delivered)

    def _is_merged(self, connection: Connection, arrived: Iterable[Arrived]) -> bool:
        """Whether others have merged or undone a merge. That changes rows which no arrived operation revises:
        operations were brought, started or stopped counting, or what a merge decided was recorded."""
        expected, merged = self._arrivals, False
        for operation in arrived:
            expected = expected.with_row(arrival_digest(operation.arrival), 1)
            merged |= operation.arrival["brought_by"] is not None or operation.name == SETTLED
        self._arrivals = operations.tallies(connection)["arrival"]
        return merged or self._arrivals != expected


def _introduce(recorder: Recorder, annotator: Annotator) -> None:
    """Write the annotator's row with the first operation."""
    known = queries.existing(recorder.connection, Annotator, [annotator.id])
    if not known:
        recorder.insert("annotator", [row_of(annotator, annotator.id)])


def _dangling(file: ProjectFile, memory: Memory, target: Operation) -> Stale:
    """The row that would refer to a deleted row if an operation were undone, found by a second attempt that is rolled
    back."""
    found = Stale("", "")
    try:
        with file.write() as connection:
            recorder = Recorder(connection, OperationId(new_id()), dict(memory.tallies(connection)))
            take_back(recorder, target.id)
            broken = file.broken_reference()
            if broken is not None:
                found = Stale(*queries.row_at(connection, broken[0], broken[1]))
            raise _Abandon
    except _Abandon:
        return found


class _Abandon(Exception):
    """Raised to roll a transaction back."""
