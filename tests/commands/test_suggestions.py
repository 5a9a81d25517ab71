"""The verb ``suggest``: JSON and text output."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.encoders.built_in import built_in_folder
from corpus.matching import differing_figures, suggest_links
from corpus.matching.suggestion import SourceText, Suggestion
from corpus.matching.work import work_of
from corpus.model import Span
from corpus.script import fold
from db import edits
from db.store import Store
from tests.corpus.encoders.build import onnx_folder, serving
from tests.db.build import ROOT, project_of
from tests.terminal import HEED_CONTROL_C, Terminal, put

FIRST = "三号码头停航延长一周。\n去年日均客流8.6万人次，比前年多一成。\n"
SECOND = "三號碼頭停航延長一週。\n去年日均客流9.1萬人次。\n船長退休。\n"
SIDES = {"article", "source_file", "start", "end", "text"}


@pytest.fixture
def project(tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUIKAN_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "river.duikan"
    terminal.run("new", path)
    terminal.run("import", path, put(tmp_path, "甲.txt", FIRST), put(tmp_path, "乙.txt", SECOND))
    return path


def computed(project: Path, *, figures: bool = False) -> list[Suggestion]:
    """What the library says about the same texts."""
    with Store.open(project) as store:
        snapshot = store.snapshot()
        articles = snapshot.articles_in_order()
        texts = [
            SourceText(
                article.id, store.text(article.id), article.title, article.published, article.source_file
            )
            for article in articles
        ]
    return (differing_figures if figures else suggest_links)(texts, work_of(snapshot))


def test_suggestions_are_printed_as_documented(project: Path, terminal: Terminal) -> None:
    found = terminal.lines("suggest", project)
    assert found
    texts = {"甲.txt": FIRST, "乙.txt": SECOND}
    for one in found:
        assert set(one) == {"a", "b", "score", "relation", "reasons"}
        for side in (one["a"], one["b"]):
            assert set(side) == SIDES
            assert texts[side["source_file"]][side["start"] : side["end"]] == side["text"]
        assert (one["a"]["source_file"], one["b"]["source_file"]) == ("甲.txt", "乙.txt")
        assert 0 <= one["score"] <= 1
        assert one["relation"] in {"equivalent", "overlaps", "differs_in_figure", "contradicts"}
        assert one["reasons"]
        assert all(type(reason) is str and reason for reason in one["reasons"])
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)


def test_it_says_what_the_library_says(project: Path, terminal: Terminal) -> None:
    for words, figures in (((), False), (("--figures",), True)):
        printed = terminal.lines("suggest", project, *words)
        places = [(one["a"]["start"], one["b"]["start"], one["relation"]) for one in printed]
        assert places == [
            (one.a.start, one.b.start, one.relation) for one in computed(project, figures=figures)
        ]


def test_a_limit_leaves_the_best(project: Path, terminal: Terminal) -> None:
    every = terminal.lines("suggest", project)
    assert len(every) > 1
    assert terminal.lines("suggest", project, "--limit", "1") == every[:1]
    assert terminal.lines("suggest", project, "--limit", "9999") == every


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1.5", ""])
def test_a_limit_that_is_none_is_wrong_usage(project: Path, terminal: Terminal, limit: str) -> None:
    status, out, err = terminal.run("suggest", project, "--limit", limit)
    assert (status, out) == (2, "")
    assert "usage:" in err


def test_what_is_linked_or_rejected_is_not_suggested(project: Path, terminal: Terminal) -> None:
    best, *_ = terminal.lines("suggest", project)
    places = [
        edits.Place(side["article"], Span(side["start"], side["end"])) for side in (best["a"], best["b"])
    ]
    for edit in (edits.accept_suggestion, edits.reject_suggestion):
        with Store.open(project, "苏禾") as store:
            store.perform(edit, *places, best["relation"])
        left = terminal.lines("suggest", project)
        pairs = [(one["a"]["start"], one["b"]["start"]) for one in left]
        assert (places[0].span.start, places[1].span.start) not in pairs
        with Store.open(project, "苏禾") as store:
            store.undo()
    assert best in terminal.lines("suggest", project)


def test_a_person_gets_a_table(project: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("suggest", project, "--encoder", "none")
    assert (status, err) == (0, "")
    heads, best, *_ = out.splitlines()
    assert heads.split() == ["SCORE", "RELATION", "IN", "STATEMENT", "IN", "STATEMENT", "BECAUSE"]
    assert "三号码头停航延长一周。" in best
    assert "A 0-11" in best
    assert "B 0-11" in best


@pytest.mark.parametrize("words", [(), ("--figures",)])
def test_nothing_to_suggest_is_a_sentence(tmp_path: Path, terminal: Terminal, words: tuple[str, ...]) -> None:
    path = tmp_path / "one.duikan"
    terminal.run("new", path)
    for name, text, said in (("a.txt", "只有一篇。", "two articles"), ("b.txt", "XYZ", "no two statements")):
        terminal.run("import", path, put(tmp_path, name, text))
        assert terminal.lines("suggest", path, *words) == []
        status, out, err = terminal.run("suggest", path, "--encoder", "none", *words)
        assert (status, out, err.count("\n")) == (0, "", 1)
        assert said in err


def test_an_older_project_is_read_and_left_as_it_is(tmp_path: Path, terminal: Terminal) -> None:
    path = project_of(1, tmp_path)
    before = path.read_bytes()
    status, _, err = terminal.run("suggest", path, "--encoder", "none", "--json")
    assert (status, err) == (0, "")
    assert path.read_bytes() == before


def test_what_is_no_project_is_refused(tmp_path: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("suggest", put(tmp_path, "a.txt", FIRST))
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "not a Duikan project" in err


STATEMENTS = {line for text in (FIRST, SECOND) for line in text.splitlines()}


def test_a_server_is_sent_each_statement_once(project: Path, terminal: Terminal) -> None:
    with serving() as server:
        words = ("suggest", project, "--encoder", server.address, "--model", "bge", "--json")
        status, out, err = terminal.run(*words)
        assert (status, err) == (0, "")
        assert out.count("\n") > 1
        sent = [text for asked in server.asked for text in asked.input]
        assert sorted(map(fold, sent)) == sorted(map(fold, STATEMENTS)), "in whichever script it is sent"
        assert {asked.model for asked in server.asked} == {"bge"}
        server.asked.clear()
        assert terminal.run(*words)[:2] == (0, out)
        assert server.asked == []


def test_a_folder_with_a_model_is_asked(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run(
        "suggest", project, "--encoder", onnx_folder(tmp_path / "model"), "--json"
    )
    assert (status, err) == (0, "")
    assert out


@pytest.mark.parametrize("place", ["http://127.0.0.1:1", "http://", "nowhere/at/all"])
def test_without_its_encoder_it_does_what_it_can_and_says_so(
    project: Path, terminal: Terminal, place: str
) -> None:
    plain = terminal.run("suggest", project, "--json")[1]
    status, out, err = terminal.run("suggest", project, "--json", "--encoder", place)
    assert (status, out) == (1, plain)
    assert err.splitlines()[-1].endswith("Suggestions go by words alone.")
    assert "Traceback" not in err


def test_a_model_without_its_server_is_wrong_usage(project: Path, terminal: Terminal) -> None:
    for named in ((), ("--encoder", "none")):
        status, out, err = terminal.run("suggest", project, "--model", "bge", *named)
        assert (status, out) == (2, "")
        assert "--encoder" in err


def test_the_built_in_encoder_is_used_where_it_is_installed(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    status, plain, err = terminal.run("suggest", project, "--json")
    assert (status, err.count("\n")) == (0, 1)
    assert "not installed" in err
    assert terminal.run("suggest", project, "--encoder", "none", "--json") == (0, plain, "")
    (onnx_folder(built_in_folder()) / "LICENSE.txt").write_text("")
    status, with_meaning, err = terminal.run("suggest", project, "--json")
    assert (status, err) == (0, "")
    assert with_meaning != plain


def test_a_built_in_encoder_that_fails_is_a_note(project: Path, terminal: Terminal) -> None:
    plain = terminal.run("suggest", project, "--encoder", "none", "--json")[1]
    (onnx_folder(built_in_folder()) / "LICENSE.txt").write_text("")
    (built_in_folder() / "model.onnx").write_bytes(b"damaged")
    status, out, err = terminal.run("suggest", project, "--json")
    assert (status, out) == (0, plain)
    assert err.splitlines()[-1].endswith("Suggestions go by words alone.")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_control_c_stops_it_without_a_trace(project: Path) -> None:
    program = (
        f"{HEED_CONTROL_C}import sys, main, corpus.matching\n"
        "def endless(*_, **__):\n"
        "    print('BUSY', flush=True)\n"
        "    while True: pass\n"
        "corpus.matching.suggest_links = endless\n"
        "sys.exit(main.main(sys.argv[1:]))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, "suggest", str(project), "--encoder", "none"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"BUSY\n"
    process.send_signal(signal.SIGINT)
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert (process.returncode, out) == (1, b"")
    assert err.decode() == "Stopped; what was not finished is as it was.\n"
