"""Texts of sources."""

from __future__ import annotations

import pytest

from corpus.readers.refi.texts import SourceFiles
from corpus.readers.xml_parts import parse_xml

FILES = {
    "T.txt": "甲乙".encode(),
    "u.txt": "甲乙".encode("utf-16"),
    "g.txt": "票价由二元调整为三元，自十一月起执行。".encode("gb18030"),
}
HELD = SourceFiles({name.lower(): name for name in FILES}, FILES.__getitem__)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("internal://T.txt", "甲乙"),
        ("internal://U.TXT", "甲乙"),
        ("internal:g.txt", "票价由二元调整为三元，自十一月起执行。"),
    ],
)
def test_texts_are_decoded_whatever_they_are_in(path: str, text: str) -> None:
    found = HELD.text_of(parse_xml(f'<TextSource plainTextPath="{path}"/>'.encode(), "x"))
    assert found is not None
    assert found.content == text


def test_inline_text_wins_and_a_missing_one_is_none() -> None:
    found = HELD.text_of(
        parse_xml(
            "<S plainTextPath='internal://T.txt'><PlainTextContent>里面</PlainTextContent></S>".encode(), "x"
        )
    )
    assert found is not None
    assert found.content == "里面"
    assert HELD.text_of(parse_xml(b'<S plainTextPath="internal://x.txt"/>', "x")) is None
    assert HELD.text_of(parse_xml(b"<S/>", "x")) is None
