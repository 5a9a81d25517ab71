"""When a session makes backups: before its first change, before the first change half an hour after the last backup,
and before edits that change much."""

from __future__ import annotations

import time
from collections.abc import Callable

from db.errors import StoreError
from db.files.backup import Backup
from db.files.companions import Notice
from db.files.data_folder import backups_folder

INTERVAL = 30 * 60.0
"""Seconds of work after which a backup is made before the next change. Chosen: half an hour of lost work is
bearable."""


class SessionBackups:
    """The backups of one session. ``back_up`` makes one; ``newest`` returns the newest operation that a backup would
    contain, with its order of arrival; ``latest`` returns the newest backup of this file."""

    def __init__(
        self,
        back_up: Callable[[str], Backup],
        newest: Callable[[], tuple[str, int] | None],
        latest: Callable[[], Backup | None],
    ) -> None:
        self._back_up = back_up
        self._newest = newest
        self._latest = latest
        self._last: float | None = None

    def before_change(self, reason: str = "") -> Notice | None:
        """Make a backup if ``reason`` demands one or one is due. If that fails, returns a notice; the change is made
        anyway."""
        if self._last is None:
            reason = reason or "session"
        elif time.monotonic() - self._last >= INTERVAL:
            reason = reason or "timer"
        if not reason:
            return None
        self._last = time.monotonic()
        try:
            if self._is_worth_it():
                self._back_up(reason)
        except (StoreError, OSError):
            return Notice("not_backed_up", str(backups_folder()))
        return None

    def _is_worth_it(self) -> bool:
        """Whether there is anything that the last backup does not contain. A project with one operation is empty."""
        newest = self._newest()
        if newest is None or newest[1] <= 1:
            return False
        latest = self._latest()
        return latest is None or latest.newest != newest[0]
