"""The verb ``words``: JSON and text output."""

from __future__ import annotations

from pathlib import Path

from resources.sample import build
from tests.commands.conftest import Terminal

FIELDS = {"word", "class", "variants", "total", "articles", "distinctive"}


def test_words_are_printed_as_documented(sample: Path, terminal: Terminal) -> None:
    lines = terminal.lines("words", sample)
    assert all(line.keys() == FIELDS for line in lines)
    totals = [line["total"] for line in lines]
    assert totals == sorted(totals, reverse=True)
    fare = next(line for line in lines if line["word"] == "票价")
    assert fare["class"] == "noun" and fare["variants"] == ["票價"]
    found = next(one for one in fare["articles"] if one["source_file"] == "3-east-bay-times.txt")
    text = (build.HERE / found["source_file"]).read_text(encoding="utf-8")
    assert {text[place["start"] : place["end"]] for place in found["places"]} == {"票價"}
    pier = next(line for line in lines if line["word"] == "码头")
    [apart] = pier["distinctive"]
    assert apart["significant"] and apart["ratio"] > 5


def test_limit_and_all(sample: Path, terminal: Terminal) -> None:
    assert len(terminal.lines("words", sample, "--limit", "2")) == 2
    everything = terminal.lines("words", sample, "--all")
    assert "的" in {line["word"] for line in everything[:10]}
    code, out, err = terminal.run("words", sample, "--limit", "1")
    assert code == 0 and out.splitlines()[0].split() == ["WORD", "TOTAL", *"ABCDE"]
    assert "further word(s)" in err
