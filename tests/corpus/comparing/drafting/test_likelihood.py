"""Likelihoods rise with what speaks for a pair and fall with better rivals."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.comparing.drafting.assertions import assertions_of
from corpus.comparing.drafting.evidence import Evidence, Signal, evidence_of
from corpus.comparing.drafting.likelihood import (
    LikelihoodWeights,
    beside_rivals,
    chance,
    likelihoods,
    program_weights,
)
from corpus.matching.engine import Engine
from tests.corpus.comparing.drafting.articles import ARTICLES
from tests.corpus.matching.build import facts

RIVALS = 8
"""Columns that the second regression has besides the signals."""


def _evidence(*pairs: tuple[int, int]) -> Evidence:
    """Five assertions of three articles: 0 of the first, 1 and 2 of the second, 3 and 4 of the third."""
    owners = (0, 1, 1, 2, 2)
    told = tuple(assertions_of(facts("大桥十月通车"), at, owner)[0] for at, owner in enumerate(owners))
    places = np.asarray(pairs, np.int64).reshape(-1, 2)
    signals = np.zeros((len(pairs), len(Signal)))
    return Evidence(told, tuple((at,) for at in range(5)), places[:, 0], places[:, 1], signals, {}, {})


def test_the_program_has_a_weight_for_each_column() -> None:
    weights = program_weights()
    assert len(weights.alone) == 1 + len(Signal)
    assert len(weights.beside_rivals) == 1 + len(Signal) + RIVALS


def test_chance() -> None:
    assert chance(np.asarray([0.0]))[0] == 0.5
    assert chance(np.asarray([-1000.0, 1000.0])).tolist() == pytest.approx([0.0, 1.0])


def test_margins_are_against_rivals_of_the_same_article() -> None:
    evidence = _evidence((0, 1), (0, 2), (0, 3))
    columns = beside_rivals(evidence, np.asarray([2.0, 1.0, -1.0]))
    assert columns.shape == (3, RIVALS)
    assert columns[:, 0].tolist() == [2.0, 1.0, -1.0]
    assert columns[0, 3] == 1.0  # the better of two, by one
    assert columns[1, 3] == -1.0
    assert columns[:, 4].tolist() == [1.0, 0.0, 1.0]  # best to each other
    assert columns[2, 3] == 5.0  # without a rival


def test_a_third_speaks_for_two() -> None:
    evidence = _evidence((0, 1), (1, 3), (0, 3), (0, 4))
    columns = beside_rivals(evidence, np.asarray([2.0, 2.0, 2.0, 2.0]))
    assert columns[0, 6] > 0.7
    assert columns[3, 6] == 0.0


def test_figures_and_words_make_likely() -> None:
    evidence = evidence_of(Engine.of(ARTICLES, None, None))
    values = likelihoods(evidence)
    assert ((values >= 0) & (values <= 1)).all()
    best = int(np.argmax(values))
    assert evidence.signals[best, Signal.COSINE] > 0.2


def test_other_weights() -> None:
    evidence = evidence_of(Engine.of(ARTICLES, None, None))
    nothing = LikelihoodWeights(np.zeros(1 + len(Signal)), np.zeros(1 + len(Signal) + RIVALS))
    assert likelihoods(evidence, nothing).tolist() == [0.5] * len(evidence.first)


def test_nothing_to_judge() -> None:
    assert len(likelihoods(_evidence())) == 0
