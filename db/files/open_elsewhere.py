"""Whether a session may write to a project in a folder that machines share. In other folders several sessions may
write."""

from __future__ import annotations

import contextlib
from pathlib import Path

from db.files.project_lock import Presence, ProjectLock
from db.files.shared_folders import shared_by


class OpenElsewhere:
    """The lock of a session, if the folder needs one."""

    def __init__(self, path: Path, user: str) -> None:
        self._path = path
        self._user = user
        self._lock: ProjectLock | None = None
        self.other: Presence | None = None
        """The session that has the lock instead of this one."""

    def enter(self) -> bool:
        """Take the lock if the folder is shared. Returns whether another session has it."""
        if shared_by(self._path):
            self._lock = ProjectLock(self._path, self._user)
            with contextlib.suppress(OSError):
                self.other = self._lock.acquire()
        return self.other is not None

    def lost(self) -> bool:
        """Refresh the lock, or check that of the other session. Returns whether another session has the lock."""
        if self._lock is not None:
            self.other = self._lock.beat() if self.other is None else self._lock.holder() or self.other
        return self.other is not None

    def is_stale(self) -> bool:
        """Whether the other session has not refreshed its lock for two minutes."""
        return (
            self._lock is not None
            and self.other is not None
            and (self._lock.is_stale() or self._lock.holder() is None)
        )

    def take_over(self) -> bool:
        """Take the lock from the other session. Returns whether that succeeded."""
        if self._lock is not None:
            self.other = self._lock.take_over()
        return self.other is None

    def leave(self) -> None:
        """Release the lock."""
        if self._lock is not None:
            self._lock.release()
