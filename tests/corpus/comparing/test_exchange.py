"""Figures in another currency, at a rate that an analyst entered."""

from __future__ import annotations

import pytest

from corpus.comparing.exchange import compared_at, exchanged, multiplied, rate_between
from corpus.figures import find_figures
from corpus.figures.compare import Obstacle, Verdict
from corpus.figures.figure import Figure
from corpus.questions import Rate
from tests.corpus.build import LIN, NOON

USD = Rate("r", "USD", "CNY", 7.0, "", LIN.id, NOON, NOON)
BACK = Rate("s", "CNY", "USD", 0.125, "", LIN.id, NOON, NOON)


def figure(text: str) -> Figure:
    (found,) = find_figures(text)
    return found


def test_a_rate_is_found_either_way_round_the_direct_one_first() -> None:
    assert rate_between("USD", "CNY", [BACK, USD]) is USD
    assert rate_between("CNY", "USD", [USD]) is USD
    assert rate_between("EUR", "CNY", [USD, BACK]) is None
    assert rate_between("USD", "CNY", [Rate("n", "USD", "CNY", 0.0, "", LIN.id, NOON, NOON)]) is None


def test_a_figure_is_multiplied() -> None:
    found = multiplied(figure("投资2亿至3亿美元"), 7, "CNY")
    assert (found.low, found.high, found.unit) == (1.4e9, 2.1e9, "CNY")


def test_a_figure_is_converted_in_both_directions() -> None:
    assert exchanged(figure("投资3亿美元"), USD, "CNY").high == pytest.approx(2.1e9)
    there = exchanged(figure("投资21亿元人民币"), USD, "USD")
    assert (there.low, there.unit) == (pytest.approx(3e8), "USD")


def test_currencies_alone_prevent_a_comparison_until_there_is_a_rate() -> None:
    yuan, dollars = figure("投资21亿元人民币"), figure("投资3.3亿美元")
    apart, rate = compared_at(yuan, dollars)
    assert (apart.obstacle, rate) == (Obstacle.CURRENCY, None)
    told, rate = compared_at(yuan, dollars, [USD])
    assert (told.verdict, rate) == (Verdict.DIFFERENT, USD)
    assert told.ratio == pytest.approx(1.1)
    assert told.difference == pytest.approx(2.1e8), "in the currency of the first"
    same, rate = compared_at(yuan, figure("投资22亿元人民币"), [USD])
    assert (same.verdict, rate) == (Verdict.DIFFERENT, None)
    assert compared_at(yuan, figure("增长三成"), [USD])[0].obstacle is Obstacle.DIMENSION
