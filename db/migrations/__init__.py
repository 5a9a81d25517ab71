"""Upgrades of older projects to the current schema, one version at a time.

A step is a function of Alembic's operations that depends only on the two schemas that it leads between: it names tables
and columns literally and does not import :mod:`db.tables.schema`, which describes the newest. All steps run in one
transaction, after a backup, so a killed process leaves the old project. A file that can only be read is upgraded in
memory and stays as it is.

To change the schema: write a step ``from_N_to_M`` in a new module of this package and add it to :data:`STEPS`; let it
compute the digests and tallies of tables whose columns it changes; increase ``VERSION`` (and ``MIN_READER`` or
``MIN_WRITER`` if older programs cannot read or write the new schema correctly); keep a file of the previous version in
``tests/data/projects``.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from db.errors import NotAProject
from db.files.allowed_schema import check_schema
from db.files.backup import UPGRADE, back_up
from db.files.probe import Probed, connect, set_pragmas
from db.files.sqlite_errors import world_errors
from db.migrations.absent_texts import from_5_to_6
from db.migrations.comparison import from_3_to_4
from db.migrations.deletions import from_6_to_7
from db.migrations.journal import from_2_to_3
from db.migrations.notebook import from_4_to_5
from db.migrations.rejections import from_1_to_2
from db.tables.schema import FACTS, VERSION

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]
STEPS: tuple[tuple[int, Step], ...] = (
    (1, from_1_to_2),
    (2, from_2_to_3),
    (3, from_3_to_4),
    (4, from_4_to_5),
    (5, from_5_to_6),
    (6, from_6_to_7),
)
"""Each step with the version from which it starts, ascending. Version 1 is the first."""


def upgrade(path: Path, *, busy_timeout: float) -> None:
    """Back up and upgrade the project at ``path``, unless another process has upgraded it meanwhile.

    Raises NotAProject (``damaged``) if there are no steps from its version; the file is unchanged then.
    """
    connected = connect(path, read_only=False, busy_timeout=busy_timeout)
    with contextlib.closing(connected) as connection, world_errors(str(path)):
        version = _version(connection)
        if version < VERSION and _steps_from(version, path):
            back_up(connection, path, UPGRADE)
            _run(connection, path)


def upgraded_in_memory(path: Path, probed: Probed) -> Probed:
    """A copy of an older project in memory, upgraded, for reading only. Closes the connection of ``probed``.

    Raises NotAProject like :func:`upgrade`."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with contextlib.closing(probed.connection) as connection, world_errors(str(path)):
            connection.backup(memory)
            _run(memory, path)
            set_pragmas(memory)
            memory.execute("PRAGMA query_only = ON")
    except BaseException:
        memory.close()
        probed.close()
        raise
    return replace(probed, connection=memory, version=VERSION, stamp=None)


def upgrade_connection(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Upgrade an open project of an older version, without a backup. ``path`` is named in errors."""
    connection.execute(f"PRAGMA user_version = {version}")
    _run(connection, path)


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _steps_from(version: int, path: Path) -> list[Step]:
    """The steps from an older version to ours. Raises NotAProject if one is missing."""
    starts = [start for start, _ in STEPS if start >= version]
    if starts != list(range(version, VERSION)):
        raise NotAProject(str(path), "damaged", detail=f"version {version}")
    return [step for start, step in STEPS if start >= version]


def _run(connection: sqlite3.Connection, path: Path) -> None:
    """Upgrade a project that is of an older version, if it still is."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    try:
        # SQLAlchemy rolls a new connection back once, so it must be given this one before the transaction begins.
        with engine.connect() as wrapped:
            # A table that is rebuilt is missing for a moment; _finish checks all references before the commit.
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN IMMEDIATE")
            # Read in the transaction, since another process may have upgraded the file before it began.
            version = _version(connection)
            if version < VERSION:
                operations = Operations(MigrationContext.configure(wrapped))
                for step in _steps_from(version, path):
                    step(operations)
                _finish(connection, path)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _finish(connection: sqlite3.Connection, path: Path) -> None:
    """Write the new schema number and facts, and commit if the schema is ours and all references are valid."""
    for key, value in FACTS.items():
        connection.execute('UPDATE meta SET value = ? WHERE "key" = ?', (value, key))
    connection.execute(f"PRAGMA user_version = {VERSION}")
    check_schema(connection, path)
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise NotAProject(str(path), "damaged", detail=f"reference in {broken[0]}")
    connection.execute("COMMIT")
