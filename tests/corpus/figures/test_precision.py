"""How exact a figure is by the way it is written."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.precision import last_place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("12.8亿元", 1e7),
        ("12.80亿元", 1e6),
        ("1,280元", 10),
        ("3500人", 70),
        ("300万人", 1e4),
        ("17%", 1),
        ("20%", 1),
        ("17.4%", 0.1),
        ("三成", 10),
        ("一成七", 1),
        ("六十岁", 1),
        ("七三折", 1),
        ("三分之一", 0.04),
        ("35万人", 1e4),
        ("三百二十万人", 64000),
    ],
)
def test_the_last_place_that_is_written(words: str, place: float) -> None:
    (figure,) = find_figures(words)
    assert last_place(figure) == pytest.approx(place)


def test_nought_has_the_place_of_one() -> None:
    (figure,) = find_figures("0%")
    assert last_place(figure) == 1
