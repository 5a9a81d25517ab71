"""Names that are not UTF-8 become text that can be stored."""

from __future__ import annotations

import os

import pytest

from corpus.file_names import readable_name


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("渡轮.txt".encode(), "渡轮.txt"),
        ("渡轮.txt".encode("gb18030"), "渡轮.txt"),
        (b"a\xff.txt", "a\ufffd.txt"),
        (b"plain", "plain"),
    ],
)
def test_a_name_is_read(raw: bytes, expected: str) -> None:
    assert readable_name(os.fsdecode(raw)) == expected


@pytest.mark.parametrize("words", ["", "a?b", "\ud800x", "渡\udfff"])
def test_whatever_comes_can_be_stored(words: str) -> None:
    readable_name(words).encode()
    assert readable_name("a?b") == "a?b"
