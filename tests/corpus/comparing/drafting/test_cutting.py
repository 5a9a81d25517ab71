"""Words for titles are segmented so that little is left over."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.cutting import pieces_of
from corpus.script import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("補助金額每戶", ["補助", "金額", "每戶"]),
        ("森林覆盖率", ["森林", "覆盖率"]),
        ("OpenAI的收入", ["openai", "收入"]),
        ("钱柏勋表示", ["钱柏勋", "表示"]),
        ("的了", []),
    ],
)
def test_cuts(text: str, words: list[str]) -> None:
    folded = fold(text)
    assert [folded[start:end] for start, end in pieces_of(folded)] == [fold(word) for word in words]
