"""The verb ``texts``, and what other verbs say of texts that are not in the file."""

from __future__ import annotations

import json
from pathlib import Path

from tests.postgres import Hub
from tests.terminal import Terminal


def here(terminal: Terminal, project: Path) -> list[bool]:
    """Whether the text of each article is in the file."""
    return [json.loads(line)["here"] for line in terminal.run("texts", project, "--json")[1].splitlines()]


def test_texts_are_left_on_the_hub_fetched_kept_and_released(
    hub: Hub, sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    lin, part = hub.address("lin"), tmp_path / "part.duikan"
    assert terminal.run("share", sample, lin, "--create")[0] == 0
    assert terminal.run("join", lin, "-o", part, "--without-texts")[0] == 0
    assert here(terminal, part) == [False] * 5
    assert terminal.run("check", part)[0] == 0
    assert terminal.run("texts", part, "--fetch")[0] == 2
    assert "no article Z" in terminal.run("texts", part, "--fetch", "--article", "Z")[2]

    assert terminal.run("texts", part, "--fetch", "--article", "A")[0] == 0
    assert here(terminal, part) == [True, *[False] * 4]
    status, out, said = terminal.run("search", part, "渡轮")
    assert (status, {line[0] for line in out.splitlines()[1:]}) == (0, {"A"})
    assert "4 article(s) have no text" in said
    assert "4 of them are there without" in terminal.run("copy", part, "-o", tmp_path / "copy.duikan")[2]
    assert "texts of 4 article(s)" in terminal.run("export", part, "-o", tmp_path / "part.html")[2]
    assert terminal.run("check", tmp_path / "copy.duikan")[0] == 0

    assert terminal.run("texts", part, "--keep", "--article", "B")[0] == 0
    assert [line.split()[1:3] for line in terminal.run("texts", part)[1].splitlines()[1:3]] == [
        ["yes", "no"],
        ["yes", "yes"],
    ]
    assert "2 text(s) were removed" in terminal.run("texts", part, "--release", "--all")[2]
    assert terminal.run("texts", part, "--keep", "--all")[0] == 0
    assert here(terminal, part) == [True] * 5
    told = json.loads(terminal.run("sync", part, "--json")[1])
    assert (told["texts_fetched"], told["texts_missing"]) == (0, 0)


def test_a_file_on_no_hub_has_nowhere_to_fetch_from(sample: Path, terminal: Terminal) -> None:
    status, _, said = terminal.run("texts", sample, "--fetch", "--all")
    assert (status, "is on no hub" in said) == (1, True)
    assert here(terminal, sample) == [True] * 5
