"""Copies whose deletions have both forms: those of version 6 contain all that the rows were, later ones do not."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from db.errors import StaleUndo
from db.journal import journal
from db.journal.folding import fold_until
from db.journal.operations import revisions_of_rows
from db.journal.revisions import DELETED, OF_CLAIMS, change_between, created_row, last_values
from db.merging.states import by_table
from db.store import Store
from db.tables.rows import Row
from tests.db import build
from tests.db.merging.test_properties import (
    NAMES,
    PEOPLE,
    Steps,
    check_settled,
    common,
    merged,
    rows_with_revisions,
    sound,
    steps,
    work,
)


@contextlib.contextmanager
def as_version_6() -> Iterator[None]:
    """Deletions are written as version 6 wrote them."""

    def change(table: str, before: Row | None, after: Row | None, decided: tuple[str, ...] = ()) -> str:
        if before is not None and after is None:
            return last_values(table, before)
        return change_between(table, before, after, decided)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "change_between", change)
        yield


def mark_as_6(path: Path) -> None:
    """Let a file state the version before, from which the upgrade changes nothing else."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET value = '6' WHERE key IN ('min_reader', 'min_writer')")
        connection.execute("PRAGMA user_version = 6")


def apart(folder: Path, begun: Steps, mine: Steps, theirs: Steps) -> tuple[Path, Path]:
    """Two copies of a project of version 6. The first is upgraded, then worked on; the second is worked on by a program
    of version 6, then upgraded."""
    one, other = folder / NAMES[0], folder / NAMES[1]
    with as_version_6(), build.project(folder, "始.duikan", PEOPLE[0]) as store:
        tag = build.tag(store)
        build.claim(store, tags=[tag.id])
        build.claim(store, number=1)
        work(store, begun)
        store.save_copy(one)
        store.save_copy(other)
    with as_version_6(), Store.open(other, PEOPLE[1]) as store:
        work(store, theirs)
    for path in (one, other):
        mark_as_6(path)
    with Store.open(one, PEOPLE[0]) as store:
        work(store, mine)
    Store.open(other, PEOPLE[1]).close()
    return one, other


def check_deletions(store: Store) -> None:
    """What a deleted row was follows from the revisions that its deletion replaces: it is what deletions of version 6
    tell, and nothing is missing."""
    with build.reading(store) as connection:
        for table, ids in by_table(rows_with_revisions(connection)).items():
            for row_id, revisions in revisions_of_rows(connection, table, ids).items():
                for revision in revisions:
                    if revision.kind != DELETED:
                        continue
                    change, before = revision.values(), fold_until(revision, revisions)
                    assert before.complete
                    told = {name: old for name, (old, _) in change.items()}
                    assert {name: before.values[name] for name in told} == told, (table, row_id)
                    if told.keys() > set(OF_CLAIMS.get(table, ())):
                        held = created_row(table, row_id, {name: (None, old) for name, old in told.items()})
                        assert before.values == held, (table, row_id)


def check_undo(store: Store) -> None:
    """Undo all that can be undone, and redo the last three: that gives the rows that were there."""
    passed = []
    while store.undo_state()[0] is not None:
        present = build.content(store)
        with contextlib.suppress(StaleUndo):
            store.undo()
            passed.append((present, build.content(store)))
    assert store.check() == []
    check_deletions(store)
    for present, past in passed[:-4:-1]:
        assert build.content(store) == past
        store.redo()
        assert build.content(store) == present
    assert store.check() == []


@common
@given(steps(8), steps(8), steps(8), steps(6))
def test_copies_that_are_upgraded_apart_become_equal(
    begun: Steps, mine: Steps, theirs: Steps, more: Steps
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = apart(folder, begun, mine, theirs)
        for path in (one, other):
            with Store.open(path, "审") as store:
                assert store.check() == []
                check_deletions(store)
        assert merged(folder, one, [other], "一.duikan") == merged(folder, other, [one], "二.duikan")
        for first, second, person in ((one, other, PEOPLE[0]), (other, one, PEOPLE[1])):
            path = folder / f"{person}.duikan"
            shutil.copy(first, path)
            with Store.open(path, person) as store:
                before = build.content(store)
                if store.merge(second).committed is None:
                    continue
                after = store.fingerprint()
                store.undo()
                assert (build.content(store), store.check()) == (before, [])
                store.redo()
                assert (store.fingerprint(), store.check()) == (after, [])
                work(store, more)
                check_settled(store)
                sound(store.snapshot())
                check_deletions(store)
                check_undo(store)
                for row in rows_ever(store):
                    store.history(row)


def rows_ever(store: Store) -> list[str]:
    with build.reading(store) as connection:
        return [row_id for _, row_id in rows_with_revisions(connection)]
