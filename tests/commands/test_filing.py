"""The verbs new and export, as scripts and people see them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from db.store import Store
from resources.sample import build
from tests.db.build import ROOT
from tests.terminal import Terminal


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


def test_an_export_comes_back_whole(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "out.json"
    assert terminal.run("export", sample, "-o", out)[0] == 0
    schema = json.loads((ROOT / "resources" / "schema" / "archive.schema.json").read_text(encoding="utf-8"))
    exported = json.loads(out.read_bytes())
    Draft202012Validator(schema).validate(exported)
    original = json.loads(build.OUT.read_bytes())
    for rows in ("articles", "texts", "tags", "relations", "claims", "links"):
        assert exported[rows] == original[rows]
    other = tmp_path / "other.duikan"
    terminal.run("new", other)
    terminal.run("import", other, out)
    assert terminal.lines("claims", other) == terminal.lines("claims", sample)


def test_an_export_may_leave_the_texts_out(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "out.json"
    assert terminal.run("export", sample, "-o", out, "--without-texts")[0] == 0
    exported = json.loads(out.read_bytes())
    assert exported["texts"] == []
    assert len(exported["articles"]) == 5


def test_an_interrupted_export_leaves_the_old_file(
    tmp_path: Path, sample: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    out.write_bytes(b"old")

    def interrupted(archive: Any, file: Any, **_: Any) -> None:
        file.write(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr("corpus.writers.json_archive.write", interrupted)
    status, printed, err = terminal.run("export", sample, "-o", out)
    assert (status, printed) == (1, "")
    assert "Stopped" in err
    assert out.read_bytes() == b"old"
    assert not list(tmp_path.glob(".out.json.*"))


def test_an_export_may_leave_the_names_out(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "bare.json"
    assert terminal.run("export", sample, "-o", out, "--without-names", "--without-texts")[0] == 0
    exported = json.loads(out.read_bytes())
    assert [one["name"] for one in exported["annotators"]] == [
        str(number) for number in range(1, len(exported["annotators"]) + 1)
    ]
    original = json.loads(build.OUT.read_bytes())
    assert len(exported["claims"]) == len(original["claims"])
    assert exported["texts"] == []
    for person in original["annotators"]:
        assert person["name"] not in json.dumps(exported["annotators"], ensure_ascii=False)
        assert person["id"] not in out.read_text(encoding="utf-8")
