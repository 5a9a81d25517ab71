"""Merging: shows the effect before anything is written, then merges as one operation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from corpus.snapshot import Snapshot
from db.errors import Cancelled, Rejected
from desktop.derived.people.layers import Layers
from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.jobs import Job, Jobs
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.sharing.merge_counts import CountLine, count_lines, people_of, total
from desktop.sharing.merge_preview import MergePreview
from desktop.words.failures import sentence_for
from desktop.words.filling import filled, in_sequence
from desktop.words.wording import time_text

if TYPE_CHECKING:
    from corpus.changes import ChangeSet
    from db.copies.merge_acts import MergeResult
    from db.merging.outcome import MergeOutcome
    from db.store import Store

SIZE = (872, 660)
"""Initial size in pixels."""
_PAUSE = 250
"""Milliseconds between a choice and the new count. Chosen: choices often follow each other quickly."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The result of a merge, to be shown."""

    items: int
    people: tuple[str, ...]
    conflicts: int
    """The number of conflicts left open."""


class MergeDialog(DialogFrame):
    """Reads the files, shows their changes, and merges them as one operation after a backup.

    Copies of the project are merged together. Other projects chosen along with them follow in a second round of this
    dialog.
    """

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        layers: Layers,
        theme: Theme,
        paths: Sequence[str],
        done: Callable[[Merged], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Merge"), "mergeDialog", parent)
        self._workspace, self._jobs, self._layers, self._done = workspace, jobs, layers, done
        self._files: tuple[str, ...] = ()
        self._waiting: list[str] = list(paths)
        self._job: Job | None = None
        self._request: Request[Any] | None = None
        """What was asked of the store last."""
        self._result: MergeResult | None = None
        self._lines: list[CountLine] = []
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._rehearse)
        self._lay_out()
        self.resize(*SIZE)
        self._sort()

    # Layout

    def _lay_out(self) -> None:
        self._title = Label(parent=self)
        self._title.setObjectName("mergeTitle")
        self._title.setFont(self.theme.font("title"))
        self._remark = Note(self.theme, "mergeRemark", self)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._remark)
        self.body.addLayout(words)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("mergeProgress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.body.addWidget(self._bar)
        self.preview = MergePreview(self._layers, self.theme, self)
        self.preview.strangers.changed.connect(self._pause.start)
        self.preview.decided.connect(self._update)
        self.body.addWidget(self.preview, 1)
        self.preview.hide()
        self.body.addStretch(0)
        self.accept_button = self.add_ending(self.tr("Merge"), self._merge)
        self.accept_button.setEnabled(False)

    # Reading

    def _sort(self) -> None:
        """Find out which files are copies of the project."""
        names = self._names(self._waiting)
        self._title.setText(filled(self.tr("Merge {files}"), files=names))
        self._remark.say(self.tr("Reading… Nothing is written yet."))
        self._bar.setRange(0, 0)
        self._bar.show()
        waiting = tuple(self._waiting)
        self._request = (
            self._workspace.ask(lambda store: store.sharing.sorted_out(waiting))
            .then(self._on_sorted, owner=self)
            .otherwise(self._on_unreadable, owner=self)
        )

    def _on_sorted(self, sorted_paths: tuple[list[Path], list[Path]]) -> None:
        copies, others = ([str(path) for path in paths] for paths in sorted_paths)
        if not copies and not others:
            self._bar.hide()
            self._remark.say(self.tr("This is the project that is open. Choose another file."))
            return
        self._files, self._waiting = (tuple(copies), others) if copies else (tuple(others), [])
        self._title.setText(filled(self.tr("Merge {files}"), files=self._names(self._files)))
        self._rehearse()

    def _rehearse(self) -> None:
        """Compute the effect of the merge."""
        self._stop()
        job = self._job = self._jobs.start(self.tr("Trying the merge"))
        job.changed.connect(self._show_progress)
        files, choices = self._files, self.preview.strangers.choices

        def work(store: Store) -> MergeResult:
            return store.merge(
                *files,
                dry_run=True,
                choices=choices,
                progress=lambda done, count: _advance(job, files[0], done, count),
            )

        self._request = (
            self._workspace.ask(work)
            .then(self._on_rehearsed, owner=self)
            .otherwise(self._on_unreadable, owner=self)
        )
        self._update()

    def _show_progress(self) -> None:
        if self._job is not None:
            self._bar.setRange(0, self._job.total)
            self._bar.setValue(self._job.done)

    def _stop(self) -> None:
        self._pause.stop()
        if self._request is not None:
            self._request.cancel()
        if self._job is not None:
            self._job.cancel()
            self._job.finish()
            self._job = None

    def _on_unreadable(self, error: Exception) -> None:
        self._end_job()
        if isinstance(error, Cancelled):
            return
        self._remark.say(sentence_for(Failure(error, Attempt(Task.MERGE))), "danger")
        self._update()

    def _end_job(self) -> None:
        self._bar.hide()
        if self._job is not None:
            self._job.finish()
            self._job = None

    # Showing

    def _on_rehearsed(self, result: MergeResult) -> None:
        self._end_job()
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        self._result = result
        self._lines = count_lines(result.outcome, result.preview, snapshot)
        then = Snapshot(snapshot.project, snapshot.rows())
        preview = result.preview
        then.apply(preview)
        self._remark.say(self._remark_words(result))
        self.preview.show_result(result, self._lines, snapshot, then, self._workspace.me or "")
        self.preview.setVisible(not self._is_nothing_new(result))
        self._update()
        if self.accept_button.isEnabled():
            self.accept_button.setFocus()

    def _is_nothing_new(self, result: MergeResult) -> bool:
        return not self._lines and not result.outcome.conflicts and not result.outcome.kept

    def _has_something(self, outcome: MergeOutcome) -> bool:
        return bool(outcome.operations or outcome.texts)

    def _remark_words(self, result: MergeResult) -> str:
        outcome = result.outcome
        if self._is_nothing_new(result) and outcome.texts:
            return self.tr(
                "No visible changes, but %Ln text(s) that are not on this machine.", "", outcome.texts
            )
        if self._is_nothing_new(result) and not outcome.operations:
            return self.tr("Nothing new: this project already has everything in it.")
        if self._is_nothing_new(result):
            return self.tr("No visible changes: its contents are the same here.")
        if not outcome.same_project:
            return self.tr(
                "This is another project: its contents are added, and nothing here is changed or deleted."
            )
        if not outcome.since:
            return self.tr("This is a preview: nothing is written yet. The merge can be undone.")
        return filled(
            self.tr(
                "This is a preview: nothing is written yet. The copies were edited separately since {time}; "
                "one undo reverts the merge."
            ),
            time=time_text(outcome.since),
        )

    def _update(self) -> None:
        count = total(self._lines)
        ready = self._result is not None and self._request is not None and self._job is None
        something = ready and self._result is not None and self._has_something(self._result.outcome)
        self.accept_button.setEnabled(bool(something) and not self._workspace.read_only)
        self.accept_button.setText(self.tr("Merge %Ln item(s)", "", count) if count else self.tr("Merge"))
        if not something:
            return
        decided = len(self.preview.settlements)
        sentences = [self.tr("A backup is made first.")]
        if decided:
            sentences.append(
                self.tr("%Ln conflict(s) are decided with it; one undo reverts both.", "", decided)
            )
        if self._waiting:
            sentences.append(filled(self.tr("After this: {files}."), files=self._names(self._waiting)))
        self.say(in_sequence(*sentences))

    def _names(self, paths: Sequence[str]) -> str:
        pattern, separator = self.tr("“{name}”"), self.tr(", ")
        return separator.join(pattern.format(name=Path(path).name) for path in paths)

    # Acting

    def _merge(self) -> None:
        result = self._result
        if result is None:
            return
        self.accept_button.setEnabled(False)
        self.preview.setEnabled(False)
        job = self._job = self._jobs.start(self.tr("Merging"), cancellable=False)
        job.changed.connect(self._show_progress)
        self._bar.show()
        files, choices = self._files, self.preview.strangers.choices
        settlements = self.preview.settlements

        def work(store: Store) -> ChangeSet:
            return store.merge(
                *files, choices=choices, settlements=settlements, progress=job.set_progress
            ).changes

        self._workspace.merge(work).then(
            lambda _: self._on_merged(result, len(settlements)), owner=self
        ).otherwise(self._on_failed, owner=self)

    def _on_merged(self, result: MergeResult, decided: int) -> None:
        self._end_job()
        waiting = len(result.outcome.conflicts) - decided
        self._done(Merged(total(self._lines), tuple(people_of(self._lines)), waiting))
        if not self._waiting:
            self.accept()
            return
        self._result, self._lines = None, []
        self.preview.setEnabled(True)
        self.preview.hide()
        self.say("")
        self._sort()

    def _on_failed(self, error: Exception) -> None:
        """The failure is also shown by the window, which can offer remedies."""
        self._end_job()
        self.preview.setEnabled(True)
        if isinstance(error, Rejected):
            # A conflict was decided meanwhile, so the effect of the merge has changed.
            self._rehearse()
            return
        self.say(sentence_for(Failure(error, Attempt(Task.MERGE))), "danger")
        self.accept_button.setEnabled(True)

    def reject(self) -> None:
        """Close the dialog; a running merge is not cancelled, since it is one operation."""
        if self._job is not None and not self._job.cancellable:
            return
        self._stop()
        super().reject()


def _advance(job: Job, path: str, done: int, count: int) -> None:
    if job.cancelled:
        raise Cancelled(path)
    job.set_progress(done, count)
