"""The verb ``figures``: JSON and text output."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.measures import Bound
from corpus.model import Span
from db import edits
from db.store import Store
from resources.sample import build
from tests.terminal import TEXT, Terminal, put

FIGURE = "start end text kind low high unit bound inferred value"


def test_figures_of_a_text_are_listed_as_documented(tmp_path: Path, terminal: Terminal) -> None:
    path = put(tmp_path, "公告.txt", TEXT)
    week, riders = terminal.lines("figures", path)
    assert set(f"article source_file {FIGURE}".split()) <= set(week)
    assert (week["article"], week["source_file"]) == ("", "公告.txt")
    assert (riders["text"], riders["kind"], riders["low"]) == ("8.6万人次", "count", 86000)
    assert (riders["unit"], riders["bound"], riders["inferred"]) == ("人次", "exact", False)
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in (week, riders))
    status, out, err = terminal.run("figures", path)
    assert (status, err) == (0, "")
    assert out.splitlines()[0].split() == ["IN", "PLACE", "FIGURE", "KIND", "VALUE"]
    assert "8.6万人次" in out.splitlines()[2]


def test_figures_of_a_project_are_those_that_count(sample: Path, terminal: Terminal) -> None:
    before = terminal.lines("figures", sample)
    claim = terminal.lines("claims", sample)[0]
    assert claim["quote"] == "总投资12.8亿元"
    (money,) = claim["figures"]
    assert set(FIGURE.split()) <= set(money)
    assert (money["low"], money["unit"], money["mark"]) == (12.8e8, "CNY", "")
    span = Span(money["start"], money["end"])
    with Store.open(sample, "程野") as store:
        store.perform(edits.correct_figure, claim["id"], span, low=12.7e8, high=12.7e8, bound=Bound.ABOUT)
        store.perform(edits.add_figure, claim["id"], Span(claim["start"], claim["start"] + 1), low=1, high=1)
    after = terminal.lines("figures", sample)
    assert len(after) == len(before) + 1
    corrected = next(one for one in after if one["start"] == span.start)
    assert (corrected["low"], corrected["bound"], corrected["mark"]) == (12.7e8, "about", "corrected")
    assert corrected["article"] == claim["article"]
    listed = terminal.lines("claims", sample)[0]["figures"]
    assert [(one["text"], one["mark"]) for one in listed] == [("总", "added"), ("12.8亿元", "corrected")]
    with Store.open(sample, "程野") as store:
        store.perform(edits.dismiss_figure, claim["id"], span)
        store.perform(edits.dismiss_figure, claim["id"], Span(claim["start"], claim["start"] + 1))
    assert terminal.lines("claims", sample)[0]["figures"] == []
    dismissed = terminal.lines("figures", sample)
    assert [
        one for one in before if one["start"] != span.start or one["article"] != claim["article"]
    ] == dismissed


def test_figures_take_exports_texts_and_projects_alike(
    tmp_path: Path, sample: Path, terminal: Terminal
) -> None:
    text = put(tmp_path, "公告.txt", TEXT, "gb18030")
    projects = terminal.lines("figures", sample)
    assert terminal.lines("figures", build.OUT) == projects
    assert terminal.lines("figures", text, sample) == [*terminal.lines("figures", text), *projects]
    places = [(project["source_file"], project["start"]) for project in projects]
    assert places == sorted(places)
    assert {project["value"] for project in projects if project["text"] == "3月11日"} == {"2026-03-11"}


def test_figures_of_files_that_cannot_be_read_are_one_sentence_each(
    tmp_path: Path, terminal: Terminal
) -> None:
    good = put(tmp_path, "公告.txt", TEXT)
    damaged = tmp_path / "a.duikan"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(4000))
    status, out, err = terminal.run("figures", good, tmp_path / "none.txt", tmp_path)
    assert (status, out, err.count("\n")) == (1, "", 2)
    status, out, err = terminal.run("figures", damaged)
    assert (status, out, err.count("\n")) == (1, "", 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has none")
def test_a_pipe_is_not_waited_for(tmp_path: Path, terminal: Terminal) -> None:
    os.mkfifo(tmp_path / "a.duikan")
    status, out, err = terminal.run("figures", tmp_path / "a.duikan")
    assert (status, out, err.count("\n")) == (1, "", 1)
