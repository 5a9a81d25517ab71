"""Words behind a figure."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("300人以上", "at_least", "以上"),
        ("六十岁或者以上", "at_least", "或者以上"),
        ("三分之二强", "more_than", "强"),
        ("六成弱", "less_than", "弱"),
        ("六成强化训练", "exact", ""),
        ("五折起", "at_least", "起"),
        ("300起案件", "exact", ""),
        ("3人多", "more_than", "多"),
        ("三日内", "at_most", "内"),
        ("三公里内", "at_most", "内"),
        ("三人内", "exact", ""),
        ("三天起", "at_least", "起"),
        ("10万起", "at_least", "起"),
        ("三人起", "exact", ""),
        ("三成起", "exact", ""),
        ("六成强的", "more_than", "强"),
        ("六成强", "more_than", "强"),
        ("六个强", "exact", ""),
        ("一倍几", "more_than", "几"),
        ("5天几", "exact", ""),
    ],
)
def test_beside_the_number(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


def test_a_magnitude_reaches_to_the_next_power() -> None:
    assert (one("百万级用户").high, one("300万级用户").high) == (1e7, 3e6)
    assert one("近十万级用户").high == 1e5, "十万 is a number and no power alone"


def test_the_number_of_a_level_is_no_magnitude() -> None:
    assert all(figure.bound == "exact" for figure in find_figures("5级"))
