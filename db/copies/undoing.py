"""Undoing any operation: an edit by another operation; a merge, or a decision about a conflict, by withdrawing it."""

from __future__ import annotations

from dataclasses import replace

from corpus.changes import Operation
from db.committing import Committed, Committer
from db.errors import Rejected, StaleUndo
from db.journal.undo import DECIDED
from db.merging import local


def undo(committer: Committer, location: str, target: Operation) -> Committed:
    """Undo an operation, or redo it if ``target`` is its undo. Where that leaves nothing to revert, as if it only
    created the row of an annotator, nothing is written, and the operation before it is undone next. Raises as
    :meth:`~db.committing.Committer.take_back`, and Rejected (``on_hub``) for a merge or a decision that other replicas
    may have."""
    if not (local.is_merge(target.id) or (target.name == DECIDED and target.undoes is None)):
        return _reverted(committer, target)
    if not local.is_taken_back(target.id) and committer.is_on_hub(target.id):
        committer.pass_over(target.id)
        raise Rejected(location, "on_hub")
    try:
        return _withdraw(committer, location, target)
    except StaleUndo:
        committer.pass_over(target.id)
        raise


def _reverted(committer: Committer, target: Operation) -> Committed:
    committed = committer.take_back(target)
    if committed.changes.operation is not None:
        return committed
    committer.pass_over(target.id)
    undoable, redoable = committer.undo_state()
    return replace(committed, changes=replace(committed.changes, undoable=undoable, redoable=redoable))


def _withdraw(committer: Committer, location: str, target: Operation) -> Committed:
    # Imported here: most operations that are undone are edits.
    from db.copies import merge_acts

    if local.is_taken_back(target.id):
        return merge_acts.bring_back_merge(committer, location, target.id)
    if local.is_merge(target.id):
        return merge_acts.take_back_merge(committer, location, target.id)
    return merge_acts.take_back_decision(committer, location, target.id)
