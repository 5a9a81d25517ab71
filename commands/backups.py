"""The verbs ``backup``, ``restore`` and ``repair``. None of them changes the project."""

from __future__ import annotations

import os
from pathlib import Path

from commands.listing import print_lines, print_table
from commands.objects import backup_object, bad_row_object
from commands.opening import opened
from commands.terminal import say
from db.errors import NotAProject, StoreError
from db.files import backup as backing_up
from db.files.backup import Backup, backups_of
from db.repair.repairing import repair as repair_into


def make(location: str, *, as_json: bool) -> int:
    """Write a backup of a project, and print its path. Returns the exit status."""
    with opened(location, read_only=True) as store:
        backup = store.custody.back_up()
    if as_json:
        print_lines([backup_object(backup)])
    else:
        say(f"Backed up as {backup.file}.")
    return 0


def list_backups(location: str, *, as_json: bool) -> int:
    """Print the backups of a project, newest first. The project itself may be gone."""
    backups = _backups(location)
    if as_json:
        print_lines(backup_object(backup) for backup in backups)
        return 0
    rows = [
        (
            Path(backup.file).name,
            backup.made,
            backup.reason,
            *map(str, (backup.articles, backup.claims, backup.links, backup.bytes)),
        )
        for backup in backups
    ]
    print_table(("FILE", "MADE", "REASON", "ARTICLES", "CLAIMS", "LINKS", "BYTES"), rows)
    if not backups:
        say(f"There is no backup of {location} yet. One is made before the first change.")
    return 0


def restore(location: str, named: str, out: str) -> int:
    """Write a backup to a new file: the one with that name or path, or else the newest intact one."""
    backups = _backups(location)
    if named:
        backups = [backup for backup in backups if named in (backup.file, Path(backup.file).name)]
    whole = next((backup for backup in backups if backup.is_whole()), None)
    if whole is None:
        about = f"no backup called {named}" if named and not backups else "no intact backup"
        say(f"There is {about} of {location}.")
        return 1
    backing_up.restore(whole, Path(out))
    say(f"Restored the state of {whole.made} ({whole.claims} claim(s)) to {out}.")
    return 0


def repair(location: str, out: str, *, as_json: bool) -> int:
    """Recover the readable rows of a damaged project into a new file, and print those that could not be recovered."""
    try:
        result = repair_into(Path(location), Path(out))
    except NotAProject as error:
        if error.reason != "damaged":
            raise
        say(
            f"Nothing of {location} can be recovered: {error.detail or 'its pages do not agree'}. See “restore”."
        )
        return 1
    if as_json:
        print_lines(bad_row_object(row) for row in result.lost)
    else:
        rows = [(row.table, row.row or f"#{row.number}", row.reason) for row in result.lost]
        print_table(("TABLE", "ROW", "REASON"), rows)
    say(f"Recovered {result.kept} row(s) into {out}; {len(result.lost)} could not be recovered.")
    if result.foreign:
        say(f"Left out, as no Duikan project contains it: {', '.join(result.foreign)}.")
    good = next((backup for backup in _backups(location) if backup.is_whole()), None)
    if result.lost and good is not None:
        say(
            f"The newest good backup is of {good.made}: restore {location} {os.path.basename(good.file)} -o FILE."
        )
    return 0


def _backups(location: str) -> list[Backup]:
    path = Path(location)
    try:
        with opened(location, read_only=True) as store:
            return store.custody.backups()
    except StoreError:
        return backups_of(path)
