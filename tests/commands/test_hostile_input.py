"""Files, names and words that are damaged, foreign or meant to harm, given to the command line."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import main
from corpus.model import Span
from db import edits
from db.store import Store
from tests.db.build import new_article
from tests.terminal import TEXT, Terminal, put

ROOT = Path(main.__file__).resolve().parent
HOSTILE = "\x1b[31m\u202e名"


def test_foreign_words_do_not_steer_the_terminal(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    with Store.open(project) as store:
        store.perform(edits.import_articles, [new_article(TEXT, title=HOSTILE)])
        store.perform(edits.create_tag, HOSTILE)
        tag = next(iter(store.snapshot().tags))
        article = store.snapshot().articles_in_order()[0].id
        store.perform(edits.create_claim, article, Span(0, 4), tags=[tag], note=HOSTILE)
    for words in (
        ("articles", project),
        ("articles", project, "--json"),
        ("claims", project),
        ("claims", project, "--json"),
        ("search", project, "名", "--all"),
        ("search", project, HOSTILE),
        ("import", project, put(tmp_path, f"{HOSTILE}.txt", TEXT)),
        ("import", project, f"{HOSTILE}.none"),
        ("import", project, put(tmp_path, "a.txt", TEXT), "--date", HOSTILE),
        ("import", project, put(tmp_path, "a.txt", TEXT), "--encoding", HOSTILE),
        ("export", project, "-o", tmp_path / f"{HOSTILE}.json"),
        ("check", f"{HOSTILE}.duikan"),
        ("new", project, HOSTILE),
        (HOSTILE, project),
    ):
        _, out, err = terminal.run(*words)
        assert not {"\x1b", "\u202e"} & set(out + err), words


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on Unix")
def test_names_that_are_not_utf_8_give_no_traceback(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    project, text = folder + b"/\xc4\xe3.duikan", folder + b"/" + "渡轮.txt".encode("gb18030")
    with open(text, "w", encoding="utf-8") as file:
        file.write(TEXT)

    def run(*words: str | bytes) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, str(ROOT / "main.py"), *words]
        done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
        assert b"Traceback" not in done.stderr, done.stderr
        return done

    assert run("new", project, "--title", b"\xc4\xe3", "--annotator", b"\xff").returncode == 0
    assert run("import", project, text, "--publisher", b"\xc4\xe3").returncode == 0
    listed = json.loads(run("articles", project, "--json").stdout)
    assert (listed["source_file"], listed["publisher"]) == ("渡轮.txt", "你")
    assert run("search", project, b"\xc4\xe3").returncode == 0
    assert run("check", project).returncode == 0
    assert run("export", project, "-o", folder + b"/\xff.json").returncode == 0
    assert run("import", project, folder + b"/\xff").returncode == 1
    assert run("import", project, text, "--encoding", b"\xff").returncode == 1
    assert run("claims", folder + b"/\xff").returncode == 1
    assert run("claims", project, b"\xff").returncode == 2
    assert run("backup", project, "--json").returncode == 0


def test_a_large_file_is_taken_on_request_only(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    status, _, err = terminal.run("import", project, path)
    assert (status, "larger than 50 MB; see --large" in err) == (1, True)
    status, _, err = terminal.run("import", project, path, "--large")
    assert (status, "larger" in err) == (1, False), "it is read, and holds no text"
    status, _, err = terminal.run("import", project, "/dev/zero", "--large")
    assert (status, "not a file" in err) == (1, os.name != "nt")


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
