"""Undo and redo, derived from the operations themselves.

Undo is a new operation that reverts the changes of an earlier one field by field, and redo is the undo of an undo.
Which operation is next follows from the operations that one annotator made in one window, and before it was opened, so
both survive closing the project. Undo is linear: a new edit clears what could be redone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import bindparam, select

from corpus.identities import OperationId
from db.journal import operations
from db.journal.folding import Folded, fold, fold_until, lineage
from db.journal.journal import Recorder
from db.journal.revisions import CHANGED, CREATED, DELETED, RESTORED, STATED, Revision
from db.tables import schema
from db.tables.rows import Row, canonical
from db.tables.stored_rows import batches, content_of, read_rows

BEGINNING = "project.create"
"""The operation that created the project, which cannot be undone."""
UPGRADE, REPAIR, SETTLED = "project.upgrade", "project.repair", "project.settle"
"""Operations that record how rows were found by an upgrade or a repair, and what a merge decided."""
DECIDED = "conflict.resolve"
"""Operations that decide conflicts. Undoing one reopens the conflicts, which no operation can do, so it is
withdrawn."""
HANDED_OUT = "project.hand_out"
"""The operation with which a copy to hand out begins."""
_LASTING = frozenset({BEGINNING, HANDED_OUT, UPGRADE, REPAIR, SETTLED})
_MAKING = (CREATED, RESTORED)
"""Kinds of revisions whose undo deletes the row."""
_PORTION = 5_000
"""Revisions reverted together. Chosen: the rows of so many take some megabytes, and a statement for each portion costs
nothing."""
_FOLLOWING = "updated"
"""A field that is derived from others: a change of it does not make an undo stale."""
_STRANDED = (
    select(schema.claim.c.id, schema.claim.c.article)
    .join(schema.article, schema.article.c.id == schema.claim.c.article)
    .where(
        schema.claim.c.article.in_(bindparam("ids")),
        schema.claim.c.text != schema.article.c.text,
        schema.claim.c.orphaned == 0,
    )
)
"""Claims of articles that refer to another than the current text and are not orphans."""


@dataclass
class Stacks:
    """Identities of the operations that undo and redo would revert and restore, the next one last."""

    undoable: list[OperationId] = field(default_factory=list)
    redoable: list[OperationId] = field(default_factory=list)

    @classmethod
    def replay(cls, operations: Iterable[tuple[OperationId, str, OperationId | None]]) -> Stacks:
        """The stacks after these operations of one annotator, given as identity, name and ``undoes`` in order of
        arrival."""
        stacks = cls()
        for operation, name, undoes in operations:
            if name not in _LASTING:
                stacks.add(operation, undoes)
        return stacks

    def add(self, operation: OperationId, undoes: OperationId | None) -> None:
        """Take a new operation into account."""
        if undoes is None:
            self.undoable.append(operation)
            self.redoable.clear()
        elif undoes in self.redoable:
            self.redoable.remove(undoes)
            self.undoable.append(operation)
        else:
            if undoes in self.undoable:
                self.undoable.remove(undoes)
            self.redoable.append(operation)

    def set_aside(self, operation: OperationId) -> None:
        """Remove an operation that could not be undone, or that another window undid, so that the one before it is
        next."""
        for stack in (self.undoable, self.redoable):
            if operation in stack:
                stack.remove(operation)


class Stale(Exception):
    """The row ``row_id`` of ``table`` has changed since the operation."""

    def __init__(self, table: str, row_id: str) -> None:
        super().__init__(table, row_id)
        self.table = table
        self.row_id = row_id


def take_back(recorder: Recorder, operation: OperationId) -> None:
    """Revert the changes of an operation. Raises Stale if a field that it changed has changed since, or if a claim
    would remain in a text that is no longer its article's; raises Altered for a row, a revision or an operation with a
    wrong digest.

    A row of an annotator that the operation created is kept, since it names the author of operations, the undo among
    them. So the name under which a person does their first work stays; no earlier one is recorded.
    """
    places = _Places()
    revisions = operations.revisions_of(recorder.connection, operation)
    while portion := list(islice(revisions, _PORTION)):
        by_table: dict[str, list[Revision]] = {}
        for revision in portion:
            if revision.table != "annotator" or revision.kind not in _MAKING:
                by_table.setdefault(revision.table, []).append(revision)
        for table, group in by_table.items():
            places.note(table, _revert(recorder, table, group, canonical([operation])))
    places.check(recorder)


def _revert(recorder: Recorder, table: str, revisions: Sequence[Revision], alone: str) -> list[_Step]:
    """Revert revisions of rows of one table. ``alone``: the heads of a row that only the operation has revised.

    Returns the steps, except for rows that the operation created and nothing has changed since. These are just deleted;
    their digests are verified then."""
    stored = read_rows(recorder.connection, table, [revision.row_id for revision in revisions])
    deleted = [revision.row_id for revision in revisions if revision.kind == DELETED]
    known = operations.revisions_of_rows(recorder.connection, table, deleted)
    gone: list[Row] = []
    steps: list[_Step] = []
    for revision in revisions:
        held = stored.get(revision.row_id)
        if held is not None and held["heads"] == alone and revision.kind in _MAKING:
            gone.append(held)
        else:
            steps.append(_step(recorder, revision, held, known.get(revision.row_id, ())))
    gone.extend(stored[step.row_id] for step in steps if step.target is None)
    recorder.remove(table, gone)
    past = {step.row_id: step.past for step in steps if step.past is not None}
    recorder.restore(table, [step.target for step in steps if step.target and step.now is None], past)
    recorder.update(table, [step.target for step in steps if step.target and step.now is not None])
    return steps


@dataclass(frozen=True, slots=True)
class _Step:
    """What an undo does to one row."""

    row_id: str
    now: Row | None
    target: Row | None
    past: Folded | None = None
    """For a row that is deleted: its state."""


def _step(recorder: Recorder, revision: Revision, held: Row | None, known: Sequence[Revision]) -> _Step:
    """What to do to a row, given as it is stored. It is verified when it is deleted or changed. ``known``: its
    revisions, if ``revision`` deletes it."""
    now = None if held is None else content_of(held)
    target: Row | None = None
    if revision.kind == DELETED:
        return _brought_back(revision, now, known)
    if now is None:
        raise Stale(revision.table, revision.row_id)
    if revision.kind == CHANGED:
        target = _reverted(revision, now)
    else:
        _check_untouched(recorder, revision, now)
    return _Step(revision.row_id, now, target)


def _brought_back(revision: Revision, now: Row | None, known: Sequence[Revision]) -> _Step:
    """A deleted row as it was before that deletion. Raises Stale if it exists, or if not all that it was is known, as
    where operations were lost."""
    line = lineage(revision, known)
    past = fold(revision.table, revision.row_id, known)
    alone = past.heads == (revision.operation,)
    before = past if alone else fold(revision.table, revision.row_id, line.values())
    if now is not None or not before.complete or _lacks_parents(line):
        raise Stale(revision.table, revision.row_id)
    return _Step(revision.row_id, None, before.values, past)


def _lacks_parents(line: Mapping[OperationId, Revision]) -> bool:
    """Whether revisions are missing on which others build. One that states the row needs none before it."""
    return any(
        parent not in line
        for revision in line.values()
        if revision.kind != STATED
        for parent in revision.replaced()
    )


def _reverted(revision: Revision, now: Row) -> Row:
    target = dict(now)
    for name, (old, new) in revision.values().items():
        if now[name] == new:
            target[name] = old
        elif name != _FOLLOWING:
            raise Stale(revision.table, revision.row_id)
    return target


def _check_untouched(recorder: Recorder, revision: Revision, now: Row) -> None:
    """Raise Stale unless a row that the operation created has the same content, though it was changed since."""
    known = operations.revisions_of_rows(recorder.connection, revision.table, [revision.row_id])
    made = fold_until(revision, known.get(revision.row_id, ())).values
    if any(now[name] != cell for name, cell in made.items() if name != _FOLLOWING):
        raise Stale(revision.table, revision.row_id)


class _Places:
    """The claims and articles that an undo changes, to check that every claim stays in the text of its article."""

    def __init__(self) -> None:
        self._claims: set[str] = set()
        self._of_claims: set[str] = set()
        self._articles: set[str] = set()

    def note(self, table: str, steps: Sequence[_Step]) -> None:
        """Record the claims that get another place, and the articles that get another text."""
        for step in steps:
            if step.target is None:
                continue
            if table == "claim":
                self._claims.add(step.row_id)
                self._of_claims.add(step.target["article"])
            elif table == "article" and (step.now is None or step.now["text"] != step.target["text"]):
                self._articles.add(step.row_id)

    def check(self, recorder: Recorder) -> None:
        """Raise Stale if a claim would be in a text that is not its article's: for the claim if the undo changes the
        text, for the article if it moves the claim."""
        for batch in batches(self._of_claims | self._articles):
            for claim, article in recorder.connection.execute(_STRANDED, {"ids": batch}):
                if claim in self._claims:
                    raise Stale("article", article)
                if article in self._articles:
                    raise Stale("claim", claim)
