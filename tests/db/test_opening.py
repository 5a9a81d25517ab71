"""What cannot be opened is told by what it is: rows 1 to 4, 6, 7, 12, 16 and 17 of the list of bad input."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from db import edits
from db.errors import Exists, NotAProject, ReadOnly, Replaced, StoreError, TooNew
from db.new_file import create_file
from db.schema import APPLICATION_ID, VERSION
from db.store import Store
from tests.db import build

ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A whole project that nobody has open."""
    with build.project(tmp_path) as store:
        build.claim(store, tags=[build.tag(store).id])
        return Path(store.location)


def refusal(path: Path) -> NotAProject:
    with pytest.raises(NotAProject) as refused:
        Store.open(path)
    assert refused.value.path == str(path)
    return refused.value


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_project_is_one_plain_file(closed: Path) -> None:
    assert sorted(one.name for one in closed.parent.iterdir() if one.is_file()) == [closed.name]
    head = closed.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == VERSION
    assert head[18:20] == b"\x01\x01", "a rollback journal, never WAL"


def test_what_lies_there_is_never_overwritten(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(Exists):
        Store.create(closed, "另一个")
    with Store.open(closed) as store, pytest.raises(Exists):
        store.save_copy(closed)
    assert closed.read_bytes() == before


def test_a_project_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotAProject) as refused:
        Store.create(tmp_path / "none" / "a.duikan", "无")
    assert refused.value.reason == "missing"


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(_connection: sqlite3.Connection) -> None:
        raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        create_file(tmp_path / "a.duikan", fail)
    assert list(tmp_path.iterdir()) == []


def test_plain_refusals(tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"
    assert refusal(path).reason == "missing"
    assert refusal(tmp_path).reason == "is_folder"
    path.write_bytes(b"")
    assert refusal(path).reason == "empty"
    path.write_bytes(Random(7).randbytes(16))
    assert refusal(path).reason == "not_sqlite"
    path.unlink()
    change(path, "CREATE TABLE album (id)")
    assert (refusal(path).reason, refusal(path).application) == ("other_application", "00000000")
    change(path, "PRAGMA application_id = 252006674")
    assert refusal(path).application == "0f055112"


def test_a_file_cut_short_is_damaged(closed: Path) -> None:
    whole = closed.read_bytes()
    random = Random(4)
    for size in [0, 1, 15, 16, 99, 100, 512, 4096, *(random.randrange(len(whole)) for _ in range(42))]:
        closed.write_bytes(whole[:size])
        reason = "empty" if size == 0 else "not_sqlite" if size < 16 else "damaged"
        assert refusal(closed).reason == reason, size
    closed.write_bytes(whole)
    with Store.open(closed) as store:
        assert store.check() == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END",
        "CREATE VIEW v AS SELECT * FROM claim",
        "CREATE TABLE other (id)",
        "CREATE VIRTUAL TABLE words USING fts5 (content)",
        "CREATE INDEX i ON claim (lower(note))",
        "ALTER TABLE claim ADD COLUMN x TEXT GENERATED ALWAYS AS (hex(note))",
        "ALTER TABLE claim ADD COLUMN x TEXT",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(closed: Path, statement: str) -> None:
    change(closed, statement)
    assert refusal(closed).reason == "foreign_schema"


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("DROP TABLE link", "damaged"),
        ("DROP INDEX ix_claim_article", "damaged"),
    ],
)
def test_a_schema_that_lacks_something_is_damaged(closed: Path, statement: str, reason: str) -> None:
    change(closed, statement)
    assert refusal(closed).reason == reason


def test_a_newer_project_is_read_if_it_allows_that(closed: Path) -> None:
    change(
        closed, f"PRAGMA user_version = {VERSION + 1}", "UPDATE meta SET value = '9.1' WHERE key = 'program'"
    )
    with Store.open(closed) as store:
        assert (store.read_only, store.read_only_reason) == (True, "newer")
        assert len(store.snapshot().claims) == 1
        with pytest.raises(ReadOnly) as refused:
            build.tag(store, "新")
        assert refused.value.reason == "newer"
    change(closed, f"UPDATE meta SET value = '{VERSION + 1}' WHERE key = 'min_reader'")
    with pytest.raises(TooNew) as too_new:
        Store.open(closed)
    assert (too_new.value.needs, too_new.value.readable) == ("9.1", False)


