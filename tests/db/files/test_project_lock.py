"""In a folder shared by machines only one process writes, and others are told who holds the lock: rows 14 and 15 of the
list of bad luck."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import ReadOnly
from db.files import project_lock
from db.files.project_lock import Presence, ProjectLock
from db.store import Store
from tests.db import build


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A project in a folder that is synchronised."""
    folder = tmp_path / "坚果云"
    folder.mkdir()
    with build.project(folder) as store:
        assert lock_of(Path(store.location)).exists()
        path = Path(store.location)
    assert not lock_of(path).exists()
    return path


def lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


ZHOU = Presence(
    "zhouyu-t14", "周予", "Duikan 0.2.0", "2026-11-29T06:20:00Z", "zhouyu-t14 boot", 7, "session", 3
)


def held_by(path: Path, presence: Presence = ZHOU) -> None:
    lock_of(path).write_text(json.dumps({name: getattr(presence, name) for name in Presence.__slots__}))


class Clock:
    """The clock of this machine, to be moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_000.0
        monkeypatch.setattr(project_lock.time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_a_local_folder_has_no_lock(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        assert not lock_of(Path(store.location)).exists()
        assert (store.custody.open_elsewhere, store.custody.can_take_over(), store.custody.take_over()) == (
            None,
            False,
            False,
        )


def test_who_has_it_open_is_told_and_others_read(shared: Path) -> None:
    held_by(shared)
    with Store.open(shared, build.LIN) as store:
        assert store.read_only_reason == "elsewhere"
        assert store.custody.open_elsewhere == ZHOU
        assert len(store.snapshot().articles) == 2
        with pytest.raises(ReadOnly) as refused:
            build.tag(store)
        assert refused.value.reason == "elsewhere"
        assert not store.custody.take_over(), "there was a sign of life just now"
    assert lock_of(shared).exists(), "the lock of another is not released"


def test_reading_takes_no_lock_and_asks_for_none(shared: Path) -> None:
    held_by(shared)
    with Store.open(shared, read_only=True) as store:
        assert (store.read_only_reason, store.custody.open_elsewhere) == ("asked", None)


def test_a_lock_without_a_sign_of_life_is_taken_over_after_a_backup(shared: Path, clock: Clock) -> None:
    held_by(shared)
    with Store.open(shared, build.LIN) as store:
        clock.now += project_lock.STALE - 1
        store.refresh()
        assert not store.custody.can_take_over()
        held_by(shared, replace(ZHOU, beat=4))
        store.refresh()
        clock.now += project_lock.STALE - 1
        assert not store.custody.can_take_over(), "the clock starts again at every sign of life"
        clock.now += 2
        assert store.custody.can_take_over()
        assert store.custody.take_over()
        assert [made.reason for made in store.custody.backups()] == ["takeover"]
        assert store.read_only_reason == ""
        build.tag(store)
        assert store.check() == []
    assert not lock_of(shared).exists()


def test_a_clock_of_another_machine_means_nothing(shared: Path, clock: Clock) -> None:
    for since in ("2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "no time"):
        held_by(shared, replace(ZHOU, since=since))
        with Store.open(shared) as store:
            assert store.read_only_reason == "elsewhere"
            assert not store.custody.can_take_over()


def test_whoever_lost_the_lock_stops_writing(shared: Path, clock: Clock) -> None:
    with Store.open(shared, build.LIN) as store:
        build.tag(store)
        held_by(shared)
        store.refresh()
        clock.now += project_lock.BEAT + 1
        store.refresh()
        assert store.custody.open_elsewhere == ZHOU
        with pytest.raises(ReadOnly):
            build.tag(store, "又")
    assert lock_of(shared).exists()


def test_signs_of_life_are_given(shared: Path, clock: Clock) -> None:
    with Store.open(shared, build.LIN) as store:
        first = lock_of(shared).read_bytes()
        store.refresh()
        assert lock_of(shared).read_bytes() == first
        clock.now += project_lock.BEAT + 1
        store.refresh()
        assert json.loads(lock_of(shared).read_bytes())["beat"] == 1


def test_when_the_other_closes_it_can_be_taken_over(shared: Path) -> None:
    held_by(shared)
    with Store.open(shared, build.LIN) as store:
        lock_of(shared).unlink()
        store.refresh()
        assert store.custody.can_take_over()
        assert store.custody.take_over()
        build.tag(store)


HOLDING = """
import sys
from db.store import Store
with Store.open(sys.argv[1], "周予") as store:
    print("HELD", store.read_only_reason, flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="killing is done the Unix way here")
def test_a_process_of_this_machine_that_was_killed_holds_nothing(shared: Path) -> None:
    holder = build.child(HOLDING, str(shared))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "HELD \n"
    with Store.open(shared, build.LIN) as store:
        assert store.custody.open_elsewhere is not None
        assert store.custody.open_elsewhere.user == "周予"
        holder.send_signal(signal.SIGKILL)
        holder.communicate()
        assert store.custody.can_take_over()
    with Store.open(shared, build.LIN) as store:
        assert store.read_only_reason == ""
        build.tag(store)


def test_the_same_program_may_open_it_again(shared: Path) -> None:
    with Store.open(shared, build.LIN) as first, Store.open(shared, build.LIN) as second:
        assert second.read_only_reason == ""
        first.close()
        assert lock_of(shared).exists()
        build.tag(second)
    assert not lock_of(shared).exists()


ENDLESS = json.dumps({**dict.fromkeys(Presence.__slots__, ""), "process": float("inf"), "beat": 1})


@pytest.mark.parametrize(
    "words", [b"", b"{", b"[]", b'{"host": 1}', b"\xff\xfe", b"[" * 9000, ENDLESS.encode()]
)
def test_a_lock_that_cannot_be_read_is_somebodys(shared: Path, words: bytes, clock: Clock) -> None:
    lock_of(shared).write_bytes(words)
    with Store.open(shared) as store:
        assert store.read_only_reason == "elsewhere"
        clock.now += project_lock.STALE + 1
        assert store.custody.take_over()
    assert not lock_of(shared).exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has none")
def test_a_pipe_in_place_of_the_lock_is_not_waited_for(shared: Path) -> None:
    os.mkfifo(lock_of(shared))
    with Store.open(shared) as store:
        assert store.read_only_reason == "elsewhere"
    assert lock_of(shared).is_fifo()


def test_two_that_write_their_names_at_once_agree_on_one(tmp_path: Path) -> None:
    path = tmp_path / "a.duikan"
    locks = [ProjectLock(path, name) for name in ("一", "二")]
    holders = [lock.take_over() for lock in locks]
    assert holders[1] is None
    holder = locks[0].holder()
    assert holder is not None
    assert holder.user == "二"
