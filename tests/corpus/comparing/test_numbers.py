from __future__ import annotations

import pytest

from corpus.comparing.numbers import bounded_number, plain_number
from corpus.measures import Bound


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (-0.0, "0"),
        (3, "3"),
        (8.25, "8.25"),
        (12345.6, "12,345.6"),
        (-10, "−10"),
        (1 / 3, "0.3333"),
        (0.00012345, "0.00012345"),
        (0.1 + 0.2, "0.3"),
    ],
)
def test_numbers_are_plain(value: float, words: str) -> None:
    assert plain_number(value) == words


@pytest.mark.parametrize(
    ("low", "high", "bound", "words"),
    [
        (8.2, 8.2, Bound.ABOUT, "≈ 8.2"),
        (12, 15, Bound.RANGE, "12–15"),
        (12, 15, Bound.ABOUT, "≈ 12–15"),
        (-3, -1, Bound.RANGE, "−3 – −1"),
        (5, 5, Bound.MORE_THAN, "> 5"),
        (5, 5, Bound.AT_LEAST, "≥ 5"),
        (0, 10, Bound.LESS_THAN, "< 10"),
        (10, 10, Bound.AT_MOST, "≤ 10"),
        (5, 9, Bound.AT_LEAST, "≥ 5"),
    ],
)
def test_bounds_are_marks(low: float, high: float, bound: Bound, words: str) -> None:
    assert bounded_number(low, high, bound) == words
