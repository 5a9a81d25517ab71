"""Row 59: drafts of killed processes are deleted, those of running ones are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.files.drafts import draft_of, remove_abandoned
from db.store import Store
from tests.db import build

BUILDING = """
import sqlite3, sys
from pathlib import Path
from db.files.drafts import draft_of
with draft_of(Path(sys.argv[1])) as draft:
    connection = sqlite3.connect(draft.name, isolation_level=None)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("CREATE TABLE t (a)")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    connection.execute("UPDATE t SET a = randomblob(100000)")
    if sys.argv[2] == "committed":
        connection.execute("COMMIT")
    print("BUILDING", flush=True)
    sys.stdin.readline()
"""


def drafts(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if ".new" in file.name)


MAKING = """
import sys
from pathlib import Path
from db.files.new_file import make_file
def build(connection):
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES (1)")
    print("BUILDING", flush=True)
    sys.stdin.readline()
make_file(Path(sys.argv[1]), build)
"""


@pytest.mark.skipif(os.name == "nt", reason="tried on POSIX")
def test_a_project_that_is_made_between_two_transactions_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.duikan"
    process = build.child(MAKING, str(target))
    assert process.stdout is not None
    assert process.stdout.readline() == "BUILDING\n"
    remove_abandoned(target)
    assert drafts(tmp_path)
    process.communicate("\n")
    assert (process.returncode, target.exists(), drafts(tmp_path)) == (0, True, [])


@pytest.mark.skipif(os.name == "nt", reason="tried on POSIX")
@pytest.mark.parametrize("state", ["writing", "committed"])
def test_a_draft_stays_while_it_is_built_and_goes_when_its_process_was_killed(
    tmp_path: Path, state: str
) -> None:
    target, other = tmp_path / "a.duikan", tmp_path / "b.duikan"
    process = build.child(BUILDING, str(target), state)
    assert process.stdout is not None
    assert process.stdout.readline() == "BUILDING\n"
    remove_abandoned(target)
    present = drafts(tmp_path)
    assert present
    process.kill()
    process.communicate()
    remove_abandoned(other)
    assert drafts(tmp_path) == present
    remove_abandoned(target)
    assert drafts(tmp_path) == []


def test_a_draft_of_this_process_stays(tmp_path: Path) -> None:
    with draft_of(tmp_path / "a.duikan") as file:
        draft = Path(file.name)
        remove_abandoned(tmp_path / "a.duikan")
        assert draft.exists()
    assert list(tmp_path.iterdir()) == []


def abandoned(target: Path) -> Path:
    with draft_of(target) as file:
        draft = Path(file.name)
    draft.write_bytes(b"half")
    return draft


def test_opening_a_project_for_writing_and_writing_one_there_delete_what_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a.duikan"
    abandoned(target)
    Store.create(target, "t", build.LIN).close()
    assert drafts(tmp_path) == []
    left = abandoned(target)
    Store.open(target, read_only=True).close()
    assert left.exists()
    Store.open(target).close()
    assert drafts(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_what_is_no_draft_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.duikan"
    left = abandoned(target)
    left.rename(tmp_path / "elsewhere")
    left.symlink_to(tmp_path / "elsewhere")
    longer = left.with_name(left.name.replace("-", "-0", 1))
    longer.write_bytes(b"theirs")
    remove_abandoned(target)
    assert left.is_symlink()
    assert longer.exists()


def test_the_name_of_a_draft_is_short(tmp_path: Path) -> None:
    target = tmp_path / ("文" * 79 + ".duikan")
    Store.create(target, "t", build.LIN).close()
    assert target.exists()
    assert drafts(tmp_path) == []
