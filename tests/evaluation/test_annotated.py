"""Annotations are read as they are written, and a reading is scored against them."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from evaluation.annotated import Score, read, scored


def test_an_annotation_is_read_as_it_is_written() -> None:
    annotated = read("超过[3500亿美元](money 3.5e11 USD more_than)，[那](skip)[今年](date 2025 inferred)")
    assert annotated.text == "超过3500亿美元，那今年"
    money, year = annotated.figures
    assert (money.start, money.end, money.low, money.unit, money.bound) == (2, 9, 3.5e11, "USD", "more_than")
    assert (year.value, year.inferred) == ("2025", True)
    assert annotated.skipped == ((10, 11),)


def test_a_reading_is_scored() -> None:
    annotated = read("花了[3万美元](money 30000 USD more_than)，来了[5人](count 6 人)，[第二](skip)年。")
    figures = find_figures(annotated.text)
    assert scored(annotated, figures) == Score(right=1, found=2, wanted=2)
    assert scored(annotated, figures, with_bound=True).right == 0, "it tells no bound"
    assert scored(annotated, []).f1 == 0
    assert scored(read("没有数字。"), []).f1 == 1


def test_a_value_that_nobody_annotated_costs() -> None:
    annotated = read("花了3万元，来了[5人](count 5 人)。")
    assert scored(annotated, find_figures(annotated.text)).f1 == pytest.approx(2 / 3)
