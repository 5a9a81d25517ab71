"""The verb ``export``: the output of each format."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import docx
import pytest
from jsonschema import Draft202012Validator

from resources.sample import build
from tests.db.build import ROOT, change
from tests.terminal import Terminal


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


def test_an_export_of_a_project_with_an_altered_journal_says_so(
    tmp_path: Path, sample: Path, terminal: Terminal
) -> None:
    out = tmp_path / "out.json"
    change(sample, "UPDATE revision SET change = replace(change, '1', '2')")
    status, _, err = terminal.run("export", sample, "-o", out)
    assert status == 1
    assert "“check” lists what is damaged" in err
    assert json.loads(out.read_bytes())["claims"]


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


def test_the_ending_chooses_the_format(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    page = tmp_path / "report.HTML"
    assert terminal.run("export", sample, "-o", page, "--language", "en")[0] == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    other = tmp_path / "whatever.txt"
    assert terminal.run("export", sample, "-o", other, "--format", "json")[0] == 0
    assert json.loads(other.read_bytes())["format"] == "duikan"


@pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a"])
def test_an_ending_that_tells_no_format_is_wrong_usage(
    tmp_path: Path, sample: Path, terminal: Terminal, name: str
) -> None:
    out = tmp_path / name
    status, printed, said = terminal.run("export", sample, "-o", out)
    assert (status, printed) == (2, "")
    assert ".docx, .html, .md, .xlsx" in said.splitlines()[-1]
    assert ("window writes PDF" in said) == (name == "a.pdf")
    assert not out.exists()


def test_the_report_of_both_verbs_is_one(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    assert terminal.run("export", sample, "-o", one)[0] == 0
    assert terminal.run("compare", sample, "-o", other)[0] == 0
    made = r"\d{4} 年 \d+ 月 \d+ 日 \d\d:\d\d 由"
    texts = [re.sub(made, "", path.read_text(encoding="utf-8")) for path in (one, other)]
    assert texts[0] == texts[1]


def test_a_part_can_be_named(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "part.json"
    tag = terminal.lines("claims", sample)[0]["tags"][0]
    assert terminal.run("export", sample, "-o", out, "--article", "A", "--tag", tag)[0] == 0
    exported = json.loads(out.read_bytes())
    assert [one["position"] for one in exported["articles"]] == [0]
    assert exported["claims"]
    assert all(claim["article"] == exported["articles"][0]["id"] for claim in exported["claims"])
    status, _, err = terminal.run("export", sample, "-o", tmp_path / "none.json", "--tag", "没有这个")
    assert (status, "没有这个" in err) == (1, True)
    assert not (tmp_path / "none.json").exists()


def test_the_project_itself_is_never_overwritten(sample: Path, terminal: Terminal) -> None:
    before = sample.read_bytes()
    status, _, err = terminal.run("export", sample, "-o", sample)
    assert (status, "the project itself" in err) == (1, True)
    assert sample.read_bytes() == before


def test_no_other_project_is_overwritten(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    other = tmp_path / "other.duikan"
    assert terminal.run("new", other)[0] == 0
    before = other.read_bytes()
    for words in (("export", "--format", "json"), ("compare", "--html"), ("screenshot",)):
        verb, *options = words
        status, _, err = terminal.run(verb, sample, "-o", other, *options)
        assert (status, "another project" in err) == (1, True), verb
        assert other.read_bytes() == before


@pytest.mark.parametrize("header", [b"SQLite format 3\0", b"SQLite format 3\0" + bytes(200)])
def test_no_database_is_overwritten(tmp_path: Path, sample: Path, terminal: Terminal, header: bytes) -> None:
    """It may be a project whose header is damaged."""
    other = tmp_path / "other.duikan"
    other.write_bytes(header)
    status, _, err = terminal.run("export", sample, "-o", other, "--format", "json")
    assert (status, err) == (1, f"{other} is a database; nothing was overwritten.\n")
    assert other.read_bytes() == header


def test_what_a_format_cannot_do_is_wrong_usage(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    for words in (["--content", "comparison"], ["--simplified"], ["--format", "html", "--without-texts"]):
        status, _, err = terminal.run("export", sample, "-o", tmp_path / "a.json", *words)
        assert (status, "usage:" in err) == (2, True), words


def test_a_part_can_be_what_one_person_made(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    person = json.loads(build.OUT.read_bytes())["annotators"][0]
    out = tmp_path / "part.json"
    assert terminal.run("export", sample, "-o", out, "--by", person["name"])[0] == 0
    assert {claim["annotator"] for claim in json.loads(out.read_bytes())["claims"]} == {person["id"]}
    for option in ("--by", "--question"):
        status, _, said = terminal.run("export", sample, "-o", out, option, "nobody")
        assert (status, "called nobody" in said) == (1, True)


def test_a_document_can_be_set_as_in_the_window(tmp_path: Path, sample: Path, terminal: Terminal) -> None:
    out = tmp_path / "a.docx"
    for words, wide in (
        ([], True),
        (["--content", "by_tag"], False),
        (["--content", "by_tag", "--paper", "landscape"], True),
    ):
        more = ["--sans", "--without-figures", "--without-silent", "--quotes"]
        assert terminal.run("export", sample, "-o", out, *words, *more)[0] == 0
        section = docx.Document(str(out)).sections[0]
        assert section.page_width is not None
        assert section.page_height is not None
        assert (section.page_width > section.page_height) == wide


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("export", ("--format", "json")),
        ("compare", ("--json",)),
        ("copy", ()),
        ("repair", ()),
        ("screenshot", ()),
    ],
)
@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_no_verb_writes_a_journal_beside_a_project(
    sample: Path, terminal: Terminal, verb: str, words: tuple[str, ...], ending: str
) -> None:
    """Row 58."""
    out = sample.with_name(sample.name + ending)
    status, printed, err = terminal.run(verb, sample, "-o", out, *words)
    assert (status, printed) == (1, "")
    assert err == f"{out}: this name is reserved for a companion of {sample.name}; choose another.\n"
    assert not out.exists()


def test_a_project_is_not_created_as_the_lock_of_another(sample: Path, terminal: Terminal) -> None:
    """Row 58."""
    out = sample.with_name(f".{sample.name}.lock")
    status, _, err = terminal.run("new", out)
    assert (status, "reserved" in err, out.exists()) == (1, True, False)
