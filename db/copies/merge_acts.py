"""Merging, as the store does it: the other file is opened for reading and verified; the rest is one transaction.

Conflicts that were decided in the preview are decided in that transaction, by an operation that is marked as brought by
the merge, so that one undo reverts both.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from corpus.changes import ChangeSet, Operation
from corpus.identities import OperationId
from corpus.progress import Progress
from db.changes import change_set
from db.committing import Act, Committed, Committer, Rewritten
from db.copies.strangers import Stranger, open_matters, read_stranger, take_over
from db.custody import BUSY_TIMEOUT, Custody
from db.editing import Editing
from db.errors import NotAProject, Rejected, StaleUndo, TooNew
from db.journal import operations
from db.journal.journal import Recorder, Revised, coalesce
from db.merging.account import account, changes, unplaced
from db.merging.bringing import OtherCopy
from db.merging.outcome import MergeChoices, MergeEntry, MergeOutcome
from db.merging.parting import parting
from db.merging.standing import Missing
from db.merging.uniting import United, together, unite
from db.merging.withdrawing import bring_back, count_again, counts, reopen, withdraw
from db.tables import queries
from db.tables.claim_places import misplaced
from db.tables.prepared import driver
from db.tables.stored_rows import select_in
from db.tables.tallies import Tallies

NOTHING = ChangeSet()
_CLAIMS_IN = "SELECT id FROM claim WHERE text IN"
"""The claims in versions of texts; a list of placeholders is appended."""


class DryRun(Exception):
    """Raised to roll a merge back after its report was made."""


@contextmanager
def opened_for_merging(path: Path) -> Iterator[Custody]:
    """The other file, open for reading. Raises as :meth:`~db.custody.Custody.open`, NotAProject for a damaged file and
    TooNew for one with a newer schema."""
    custody = Custody.open(path, "", read_only=True, busy_timeout=BUSY_TIMEOUT)
    try:
        if custody.file.read_only_reason == "damaged":
            found = custody.check()
            detail = f"{found[0].code} {found[0].table} {found[0].row}".strip() if found else ""
            raise NotAProject(str(path), "damaged", detail=detail)
        if custody.file.read_only_reason == "newer":
            with custody.file.read() as connection:
                raise TooNew(str(path), queries.fact(connection, "program"), True)
        yield custody
    finally:
        custody.close()


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did, or would do."""

    outcome: MergeOutcome
    committed: Committed | None = None
    """None if nothing was written."""
    preview: ChangeSet = NOTHING
    """What a dry run would change, as values."""

    @property
    def changes(self) -> ChangeSet:
        """What changed, for views of the project."""
        return ChangeSet() if self.committed is None else self.committed.changes


def merge(
    committer: Committer,
    custody: Custody,
    paths: Sequence[Path],
    choices: MergeChoices,
    *,
    decide: Act | None = None,
    dry_run: bool,
    progress: Progress | None,
) -> MergeResult:
    """See :meth:`db.store.Store.merge`. ``decide``: the edit that decides conflicts as a part of the merge."""
    committer.check_writable()
    with contextlib.ExitStack() as stack:
        others = [stack.enter_context(opened_for_merging(path)) for path in paths]
        kinds = {other.file.project == custody.file.project for other in others}
        if len(kinds) != 1:
            raise Rejected(str(custody.file.path), "mixed_files")
        if not dry_run:
            custody.back_up("merge")
        if kinds == {True}:
            return _merge_copies(committer, others, decide, dry_run=dry_run, progress=progress)
        return _import_projects(committer, others, choices, dry_run=dry_run, progress=progress)


def _merge_copies(
    committer: Committer,
    others: Sequence[Custody],
    decide: Act | None,
    *,
    dry_run: bool,
    progress: Progress | None,
) -> MergeResult:
    """Unite with other copies of the same project. A dry run writes nothing; if there is nothing new, nothing is
    written either, and there is no change set. Raises NotAProject for a copy that fails verification."""
    paths = tuple(str(other.file.path) for other in others)
    outcomes: list[tuple[MergeOutcome, ChangeSet]] = []
    merge = committer.new_merge()

    def act(connection: Connection, tallies: Tallies) -> Rewritten:
        parted, united, settled = "", [], committer.is_settled
        for other, path in zip(others, paths, strict=True):
            with other.file.read() as theirs:
                parted = max(parted, parting(driver(connection), driver(theirs)))
                source = OtherCopy(driver(theirs), path)
                united.append(unite(connection, tallies, source, path, merge, progress, settled=settled))
            _check_places(driver(connection), united[-1], path)
            settled = united[-1].settled
        whole = together(united)
        report = account(connection, whole)
        outcome = MergeOutcome(
            paths,
            True,
            len(whole.operations),
            report.entries,
            report.conflicts,
            report.kept,
            parted,
            texts=whole.texts,
        )
        ranks = cache(partial(queries.codebook_ranks, connection))
        preview = change_set(connection, whole.revised, ranks) if dry_run else NOTHING
        outcomes.append((outcome, preview))
        if dry_run or not (whole.operations or whole.texts):
            raise DryRun
        if decide is None or not whole.operations:
            return Rewritten(whole.revised, settled=whole.settled)
        decided = committer.add_to_merge(merge, connection, tallies, decide)
        return Rewritten(coalesce([*whole.revised, *decided]))

    try:
        committed = committer.follow(act)
    except DryRun:
        return MergeResult(outcomes[0][0], preview=outcomes[0][1])
    return MergeResult(outcomes[0][0], committed)


