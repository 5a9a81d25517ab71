"""Row 53: an export that is interrupted leaves the old file as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.atomic import replacing
from corpus.readers import json_archive as reader
from corpus.writers import json_archive
from tests.corpus.build import archive

ROOT = Path(__file__).resolve().parents[3]


def test_an_export_replaces_the_older_one(tmp_path: Path) -> None:
    target = tmp_path / "项目.json"
    target.write_text("old")
    with replacing(target) as out:
        json_archive.write(archive(), out)
    assert reader.parse(target.read_bytes()) == archive()
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_stopped_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")

    def stop(done: int, total: int) -> None:
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"), replacing(target) as out:
        json_archive.write(archive(), out, progress=stop)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


KILLED = """
import sys, time
from pathlib import Path
from corpus.atomic import replacing
from corpus.writers import json_archive
from tests.corpus.build import archive

def wait(done, total):
    print("half", flush=True)
    time.sleep(60)

with replacing(Path(sys.argv[1])) as out:
    json_archive.write(archive(), out, progress=wait)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills a process the way POSIX does")
def test_what_is_killed_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    command = [sys.executable, "-c", KILLED, str(target)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "half\n"
        child.send_signal(signal.SIGKILL)
    assert target.read_text() == "old"
