"""Control characters from files never reach the terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from commands.terminal import put, put_document, put_object, say, shown
from corpus.model import Span
from db import edits
from db.store import Store
from tests import terminal as scripts
from tests.db.build import new_article
from tests.terminal import TEXT, Terminal

ROOT = Path(main.__file__).resolve().parent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("渡轮 plain", "渡轮 plain"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("a\nb\rc\x7f\x9b", "a\\x0ab\\x0dc\\x7f\\x9b"),
        ("名\udcff", "名\\xff"),
        ("\ud800", "\\ud800"),
        ("\U000e0041𠮷", "\\U000e0041𠮷"),
    ],
)
def test_unsafe_characters_are_shown_as_escapes(
    text: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown(text) == expected
    say(text)
    put(text)
    assert capsys.readouterr() == (f"{expected}\n", f"{expected}\n")


def test_json_stays_equal_and_is_safe(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"title": "\x1b]0;x\x07\u202e渡轮\x9b\x7f", "surrogate": "\udcff"}
    put_object(value)
    line = capsys.readouterr().out
    assert shown(line.rstrip("\n")) == line.rstrip("\n")
    assert "渡轮" in line
    assert json.loads(line) == value


def test_a_document_keeps_its_lines_and_is_safe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put_document("\ufeff渡轮\r\na\x1b\u202eb\ufeff\n\rc")
    assert capsys.readouterr().out == "\ufeff渡轮\r\na\\x1b\\u202eb\\ufeff\n\\x0dc"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    put_document("\ufeff渡轮\n")
    assert capsys.readouterr().out == "渡轮\n"


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
        ("import", project, scripts.put(tmp_path, f"{HOSTILE}.txt", TEXT)),
        ("import", project, f"{HOSTILE}.none"),
        ("import", project, scripts.put(tmp_path, "a.txt", TEXT), "--date", HOSTILE),
        ("import", project, scripts.put(tmp_path, "a.txt", TEXT), "--encoding", HOSTILE),
        ("export", project, "-o", tmp_path / f"{HOSTILE}.json"),
        ("check", f"{HOSTILE}.duikan"),
        ("new", project, HOSTILE),
        (HOSTILE, project),
    ):
        _, out, err = terminal.run(*words)
        assert not {"\x1b", "\u202e"} & set(out + err), words


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on Unix")
def test_names_that_are_not_utf_8_give_no_traceback(tmp_path: Path, terminal: Terminal) -> None:
    folder = os.fsencode(tmp_path)
    project, text = folder + b"/\xc4\xe3.duikan", folder + b"/" + "渡轮.txt".encode("gb18030")
    with open(text, "w", encoding="utf-8") as file:
        file.write(TEXT)

    def run(*words: str | bytes) -> tuple[int, str, str]:
        return terminal.run(*map(os.fsdecode, words))

    # A real process, to see that the words come as os.fsdecode has them.
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "new",
        project,
        "--title",
        b"\xc4\xe3",
        "--annotator",
        b"\xff",
    ]
    assert subprocess.run(command, capture_output=True, check=False, cwd=ROOT).returncode == 0
    assert run("import", project, text, "--publisher", b"\xc4\xe3")[0] == 0
    listed = json.loads(run("articles", project, "--json")[1])
    assert (listed["source_file"], listed["publisher"]) == ("渡轮.txt", "你")
    assert run("search", project, b"\xc4\xe3")[0] == 0
    assert run("check", project)[0] == 0
    assert run("export", project, "-o", folder + b"/\xff.json")[0] == 0
    assert run("import", project, folder + b"/\xff")[0] == 1
    assert run("import", project, text, "--encoding", b"\xff")[0] == 1
    assert run("claims", folder + b"/\xff")[0] == 1
    assert run("claims", project, b"\xff")[0] == 2
    assert run("backup", project, "--json")[0] == 0
