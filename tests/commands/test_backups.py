"""The verbs backup, restore and repair, as people see them."""

from __future__ import annotations

import contextlib
import sqlite3
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
    assert (status, "no backup that is whole" in err) == (1, True)
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
