"""Acknowledged changes are never lost: rows 10, 11 and 13 of the list of bad luck."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from random import Random

import pytest

from corpus.model import Span
from db import edits
from db.errors import DiskFull, Locked
from db.files.data_folder import backups_folder
from db.store import Store
from tests.db import build

resource = pytest.importorskip("resource", reason="limits of processes are a thing of Unix")
pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="killing and limiting processes is done the Unix way here"
)

KILLS = int(os.environ.get("DUIKAN_KILLS", "12"))

SAVING = """
import sys, random
from corpus.model import Claim, Span
from db import edits
from db.store import Store
with Store.open(sys.argv[1], "沈舟") as store:
    random = random.Random(sys.argv[2])
    snapshot = store.snapshot()
    article = snapshot.articles_in_order()[0]
    tag = next(iter(snapshot.tags))
    print("READY", flush=True)
    while True:
        start = random.randrange(article.characters - 4)
        note = "注" * random.choice([0, 10, 8000])
        if random.random() < 0.2 and store.undo_state()[0]:
            store.undo()
            continue
        span = Span(start, start + 3)
        if not store.text(article.id)[start:start + 3].strip():
            continue
        changes = store.perform(edits.create_claim, article.id, span, tags=[tag], note=note)
        print(changes.operation.id, flush=True)
"""


def test_nothing_acknowledged_is_lost_when_killed_while_saving(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        build.tag(store)
        location = store.location
    random = Random(10)
    acknowledged: set[str] = set()
    for number in range(KILLS):
        saver = build.child(SAVING, location, str(number))
        assert saver.stdout is not None
        assert saver.stdout.readline() == "READY\n"
        # After so many saves and a moment, so that it is killed anywhere in a save however slow the machine is.
        acknowledged.update(saver.stdout.readline().strip() for _ in range(random.randrange(5)))
        time.sleep(random.random() * 0.03)
        saver.send_signal(signal.SIGKILL)
        lines = saver.communicate()[0].split("\n")
        acknowledged.update(lines[:-1])
        with Store.open(location, build.SHEN) as store:
            assert store.check() == []
            recorded = {operation.id for operation in store.operations()}
            assert acknowledged <= recorded
    assert len(acknowledged) > KILLS, "it did save"
    with Store.open(location, build.LIN) as store:
        build.tag(store, "之后")
    assert [one.name for one in tmp_path.iterdir() if "渡轮" in one.name] == ["渡轮.duikan"], (
        "no journal is left"
    )


FILLING = """
import resource, sys
from corpus.model import Span
from db import edits
from db.errors import DiskFull
from db.store import Store
with Store.open(sys.argv[1], "沈舟") as store:
    article = store.snapshot().articles_in_order()[0].id
    size = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    saved = 0
    try:
        while True:
            store.perform(edits.create_claim, article, Span(0, 4), note="注" * 4000)
            saved += 1
    except DiskFull as error:
        assert error.reason in ("full", "io")
    claims = len(store.snapshot().claims)
    assert claims == saved, (claims, saved)
    assert store.undo_state()[0] is not None
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
    try:
        store.save_copy(sys.argv[3])
        raise AssertionError("the copy did not fit either")
    except DiskFull:
        pass
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.perform(edits.create_claim, article, Span(0, 4), note="有地方了")
    store.save_copy(sys.argv[3])
    print(saved)
"""


def test_a_full_disk_is_told_and_what_was_saved_stays(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        location = store.location
    limit = os.path.getsize(location) + 150_000
    filler = build.child(FILLING, location, str(limit), str(tmp_path / "别处.duikan"))
    saved = int(filler.communicate()[0])
    assert saved > 1
    for path in (location, tmp_path / "别处.duikan"):
        with Store.open(path) as store:
            assert store.check() == []
            assert len(store.snapshot().claims) == saved + 1
    assert not [one for one in tmp_path.iterdir() if one.name.endswith((".new", "-journal"))]


@pytest.fixture
def small_disk(tmp_path: Path) -> object:
    """A file system of 2 MB."""
    import subprocess

    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can make a small file system, and not everywhere")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path, tmp_path: Path) -> None:
    with build.project(small_disk, index_folder=tmp_path) as store:
        article = build.article(store).id

        def fill() -> None:
            for _ in range(1_000):
                store.perform(edits.create_claim, article, Span(0, 4), note="注" * 4000)

        with pytest.raises(DiskFull) as refused:
            fill()
        assert refused.value.reason == "full"
        saved = len(store.snapshot().claims)
        assert 1 < saved == sum(1 for operation in store.operations() if operation.name == "claim.create")
        store.save_copy(tmp_path / "别处.duikan")
        assert store.check() == []
    with Store.open(tmp_path / "别处.duikan") as copy:
        assert len(copy.snapshot().claims) == saved
        assert copy.check() == []


def test_where_backups_are_the_disk_may_be_full_too(
    small_disk: Path, closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIKAN_DATA", str(small_disk))
    with Store.open(closed) as store:
        store.custody.back_up()
        with contextlib.suppress(OSError), (small_disk / "other").open("wb", buffering=0) as other:
            while other.write(bytes(4096)):
                pass
        with pytest.raises(DiskFull) as refused:
            store.custody.back_up()
    assert refused.value.reason == "full"
    assert Path(refused.value.path).parent == backups_folder(), "the disk of the project is not"


HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT * FROM meta").fetchall()
print("HELD", flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("how", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN"])
def test_somebody_who_is_saving_is_waited_for_and_then_told(tmp_path: Path, how: str) -> None:
    with build.project(tmp_path) as store:
        location = store.location
    with Store.open(location, build.LIN, busy_timeout=0.1) as store:
        before = store.snapshot().tags
        holder = build.child(HOLDING, location, how)
        assert holder.stdout is not None
        assert holder.stdout.readline() == "HELD\n"
        with pytest.raises(Locked):
            store.perform(edits.create_tag, "等待")
        if how == "BEGIN EXCLUSIVE":
            with pytest.raises(Locked):
                Store.open(location, busy_timeout=0.1)
        holder.communicate("done\n")
        assert store.snapshot().tags == before
        store.perform(edits.create_tag, "等待")
        assert store.undo_state()[0] is not None
        assert store.check() == []


def test_a_holder_that_is_killed_holds_nothing(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        holder = build.child(HOLDING, store.location, "BEGIN IMMEDIATE")
        assert holder.stdout is not None
        assert holder.stdout.readline() == "HELD\n"
        holder.send_signal(signal.SIGKILL)
        holder.communicate()
        build.tag(store)


def test_the_limits_of_this_process_are_as_before() -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