def test_a_project_in_wal_mode_is_taken_out_of_it(closed: Path) -> None:
    change(closed, "PRAGMA journal_mode = WAL")
    with Store.open(closed) as store:
        build.tag(store, "新")
    assert closed.read_bytes()[18:20] == b"\x01\x01"


def test_read_only_on_request(closed: Path) -> None:
    before = closed.read_bytes()
    with Store.open(closed, "新来的人", read_only=True) as store:
        assert store.read_only_reason == "asked"
        assert store.annotator.name == "新来的人"
        assert store.search("渡轮").hits
        assert store.undo_state() == (None, None)
        for write in (lambda: build.tag(store, "新"), store.undo, store.redo):
            with pytest.raises(ReadOnly):
                write()
        store.save_copy(closed.with_name("副本.duikan"))
    assert closed.read_bytes() == before
    with Store.open(closed.with_name("副本.duikan")) as copy:
        assert copy.check() == []
        build.tag(copy, "新")


AS_ANOTHER = """
import os, sys
import platformdirs
from db.store import Store
from db.edits import create_tag
from db.errors import StoreError
from corpus.script import fold
fold("新")  # loaded while the modules can still be read
os.setgid(65534); os.setuid(65534)
path, target = sys.argv[1:]
try:
    store = Store.open(path, "nobody")
except StoreError as error:
    print(type(error).__name__, getattr(error, "reason", ""))
    sys.exit()
print(store.read_only_reason)
try:
    store.perform(create_tag, "新")
except StoreError as error:
    print(type(error).__name__, error.reason)
try:
    Store.create(os.path.join(os.path.dirname(path), "b.duikan"), "乙")
except StoreError as error:
    print(type(error).__name__, error.reason)
store.save_copy(target)
with Store.open(target, "nobody") as copy:
    copy.perform(create_tag, "新")
    print(len(copy.snapshot().tags))
"""


@ROOT_ONLY
def test_in_a_folder_that_cannot_be_written_it_opens_read_only(
    closed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other users
    folder, other = place / "shared", place / "own"
    try:
        folder.mkdir()
        other.mkdir()
        other.chmod(0o777)
        shutil.copy(closed, folder / "a.duikan")
        (folder / "a.duikan").chmod(0o644)
        folder.chmod(0o755)
        place.chmod(0o755)
        run = build.child(AS_ANOTHER, str(folder / "a.duikan"), str(other / "b.duikan"))
        assert run.communicate()[0].split("\n") == ["folder", "ReadOnly folder", "ReadOnly folder", "2", ""]
        (folder / "a.duikan").chmod(0o600)
        run = build.child(AS_ANOTHER, str(folder / "a.duikan"), str(other / "c.duikan"))
        assert run.communicate()[0].split() == ["NotAProject", "no_permission"]
    finally:
        shutil.rmtree(place)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")
@pytest.mark.parametrize("missing", [True, False])
def test_a_file_that_was_exchanged_while_open_is_not_written_to(closed: Path, missing: bool) -> None:
    copy = closed.with_name("copy.duikan")
    shutil.copy(closed, copy)
    with Store.open(closed, build.LIN) as store:
        tag = build.tag(store, "之前")
        if missing:
            closed.unlink()
        else:
            os.replace(copy, closed)
        writes: list[Callable[[], object]] = [lambda: build.tag(store, "之后"), store.undo]
        for write in writes:
            with pytest.raises(Replaced) as refused:
                write()
            assert refused.value.missing is missing
        assert tag.id in store.snapshot().tags, "what was open can still be read"
        store.save_copy(closed.with_name("saved.duikan"))
    with Store.open(closed.with_name("saved.duikan")) as saved:
        assert tag.id in saved.snapshot().tags
        assert saved.check() == []


def test_every_error_tells_where(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        Store.open(tmp_path / "没有.duikan")
    assert refused.value.path.endswith("没有.duikan")


def test_a_name_with_special_characters_is_only_a_name(tmp_path: Path) -> None:
    with build.project(tmp_path, "a?mode=ro#%41 &'\".duikan") as store:
        build.tag(store)
        location = store.location
    with Store.open(location) as store:
        assert len(store.snapshot().tags) == 1
        assert edits.UNCHANGED is not None
