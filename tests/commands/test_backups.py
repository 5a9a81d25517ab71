"""The verbs ``backup``, ``restore`` and ``repair``: text output."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from db import edits
from db.store import Store
from tests.terminal import Terminal


def test_a_list_names_each_backup_and_one_that_is_empty_says_so(sample: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("backup", sample, "--list")
    assert (status, out) == (0, "")
    assert "There is no backup" in err
    terminal.run("backup", sample)
    status, out, err = terminal.run("backup", sample, "--list")
    assert (status, err) == (0, "")
    (made,) = terminal.lines("backup", sample, "--list")
    head, line = out.splitlines()
    assert head.split() == ["FILE", "MADE", "REASON", "ARTICLES", "CLAIMS", "LINKS", "BYTES"]
    assert line.split()[0] == Path(made["file"]).name
    assert line.split()[2:] == ["asked", *(str(made[name]) for name in "articles claims links bytes".split())]


def test_the_newest_backup_that_is_whole_is_restored(
    sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    (older,) = terminal.lines("backup", sample)
    with Store.open(sample) as store:
        before = store.fingerprint()
        store.perform(edits.create_tag, "之后")
    (newer,) = terminal.lines("backup", sample)
    Path(newer["file"]).write_bytes(b"damaged")
    target = tmp_path / "restored.duikan"
    status, out, err = terminal.run("restore", sample, "-o", target)
    assert (status, out) == (0, "")
    assert older["made"] in err
    with Store.open(target) as store:
        assert store.fingerprint() == before
    status, _, err = terminal.run("restore", sample, newer["file"], "-o", tmp_path / "b.duikan")
    assert (status, "no intact backup" in err) == (1, True)
    status, _, err = terminal.run("restore", sample, "none", "-o", tmp_path / "b.duikan")
    assert (status, "no backup called none" in err) == (1, True)
    assert not (tmp_path / "b.duikan").exists()


def test_what_repair_cannot_recover_is_listed_with_the_way_back(
    sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    (backup,) = terminal.lines("backup", sample)
    with contextlib.closing(sqlite3.connect(sample)) as connection, connection:
        connection.execute("UPDATE text_content SET content = 'altered' WHERE rowid = 1")
    before = sample.read_bytes()
    status, out, err = terminal.run("repair", sample, "-o", tmp_path / "a.duikan")
    assert status == 0
    assert any(line.split()[0] == "text_content" for line in out.splitlines()[1:])
    assert f"restore {sample} {Path(backup['file']).name} -o FILE" in err
    assert len(terminal.lines("repair", sample, "-o", tmp_path / "b.duikan")) == len(out.splitlines()) - 1
    assert sample.read_bytes() == before
    with Store.open(tmp_path / "a.duikan") as store:
        assert store.check() == []


def test_a_whole_project_is_repaired_without_a_loss(sample: Path, tmp_path: Path, terminal: Terminal) -> None:
    terminal.run("backup", sample)
    status, out, err = terminal.run("repair", sample, "-o", tmp_path / "a.duikan")
    assert (status, out) == (0, "")
    assert "0 could not be" in err
    assert "restore" not in err
    with Store.open(tmp_path / "a.duikan") as recovered, Store.open(sample) as store:
        assert recovered.archive().articles == store.archive().articles


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


def test_where_nothing_can_be_repaired_that_is_said(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    """Row 4. Advice to repair it would lead in a circle."""
    sample.write_bytes(sample.read_bytes()[:9000])
    status, out, err = terminal.run("repair", sample, "-o", tmp_path / "a.duikan")
    assert (status, out) == (1, "")
    assert err.startswith(f"Nothing of {sample} can be recovered: ")
    assert err.endswith(". See “restore”.\n")
    assert not (tmp_path / "a.duikan").exists()
