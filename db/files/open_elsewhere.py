"""Whether a project may be written to, in folders that machines share; elsewhere several windows write as they like."""

from __future__ import annotations

import contextlib
from pathlib import Path

from db.files.project_lock import Presence, ProjectLock
from db.files.shared_folders import shared_by


class OpenElsewhere:
    """The lock of a session, where one is needed."""

    def __init__(self, path: Path, user: str) -> None:
        self._path = path
        self._user = user
        self._lock: ProjectLock | None = None
        self.other: Presence | None = None
        """Who has the project open instead of us."""

    def enter(self) -> bool:
        """Take the lock if the folder is shared. Returns whether somebody else has it."""
        if shared_by(self._path):
            self._lock = ProjectLock(self._path, self._user)
            with contextlib.suppress(OSError):
                self.other = self._lock.acquire()
        return self.other is not None

    def lost(self) -> bool:
        """Give a sign of life, or look for one of the other. Returns whether somebody else has the lock."""
        if self._lock is not None:
            self.other = self._lock.beat() if self.other is None else self._lock.holder() or self.other
        return self.other is not None

    def is_stale(self) -> bool:
        """Whether the other has given no sign of life for two minutes."""
        return (
            self._lock is not None
            and self.other is not None
            and (self._lock.is_stale() or self._lock.holder() is None)
        )

    def take_over(self) -> bool:
        """Take the lock from the other. Returns whether that succeeded."""
        if self._lock is not None:
            self.other = self._lock.take_over()
        return self.other is None

    def leave(self) -> None:
        """Release the lock."""
        if self._lock is not None:
            self._lock.release()
