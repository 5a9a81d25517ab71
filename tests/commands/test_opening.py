<<<<<<< HEAD
"""What opening a project took is said."""

from __future__ import annotations

import os
import subprocess
import sys
=======
"""What a verb says of the project that it opens. Nothing of it is on standard output."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
>>>>>>> mirror2
from pathlib import Path

import pytest

<<<<<<< HEAD
from tests.terminal import Terminal


@pytest.mark.skipif(os.name == "nt", reason="killing is done the Unix way here")
def test_after_a_kill_every_verb_reads_and_says_so(sample: Path, terminal: Terminal) -> None:
    dying = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(f\"PRAGMA user_version = {c.execute('PRAGMA user_version').fetchone()[0]}\")\n"
        "c.execute('UPDATE revision SET parents = parents || parents')\n"
        "c.execute('UPDATE claim SET note = hex(zeroblob(4000))')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", dying, str(sample)], check=False)
    assert Path(f"{sample}-journal").stat().st_size > 0
    status, out, err = terminal.run("articles", sample)
    assert (status, bool(out)) == (0, True)
    assert "a save that was interrupted was undone" in err
    assert terminal.run("check", sample)[0] == 0
=======
from commands.opening import opened
from db import edits
from db.data_folder import DATA_VARIABLE
from db.errors import NotAProject
from db.project_lock import Presence
from db.store import Store

Capture = pytest.CaptureFixture[str]
SHEN = Presence("shen-pc", "沈舟", "Duikan", "2026-11-29T06:20:00Z", "shen-pc boot", 7, "session", 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    with Store.create(folder / "river.duikan", "渡轮") as store:
        store.perform(edits.create_tag, "票价")
    return folder / "river.duikan"


def test_of_a_whole_project_nothing_is_said_and_it_is_closed_in_the_end(path: Path, capsys: Capture) -> None:
    lock = path.with_name(f".{path.name}.lock")
    with opened(str(path), "林晓", read_only=False) as store:
        assert (store.annotator.name, store.read_only) == ("林晓", False)
        assert lock.exists()
    assert not lock.exists()
    assert capsys.readouterr() == ("", "")


def test_what_opening_took_is_said_at_once_and_the_rest_at_the_end(
    path: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(f"{path}-wal").write_bytes(b"of another file")
    (tmp_path / "no folder").write_bytes(b"")
    with contextlib.suppress(KeyError), opened(str(path), read_only=False) as store:
        assert "a journal of another state" in capsys.readouterr().err
        monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "no folder"))
        store.perform(edits.create_tag, "客流")
        assert capsys.readouterr() == ("", "")
        raise KeyError("the verb fails")
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "no backup could be made" in err


def test_who_has_it_open_is_said(path: Path, capsys: Capture) -> None:
    path.with_name(f".{path.name}.lock").write_text(json.dumps(asdict(SHEN)), encoding="utf-8")
    with opened(str(path), read_only=False) as store:
        assert store.read_only
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"沈舟 has had {path} open on shen-pc since {SHEN.since}.\n"


def test_damage_is_said_and_what_is_no_project_is_refused(path: Path, capsys: Capture) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-4096] + b"\xff" * 4096)
    with opened(str(path), read_only=True) as store:
        assert store.read_only_reason == "damaged"
        assert f"{path} is damaged" in capsys.readouterr().err
    path.write_bytes(b"no project")
    with pytest.raises(NotAProject), opened(str(path), read_only=True):
        raise AssertionError
>>>>>>> mirror2
