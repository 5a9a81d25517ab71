"""Merging, as the store does it: the other file is opened for reading and verified; the rest is one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from corpus.changes import ChangeSet, Operation
from db.committing import Committed, Committer
from db.custody import BUSY_TIMEOUT, Custody
from db.editing import Editing
from db.errors import NotAProject, StaleUndo, TooNew
from db.journal import Recorder, Revised
from db.merging.account import account, changes
from db.merging.outcome import MergeOutcome
from db.merging.strangers import read_stranger, take_over
from db.merging.uniting import unite
from db.merging.withdrawing import Withdrawn, withdraw
from db.prepared import driver
from db.tallies import Tallies


class DryRun(Exception):
    """Raised to roll a merge back after it has been accounted for."""


@contextmanager
def opened_for_merging(path: Path) -> Iterator[Custody]:
    """The other file, open for reading. Raises as :meth:`~db.custody.Custody.open`, NotAProject for one that is damaged
    and TooNew for one whose schema is newer than ours."""
    custody = Custody.open(path, "", read_only=True, busy_timeout=BUSY_TIMEOUT)
    try:
        if custody.file.read_only_reason == "damaged":
            found = custody.check()
            detail = f"{found[0].code} {found[0].table} {found[0].row}".strip() if found else ""
            raise NotAProject(str(path), "damaged", detail=detail)
        if custody.file.read_only_reason == "newer":
            raise TooNew(str(path), "", True)
        yield custody
    finally:
        custody.close()


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did, or would do."""

    outcome: MergeOutcome
    committed: Committed | None = None
    """None if nothing was written."""

    @property
    def changes(self) -> ChangeSet:
        """What changed, for whoever shows the project."""
        return ChangeSet() if self.committed is None else self.committed.changes


def merge(
    committer: Committer, custody: Custody, path: Path, *, dry_run: bool, join_names: bool
) -> MergeResult:
    """See :meth:`db.store.Store.merge`."""
    committer.check_writable()
    with opened_for_merging(path) as other:
        if not dry_run:
            custody.back_up("merge")
        if other.file.project == custody.file.project:
            return _merge_copy(committer, other, dry_run=dry_run)
        return _import_project(committer, other, dry_run=dry_run, join_names=join_names)


def _merge_copy(committer: Committer, other: Custody, *, dry_run: bool) -> MergeResult:
    """Unite with another copy of the same project. Nothing is written by a dry run, nor when there is nothing new; then
    there is no change set. Raises NotAProject for a copy that does not verify."""
    path, told = str(other.file.path), []
    merge = committer.new_merge()

    def act(connection: Connection, tallies: Tallies) -> tuple[Revised, ...]:
        with other.file.read() as theirs:
            united = unite(connection, tallies, driver(theirs), path, merge)
        entries = account(connection, united)
        told.append(MergeOutcome(path, True, len(united.operations), entries))
        if dry_run or not united.operations:
            raise DryRun
        return united.revised

    try:
        committed = committer.follow(act)
    except DryRun:
        return MergeResult(told[0])
    return MergeResult(told[0], committed)


def _import_project(committer: Committer, other: Custody, *, dry_run: bool, join_names: bool) -> MergeResult:
    """Take over another project, as one operation."""
    told: list[MergeOutcome] = []
    with other.file.read() as theirs:
        archive, versions = read_stranger(theirs)
    names = {one.id: one.name for one in archive.annotators}

    def act(editing: Editing, recorder: Recorder) -> Operation:
        operation, revised = take_over(editing, recorder, archive, versions, join_names=join_names)
        authors = {
            (one.table, one.row_id): names.get(one.after["author"], "")
            for one in revised
            if one.after is not None
        }
        entries = tuple(changes(revised, authors))
        told.append(MergeOutcome(str(other.file.path), False, int(bool(revised)), entries))
        if dry_run:
            raise DryRun
        return operation

    try:
        committed = committer.commit(act)
    except DryRun:
        return MergeResult(told[0])
    return MergeResult(told[0], None if told[0].is_nothing_new else committed)


def take_back_merge(committer: Committer, location: str, merge: str) -> tuple[Committed, Withdrawn]:
    """Take a merge back. Raises StaleUndo when later work stands on all of it."""
    told: list[Withdrawn] = []

    def act(connection: Connection, tallies: Tallies) -> tuple[Revised, ...]:
        withdrawn = withdraw(connection, tallies, merge)
        if not withdrawn.operations:
            raise StaleUndo(location, merge, "", "")
        told.append(withdrawn)
        return withdrawn.revised

    committed = committer.follow(act)
    return committed, told[0]
