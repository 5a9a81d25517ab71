"""A cell of a project altered by anything but the program is detected when the project is opened or checked, and
altered data is never exported, edited or undone as if it were valid: row 5 of the list of bad luck."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from random import Random
from typing import Any

import pytest

from db.errors import StoreError
from db.repair.repairing import repair
from db.store import Store
from tests.db import build, kept_project

ALTERATIONS = int(os.environ.get("DUIKAN_ALTERATIONS", "50"))
"""``make soak`` asks for more."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project with one of everything, and with something in quarantine."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIKAN_CACHE", str(folder / "cache"))
        patch.setenv("DUIKAN_DATA", str(folder / "data"))
        with kept_project.write(folder) as store:
            location = Path(store.location)
        build.change(location, "UPDATE operation SET name = 'altered' WHERE name = 'claim.note'")
        target = folder / "repaired.duikan"
        repair(location, target)
        with Store.open(target, build.LIN) as store:
            assert store.check() == []
            build.tag(store, "之后")
    return target.read_bytes()


def cells(path: Path) -> list[tuple[str, str, int]]:
    """Table, column and number of every cell."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [
            (table, column, number)
            for table in tables
            for (_, column, *_rest) in connection.execute(f"PRAGMA table_info({table})").fetchall()
            for (number,) in connection.execute(f"SELECT rowid FROM {table}").fetchall()
        ]


def altered(cell: Any, random: Random) -> Any:
    """Another value that the column can hold."""
    match cell:
        case None:
            return random.choice(["", "x", 7])
        case int():
            return cell + random.choice([-1, 1, 100])
        case float():
            return cell * 2 + 1
    at = random.randrange(len(cell) + 1)
    return random.choice([cell[:at] + "x" + cell[at:], cell[:at] + cell[at + 1 :] + "y", cell[::-1] + "z"])


def alter(path: Path, random: Random) -> tuple[str, str, int]:
    """Alter one cell that can be altered; of every table as often."""
    every = cells(path)
    while True:
        table = random.choice(sorted({table for table, _, _ in every}))
        place = random.choice([cell for cell in every if cell[0] == table])
        _, column, number = place
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            (cell,) = connection.execute(
                f'SELECT "{column}" FROM {table} WHERE rowid = ?', (number,)
            ).fetchone()
            with contextlib.suppress(sqlite3.IntegrityError):
                connection.execute(
                    f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', (altered(cell, random), number)
                )
                return place


@pytest.mark.parametrize("seed", range(5))
def test_no_altered_cell_goes_unnoticed(whole: bytes, tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    path, target = tmp_path / "a.duikan", tmp_path / "b.duikan"
    silent = []
    for _ in range(ALTERATIONS // 5):
        path.write_bytes(whole)
        place = alter(path, random)
        before = path.read_bytes()
        try:
            with Store.open(path, build.LIN) as store:
                if store.check() == []:
                    silent.append(place)
                elif store.read_only_reason != "damaged":
                    assert place[0] in ("operation", "revision", "arrival"), place
                store.archive()
        except StoreError:
            continue
        assert path.read_bytes() == before
        repair(path, target)
        with Store.open(target, read_only=True) as store:
            assert store.read_only_reason == "asked"
            assert store.check() == [], place
        target.unlink()
    assert silent == []


def test_no_row_that_is_lost_goes_unnoticed(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"
    path.write_bytes(whole)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        held = [table for table in tables if connection.execute(f"SELECT 1 FROM {table}").fetchone()]
    for table in held:
        for which in ("min", "max"):
            path.write_bytes(whole)
            build.change(path, f"DELETE FROM {table} WHERE rowid = (SELECT {which}(rowid) FROM {table})")
            with contextlib.suppress(StoreError), Store.open(path, build.LIN) as store:
                assert store.check() != [], (table, which)
