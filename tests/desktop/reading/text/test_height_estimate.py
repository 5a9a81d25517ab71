"""Estimated heights compared with measured ones."""

from __future__ import annotations

from desktop.reading.text.height_estimate import HeightEstimate
from desktop.reading.text.reading_text import ReadingText


def test_shares_follow_lines_and_gaps() -> None:
    text = ReadingText("甲" * 20 + "\n" + "乙" * 10)
    estimate = HeightEstimate(text, per_line=10, line=30, gap=10, blank=6, top=0)
    # Two lines and a gap, then one line and a gap: 70 + 40 pixels.
    assert list(estimate.shares([0, 10, 21])) == [0, 30 / 110, 70 / 110]


def test_an_empty_paragraph_is_low() -> None:
    estimate = HeightEstimate(ReadingText("甲\n\n乙"), per_line=10, line=30, gap=10, blank=6, top=0)
    assert list(estimate.shares([1, 2, 3])) == [0.0, 40 / 86, 46 / 86]


def test_the_heading_counts() -> None:
    estimate = HeightEstimate(ReadingText("甲"), per_line=10, line=30, gap=10, blank=6, top=60)
    assert list(estimate.shares([0])) == [0.6]


def test_shares_never_fall_and_never_pass_the_end() -> None:
    text = ReadingText("甲" * 95 + "\n\n" + "乙" * 33)
    shares = list(HeightEstimate(text, 10, 30, 10, 6, 40).shares(range(text.end + 1)))
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_a_pane_too_narrow_for_a_character_does_no_harm() -> None:
    assert list(HeightEstimate(ReadingText("甲乙"), 0, 30, 10, 6, 0).shares([1])) == [30 / 70]
