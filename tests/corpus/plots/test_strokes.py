"""Drawings as lines."""

from __future__ import annotations

import pytest

from corpus.plots.palette import drawings
from corpus.plots.strokes import SIDE, strokes


def test_lines_and_circles_are_those_of_the_drawing() -> None:
    assert strokes("contradicts") == ([((3, 3), (9, 9)), ((9, 3), (3, 9))], [])
    assert strokes("equivalent")[0] == [((2.5, 4.4), (9.5, 4.4)), ((2.5, 7.6), (9.5, 7.6))]
    assert strokes("reference")[1] == [(6, 6, 3.6, False), (6, 6, 1.1, True)]
    assert strokes("no such") == strokes("own")
    (own,) = strokes("own")[0]
    assert own[0] == own[-1]


@pytest.mark.parametrize("name", drawings())
def test_every_drawing_is_within_its_square(name: str) -> None:
    lines, circles = strokes(name)
    assert lines or circles
    assert all(0 <= side <= SIDE for line in lines for point in line for side in point)


def test_curves_end_where_they_should() -> None:
    first = strokes("quotes")[0][0]
    assert first[-1] == pytest.approx((4.6, 3.6))
    assert len(first) == 2 + 8
