"""Nothing that comes from a file steers the terminal."""

from __future__ import annotations

import json

import pytest

from commands.terminal import put, put_object, say, shown


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
