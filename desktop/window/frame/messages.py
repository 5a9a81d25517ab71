"""The messages of the banner after errors and for read-only projects, with their remedies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.model import Article
from db import errors
from desktop.project.access import Access
from desktop.project.attempt import Failure, Task
from desktop.project.workspace import Workspace
from desktop.window.frame.banner import Banner, Choice
from desktop.words.filling import filled

if TYPE_CHECKING:
    from db.files.backup import Backup
    from db.repair.repairing import Repaired

translate = QCoreApplication.translate

_COPY_HELPS = (errors.DiskFull, errors.Replaced, errors.ReadOnly)
_RETRY_HELPS = (errors.Locked, errors.DiskFull)
_NAMED = 3
"""Objects of a foreign schema that a message names. Chosen: as many as fit in a line."""


@dataclass(frozen=True, slots=True)
class Remedies:
    """The actions of the banner's buttons."""

    save_copy: Callable[[], object]
    reopen: Callable[[], object]
    forget_recent: Callable[[str], object]
    show_article: Callable[[Article], object]
    repair: Callable[[], object]
    open_backup: Callable[[str, Backup], object]
    take_rows_over: Callable[[str, Callable[[Repaired], object]], object]
    work_on_copy: Callable[[], object]


class Messages(QObject):
    """Shows the access to the project, and failures passed to :meth:`show_failure`, in the banner."""

    def __init__(self, workspace: Workspace, banner: Banner, remedies: Remedies) -> None:
        super().__init__(banner)
        self._workspace, self._banner, self._remedies = workspace, banner, remedies
        self._shown: Access = Access()
        banner.answered.connect(self._on_answered)
        workspace.state_changed.connect(self._on_state_changed)
        workspace.changed.connect(self._on_changed)
        workspace.closed.connect(self._on_closed)
        self._on_state_changed()

    def show_failure(self, failure: Failure) -> None:
        """Show a failure and its remedies."""
        error = failure.error
        if isinstance(error, errors.Cancelled):
            return
        if failure.attempt.task is Task.REFRESH and isinstance(error, errors.Locked):
            return  # The next check is two seconds away.
        if not isinstance(error, errors.StoreError):
            from logging import getLogger

            getLogger(__name__).error("%s failed", failure.attempt.task, exc_info=error)
        from desktop.words.failures import sentence_for

        kind = "notice" if isinstance(error, errors.Declined) else "failure"
        self._banner.show_message(kind, lambda: sentence_for(failure), self._choices(failure))

    def _on_answered(self) -> None:
        """Discard a failed change whose message was closed: nothing offers to repeat it any more."""
        if self._banner.kind == "failure":
            self._workspace.give_up()

    def _choices(self, failure: Failure) -> list[Choice]:
        error, choices = failure.error, []
        if isinstance(error, _RETRY_HELPS) and failure.retry is not None:
            choices.append(Choice("retry", lambda: translate("Messages", "Try again"), failure.retry))
        if isinstance(error, _COPY_HELPS) and self._workspace.snapshot is not None:
            choices.append(
                Choice("save_copy", lambda: translate("Messages", "Save a copy…"), self._remedies.save_copy)
            )
        if isinstance(error, errors.Replaced) and not error.missing:
            choices.append(
                Choice("reopen", lambda: translate("Messages", "Open the new file"), self._remedies.reopen)
            )
        if isinstance(error, errors.NotAProject) and failure.attempt.task is Task.OPEN:
            choices.extend(self._backup_choice(str(error.path)))
            if error.reason == "foreign_schema":
                choices.append(self._rows_choice(str(error.path)))
        if isinstance(error, errors.NotAProject) and error.reason == "missing":
            path = str(error.path)
            choices.append(
                Choice(
                    "forget",
                    lambda: translate("Messages", "Remove from the list"),
                    lambda: self._remedies.forget_recent(path),
                )
            )
        if isinstance(error, errors.AlreadyImported):
            article = error.article
            choices.append(
                Choice(
                    "show",
                    lambda: translate("Messages", "Show it"),
                    lambda: self._remedies.show_article(article),
                )
            )
        return choices

    def _backup_choice(self, path: str) -> list[Choice]:
        """The newest backup of a project that cannot be opened, if there is one."""
        from db.files.backup import backups_of
        from desktop.words.wording import time_text

        newest = next((backup for backup in backups_of(Path(path)) if backup.is_whole()), None)
        if newest is None:
            return []

        def words() -> str:
            pattern = translate("Messages", "Open the backup of {time}…")
            return filled(pattern, time=time_text(newest.made))

        return [Choice("backup", words, lambda: self._remedies.open_backup(path, newest))]

    def _rows_choice(self, path: str) -> Choice:
        """The remedy for a file whose schema contains foreign objects: write its rows into a new project."""
        return Choice(
            "take_rows",
            lambda: translate("Messages", "Take its rows over…"),
            lambda: self._remedies.take_rows_over(path, self._show_taken_over),
        )

    def _show_taken_over(self, repaired: Repaired) -> None:
        """Show how many rows were recovered into the new project, and what was omitted."""
        names = ", ".join(repaired.foreign[:_NAMED]) + (" …" if len(repaired.foreign) > _NAMED else "")

        kept, lost = repaired.kept, len(repaired.lost)

        def words() -> str:
            recovered = self.tr("Taken over: %Ln row(s). Left out: {names}.", "", kept)
            unread = self.tr("Not readable: %Ln row(s).", "", lost)
            return filled(recovered, names=names) + (f" {unread}" if lost else "")

        self._banner.show_message("done", words)

    def _on_state_changed(self) -> None:
        access = self._workspace.access
        if access == self._shown:
            return
        self._shown = access
        if access.read_only_reason not in ("", "asked", "checking"):
            self._banner.show_message("read_only", lambda: _access_words(access), self._ways_out(access))
        elif self._banner.kind == "read_only":
            self._banner.hide()

    def _ways_out(self, access: Access) -> list[Choice]:
        """The remedies for a read-only project."""
        copy = Choice("save_copy", lambda: translate("Messages", "Save a copy…"), self._remedies.save_copy)
        if access.read_only_reason == "damaged":
            return [Choice("repair", lambda: translate("Messages", "Repair…"), self._remedies.repair), copy]
        if access.read_only_reason != "elsewhere":
            return [copy]
        choices = [
            Choice(
                "work_on_copy", lambda: translate("Messages", "Work on a copy…"), self._remedies.work_on_copy
            )
        ]
        if access.stale:
            choices.insert(
                0, Choice("take_over", lambda: translate("Messages", "Take over"), self._workspace.take_over)
            )
        return choices

    def _on_changed(self, changes: ChangeSet) -> None:
        """Hide a notice, or the report of a finished action, after the next change made here. An error stays until it
        is answered or closed."""
        if self._banner.kind in ("notice", "done") and changes.origin is ChangeOrigin.LOCAL:
            self._banner.hide()

    def _on_closed(self) -> None:
        self._shown = Access()
        self._banner.forget_project()


def _access_words(access: Access) -> str:
    """Why the project is read-only."""
    from desktop.words.access_words import held_sentence, read_only_sentence
    from desktop.words.wording import time_text

    holder = access.holder
    if holder is None:
        return read_only_sentence(access.read_only_reason)
    return held_sentence(holder.user, holder.host, time_text(holder.since), access.stale)
