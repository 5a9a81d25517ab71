"""Conflict copies: files that synchronising programs put beside a project that was changed on two machines.

They are found by name, so opening a project lists one folder and reads nothing; only files with a fitting name are
opened. Backups are in another folder, see :mod:`db.files.backup`.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from db.errors import StoreError
from db.files.probe import probe

SUFFIX = ".duikan"
"""The suffix of project files."""
_MOST = 20
"""Files that are opened. Chosen: a project rarely has more of them by accident."""
_WAIT = 0.5
"""Seconds to wait for a writer of such a file. Chosen: the file is tried again when the project is next opened."""
_ADDED = re.compile(
    # Dropbox, Nextcloud, ownCloud, Seafile, Nutstore (坚果云), Baidu and others write it in brackets.
    r"\s*[(（][^()（）]*(conflict|冲突|衝突|競合)[^()（）]*[)）]"
    # Syncthing adds date, time and the beginning of the device identity.
    r"|\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}"
    # Nutstore, Baidu and WPS without brackets
    r"|[-_. ](conflict|冲突|衝突|NSConflict)[^/]{0,80}"
    # OneDrive adds the name of the machine, of up to 15 characters.
    r"|-(?=[^-]*[A-Z])[A-Z0-9][A-Z0-9-]{0,14}(-\d{1,2})?"
    # iCloud Drive, Finder and Google Drive append a number.
    r"| \d{1,2}|\s?\(\d{1,2}\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ConflictCopy:
    """A copy of the project with operations that the project lacks."""

    path: str
    operations: int
    """How many operations are only in the copy."""
    newest: str
    """The time of the newest of them."""


def beside(path: Path) -> list[Path]:
    """Files beside a project whose names are those of its conflict copies, or of a project whose conflict copy it may
    itself be, by name."""
    own = _plain(path.stem)
    stems = {own} | {own[: found.start()] for found in _ADDED.finditer(own) if found.end() == len(own)}
    with contextlib.suppress(OSError):
        names = sorted(entry.name for entry in os.scandir(path.parent) if entry.name != path.name)
        return [path.with_name(name) for name in names if _fits(name, stems)]
    return []


def _fits(name: str, stems: Iterable[str]) -> bool:
    if not name.lower().endswith(SUFFIX) or name.startswith("."):
        return False
    stem = _plain(name[: -len(SUFFIX)])
    for wanted in stems:
        rest = stem[len(wanted) :] if wanted and stem.startswith(wanted) else None
        if rest is not None and (not rest or _ADDED.fullmatch(rest)):
            return True
    return False


def _plain(stem: str) -> str:
    """A name as it is compared, in composed form: macOS stores accents decomposed."""
    return unicodedata.normalize("NFC", stem)


def copies_with_news(path: Path, project: str, known: set[str]) -> list[ConflictCopy]:
    """The conflict copies beside a project with operations that are not among ``known``. Files that cannot be read, or
    belong to another project, are skipped."""
    found = []
    for candidate in beside(path)[:_MOST]:
        contents = _read(candidate)
        if contents is None or contents[0] != project:
            continue
        times = [time for name, time in contents[1] if name not in known]
        if times:
            found.append(ConflictCopy(str(candidate), len(times), max(times)))
    return found


def project_of(path: Path) -> str:
    """The identity of the project in a file. Raises as :func:`db.files.probe.probe`."""
    probed = probe(path, read_only=True, busy_timeout=_WAIT, thorough=False)
    try:
        return _identity(probed.connection)
    finally:
        probed.close()


def _read(path: Path) -> tuple[str, list[tuple[str, str]]] | None:
    try:
        probed = probe(path, read_only=True, busy_timeout=_WAIT, thorough=False)
    except (StoreError, OSError):
        return None
    try:
        connection = probed.connection
        return _identity(connection), connection.execute("SELECT id, time FROM operation").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        probed.close()


def _identity(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE \"key\" = 'project'").fetchone()
    return str(row[0]) if row else ""
