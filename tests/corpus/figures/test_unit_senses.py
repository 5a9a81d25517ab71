"""When the name of a unit is used as a unit."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("六百欧", 600, "EUR"),
        ("二十刀", 20, "USD"),
        ("五块12伏的电池", 5, "块"),
        ("给五十块伙食钱", 50, "CNY"),
        ("八国参加", 8, "国"),
        ("3毛钱", 0.3, "CNY"),
        ("连续3日", 3, "day"),
    ],
)
def test_units(text: str, low: float, unit: str) -> None:
    figure = next(found for found in measured(text) if found[2] == unit)
    assert figure[1] == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("600欧姆", "EUR"),
        ("砍了二十刀", "USD"),
        ("三刀", "USD"),
        ("生产八队", "队"),
        ("两国", "国"),
        ("3毛线", "CNY"),
    ],
)
def test_other_words(text: str, unit: str) -> None:
    assert unit not in [found[2] for found in measured(text)]
