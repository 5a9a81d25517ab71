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
    ],
)
def test_language(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_the_real_articles_are_four_simplified_and_one_traditional(articles: list[Path]) -> None:
    found = [language_of(path.read_text(encoding="utf-8")) for path in articles]
    assert sorted(found) == [Language.SIMPLIFIED] * 4 + [Language.TRADITIONAL]


def test_chinese_characters_of_all_planes() -> None:
    assert all(map(is_han, "中龥㐀𠮷〇々"))
    assert not any(map(is_han, "aあ。１ 한\ue056"))
