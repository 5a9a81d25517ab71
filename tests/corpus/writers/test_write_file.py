"""Row 53: an export that is interrupted leaves the old file as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.readers import json_archive as reader
from corpus.writers import json_archive, write_file
from tests.corpus.build import archive

ROOT = Path(__file__).resolve().parents[3]


def test_a_file_is_written(tmp_path: Path) -> None:
    target = tmp_path / "项目.json"
    write_file(json_archive, archive(), target)
    assert reader.parse(target.read_bytes()) == archive()
    assert list(tmp_path.iterdir()) == [target]


def test_an_older_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    target.chmod(0o640)
    write_file(json_archive, archive(), str(target))
    assert reader.parse(target.read_bytes()) == archive()
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    write_file(json_archive, archive(), link)
    assert link.is_symlink()
    assert reader.parse(target.read_bytes()) == archive()


def test_what_is_stopped_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")

    def stop(done: int, total: int) -> None:
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        write_file(json_archive, archive(), target, progress=stop)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_file(json_archive, archive(), tmp_path / "none" / "a.json")


KILLED = """
import os, sys, time
from corpus.writers import json_archive, write_file
from tests.corpus.build import archive

def wait(done, total):
    print("half", flush=True)
    time.sleep(60)

write_file(json_archive, archive(), sys.argv[1], progress=wait)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills a process the way POSIX does")
def test_what_is_killed_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(target)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "half\n"
        child.send_signal(signal.SIGKILL)
    child.wait()
    assert target.read_text() == "old"
