"""How exact a figure is by the way it is written."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.numerals.precision import last_place


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


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("999人", 1),
        ("1000人", 20),
        ("1001人", 1),
        ("1100人", 22),
        ("5000人", 100),
        ("0.5%", 0.1),
        ("九十九人", 1),
        ("九十人", 1),
        ("一百人", 2),
        ("两成五", 1),
        ("-3.5%", 0.1),
        ("2万5千人", 500),
    ],
)
def test_places_at_the_borders_of_rounding(words: str, place: float) -> None:
    (figure,) = find_figures(words)
    assert last_place(figure) == pytest.approx(place)
