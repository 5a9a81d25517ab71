"""The lock of a project in a folder that machines share: a file beside the project, ``.name.lock``.

It contains host, user, program and start time of the session that holds the lock, and a number that it increases every
half minute. A lock whose file has not changed for two minutes is stale; the clocks of machines are never compared. A
lock of a process on this machine that has ended is stale at once.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import secrets
import time
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

from corpus.regular_files import open_regular
from corpus.version import VERSION as PROGRAM
from db.identity import new_id, now

BEAT = 30.0
"""Seconds between two refreshes. Chosen: a synchronising program needs some seconds to transfer one."""
STALE = 120.0
"""Seconds without a refresh after which the holder is regarded as gone. Chosen: four missed refreshes."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")
"""Linux: an identity that changes whenever the machine is started."""
_MOST = 10_000
"""Bytes of a lock file that are read. Chosen: a lock has some hundreds."""


@dataclass(frozen=True, slots=True)
class Presence:
    """The session that has a project open."""

    host: str
    user: str
    program: str
    since: str
    """Start time, ISO 8601 in UTC, by the holder's clock."""
    machine: str
    """Identifies the holder's machine since its last boot."""
    process: int
    session: str
    beat: int


class ProjectLock:
    """The lock of one session on one project."""

    def __init__(self, path: Path, user: str) -> None:
        real = Path(os.path.realpath(path))
        self._path = real.with_name(f".{real.name}.lock")
        self._mine = Presence(
            platform.node(),
            user or _account(),
            f"Duikan {PROGRAM}",
            now(),
            _machine(),
            os.getpid(),
            new_id(),
            0,
        )
        self._held = False
        self._beaten = 0.0
        self._seen: bytes | None = None
        self._changed = 0.0
        """When the file of the other session was first seen in its present state, by this machine's monotonic clock."""

    def acquire(self) -> Presence | None:
        """Take the lock, or return its holder. Raises OSError if no file can be created."""
        if self._create():
            return None
        holder = self.holder()
        if holder is None:
            # The lock was released in between.
            return None if self._create() else self.holder()
        is_this_process = (holder.machine, holder.process) == (self._mine.machine, self._mine.process)
        if is_this_process or _has_ended(holder):
            return self.take_over()
        return holder

    def holder(self) -> Presence | None:
        """The other session that holds the lock, according to its file; None if there is none."""
        words = self._read()
        if words is None:
            return None
        if words != self._seen:
            self._seen, self._changed = words, time.monotonic()
        presence = _parsed(words)
        return None if presence.session == self._mine.session else presence

    def is_stale(self) -> bool:
        """Whether the file has not changed during two minutes in which :meth:`holder` was called."""
        holder = self.holder()
        return holder is not None and (_has_ended(holder) or time.monotonic() - self._changed >= STALE)

    def take_over(self) -> Presence | None:
        """Write our session into the file, whoever holds the lock. Returns the holder if another session was faster."""
        self._write()
        other = self.holder()
        self._held = other is None
        return other

    def beat(self) -> Presence | None:
        """Refresh the lock if that is due. Returns the session that has taken it over, if there is one."""
        if not self._held or time.monotonic() - self._beaten < BEAT:
            return None
        other = self.holder()
        if other is not None:
            self._held = False
            return other
        self._mine = replace(self._mine, beat=self._mine.beat + 1)
        with contextlib.suppress(OSError):
            self._write()
        return None

    def release(self) -> None:
        """Delete the file if it is ours. Calling it again has no effect."""
        if self._held and self.holder() is None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        self._held = False

    def _create(self) -> bool:
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            return False
        with os.fdopen(handle, "wb") as file:
            file.write(self._words())
        self._held, self._beaten = True, time.monotonic()
        return True

    def _write(self) -> None:
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        try:
            draft.write_bytes(self._words())
            os.replace(draft, self._path)
        finally:
            draft.unlink(missing_ok=True)
        self._beaten = time.monotonic()

    def _words(self) -> bytes:
        return json.dumps(asdict(self._mine)).encode()

    def _read(self) -> bytes | None:
        try:
            with open_regular(self._path) as file:
                return file.read(_MOST)
        except FileNotFoundError:
            return None
        except OSError:
            # It is there, but nobody can read it.
            return b""


def _parsed(words: bytes) -> Presence:
    """The session named in a lock file; an unreadable file counts as an unknown session."""
    with contextlib.suppress(ValueError, TypeError, KeyError, OverflowError, RecursionError):
        stored = json.loads(words)
        host, user, program, since, machine, session = (
            str(stored[name])[:200] for name in ("host", "user", "program", "since", "machine", "session")
        )
        return Presence(
            host, user, program, since, machine, int(stored["process"]), session, int(stored["beat"])
        )
    return Presence("", "", "", "", "", 0, "", 0)


def _has_ended(holder: Presence) -> bool:
    """Whether the holder was a process of this machine, in its present boot, that has ended."""
    if holder.machine != _machine() or holder.process <= 0 or os.name == "nt":
        return False
    try:
        os.kill(holder.process, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return False


@cache
def _machine() -> str:
    try:
        return f"{platform.node()} {_BOOT.read_text().strip()}"
    except OSError:
        return f"{platform.node()} {secrets.token_hex(8)}"


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
