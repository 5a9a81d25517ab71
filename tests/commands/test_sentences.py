"""Errors on the command line are one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from commands.sentences import _REFUSALS, fault_sentence, refusal_sentence, sentence_for
from corpus.intake import Refusal
from db.errors import (
    AlreadyImported,
    DiskFull,
    Exists,
    Locked,
    NotAProject,
    ReadOnly,
    Rejected,
    Replaced,
    TooNew,
    UnknownRow,
)
from db.store import Store
from tests.corpus import build as corpus_build
from tests.terminal import TEXT, Terminal, put


@pytest.mark.parametrize("verb", ["articles", "claims", "check"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "does not exist"),
        (b"", "empty file"),
        (bytes(range(100, 116)), "not a Duikan project"),
        (b"SQLite format 3\0" + bytes(4000), "a Duikan project"),
    ],
)
def test_what_is_no_project_is_one_sentence(
    tmp_path: Path, terminal: Terminal, verb: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / "a.duikan"
    if content is not None:
        path.write_bytes(content)
    status, out, err = terminal.run(verb, path)
    assert (status, out) == (1, "")
    assert words in err or "damaged" in err
    assert err.count("\n") == 1
    assert (path.read_bytes() if content is not None else None) == content


def test_a_locked_project_is_said_so(
    sample: Path, terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: Any, **__: Any) -> None:
        raise Locked(str(sample))

    monkeypatch.setattr(Store, "perform", locked)
    status, _, err = terminal.run("import", sample, put(tmp_path, "a.txt", TEXT))
    assert status == 1
    assert "Somebody else is saving" in err


PATH = "/data/渡轮.duikan"
ARTICLE = corpus_build.article(1, "渡轮")[0]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NotAProject(PATH, "missing"), f"{PATH} does not exist."),
        (NotAProject(PATH, "is_folder"), "is a folder"),
        (NotAProject(PATH, "no_permission"), "no permission"),
        (NotAProject(PATH, "empty"), "empty file"),
        (NotAProject(PATH, "not_sqlite"), f"{PATH} is not a Duikan project."),
        (NotAProject(PATH, "other_application", application="0f055112"), "application id 0f055112"),
        (NotAProject(PATH, "damaged", detail="truncated"), "is damaged: truncated."),
        (NotAProject(PATH, "damaged"), "its pages do not agree"),
        (NotAProject(PATH, "foreign_schema", detail="trigger t"), "no Duikan project contains: trigger t"),
        (TooNew(PATH, "9.1", False), "needs Duikan 9.1 or newer"),
        (ReadOnly(PATH, "asked"), "for reading only"),
        (ReadOnly(PATH, "folder"), "read-only"),
        (ReadOnly(PATH, "newer"), "newer version"),
        (DiskFull(PATH), "is full"),
        (DiskFull(PATH, "io"), "failed"),
        (Exists(PATH), "exists already"),
        (Locked(PATH), "Somebody else is saving"),
        (Replaced(PATH, missing=True), "was deleted"),
        (Replaced(PATH), "was replaced"),
        (AlreadyImported(PATH, ARTICLE), f"“{ARTICLE.title}” is in the project already."),
        (Rejected(PATH, "tag_name_taken", name="票价"), "Not possible (tag_name_taken: name 票价)."),
        (Rejected(PATH, "texts_missing"), "Not possible (texts_missing)."),
        (UnknownRow(PATH, "claim", "c"), f"{PATH}: UnknownRow."),
        (OSError(2, "No such file", "a.txt"), "a.txt: No such file."),
        (OSError("odd"), "odd."),
        (ValueError("else"), "else"),
    ],
)
def test_every_error_is_a_sentence_that_says_what_happened(error: Exception, words: str) -> None:
    sentence = sentence_for(error)
    assert words in sentence
    assert "{" not in sentence and "\n" not in sentence


@pytest.mark.parametrize("code", [*_REFUSALS, "archive.something_new"])
def test_every_refusal_is_a_sentence_that_names_the_file(code: str) -> None:
    sentence = refusal_sentence("a.txt", Refusal(code, "DETAIL"))
    assert sentence.startswith("a.txt: ")
    assert sentence.endswith(".")
    assert "{" not in sentence
    others = {refusal_sentence("a.txt", Refusal(other, "DETAIL")) for other in _REFUSALS if other != code}
    assert (sentence in others) == (code not in _REFUSALS)


def test_a_refusal_that_is_not_known_tells_where_the_export_is_wrong() -> None:
    assert refusal_sentence("a.json", Refusal("archive.value", "claims[3].end")) == (
        "a.json: not a valid export: a wrong value at claims[3].end."
    )


def test_a_fault_is_a_sentence_that_tells_where_it_happened() -> None:
    try:
        raise KeyError("x")
    except KeyError as error:
        words = fault_sentence(error)
    assert "KeyError: 'x', at test_sentences.py:" in words
    assert "\n" not in words
