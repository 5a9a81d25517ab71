"""Names before a word that gives them away."""

from __future__ import annotations

import pytest

from corpus.matching.words.new_names import new_places, new_things
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("宁浦市最大负荷910万千瓦", [(0, "宁浦")]),
        ("材料费由云梓省财政负担", [(4, "云梓")]),
        ("全市股市大涨", []),
        ("材料费可比磷酸铁锂省30%", []),
        ("山区县有九个", []),
        ("内陆县有九个", []),
        ("捐了两百万港元", []),
        ("每节省一度电得3元", []),
        ("他说县里有四十来个", []),
    ],
)
def test_places(text: str, names: list[tuple[int, str]]) -> None:
    told = facts(text)
    assert list(new_places(told.folded, told.words)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("白沙铜矿停产", ["白沙"]),
        ("该省铜矿停产", []),
        ("两座铜矿停产", []),
        ("汐州市渡轮换新", []),
        ("同型号叶片有裂纹", []),
        ("团膳公司停业", []),
    ],
)
def test_things(text: str, names: list[str]) -> None:
    told = facts(text)
    assert [name for name, _ in new_things(told.folded, told.words)] == names
