"""The operations of an open project that concern other copies of it, or other projects."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.changes import ChangeSet, Operation
from corpus.gc_pause import gc_paused
from corpus.progress import Progress
from db.committing import Act, Committed, Committer
from db.copies.conflict_copies import ConflictCopy, copies_with_news, project_of
from db.copies.undoing import undo
from db.custody import Custody
from db.errors import NotAProject, Rejected
from db.journal import operations
from db.merging.outcome import Conflict, ConflictDecision, MergeChoices

if TYPE_CHECKING:
    from db.copies.choosing_rows import CopySelection
    from db.copies.left_out import LeftOut
    from db.copies.merge_acts import MergeResult
    from db.editing import Editing
    from db.edits.conflicts import Settlement
    from db.journal.journal import Recorder

NO_CHOICES = MergeChoices()


class Sharing:
    """Part of a :class:`~db.store.Store`."""

    def __init__(
        self, custody: Custody, committer: Committer, follow: Callable[[Committed], ChangeSet]
    ) -> None:
        """``follow`` is called with what was committed, so that the store can update itself."""
        self._custody, self._committer, self._follow = custody, committer, follow

    def merge(
        self,
        paths: Sequence[str | Path],
        *,
        dry_run: bool = False,
        choices: MergeChoices = NO_CHOICES,
        settlements: Sequence[Settlement] = (),
        progress: Progress | None = None,
    ) -> MergeResult:
        """Merge other copies of this project, or import other projects, as one step after a backup; see
        :mod:`db.merging`. All files must be of one of the two kinds. With ``dry_run`` nothing is written, and the
        outcome says what would happen.

        ``settlements`` decide conflicts that the copies bring, as a part of the merge: one undo reverts both. If one of
        them cannot be applied, nothing is merged, and Rejected is raised as by :func:`db.edits.resolve_conflict`.

        ``progress`` is called with the work done and the total; if it raises, nothing is changed. Raises as
        :meth:`Store.open <db.store.Store.open>` for any of the files, NotAProject (``damaged``) for one that fails
        verification, and Rejected (``mixed_files``).
        """
        from db.copies.merge_acts import merge

        files = [Path(path) for path in paths]
        decide = _deciding(settlements) if settlements else None
        result = merge(
            self._committer, self._custody, files, choices, decide=decide, dry_run=dry_run, progress=progress
        )
        if result.committed is not None:
            self._follow(result.committed)
        return result

    def take_back_last_merge(self) -> ChangeSet | None:
        """Undo the newest merge that counts, whoever made it; None if there is none. Raises StaleUndo if later work
        depends on all of it."""
        self._committer.check_writable()
        merge = self.last_merge()
        if merge is None:
            return None
        self._custody.before_change()
        return self._follow(undo(self._committer, str(self._custody.file.path), merge))

    def conflicts(self) -> list[Conflict]:
        """Fields that several annotators set concurrently and nobody has decided yet
        (:func:`db.edits.resolve_conflict`)."""
        from db.merging.conflicts import conflicts

        with self._custody.file.read() as connection:
            return conflicts(connection)

    def decisions(self) -> list[ConflictDecision]:
        """Decided conflicts, newest first; see :mod:`db.merging.decided`."""
        from db.merging.decided import decisions

        with self._custody.file.read() as connection:
            return decisions(connection)

    def copies_beside(self) -> list[ConflictCopy]:
        """Conflict copies beside the file with operations that it lacks; see :mod:`db.copies.conflict_copies`."""
        with self._custody.file.read() as connection:
            known = {operation.id for operation in operations.operations(connection)}
        return copies_with_news(self._custody.file.path, self._custody.file.project, set(known))

    def sorted_out(self, paths: Sequence[str | Path]) -> tuple[list[Path], list[Path]]:
        """Divide files that are to be merged into copies of this project and other projects; the open file itself is
        omitted. Raises as :meth:`Store.open <db.store.Store.open>`."""
        copies, others = [], []
        for path in map(Path, paths):
            mine = project_of(path) == self._custody.file.project
            if not mine:
                others.append(path)
            elif not os.path.samefile(path, self._custody.file.path):
                copies.append(path)
        return copies, others

    def hand_out(self, path: str | Path, selection: CopySelection) -> None:
        """Write a copy to hand out, with a selection of the articles and of the work; see :mod:`db.copies.handing_out`.
        If nothing is left out, it is a copy of the file with its history. Raises as :meth:`Store.save_copy
        <db.store.Store.save_copy>`, NotAProject for a damaged project, and Rejected (``conflicts_open``) while there
        are undecided conflicts."""
        from db.copies.handing_out import hand_out

        file = self._custody.file
        if file.read_only_reason == "damaged":
            raise NotAProject(str(file.path), "damaged")
        if selection.is_whole:
            return file.copy_to(Path(path))
        waiting = self.conflicts()
        if waiting:
            raise Rejected(str(file.path), "conflicts_open", count=str(len(waiting)))
        with gc_paused(), file.read() as connection:
            hand_out(connection, Path(path), selection, self._committer.annotator)
        return None

    def left_out(self) -> LeftOut | None:
        """What was left out of this copy when it was handed out, and has not arrived since; None if nothing."""
        from db.copies.left_out import left_out

        with self._custody.file.read() as connection:
            return left_out(connection)

    def last_merge(self) -> Operation | None:
        """The newest merge that counts, as an operation that undo can name; None if there is none."""
        from db.merging.local import newest_merge

        with self._custody.file.read() as connection:
            return newest_merge(connection)


def _deciding(settlements: Sequence[Settlement]) -> Act:
    from db.edits.conflicts import resolve_conflicts

    def act(editing: Editing, _recorder: Recorder) -> Operation:
        resolve_conflicts(editing, settlements)
        return editing.operation()

    return act
