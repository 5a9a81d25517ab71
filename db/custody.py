"""Opening a project, and keeping it safe while it is open: backups, and the right to write."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from db.files.backing_up import SessionBackups
from db.files.backup import Backup, backups_of
from db.files.companions import Notice
from db.files.drafts import remove_abandoned
from db.files.engine import ProjectFile
from db.files.open_elsewhere import OpenElsewhere
from db.files.probe import Probed, probe
from db.files.project_lock import Presence
from db.files.watch import FileWatch
from db.journal.verifying import Finding, findings
from db.migrations import upgrade, upgraded_in_memory
from db.repair.checking import check_project, is_journal_whole
from db.repair.salvage import BadRow
from db.tables.schema import VERSION

BUSY_TIMEOUT = 5.0
"""Seconds to wait for other writers. Chosen: a save takes about 12 ms, a large import some seconds."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What was found when a damaged project was opened."""

    is_sound: bool
    """Whether SQLite finds the pages of the file consistent."""
    found: tuple[Finding, ...]
    lost: tuple[BadRow, ...]
    mended: tuple[BadRow, ...]

    def findings(self) -> list[Finding]:
        """All findings, each once."""
        damages = [] if self.is_sound else [Finding("sqlite", "error", "", "", "its pages do not agree")]
        named = {(finding.code, finding.table, finding.row) for finding in self.found}
        for bad in (*self.lost, *self.mended):
            if (bad.reason, bad.table, bad.row) not in named:
                detail = "" if bad.row else f"#{bad.number}"
                damages.append(Finding(bad.reason, "error", bad.table, bad.row, detail))
        return [*damages, *self.found]


class Custody:
    """An open project file of one session."""

    def __init__(self, file: ProjectFile, presence: OpenElsewhere, damage: Damage | None) -> None:
        self.file = file
        self.lost = damage.lost if damage is not None else ()
        """Rows of a damaged project that could not be read; the others are shown."""
        self._damage = damage
        self._presence = presence
        self._backups = SessionBackups(file.back_up, file.newest_operation, self._latest_backup)

    @classmethod
    def open(
        cls,
        path: Path,
        user: str,
        *,
        read_only: bool,
        busy_timeout: float,
        when_sound: Callable[[sqlite3.Connection], object] | None = None,
    ) -> Custody:
        """Open a project. An older one is backed up and upgraded first, or upgraded in memory if it can only be read.
        Of a damaged one, the intact rows are read. ``when_sound``: see :func:`db.files.probe.probe`. Raises as that
        function, and ReadOnly."""
        probed = probe(path, read_only=read_only, busy_timeout=busy_timeout, when_sound=when_sound)
        presence = OpenElsewhere(path, user)
        try:
            if not probed.read_only_reason and presence.enter():
                probed = replace(probed, read_only_reason="elsewhere")
            if not probed.read_only_reason:
                remove_abandoned(path)
            if probed.version < VERSION and not probed.read_only_reason:
                probed.close()
                upgrade(path, busy_timeout=busy_timeout)
                probed = probe(path, read_only=read_only, busy_timeout=busy_timeout)
            damage: Damage | None = None
            if probed.read_only_reason == "damaged":
                probed, damage = _what_is_whole(path, probed)
            elif probed.version < VERSION:
                probed = upgraded_in_memory(path, probed)
            return cls(ProjectFile(path, probed, busy_timeout), presence, damage)
        except BaseException:
            presence.leave()
            raise

    def is_damaged(self) -> bool:
        """Whether the project was found to be damaged when it was opened, or its journal is."""
        return self.file.read_only_reason == "damaged" or not is_journal_whole(self.file)

    def check(self) -> list[Finding]:
        """All damage; see :mod:`db.repair.checking`."""
        found = [] if self._damage is None else self._damage.findings()
        return [*found, *check_project(self.file)]

    # Backups

    def back_up(self, reason: str = "asked") -> Backup:
        """Make a backup now; see :mod:`db.files.backup`. Raises DiskFull, NotAProject (``damaged``) or OSError."""
        return self.file.back_up(reason)

    def backups(self) -> list[Backup]:
        """The backups of this project in the data folder, newest first."""
        return backups_of(self.file.path, self.file.project)

    def before_change(self, reason: str = "") -> None:
        """Make a backup if ``reason`` demands one or one is due. A failure is reported as a notice."""
        if not self.file.read_only_reason:
            notice = self._backups.before_change(reason)
            if notice is not None:
                self.file.note(notice)

    def _latest_backup(self) -> Backup | None:
        source = os.path.realpath(self.file.path)
        return next((backup for backup in self.backups() if backup.source == source), None)

    # Other sessions

    @property
    def open_elsewhere(self) -> Presence | None:
        """The session that has the project open, if the project is read-only for that reason (``elsewhere``)."""
        return self._presence.other

    def look(self) -> None:
        """Refresh the lock if that is due. If another session has taken it, the project is read-only from now on."""
        if self._presence.lost():
            self.file.read_only_reason = "elsewhere"

    def can_take_over(self) -> bool:
        """Whether the session that has the project open has not refreshed its lock for two minutes."""
        return self._presence.is_stale()

    def take_over(self) -> bool:
        """After a backup, take the write lock from a session that seems to have ended. Returns whether that succeeded.
        Call :meth:`can_take_over` first. Raises as :meth:`back_up`."""
        if self.file.read_only_reason != "elsewhere" or not self._presence.is_stale():
            return False
        self.back_up("takeover")
        if not self._presence.take_over():
            return False
        self.file.read_only_reason = ""
        return True

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was done to the file, or to files beside it, since it was opened."""
        return self.file.notices

    def close(self) -> None:
        """Close the file and release the lock. Calling it again has no effect."""
        self.file.close()
        self._presence.leave()


def _what_is_whole(path: Path, probed: Probed) -> tuple[Probed, Damage]:
    """A copy in memory of what can be read of a damaged file, in place of the file, and what is damaged."""
    from db.repair.repairing import recovered

    found = tuple(findings(probed.connection, probed.version)) if probed.is_sound else ()
    probed.close()
    connection, repaired = recovered(path)
    connection.execute("PRAGMA query_only = ON")
    damage = Damage(probed.is_sound, found, repaired.lost, repaired.mended)
    watch = FileWatch(path)
    return replace(probed, connection=connection, version=VERSION, watch=watch, stamp=None), damage
