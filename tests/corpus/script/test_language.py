from __future__ import annotations

from pathlib import Path

import pytest

from corpus.model import Language
from corpus.script import is_han, language_of
from tests.corpus.build import SIMPLIFIED, TRADITIONAL


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SIMPLIFIED, Language.SIMPLIFIED),
        (TRADITIONAL, Language.TRADITIONAL),
        (SIMPLIFIED + TRADITIONAL, Language.MIXED),
        ("中文", Language.MIXED),
        ("", Language.OTHER),
        ("Nothing Chinese here, 2026.", Language.OTHER),
        ("これは日本語の文章です。漢字もあります。", Language.OTHER),
        ("GDP 同比增长 4.2%", Language.SIMPLIFIED),
        ("皇后的床在台北", Language.MIXED),
        # At most one kana to ten Chinese characters.
        ("国际贸易数据发布说明の", Language.SIMPLIFIED),
        ("国际贸易数据发布说の", Language.OTHER),
        ("国际贸易数据发布说明ー", Language.SIMPLIFIED),
        ("国际贸易数据发布说ーぁ", Language.OTHER),
        # At most ten letters to one Chinese character.
        ("国ABCDEFGHIJ", Language.SIMPLIFIED),
        ("国ABCDEFGHIJK", Language.OTHER),
        ("国1234567890123", Language.SIMPLIFIED),
        # At least nine telling characters to one of the other script.
        ("国" * 9 + "國", Language.SIMPLIFIED),
        ("国" * 8 + "國", Language.MIXED),
        ("國" * 9 + "国", Language.TRADITIONAL),
        ("國" * 8 + "国", Language.MIXED),
        # Characters of both scripts, and regional forms, tell nothing.
        ("后干里台", Language.MIXED),
        ("乾杯", Language.TRADITIONAL),
        ("裏着", Language.TRADITIONAL),
    ],
)
def test_language(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_the_real_articles_are_four_simplified_and_one_traditional(articles: list[Path]) -> None:
    found = [language_of(path.read_text(encoding="utf-8")) for path in articles]
    assert sorted(found) == [Language.SIMPLIFIED] * 4 + [Language.TRADITIONAL]


def test_chinese_characters_of_all_planes() -> None:
    assert all(map(is_han, "中龥㐀𠮷〇々⺀⿕\u4e00\u9fff\u3400\u4dbf\uf900\ufaff\U00020000\U0003ffff"))
    assert not any(
        map(is_han, "aあ。１ 한\ue056\u2e7f\u2fd6\u33ff\u4dc0\ua000\uf8ff\ufb00\U0001ffff\U00040000")
    )
