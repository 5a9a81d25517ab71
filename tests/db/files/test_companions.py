"""Companion files of a project are checked before SQLite uses them."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import NotAProject
from db.files import companions
from db.files.data_folder import rescued_folder
from db.store import Store
from db.tables.schema import MIN_PROGRAM
from tests.db import build

pytestmark = pytest.mark.skipif(os.name == "nt", reason="killing and modes are those of Unix")

DYING = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
connection.execute(f"PRAGMA user_version = {connection.execute('PRAGMA user_version').fetchone()[0]}")
for number in range(300):
    connection.execute("INSERT INTO text_content VALUES (?, ?)", (f"{number}", "half" * 2000))
os.kill(os.getpid(), signal.SIGKILL)
"""
"""Dies in the midst of a transaction, of which a part has reached the file."""
WRITING = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
"""
"""Tells why it cannot write."""


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A project with one tag that nobody has open."""
    with build.project(tmp_path) as store:
        build.tag(store)
        return Path(store.location)


@pytest.fixture
def hot(closed: Path) -> Path:
    """The project after a process was killed while it was writing."""
    before = closed.stat().st_size
    with build.child(DYING, str(closed)) as dying:
        dying.communicate()
    assert dying.returncode == -signal.SIGKILL
    assert closed.stat().st_size > before + 100_000, "a part of the transaction reached the file"
    assert beside(closed, "-journal").exists()
    return closed


def beside(path: Path, ending: str) -> Path:
    return Path(f"{path}{ending}")


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.is_file())


@pytest.mark.parametrize("read_only", [True, False])
def test_an_interrupted_save_is_undone_also_for_reading(hot: Path, read_only: bool) -> None:
    with Store.open(hot, read_only=read_only) as store:
        assert store.check() == []
        assert len(store.snapshot().tags) == 1
        (notice,) = store.custody.notices
    assert files(hot.parent) == [hot.name]
    assert notice.code == "rolled_back"
    kept = Path(notice.path)
    assert kept.parent == rescued_folder()
    assert kept.stat().st_size > hot.stat().st_size
    assert beside(kept, "-journal").stat().st_size > 8_192
    assert {one.stat().st_mode & 0o077 for one in kept.parent.iterdir()} == {0}
    with Store.open(hot, read_only=read_only) as store:
        assert store.custody.notices == ()


