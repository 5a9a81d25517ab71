"""Older projects are backed up and upgraded, or stay as they were: rows 8 and 9 of the list of bad input.

``tests/data/projects`` holds a project of each version as the program of its time wrote it, and its export.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from corpus.model import MarkAction
from corpus.readers import json_archive
from db import edits, migrations
from db.errors import NotAProject, ReadOnly
from db.files.backup import Backup, back_up, backups_of
from db.migrations.rejections import from_1_to_2
from db.store import Store
from db.tables.schema import VERSION
from tests.db import build
from tests.db.edits.test_archive import comparable

if TYPE_CHECKING:
    from alembic.operations import Operations

KEPT = {int(path.stem.removeprefix("version-")) for path in build.PROJECTS.glob("version-*.json")}
OLDER = tuple(sorted(KEPT - {VERSION}))
EVERY = tuple(sorted(KEPT))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The project of version 1."""
    return build.project_of(1, tmp_path)


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def dump(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("version", OLDER)
def test_a_project_of_every_version_is_backed_up_and_upgraded(version: int, tmp_path: Path) -> None:
    path = build.project_of(version, tmp_path)
    before = dump(path)
    with Store.open(path, build.LIN) as store:
        assert store.check() == []
        written = json_archive.parse((build.PROJECTS / f"version-{version}.json").read_bytes())
        assert comparable(store.archive()) == comparable(written)
        assert store.project == written.project
    assert version_of(path) == VERSION
    (made,) = backups_of(path)
    assert (made.reason, made.articles, made.claims) == ("upgrade", 2, len(written.claims))
    backup = Path(made.file)
    assert (version_of(backup), dump(backup)) == (version, before)
    with Store.open(path) as store:
        assert not store.read_only


@pytest.mark.parametrize("version", EVERY)
def test_a_project_of_every_version_is_read_as_it_was_exported(version: int, tmp_path: Path) -> None:
    with Store.open(build.project_of(version, tmp_path), build.LIN, read_only=True) as store:
        assert store.check() == []
        written = json_archive.parse((build.PROJECTS / f"version-{version}.json").read_bytes())
        assert comparable(store.archive()) == comparable(written)
        assert store.project == written.project


def test_the_project_of_the_second_version_holds_one_of_everything(tmp_path: Path) -> None:
    with Store.open(build.project_of(2, tmp_path), build.LIN) as store:
        archive = store.archive()
        assert {mark.action for mark in archive.figure_marks} == {MarkAction.ADDED, MarkAction.CORRECTED}
        assert len(archive.rejections) == 1
        assert [claim.orphaned for claim in archive.claims].count(True) == 1
        assert len({claim.annotator for claim in archive.claims}) > 1
        assert any(not relation.built_in for relation in archive.relations)
        undoable, redoable = store.undo_state()
        assert undoable is not None and undoable.name == "article.replace_text"
        assert redoable is not None and redoable.name == "project.title"
        store.undo()
        assert not any(claim.orphaned for claim in store.snapshot().claims.values())
        store.redo()
        store.redo()
        assert store.project.title == "汐州渡轮"
        assert store.check() == []


@pytest.mark.parametrize("version", EVERY)
def test_an_export_of_every_version_is_imported(version: int, tmp_path: Path) -> None:
    written = json_archive.parse((build.PROJECTS / f"version-{version}.json").read_bytes())
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        store.perform(edits.import_archive, written)
        again = store.archive()
        others = tuple(annotator for annotator in again.annotators if annotator.id != store.annotator.id)
        assert comparable(replace(again, annotators=others)) == comparable(written)
        assert store.check() == []


def test_in_an_upgraded_project_everything_goes_on(old: Path) -> None:
    with Store.open(old, build.LIN) as store:
        undone = store.undo().operation
        assert undone is not None
        assert undone.name == "article.replace_text", "what was done before can be taken back"
        places = [edits.Place(build.article(store, number).id, build.HEADLINE) for number in (0, 1)]
        store.perform(edits.reject_suggestion, *places, "equivalent")
        store.perform(edits.remove_articles, [places[0].article])
        store.undo()
        assert len(store.snapshot().rejections) == 1
        assert store.check() == []


def test_backups_are_never_overwritten(old: Path) -> None:
    before = old.read_bytes()
    for number in (1, 2):
        old.write_bytes(before)
        Store.open(old).close()
        made = backups_of(old)
        assert len(made) == number
        assert {version_of(Path(backup.file)) for backup in made} == {1}


def failing(operations: Operations) -> None:
    from_1_to_2(operations)
    raise RuntimeError("a step that fails")


def half_done(operations: Operations) -> None:
    from_1_to_2(operations)
    operations.drop_index("ix_rejection_one_article", "rejection")


def breaking_references(operations: Operations) -> None:
    from_1_to_2(operations)
    operations.execute("DELETE FROM claim")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("step", "error"),
    [(failing, RuntimeError), (half_done, NotAProject), (breaking_references, NotAProject)],
)
def test_an_upgrade_that_fails_changes_nothing(
    old: Path,
    step: Callable[[Operations], None],
    error: type[Exception],
    read_only: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(migrations, "STEPS", ((1, step), *migrations.STEPS[1:]))
    before = dump(old)
    with pytest.raises(error):
        Store.open(old, read_only=read_only)
    assert dump(old) == before
    assert version_of(old) == 1


def test_another_process_may_upgrade_it_first(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(connection: sqlite3.Connection, path: Path, reason: str) -> Backup:
        monkeypatch.setattr(migrations, "back_up", back_up)
        made = back_up(connection, path, reason)
        with Store.open(path, build.SHEN) as first:
            build.tag(first, "先到")
        return made

    monkeypatch.setattr(migrations, "back_up", slowly)
    with Store.open(old, build.LIN) as store:
        assert (store.read_only_reason, store.check()) == ("", [])
        assert "先到" in {tag.name for tag in store.snapshot().tags.values()}


@pytest.mark.parametrize("read_only", [False, True])
def test_without_a_way_to_the_present_it_is_not_opened(old: Path, read_only: bool) -> None:
    with contextlib.closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA user_version = 0")
    before = old.read_bytes()
    with pytest.raises(NotAProject) as refused:
        Store.open(old, read_only=read_only)
    assert refused.value.reason == "damaged"
    assert old.read_bytes() == before
    assert [one.name for one in old.parent.iterdir() if one.is_file()] == [old.name]


def test_an_older_project_that_may_only_be_read_is_upgraded_in_memory(old: Path) -> None:
    before = old.read_bytes()
    with Store.open(old, build.LIN, read_only=True) as store:
        assert store.read_only_reason == "asked"
        assert store.check() == []
        assert len(store.snapshot().claims) == 3
        assert store.search("单程票价").hits
        with pytest.raises(ReadOnly):
            store.perform(edits.create_tag, "新")
        copy = old.with_name("副本.duikan")
        store.save_copy(copy)
    assert old.read_bytes() == before
    assert version_of(copy) == VERSION
    assert backups_of(old) == []
    with Store.open(copy, build.LIN) as store:
        assert store.perform(edits.create_tag, "新").created


UPGRADING = """
import sys
from db.store import Store
import alembic.operations, alembic.migration
print("READY", flush=True)
Store.open(sys.argv[1]).close()
print("DONE", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="killing is done the Unix way here")
def test_a_killed_upgrade_leaves_the_old_or_the_new(old: Path) -> None:
    before, random = old.read_bytes(), Random(9)
    for _ in range(int(os.environ.get("DUIKAN_MIGRATION_KILLS", "5"))):
        old.write_bytes(before)
        upgrader = build.child(UPGRADING, str(old))
        assert upgrader.stdout is not None
        assert upgrader.stdout.readline() == "READY\n"
        time.sleep(random.random() * 0.1)
        upgrader.send_signal(signal.SIGKILL)
        upgrader.communicate()
        with Store.open(old) as store:
            assert store.check() == []
            assert len(store.snapshot().claims) == 3
