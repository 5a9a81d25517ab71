"""Where a lock is needed, and who holds it: row 14 of the list of bad luck."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.files import project_lock
from db.files.open_elsewhere import OpenElsewhere
from tests.db import build

HOLDING = """
import sys
from pathlib import Path
from db.files.open_elsewhere import OpenElsewhere
presence = OpenElsewhere(Path(sys.argv[1]), "沈舟")
assert not presence.enter()
print("READY", flush=True)
sys.stdin.readline()
presence.leave()
"""


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A file in a folder that is synchronised."""
    folder = tmp_path / "坚果云"
    folder.mkdir()
    return folder / "a.duikan"


@pytest.fixture
def held(shared: Path) -> Iterator[Path]:
    """Another process has it open."""
    process = build.child(HOLDING, str(shared))
    assert process.stdout is not None
    assert process.stdout.readline() == "READY\n"
    yield shared
    process.communicate("\n")


def test_in_a_local_folder_nobody_is_asked(tmp_path: Path) -> None:
    presence = OpenElsewhere(tmp_path / "a.duikan", build.LIN)
    assert not presence.enter()
    assert not presence.lost()
    assert not presence.is_stale()
    presence.leave()
    assert list(tmp_path.glob(".*")) == []


def test_the_lock_lasts_from_entering_to_leaving(shared: Path) -> None:
    presence = OpenElsewhere(shared, build.LIN)
    assert not presence.enter()
    assert [file.name for file in shared.parent.iterdir()] == [".a.duikan.lock"]
    assert not presence.is_stale()
    presence.leave()
    assert list(shared.parent.iterdir()) == []


def test_who_is_there_is_told_and_keeps_the_lock(held: Path) -> None:
    presence = OpenElsewhere(held, build.LIN)
    assert presence.enter()
    assert presence.other is not None
    assert presence.other.user == "沈舟"
    assert presence.lost()
    presence.leave()
    assert held.with_name(".a.duikan.lock").exists()


def test_a_silent_one_can_be_taken_over(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000.0
    monkeypatch.setattr(project_lock.time, "monotonic", lambda: now)
    presence = OpenElsewhere(held, build.LIN)
    presence.enter()
    assert not presence.is_stale()
    now += project_lock.STALE + 1
    assert presence.is_stale()
    assert presence.take_over()
    assert not presence.lost()
    presence.leave()
    assert not held.with_name(".a.duikan.lock").exists()
