"""Cache files: a damaged or unusable one is rebuilt, or kept in memory."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.indexes.cache_file import CACHE_VARIABLE, CacheFile, cache_folder

SCHEMA = ("CREATE TABLE word (text TEXT)", "INSERT INTO word VALUES ('first')")


def file_at(path: Path, version: int = 1, **options: int) -> CacheFile:
    return CacheFile(path, SCHEMA, version, **options)


def words(file: CacheFile) -> list[str]:
    return [text for (text,) in file.connection().execute("SELECT text FROM word ORDER BY rowid")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "x.cache"


@pytest.fixture
def file(path: Path) -> Iterator[CacheFile]:
    file = file_at(path)
    yield file
    file.close()


def test_what_is_written_is_there_the_next_time(file: CacheFile, path: Path) -> None:
    assert not file.is_open
    file.connection().execute("INSERT INTO word VALUES ('second')")
    assert (file.is_open, file.on_disk) == (True, True)
    file.close()
    file.close()
    assert not file.is_open
    again = file_at(path)
    assert words(again) == ["first", "second"]
    again.close()


def test_it_is_opened_once_in_wal_mode_without_trust_in_its_schema(path: Path) -> None:
    file = file_at(path, page_size=16_384)
    connection = file.connection()
    assert file.connection() is connection
    settings = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    file.close()
    assert settings == PRAGMAS | {"page_size": 16_384}


PRAGMAS = {"journal_mode": "wal", "synchronous": 1, "trusted_schema": 0, "user_version": 1, "page_size": 4096}


def test_what_fails_while_it_writes_is_taken_back(file: CacheFile) -> None:
    def fail() -> None:
        with file.writing() as connection:
            connection.execute("INSERT INTO word VALUES ('half')")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert words(file) == ["first"]
    with file.writing() as connection:
        connection.execute("INSERT INTO word VALUES ('second')")
    assert words(file) == ["first", "second"]


def test_a_reader_sees_one_state(file: CacheFile, path: Path) -> None:
    other = file_at(path)
    with file.reading():
        assert words(file) == ["first"]
        other.connection().execute("INSERT INTO word VALUES ('second')")
        assert words(file) == ["first"]
    assert words(file) == ["first", "second"]
    other.close()


@pytest.mark.parametrize("spoil", ["version", "garbage", "foreign"])
def test_a_file_of_another_version_or_make_is_made_anew(path: Path, spoil: str) -> None:
    path.parent.mkdir()
    if spoil == "garbage":
        path.write_bytes(b"no database" * 1000)
    else:
        old = file_at(path, version=2) if spoil == "version" else CacheFile(path, ("CREATE TABLE x (y)",), 0)
        old.connection()
        old.close()
    file = file_at(path)
    assert words(file) == ["first"]
    assert file.on_disk
    file.close()
    assert path.read_bytes().startswith(b"SQLite format 3\0")


def test_where_there_can_be_no_folder_memory_does(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    file = file_at(tmp_path / "folder" / "x.cache")
    assert words(file) == ["first"]
    assert not file.on_disk
    file.discard()
    assert words(file) == ["first"]
    file.close()


def test_a_discarded_file_is_gone_until_it_is_used_again(file: CacheFile, path: Path) -> None:
    file.connection().execute("INSERT INTO word VALUES ('second')")
    file.discard()
    assert [one.name for one in path.parent.iterdir()] == []
    assert not file.is_open
    assert words(file) == ["first"]
    assert file.on_disk


def test_what_cannot_be_deleted_is_given_up(
    file: CacheFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words(file)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    file.discard()
    assert words(file) == ["first"]
    assert not file.on_disk
    assert path.exists()


def test_a_file_that_was_given_up_is_left_alone(file: CacheFile, path: Path) -> None:
    file.connection().execute("INSERT INTO word VALUES ('second')")
    file.give_up()
    assert words(file) == ["first"]
    assert not file.on_disk
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM word").fetchone() == (2,)
    connection.close()


def test_windows_that_open_it_at_once_share_one_file(tmp_path: Path) -> None:
    """Switching to WAL, several connections are refused without being made to wait; and one may find the tables that
    another has just made."""
    for number in range(12):
        files = [file_at(tmp_path / f"{number}.cache") for _ in range(6)]
        start = threading.Barrier(len(files))

        def open_it(file: CacheFile, start: threading.Barrier = start) -> None:
            start.wait()
            file.connection()

        threads = [threading.Thread(target=open_it, args=(file,)) for file in files]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(file.on_disk for file in files)
        files[0].connection().execute("INSERT INTO word VALUES ('second')")
        assert [words(file) for file in files] == [["first", "second"]] * len(files)
        for file in files:
            file.close()


def test_a_file_that_somebody_holds_for_long_is_not_waited_for_in_vain(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.indexes.cache_file.WAIT", 0.05)
    path.parent.mkdir()
    with sqlite3.connect(path, isolation_level=None) as holder:
        holder.execute("CREATE TABLE x (y)")
        holder.execute("BEGIN EXCLUSIVE")
        file = file_at(path)
        assert words(file) == ["first"]
        assert not file.on_disk
        file.close()
    holder.close()


def test_the_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "mine"))
    assert cache_folder() == tmp_path / "mine"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "usual"))
    monkeypatch.delenv(CACHE_VARIABLE)
    assert cache_folder().name == "duikan"
