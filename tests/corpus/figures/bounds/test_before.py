"""Words right before a figure."""

from __future__ import annotations

import pytest

from corpus.figures import Bound
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("超过三百人", "more_than", "超过"),
        ("不得超过三百人", "at_most", "不得超过"),
        ("不 超过 3毫米", "at_most", "不超过"),
        ("大于 或 等于75分", "at_least", "大于或等于"),
        ("通过300项", "exact", ""),
        ("约翰带了300人", "exact", ""),
        ("不低于300人", "at_least", "不低于"),
        ("不 低于 300人", "at_least", "不低于"),
        ("约 300人", "about", "约"),
        ("大约  300人", "about", "大约"),
        ("未超过三成", "at_most", "未超过"),
    ],
)
def test_beside_the_number(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)


def test_上_before_a_bare_power_leaves_it_open() -> None:
    figure = one("上百亿元")
    assert (figure.low, figure.high, figure.bound, figure.vague) == (1e10, 1e11, Bound.AT_LEAST, True)
