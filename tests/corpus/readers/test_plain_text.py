from __future__ import annotations

import pytest

from corpus.readers import ReadError, plain_text
from tests.corpus.build import TRADITIONAL


@pytest.mark.parametrize("signature", [b"%PDF-", b"PK\x03\x04", b"SQLite format 3\0", b"\x1f\x8b", b"{\\rtf"])
def test_known_kinds_of_files_are_no_text(signature: bytes) -> None:
    assert not plain_text.sniff(signature + b" and more", "a.txt")


def test_a_program_is_no_text_though_a_text_may_begin_like_one() -> None:
    assert not plain_text.sniff(b"MZ" + b"\x90\0\0\0", "a.txt")
    assert plain_text.sniff(b"MZ is a magazine", "a.txt")
    assert plain_text.sniff(b"MZ" + b" " * 5_000 + b"\0\0", "a.txt")


def test_text_is_read_as_an_article() -> None:
    article, candidates = plain_text.read(TRADITIONAL.encode("cp950"), "渡輪.txt")
    assert (article.content, article.encoding, candidates[1:]) == (TRADITIONAL, "cp950", ())
    article, _ = plain_text.read("会计划".encode("gb18030"), "短.txt", "big5")
    assert article.encoding == "big5"


def test_another_kind_of_file_is_no_text() -> None:
    with pytest.raises(ReadError) as caught:
        plain_text.read(b"%PDF-1.7\n", "a.pdf")
    assert caught.value.code == "not_text"
