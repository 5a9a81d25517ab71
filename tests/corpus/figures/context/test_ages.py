"""Numbers that are ages by the words before them."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "word", "years"),
    [
        ("他今年五十二，还在跑车。", "五十二", 52),
        ("现年47，两届议员", "47", 47),
        ("現年四十七，住在台南", "四十七", 47),
        ("他五十出头，干了多年。", "五十", 50),
        ("到那会儿我六十三，干不动了", "六十三", 63),
        ("她刚满十八。", "十八", 18),
        ("活到九十三，没住过院", "九十三", 93),
        ("我28，文职。", "28", 28),
        ("儿子三十一，在外地", "三十一", 31),
        ("我十六进厂当学徒", "十六", 16),
    ],
)
def test_ages_without_their_unit(text: str, word: str, years: int) -> None:
    assert (word, years, "岁") in measured(text)


@pytest.mark.parametrize(
    "text",
    [
        "今年52，去年48",
        "给他五十二，不要找了",
        "今年五十二场演出",
        "我四十家店都关了",
        "给他28，",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert "岁" not in [unit for _, _, unit in measured(text)]


def test_nobody_is_older_than_120() -> None:
    assert measured("享年120。") == [("120", 120, "岁")]
    assert "岁" not in [unit for _, _, unit in measured("享年121。")]
