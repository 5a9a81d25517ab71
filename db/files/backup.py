"""Backups of projects in the user's data folder, made before and during work; old ones are thinned out. They are not
beside the project, since a folder that is synchronised would multiply them.

Each project has a folder, named by its identity, with a file for each backup and a description beside it. A backup is
written under another name, checked, flushed to disk and then renamed, so a file with a backup's name is complete.
Backups are ordered by number, not by time, because a clock may have been wrong.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from corpus.policy import policy
from corpus.private_files import open_private, private_folder
from corpus.regular_files import open_regular
from db.errors import DiskFull, NotAProject
from db.files.data_folder import backups_folder
from db.files.drafts import draft_of
from db.files.limits import set_limits
from db.files.new_file import check_place, publish, sync_folder
from db.files.sqlite_errors import world_errors

RECENT, DAYS, WEEKS, MONTHS = 10, 7, 4, 6
"""How many are kept: the newest, and the newest of each day, week and month. Chosen. Those made before an upgrade are
all kept. A policy (:mod:`corpus.policy`) may set another number of newest ones, and limit the space of all backups of a
project."""
UPGRADE = "upgrade"
"""The reason of a backup made before the schema of a file is upgraded."""
_ABANDONED = 3_600.0
"""Seconds after which a half-written backup counts as abandoned. Chosen: far longer than writing one takes."""
_COUNTED = ("article", "claim", "link", "question")
"""Tables whose rows are counted in the description of a backup."""
_IDENTITY = re.compile(r"[0-9A-Za-z-]{1,64}")
"""Identities of projects that are safe as the name of a folder."""
_NAME = re.compile(r"(\d{6})-.*\.duikan")
"""Names of backups: the number, then the name of the project."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, as described by the file beside it."""

    file: str
    """Path of the file."""
    number: int
    made: str
    """Time as ISO 8601 in UTC, by the clock of the machine."""
    reason: str
    """``session`` (before the first change of a session), ``timer``, ``import``, ``text`` (before a text was replaced),
    ``takeover``, ``upgrade``, ``merge``, ``repair``, ``restore`` or ``asked``."""
    project: str
    """The project's identity."""
    source: str
    """The project's path when it was backed up."""
    title: str
    articles: int
    claims: int
    links: int
    groups: int
    bytes: int
    newest: str
    """Identity of the newest operation that it contains."""
    sha256: str

    def is_whole(self) -> bool:
        """Whether the file exists and has its recorded digest."""
        with contextlib.suppress(OSError):
            return _digest(Path(self.file)) == self.sha256
        return False


_DESCRIBED = {field.name: int if field.type == "int" else str for field in fields(Backup)}
"""The fields of a description and their types."""
_LONGEST_DESCRIPTION = 1_000_000
"""Bytes of a description that are read. Chosen: one has some hundreds, and a title may be long."""


def back_up(connection: sqlite3.Connection, path: Path, reason: str) -> Backup:
    """Make a backup of the project that is open at ``path``, and delete the backups that are not kept any longer.

    Raises DiskFull, ReadOnly, Locked or OSError. Raises NotAProject (``damaged``) for a project whose pages are
    inconsistent; no backup is made then.
    """
    with world_errors(str(path)):
        project, title, newest = _description(connection)
    if not _IDENTITY.fullmatch(project):
        raise NotAProject(str(path), "damaged", detail="meta")
    folder = private_folder(backups_folder() / project)
    source = os.path.realpath(path)
    number = (
        max((int(name[1]) for file in folder.iterdir() if (name := _NAME.fullmatch(file.name))), default=0)
        + 1
    )
    made = datetime.now(UTC)
    _sweep(folder)
    target = _claimed(folder, number, f"{made:%Y%m%dT%H%M%SZ}-{reason}.duikan")
    number = int(target.name[:6])
    draft = folder / f".{target.name}.{secrets.token_hex(4)}.new"
    try:
        articles, claims, links, groups = _copy(connection, draft, path)
        backup = Backup(
            file=str(target),
            number=number,
            made=made.isoformat(timespec="seconds").replace("+00:00", "Z"),
            reason=reason,
            project=project,
            source=source,
            title=title,
            articles=articles,
            claims=claims,
            links=links,
            groups=groups,
            bytes=draft.stat().st_size,
            newest=newest,
            sha256=_digest(draft),
        )
        _write_description(backup)
        draft.rename(target)
        sync_folder(folder)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
        if not target.exists():
            _description_of(target).unlink(missing_ok=True)
    for stale in _not_kept([backup for backup in _in_folder(folder) if backup.source == source]):
        _delete(stale)
    return backup


def backups_of(path: Path, project: str = "") -> list[Backup]:
    """The backups of a project, newest first: found by its identity if that is given, otherwise by its path, at which
    no file need exist any more."""
    root, source = backups_folder(), os.path.realpath(path)
    if project and _IDENTITY.fullmatch(project):
        found = list(_in_folder(root / project))
    else:
        folders = [folder for folder in root.iterdir() if folder.is_dir()] if root.is_dir() else []
        found = [backup for folder in folders for backup in _in_folder(folder) if backup.source == source]
    return sorted(found, key=lambda backup: backup.number, reverse=True)


