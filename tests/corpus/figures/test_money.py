"""Whose money it is."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.money import speaks_of_money


def currencies(text: str) -> list[tuple[str, bool]]:
    return [(figure.unit, figure.inferred) for figure in find_figures(text) if figure.kind == "money"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("支出三百元", [("CNY", False)]),
        ("歲出三百億元", [("元", False)]),
        ("歲出三百億元，以新台幣計", [("TWD", True)]),
        ("營收三百億港元，費用20億元", [("HKD", False), ("HKD", True)]),
        ("营收120亿美元，净利润30亿", [("USD", False), ("USD", True)]),
        ("120亿、80亿和60亿美元", [("USD", True), ("USD", True), ("USD", False)]),
        ("以3000万收购股权", [("CNY", True)]),
        ("行贿80万", [("CNY", True)]),
        ("走了80万步", []),
        ("投入120亿美元，而由30亿人分享", [("USD", False)]),
    ],
)
def test_currencies(text: str, expected: list[tuple[str, bool]]) -> None:
    assert currencies(text) == expected


def test_words_that_speak_of_money() -> None:
    assert speaks_of_money("净利润")
    assert not speaks_of_money("净重")
