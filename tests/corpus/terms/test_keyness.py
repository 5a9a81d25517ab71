"""The distinctive words of a source."""

from __future__ import annotations

from math import inf, isclose

import pytest

from corpus.terms.counting import TermRow, TermTable
from corpus.terms.keyness import (
    distinctive,
    least_significant,
    log_likelihood,
    missing,
    probability,
)


def table(**counts: tuple[int, ...]) -> TermTable:
    rows = tuple(TermRow(word, number, None, many) for number, (word, many) in enumerate(counts.items()))
    return TermTable(rows, ("a", "b", "c"), (1000, 1000, 2000))


def test_the_likelihood_is_that_of_the_textbook() -> None:
    # Rayson's calculator: 30 of 1,000 against 10 of 1,000.
    assert isclose(log_likelihood(30, 1000, 10, 1000), 10.465, abs_tol=0.001)
    assert log_likelihood(5, 1000, 10, 2000) == pytest.approx(0)
    assert log_likelihood(5, 0, 5, 100) == log_likelihood(0, 10, 0, 10) == 0
    assert isclose(probability(3.8415), 0.05, abs_tol=1e-4)


def test_words_are_listed_surest_first_with_how_sure_they_are() -> None:
    found = distinctive(
        table(主题=(40, 5, 10), 独有=(12, 0, 0), 少见=(3, 0, 0), 一处=(1, 0, 0), 共有=(10, 10, 20)), 0
    )
    assert [one.row.word for one in found] == ["主题", "独有", "少见"]
    topic, alone, rare = found
    assert topic.significant and topic.ratio == pytest.approx(8) and topic.others == 15
    assert alone.only_here and alone.ratio == inf and alone.significant
    assert not rare.significant, "three places are a hint only"


def test_chance_among_many_words_is_not_called_significant() -> None:
    weak = {"弱": (12, 4, 8)}
    alone = distinctive(table(**weak), 0)
    assert [one.significant for one in alone] == [True]
    others = {f"常{number}": (10, 10, 20) for number in range(80)}
    assert [one.significant for one in distinctive(table(**weak, **others), 0)] == [False]


def test_what_others_say_and_this_one_does_not() -> None:
    found = missing(table(票价=(0, 9, 12), 一家=(0, 20, 0), 少=(0, 1, 2), 有=(1, 9, 12)), 0)
    assert [one.row.word for one in found] == ["票价"]


def test_nothing_is_compared_with_nothing() -> None:
    assert distinctive(TermTable((TermRow("船", 0, None, (5,)),), ("a",), (100,)), 0) == []


def test_the_procedure_of_benjamini_and_hochberg() -> None:
    # p: 0.0001, 0.01, 0.04, 0.2 of four tests: the first two pass, the third fails at 0.0375.
    likelihoods = [15.137, 6.635, 4.218, 1.642]
    assert least_significant(likelihoods, 4) == 6.635
    assert least_significant(likelihoods, 1000) == inf
