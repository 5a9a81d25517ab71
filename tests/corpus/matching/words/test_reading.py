"""A statement without the characters that only its layout added."""

from __future__ import annotations

import pytest

from corpus.matching.words.reading import read
from corpus.model import Span


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("渡轮停航", "渡轮停航"),
        ("渡轮\n停航", "渡轮停航"),
        ("渡轮 \n　停航", "渡轮停航"),
        ("渡\u200b轮停\u00ad航", "渡轮停航"),
        ("用 Deep\nSeek 的", "用 Deep Seek 的"),
        ("", ""),
    ],
)
def test_layout_is_looked_through(text: str, shown: str) -> None:
    assert read(text).text == shown


def test_the_way_back() -> None:
    text = "总投资46\n.5亿元，渡\u200b轮停航"
    running = read(text)
    at = running.text.index("渡轮")
    source = running.map.span_to_source(Span(at, at + 2))
    assert text[source.start : source.end] == "渡\u200b轮"