@pytest.mark.parametrize("how", ["open", "already open"])
def test_a_journal_of_an_earlier_state_is_set_aside(hot: Path, how: str) -> None:
    stale = beside(hot, "-journal").read_bytes()
    with Store.open(hot) as store:
        for number in range(5):
            build.tag(store, f"{number}")
    if how == "open":
        beside(hot, "-journal").write_bytes(stale)
        with Store.open(hot) as store:
            notices = store.custody.notices
    else:
        with Store.open(hot) as store:
            store.snapshot()
            beside(hot, "-journal").write_bytes(stale)
            assert store.refresh() is None
            notices = store.custody.notices
    (notice,) = notices
    assert notice.code == "set_aside"
    assert Path(notice.path).read_bytes() == stale
    assert not beside(hot, "-journal").exists()
    with Store.open(hot) as store:
        assert len(store.snapshot().tags) == 6
        assert store.check() == []


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A file that has nothing to do with the project."""
    victim = tmp_path / "thesis.docx"
    victim.write_text("ten years of work")
    return victim


def journal_that_names(victim: Path, project: Path) -> bytes:
    """A journal of SQLite with a master journal's name at its end: SQLite deletes what it names."""
    name = os.fsencode(victim)
    header = bytes.fromhex("d9d505f920a163d7") + b"".join(
        number.to_bytes(4, "big") for number in (0, 1, project.stat().st_size // 4096, 512, 4096)
    )
    tail = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + header[:8]
    return header.ljust(512, b"\0") + (1 << 30 >> 12).to_bytes(4, "big") + tail


def test_a_crafted_journal_deletes_nothing(closed: Path, victim: Path) -> None:
    crafted = journal_that_names(victim, closed)
    beside(closed, "-journal").write_bytes(crafted)
    before = closed.read_bytes()
    for read_only in (True, False):
        with pytest.raises(NotAProject) as refused:
            Store.open(closed, read_only=read_only)
        assert (refused.value.reason, refused.value.detail) == ("foreign_journal", str(victim))
    assert victim.read_text() == "ten years of work"
    assert (closed.read_bytes(), beside(closed, "-journal").read_bytes()) == (before, crafted)


def test_sqlite_itself_would_have_deleted_it(closed: Path, victim: Path) -> None:
    """Guards the test above: that its journal is one that SQLite believes."""
    beside(closed, "-journal").write_bytes(journal_that_names(victim, closed))
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("SELECT * FROM tag").fetchall()
    assert not victim.exists()


def forged(project: Path) -> bytes:
    """A journal that fits the file, and cuts it to three pages."""
    first = project.read_bytes()[:4096]
    header = bytes.fromhex("d9d505f920a163d7") + b"".join(
        number.to_bytes(4, "big") for number in (1, 7, 3, 512, 4096)
    )
    checksum = 7 + sum(first[4096 - 200 : 0 : -200])
    return header.ljust(512, b"\0") + (1).to_bytes(4, "big") + first + checksum.to_bytes(4, "big")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_journal_that_would_spoil_the_file_is_set_aside(closed: Path, read_only: bool) -> None:
    before = closed.read_bytes()
    beside(closed, "-journal").write_bytes(forged(closed))
    with Store.open(closed, read_only=read_only) as store:
        assert store.check() == []
        assert [notice.code for notice in store.custody.notices] == ["set_aside"]
    assert closed.read_bytes() == before
    beside(closed, "-journal").write_bytes(forged(closed))
    with closing(sqlite3.connect(closed)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM tag").fetchall()


def test_a_wal_beside_a_file_that_has_none_is_set_aside(closed: Path) -> None:
    other = closed.with_name("other.duikan")
    shutil.copy(closed, other)
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("DELETE FROM tag")
        connection.commit()
        shutil.copy(beside(other, "-wal"), beside(closed, "-wal"))
    with Store.open(closed) as store:
        assert len(store.snapshot().tags) == 1
        assert [notice.code for notice in store.custody.notices] == ["set_aside"]
        assert store.check() == []


def test_nobody_can_write_while_a_journal_is_tried(hot: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the journal that is renamed afterwards could be that of another process."""
    trying, others = companions._would_spoil, []

    def watched(kept: Path) -> bool:
        others.append(build.child(WRITING, str(hot)).communicate()[0])
        return trying(kept)

    monkeypatch.setattr(companions, "_would_spoil", watched)
    with Store.open(hot) as store:
        assert [notice.code for notice in store.custody.notices] == ["rolled_back"]
    assert others == ["database is locked\n"]


def wal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def test_a_file_in_wal_mode_is_read_as_it_is_and_converted_to_be_written(closed: Path) -> None:
    wal(closed)
    before = closed.read_bytes()
    with Store.open(closed, read_only=True) as store:
        assert len(store.snapshot().tags) == 1
    assert closed.read_bytes() == before
    assert files(closed.parent) == [closed.name]
    with Store.open(closed) as store:
        assert [notice.code for notice in store.custody.notices] == ["converted"]
        build.tag(store, "新")
    assert closed.read_bytes()[18:20] == b"\x01\x01"
    assert files(closed.parent) == [closed.name]


WRITING_WAL = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("UPDATE meta SET value = ? WHERE key = 'program'", (sys.argv[2],))
print("READY", flush=True)
sys.stdin.readline()
"""


def test_a_file_that_another_program_uses_in_wal_mode_is_said_to_be_so(closed: Path) -> None:
    build.change(closed, "UPDATE meta SET value = 'damaged' WHERE key = 'program'")
    other = build.child(WRITING_WAL, str(closed), MIN_PROGRAM)
    assert other.stdout is not None
    assert other.stdout.readline() == "READY\n"
    with pytest.raises(NotAProject) as refused:
        Store.open(closed)
    assert refused.value.reason == "in_wal_mode"
    with Store.open(closed, read_only=True) as store:
        assert len(store.snapshot().tags) == 1
    other.kill()
    other.communicate()
    assert beside(closed, "-wal").exists(), "what was committed is still beside the file"
    with Store.open(closed) as store:
        build.tag(store, "新")
        assert store.check() == []
    with closing(sqlite3.connect(closed)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE key = 'program'").fetchone() == (MIN_PROGRAM,)
    assert files(closed.parent) == [closed.name]


READING = """
import os, sys
from db.tables.schema import MIN_PROGRAM
from db.store import Store
import corpus.script, platformdirs
os.setgid(65534); os.setuid(65534)
with Store.open(sys.argv[1]) as store:
    print(store.read_only_reason, len(store.snapshot().tags), *[notice.code for notice in store.custody.notices])
"""


@pytest.fixture
def open_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that every user may read: pytest's own are closed to others."""
    import tempfile

    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("case", ["hot", "stale", "forged", "wal"])
def test_where_the_folder_cannot_be_written_a_copy_is_read(hot: Path, open_folder: Path, case: str) -> None:
    target = open_folder / "a.duikan"
    if case == "stale":
        journal = beside(hot, "-journal").read_bytes()
        with Store.open(hot) as store:
            build.tag(store, "新")
            build.tag(store, "又")
        beside(target, "-journal").write_bytes(journal)
    elif case == "forged":
        Store.open(hot).close()
        beside(target, "-journal").write_bytes(forged(hot))
    elif case == "hot":
        shutil.copy(beside(hot, "-journal"), beside(target, "-journal"))
    else:
        Store.open(hot).close()
        wal(hot)
    shutil.copyfile(hot, target)
    before = {one: one.read_bytes() for one in open_folder.iterdir()}
    said = build.child(READING, str(target)).communicate()[0].split()
    assert (
        said
        == {
            "hot": ["folder", "1"],
            "stale": ["folder", "3", "ignored"],
            "forged": ["folder", "1", "ignored"],
            "wal": ["folder", "1"],
        }[case]
    )
    assert {one: one.read_bytes() for one in open_folder.iterdir()} == before


def test_somebody_who_is_writing_is_no_interrupted_transaction(closed: Path) -> None:
    with closing(sqlite3.connect(closed, isolation_level=None)):
        holder = build.child(
            "import sqlite3, sys\n"
            "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE')\n"
            "c.execute('UPDATE tag SET name = 1')\n"
            "print('HELD', flush=True); sys.stdin.readline()\n",
            str(closed),
        )
        assert holder.stdout is not None
        assert holder.stdout.readline() == "HELD\n"
        assert beside(closed, "-journal").exists()
        with Store.open(closed) as store:
            assert store.custody.notices == ()
            assert len(store.snapshot().tags) == 1
        assert beside(closed, "-journal").exists()
        holder.kill()
        holder.communicate()
