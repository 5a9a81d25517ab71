"""Errors on the command line are one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from db.errors import Locked
from db.store import Store
from tests.terminal import TEXT, Terminal, put


@pytest.mark.parametrize("verb", ["articles", "claims", "check"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no file"),
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