def restore(backup: Backup, target: Path) -> None:
    """Write a backup to a new file. Raises Exists, ReadOnly, NotAProject (``missing``: the folder does not exist;
    ``damaged``: the backup has changed since it was written), or OSError."""
    check_place(target)
    if not backup.is_whole():
        raise NotAProject(backup.file, "damaged", detail="it is not as it was written")
    try:
        with draft_of(target) as draft:
            with open_regular(backup.file) as file:
                shutil.copyfileobj(file, draft, 1 << 20)
            draft.flush()
            os.fsync(draft.fileno())
            publish(Path(draft.name), target)
    except OSError as error:
        # The error of a full disk has no file name.
        if error.filename is None:
            error.filename = str(target)
        raise


def _claimed(folder: Path, number: int, ending: str) -> Path:
    """The path of a new backup with this number or, where another process writes the same one, a higher. Its
    description is created, still empty, so that no other process takes it."""
    while True:
        target = folder / f"{number:06}-{ending}"
        with contextlib.suppress(FileExistsError):
            open_private(_description_of(target)).close()
            return target
        number += 1


def _sweep(folder: Path) -> None:
    """Delete half-written files of processes that were killed."""
    for draft in folder.glob(".*.new*"):
        with contextlib.suppress(OSError):
            if time.time() - draft.stat().st_mtime > _ABANDONED:
                draft.unlink()


def _description(connection: sqlite3.Connection) -> tuple[str, str, str]:
    """Identity and title of the project, and its newest operation."""
    project = connection.execute("SELECT value FROM meta WHERE \"key\" = 'project'").fetchone()
    title = connection.execute("SELECT title FROM project LIMIT 1").fetchone()
    # By row number, since projects of older versions, which are backed up too, have no table ``arrival``.
    newest = connection.execute("SELECT id FROM operation ORDER BY rowid DESC LIMIT 1").fetchone()
    project_id, name, operation = (str(row[0]) if row else "" for row in (project, title, newest))
    return project_id, name, operation


def _copy(connection: sqlite3.Connection, draft: Path, path: Path) -> list[int]:
    """Copy the project to ``draft``, check the copy, and flush it to disk. Returns the number of rows in each of
    :data:`_COUNTED`."""
    open_private(draft).close()
    with (
        world_errors(str(draft.parent)),
        contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy,
    ):
        # It is flushed once, at the end.
        set_limits(copy)
        copy.execute("PRAGMA synchronous = OFF")
        try:
            with world_errors(str(path)):
                connection.backup(copy)
        except DiskFull as error:
            # Reading the project takes no space.
            raise DiskFull(
                str(draft.parent) if error.reason == "full" else error.path, error.reason
            ) from error
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise NotAProject(str(path), "damaged")
        counts = [_count(copy, table) for table in _COUNTED]
    with draft.open("r+b") as file:
        os.fsync(file.fileno())
    return counts


def _count(copy: sqlite3.Connection, table: str) -> int:
    """The number of rows of a table; 0 if the table does not exist, as in a project that is about to be upgraded."""
    if (
        copy.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
        is None
    ):
        return 0
    return int(copy.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _description_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.json")


def _write_description(backup: Backup) -> None:
    target = _description_of(Path(backup.file))
    draft = target.with_name(f".{target.name}.new")
    draft.unlink(missing_ok=True)
    with open_private(draft) as file:
        file.write(json.dumps(asdict(backup)).encode())
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, target)


def _in_folder(folder: Path) -> Iterable[Backup]:
    """The backups in a folder that have a file and a readable description, in no order."""
    if not folder.is_dir():
        return
    for file in folder.iterdir():
        name = _NAME.fullmatch(file.name)
        if name is not None:
            with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
                yield _described(file, int(name[1]))


def _described(file: Path, number: int) -> Backup:
    """A backup by the description beside it. Raises TypeError for a description that says what none of ours does."""
    with open_regular(_description_of(file)) as description:
        stated = json.loads(description.read(_LONGEST_DESCRIPTION))
    # The folder may have been moved, and a later version may state more.
    cells = {name: stated[name] for name in _DESCRIBED} | {"file": str(file), "number": number}
    for name, kind in _DESCRIBED.items():
        if type(cells[name]) is not kind:
            raise TypeError(name)
    return Backup(**cells)


def _not_kept(backups: list[Backup]) -> list[Backup]:
    """The backups that are neither among the newest nor the newest of a kept day, week or month."""
    newest_first = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = {backup.number for backup in newest_first[: policy().backups_recent or RECENT]}
    kept |= {backup.number for backup in backups if backup.reason == UPGRADE}
    for most, name_of in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        seen: dict[str, int] = {}
        for backup in newest_first:
            seen.setdefault(name_of(backup.made), backup.number)
        kept |= set(list(seen.values())[:most])
    kept -= _too_many([backup for backup in newest_first if backup.number in kept])
    return [backup for backup in backups if backup.number not in kept]


def _too_many(newest_first: list[Backup]) -> set[int]:
    """The numbers of the backups that exceed the limits of a policy: the oldest ones, but never the newest."""
    megabytes = policy().backups_megabytes
    if megabytes is None:
        return set()
    left = megabytes * 1_000_000
    over: set[int] = set()
    for backup in newest_first:
        left -= backup.bytes
        if left < 0 and backup is not newest_first[0]:
            over.add(backup.number)
    return over


def _day(made: str) -> str:
    return made[:10]


def _week(made: str) -> str:
    try:
        year, week, _ = datetime.fromisoformat(made[:10]).isocalendar()
    except ValueError:
        return made
    return f"{year}-{week}"


def _month(made: str) -> str:
    return made[:7]


def _delete(backup: Backup) -> None:
    for ending in ("", ".json"):
        with contextlib.suppress(OSError):
            Path(backup.file + ending).unlink(missing_ok=True)


def _digest(path: Path) -> str:
    with open_regular(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