def _check_places(raw: sqlite3.Connection, united: United, path: str) -> None:
    """Raise NotAProject if a union left a claim where its quote is not. What comes from a hub is not checked like this:
    replicas lack different texts, and would take in different operations."""
    present = [row for row in united.revised if row.after is not None]
    claims = {row.row_id for row in present if row.table == "claim"}
    # No program of ours changes a version of a text.
    versions = [row.row_id for row in present if row.table == "text_version" and row.before is not None]
    claims.update(claim for (claim,) in select_in(raw, _CLAIMS_IN, versions))
    for claim, _ in misplaced(raw, claims):
        raise NotAProject(path, "damaged", detail=f"place claim {claim}")


def _import_projects(
    committer: Committer,
    others: Sequence[Custody],
    choices: MergeChoices,
    *,
    dry_run: bool,
    progress: Progress | None,
) -> MergeResult:
    """Import other projects, as one operation."""
    outcomes: list[tuple[MergeOutcome, ChangeSet]] = []
    steps = count(1)

    def step() -> None:
        if progress is not None:
            progress(next(steps), 2 * len(others))

    strangers = [_read(other, step) for other in others]
    paths = tuple(str(other.file.path) for other in others)

    def act(editing: Editing, recorder: Recorder) -> Operation:
        namesakes, doubtful = open_matters(editing, recorder.connection, strangers)
        for stranger in strangers:
            take_over(editing, recorder, stranger, choices)
            step()
        revised = tuple(recorder.changes())
        entries = _entries(revised, strangers)
        outcome = MergeOutcome(
            paths, False, int(bool(revised)), entries, namesakes=namesakes, doubtful=doubtful
        )
        ranks = editing.codebook_ranks
        outcomes.append((outcome, change_set(recorder.connection, revised, ranks) if dry_run else NOTHING))
        if dry_run:
            raise DryRun
        return editing.operation()

    try:
        committed = committer.commit(act)
    except DryRun:
        return MergeResult(outcomes[0][0], preview=outcomes[0][1])
    return MergeResult(outcomes[0][0], None if outcomes[0][0].is_nothing_new else committed)


def _read(other: Custody, step: Callable[[], None]) -> Stranger:
    with other.file.read() as theirs:
        stranger = read_stranger(theirs)
    step()
    return stranger


def _entries(revised: Sequence[Revised], strangers: Sequence[Stranger]) -> tuple[MergeEntry, ...]:
    """What an import did, with the names that its authors have in their projects."""
    names = {
        annotator.id: annotator.name for stranger in strangers for annotator in stranger.archive.annotators
    }
    authors = {
        (row.table, row.row_id): names.get(row.after["author"], "")
        for row in revised
        if row.after is not None
    }
    return (*changes(revised, authors), *unplaced(revised, authors))


def take_back_merge(committer: Committer, location: str, merge: str) -> Committed:
    """Undo a merge, and report what of it remains. Raises StaleUndo if later work depends on all of it."""
    kept: list[Operation] = []

    def act(connection: Connection, tallies: Tallies) -> Rewritten:
        withdrawn = withdraw(connection, tallies, merge)
        if not withdrawn.operations:
            raise StaleUndo(location, merge, "", "")
        kept.extend(operations.operation(connection, operation) for operation in withdrawn.kept)
        return Rewritten(withdrawn.revised)

    committed = committer.follow(act)
    return replace(committed, changes=replace(committed.changes, kept=tuple(kept)))


def bring_back_merge(committer: Committer, location: str, merge: str) -> Committed:
    """Redo a merge that was undone. Raises StaleUndo if it needs what another undone merge had brought."""

    def act(connection: Connection, tallies: Tallies) -> Rewritten:
        try:
            return Rewritten(bring_back(connection, tallies, merge))
        except Missing:
            raise StaleUndo(location, merge, "", "") from None

    return committer.follow(act)


def take_back_decision(committer: Committer, location: str, decision: OperationId) -> Committed:
    """Reopen the conflicts that an operation decided, or let the decision count again if it was undone. Raises
    StaleUndo if later work depends on it."""

    def act(connection: Connection, tallies: Tallies) -> Rewritten:
        if not counts(connection, decision):
            return Rewritten(count_again(connection, tallies, [decision]))
        revised = reopen(connection, tallies, decision)
        if revised is None:
            raise StaleUndo(location, decision, "", "")
        return Rewritten(revised)

    return committer.follow(act)
