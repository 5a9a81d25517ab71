"""Two figures in words."""

from __future__ import annotations

import pytest

from corpus.comparing.values import Apart, Direction, StatusReason, StatusReasonCode
from desktop.words.figure_pairs import WordedPair


@pytest.mark.parametrize(
    ("apart", "difference"),
    [
        (Apart(Direction.UP, "14万", "14 万人次", "+3.5%"), "↑ 14 万人次"),
        (Apart(Direction.DOWN, "14万", "14 万人次", "−3.5%"), "↓ 14 万人次"),
        (Apart(Direction.LEVEL, "", "", "", StatusReason(StatusReasonCode.FIGURES_EQUAL)), "the same"),
        (Apart(Direction.UNKNOWN, "", "", ""), ""),
    ],
)
def test_a_difference_has_its_direction_and_else_a_reason(apart: Apart, difference: str) -> None:
    pair = WordedPair("398万", "412万", apart)
    assert pair.difference == difference
    assert pair.both == "398万 → 412万"
