"""Older projects are backed up and brought to the present, or stay as they were: rows 8 and 9 of the list.

There is no older version yet. One is made up: version 0 lacks ``definition`` in ``tag`` and keeps an index of its own,
so that a step must add a column, fill it, and drop something.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from db import migrations
from db.errors import NotAProject, ReadOnly
from db.schema import VERSION
from db.store import Store
from tests.db import build

if TYPE_CHECKING:
    from alembic.operations import Operations


def from_0_to_1(operations: Operations) -> None:
    import sqlalchemy

    operations.drop_index("old_tag_name", "tag")
    with operations.batch_alter_table(
        "tag", recreate="always", table_kwargs={"sqlite_strict": True}
    ) as batch:
        batch.add_column(
            sqlalchemy.Column("definition", sqlalchemy.Text, nullable=False, server_default=""),
            insert_after="colour",
        )
    with operations.batch_alter_table(
        "tag", recreate="always", table_kwargs={"sqlite_strict": True}
    ) as batch:
        batch.alter_column("definition", server_default=None)


STEPS = ((0, from_0_to_1),)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of version 0 with a claim and two tags without definitions."""
    with build.project(tmp_path) as store:
        build.claim(store, tags=[build.tag(store, "票价").id, build.tag(store, "客运量").id])
        path = Path(store.location)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE tag DROP COLUMN definition")
        connection.execute("CREATE INDEX old_tag_name ON tag (name)")
        connection.execute("PRAGMA user_version = 0")
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'min_reader'")
    return path


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_an_older_project_is_backed_up_and_upgraded(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", STEPS)
    before = old.read_bytes()
    with Store.open(old, build.LIN) as store:
        assert {tag.definition for tag in store.snapshot().tags.values()} == {""}
        assert len(store.snapshot().claims) == 1
        assert store.check() == []
        build.tag(store, "新", definition="写得进去")
        store.undo()
    backup = old.with_name("渡轮.v0.backup.duikan")
    assert version_of(old) == VERSION
    assert version_of(backup) == 0
    with contextlib.closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM tag").fetchone() == (2,)
    with Store.open(old) as store:
        assert not store.read_only
    backup.unlink()
    old.write_bytes(before)


def test_backups_are_never_overwritten(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", STEPS)
    first = old.with_name("渡轮.v0.backup.duikan")
    first.write_bytes(b"mine")
    Store.open(old).close()
    assert first.read_bytes() == b"mine"
    assert version_of(old.with_name("渡轮.v0-2.backup.duikan")) == 0


def failing(_operations: Operations) -> None:
    raise RuntimeError("a step that fails")


def half_done(operations: Operations) -> None:
    operations.drop_index("old_tag_name", "tag")


def breaking_references(operations: Operations) -> None:
    from_0_to_1(operations)
    operations.execute("DELETE FROM claim")


@pytest.mark.parametrize(
    ("step", "error"),
    [(failing, RuntimeError), (half_done, NotAProject), (breaking_references, NotAProject)],
)
def test_an_upgrade_that_fails_changes_nothing(
    old: Path, step: Callable[[Operations], None], error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", ((0, step),))
    with contextlib.closing(sqlite3.connect(old)) as connection:
        before = list(connection.iterdump())
    with pytest.raises(error):
        Store.open(old)
    with contextlib.closing(sqlite3.connect(old)) as connection:
        assert list(connection.iterdump()) == before
    assert version_of(old) == 0


def test_without_a_way_to_the_present_it_is_not_opened(old: Path) -> None:
    with pytest.raises(NotAProject) as refused:
        Store.open(old)
    assert refused.value.reason == "damaged"
    assert sorted(one.name for one in old.parent.iterdir() if one.is_file()) == [old.name]


def test_an_older_project_that_may_not_be_written_is_not_upgraded(old: Path) -> None:
    with pytest.raises(ReadOnly):
        Store.open(old, read_only=True)
    assert version_of(old) == 0


UPGRADING = """
import sys
from db import migrations
from db.store import Store
from tests.db.test_migrations import STEPS
import alembic.operations, alembic.migration
migrations.STEPS = STEPS
print("READY", flush=True)
Store.open(sys.argv[1]).close()
print("DONE", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="killing is done the Unix way here")
def test_a_killed_upgrade_leaves_the_old_or_the_new(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", STEPS)
    before, random = old.read_bytes(), Random(9)
    for _ in range(int(os.environ.get("DUIKAN_MIGRATION_KILLS", "10"))):
        old.write_bytes(before)
        upgrader = build.child(UPGRADING, str(old))
        assert upgrader.stdout is not None
        assert upgrader.stdout.readline() == "READY\n"
        time.sleep(random.random() * 0.1)
        upgrader.send_signal(signal.SIGKILL)
        upgrader.communicate()
        with Store.open(old) as store:
            assert store.check() == []
            assert len(store.snapshot().tags) == 2
