"""Shares that a sentence states as two counts."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, FigureKind, Verdict, compare, find_figures, stated_shares


@pytest.mark.parametrize(
    ("text", "share", "words"),
    [
        ("每三人就有一人返乡", 1 / 3, "三人就有一人"),
        ("每10户里只有2户通水", 0.2, "10户里只有2户"),
        ("每五名學生便有兩名睡眠不足", 0.4, "五名學生便有兩名"),
    ],
)
def test_a_share_spans_both_counts(text: str, share: float, words: str) -> None:
    (found,) = stated_shares(text, find_figures(text))
    assert found.kind is FigureKind.FRACTION
    assert found.unit == "1"
    assert found.low == pytest.approx(share)
    assert found.high == pytest.approx(share)
    assert found.text == words == text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "三人里有一人",
        "每三人一组，共有二十人",
        "每三人就有五人",
        "每3公里有1人",
        "每三人。只有一人",
        "每组三人",
    ],
)
def test_other_counts_are_no_share(text: str) -> None:
    assert stated_shares(text, find_figures(text)) == []


def test_a_bound_of_a_count_is_that_of_the_share() -> None:
    text = "每十人里至少有三人受骗"
    (found,) = stated_shares(text, find_figures(text))
    assert found.bound is Bound.AT_LEAST


def test_it_can_be_compared_with_a_fraction() -> None:
    text = "每三人就有一人返乡"
    (found,) = stated_shares(text, find_figures(text))
    (third,) = find_figures("三分之一")
    assert compare(found, third).verdict is Verdict.EQUAL
