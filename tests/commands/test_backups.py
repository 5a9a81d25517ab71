"""The verbs ``backup``, ``restore`` and ``repair``."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from db import edits
from db.store import Store
from tests.terminal import Terminal


def test_backups_are_listed_and_restored(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("backup", sample, "--list") == []
    made = terminal.lines("backup", sample)
    with Store.open(sample) as store:
        before = store.fingerprint()
        store.perform(edits.create_tag, "之后")
    listed = terminal.lines("backup", sample, "--list")
    assert listed == made, "what the backup holds is not backed up again"
    assert set(listed[0]) >= {"file", "made", "reason", "articles", "claims", "links", "groups", "bytes"}
    target = tmp_path / "restored.duikan"
    assert terminal.run("restore", sample, Path(listed[0]["file"]).name, "-o", target)[0] == 0
    with Store.open(target) as store:
        assert store.fingerprint() == before
    assert terminal.run("restore", sample, "-o", target)[0] == 1
    assert terminal.run("restore", sample, "no such", "-o", tmp_path / "b.duikan")[0] == 1
    sample.unlink()
    assert terminal.lines("backup", sample, "--list") == listed
    assert terminal.run("restore", sample, "-o", sample)[0] == 0


def test_a_damaged_project_is_repaired_into_a_new_file(
    tmp_path: Path, sample: Path, terminal: Terminal
) -> None:
    claims = len(terminal.lines("claims", sample))
    with closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE claim SET note = CAST(x'ff80' AS TEXT) WHERE rowid = 2")
        connection.commit()
    before, target = sample.read_bytes(), tmp_path / "repaired.duikan"
    assert terminal.lines("repair", sample, "-o", target) == []
    assert sample.read_bytes() == before
    assert terminal.run("check", target)[0] == 0
    assert len(terminal.lines("claims", target)) == claims
    assert terminal.run("repair", sample, "-o", target)[0] == 1
