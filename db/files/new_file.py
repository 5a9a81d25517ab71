"""Creating database files that are complete from the moment at which they get their name."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from corpus.reserved_names import refuse_reserved
from db.errors import Exists, NotAProject, ReadOnly
from db.files.allowed_schema import schema_statements
from db.files.drafts import draft_of
from db.files.probe import set_pragmas
from db.files.sqlite_errors import world_errors
from db.tables.schema import APPLICATION_ID, VERSION


def create_file(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Create a project file with an empty schema and the rows that ``fill`` writes. Raises Exists, ReadOnly, DiskFull,
    or NotAProject if the folder does not exist."""

    def build(connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        for statement in schema_statements():
            connection.execute(statement)
        fill(connection)
        connection.execute("COMMIT")

    make_file(path, build)


def make_file(path: Path, build: Callable[[sqlite3.Connection], None]) -> None:
    """Build a database under a temporary name beside ``path`` and rename it when it is complete, so that a killed
    process leaves no half-written project. Raises as :func:`check_place`, DiskFull, or OSError, which names ``path``.
    """
    check_place(path)
    with (
        draft_of(path) as draft,
        world_errors(str(path)),
        contextlib.closing(sqlite3.connect(draft.name, isolation_level=None)) as connection,
    ):
        # Otherwise the end of each transaction would release the lock of the draft.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        set_pragmas(connection)
        build(connection)
        publish(Path(draft.name), path)


def check_place(path: Path) -> None:
    """Raise Exists, ReadOnly, ReservedName, OSError (the name is too long), or NotAProject (the folder does not exist)
    if no project can be created at ``path``."""
    refuse_reserved(path)
    _check_length(path)
    if os.path.lexists(path):
        raise Exists(str(path))
    if not path.absolute().parent.is_dir():
        raise NotAProject(str(path.parent), "missing")
    if not os.access(path.absolute().parent, os.W_OK | os.X_OK):
        raise ReadOnly(str(path), "folder")


def _check_length(path: Path) -> None:
    """Raise OSError if the file system has no room for the name of the project's journal: it could not be changed."""
    try:
        os.lstat(f"{path}-journal")
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            error.filename = str(path)
            raise


def publish(draft: Path, path: Path) -> None:
    """Rename ``draft`` to ``path`` without overwriting a file that was created there meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise Exists(str(path)) from None
    except OSError:
        # A file system without hard links: check and renaming cannot be one step.
        if os.path.lexists(path):
            raise Exists(str(path)) from None
        os.rename(draft, path)
    sync_folder(path.absolute().parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder, so that a renaming in it survives a power loss. Has no effect where that is not supported."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
