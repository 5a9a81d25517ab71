"""The verbs new and import, as scripts and people see them."""

from __future__ import annotations

import json
import os
from pathlib import Path

from db.store import Store
from resources.sample import build
from tests.terminal import TEXT, Terminal, put


def test_new_makes_a_project_and_never_overwrites(tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "a.duikan"
    status, out, err = terminal.run("new", path, "--title", "渡轮", "--annotator", "苏禾")
    assert (status, out) == (0, "")
    assert "Created" in err
    with Store.open(path) as store:
        assert store.project.title == "渡轮"
    before = path.read_bytes()
    status, out, err = terminal.run("new", path)
    assert (status, out) == (1, "")
    assert "exists already" in err
    assert path.read_bytes() == before


def test_the_same_text_again_is_passed_over(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    terminal.run("import", project, put(tmp_path, "a.txt", TEXT))
    status, _, err = terminal.run(
        "import", project, put(tmp_path, "b.txt", TEXT), put(tmp_path, "c.txt", "另一篇\n正文")
    )
    assert status == 0
    assert "b.txt: already imported as “渡轮公告”" in err
    assert [one["source_file"] for one in terminal.lines("articles", project)] == ["a.txt", "c.txt"]


def test_one_bad_file_and_nothing_is_imported(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    good = put(tmp_path, "a.txt", TEXT)
    bad = tmp_path / "b.pdf"
    bad.write_bytes(b"%PDF-1.7")
    damaged = put(tmp_path, "c.json", '{"format": "duikan", ')
    status, out, err = terminal.run("import", project, good, bad, damaged, tmp_path / "d.txt")
    assert (status, out) == (1, "")
    sentences = err.splitlines()
    assert [sentence.split(": ")[0] for sentence in sentences[:3]] == [
        str(bad),
        str(damaged),
        str(tmp_path / "d.txt"),
    ]
    assert sentences[3:] == ["Nothing was imported."]
    assert terminal.lines("articles", project) == []


def test_an_ambiguous_encoding_is_told_and_can_be_chosen(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    path = put(tmp_path, "a.txt", "会计划", "gb18030")
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "may also be" in err
    status, _, err = terminal.run("import", project, path, "--encoding", "big5")
    assert status == 0
    assert "may also be" not in err
    assert len({one["encoding"] for one in terminal.lines("articles", project)}) == 2


def test_what_reading_lost_is_counted(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes((TEXT * 20).encode()[:1001])
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "1 broken character(s) became �" in err


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


def test_the_rest_of_an_export_with_bad_lines_is_a_second_choice(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    raw = json.loads(build.OUT.read_bytes())
    raw["claims"][0]["start"] = 1 << 63
    raw["claims"][3]["created"] = "2026-99-99"
    path = put(tmp_path, "a.json", json.dumps(raw))
    status, out, err = terminal.run("import", project, path)
    assert (status, out) == (1, "")
    assert "claims[0].start" in err
    assert err.splitlines()[-1] == "Nothing was imported."
    assert terminal.lines("articles", project) == []
    status, out, err = terminal.run("import", project, path, "--skip-bad-lines")
    assert (status, out) == (0, "")
    left_out = [line for line in err.splitlines() if line.startswith("Left out: ")]
    assert any("claims[0].start" in line for line in left_out)
    assert any("claims[3].created" in line for line in left_out)
    assert len(terminal.lines("claims", project)) == len(raw["claims"]) - 2
