"""Opening, reading only, and who works here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from db.errors import ReadOnly
from db.store import Store
from tests.db import build

ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)


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


def test_opening_loads_neither_the_orm_nor_the_tools_of_upgrades() -> None:
    code = (
        "import sys, db.store; print([name for name in ('sqlalchemy.orm', 'alembic') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"
