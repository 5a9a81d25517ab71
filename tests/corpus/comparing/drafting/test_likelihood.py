"""Likelihoods rise with the evidence for a pair and fall with better rivals."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.comparing.drafting.assertions import assertions_of
from corpus.comparing.drafting.evidence import Evidence, Signal, evidence_of
from corpus.comparing.drafting.likelihood import (
    LikelihoodWeights,
    chance,
    likelihoods,
    program_weights,
    statement_pairs,
)
from corpus.matching.engine import Engine
from tests.corpus.comparing.drafting.articles import ARTICLES
from tests.corpus.matching.build import facts

OF_STATEMENTS = 9
"""Columns of the second regression."""


def _evidence(*pairs: tuple[int, int]) -> Evidence:
    """Five assertions of three articles: 0 of the first, 1 and 2 of the second, 3 and 4 of the third."""
    owners = (0, 1, 1, 2, 2)
    told = tuple(assertions_of(facts("大桥十月通车。"), at, owner)[0] for at, owner in enumerate(owners))
    places = np.asarray(pairs, np.int64).reshape(-1, 2)
    signals = np.zeros((len(pairs), len(Signal)))
    return Evidence(told, tuple((at,) for at in range(5)), places[:, 0], places[:, 1], signals, {}, {})


@pytest.mark.parametrize("with_encoder", [False, True])
def test_the_program_has_a_weight_for_each_column(with_encoder: bool) -> None:
    weights = program_weights(with_encoder)
    assert len(weights.alone) == 1 + len(Signal)
    assert len(weights.of_statements) == 1 + OF_STATEMENTS
    assert program_weights(True).alone.tolist() != program_weights(False).alone.tolist()


def test_chance() -> None:
    assert chance(np.asarray([0.0]))[0] == 0.5
    assert chance(np.asarray([-1000.0, 1000.0])).tolist() == pytest.approx([0.0, 1.0])


def test_margins_are_against_rivals_of_the_same_article() -> None:
    evidence = _evidence((0, 1), (0, 2), (0, 3))
    columns = statement_pairs(evidence, np.asarray([2.0, 1.0, -1.0])).columns
    assert columns.shape == (3, OF_STATEMENTS)
    assert columns[:, 0].tolist() == [2.0, 1.0, -1.0]
    assert columns[0, 3] == 1.0  # the better of two, by one
    assert columns[1, 3] == -1.0
    assert columns[:, 4].tolist() == [1.0, 0.0, 1.0]  # best to each other
    assert columns[2, 3] == 5.0  # without a rival


def test_a_third_speaks_for_two() -> None:
    evidence = _evidence((0, 1), (1, 3), (0, 3), (0, 4))
    columns = statement_pairs(evidence, np.asarray([2.0, 2.0, 2.0, 2.0])).columns
    order = [(0, 1), (0, 3), (0, 4), (1, 3)]  # as the pairs of statements are sorted
    assert columns[order.index((0, 1)), 5] > 0.7
    assert columns[order.index((0, 4)), 5] == 0.0


def test_the_best_pair_of_assertions_stands_for_its_statements() -> None:
    evidence = evidence_of(Engine.of(ARTICLES, None, None))
    odds = np.linspace(-3.0, 3.0, len(evidence.first))
    pairs = statement_pairs(evidence, odds)
    assert (odds <= odds[pairs.best][pairs.of]).all()
    of = [assertion.statement for assertion in evidence.assertions]
    for at, best in enumerate(pairs.best[pairs.of].tolist()):
        assert of[evidence.first[at]] == of[evidence.first[best]]
        assert of[evidence.second[at]] == of[evidence.second[best]]


def test_figures_and_words_make_likely() -> None:
    evidence = evidence_of(Engine.of(ARTICLES, None, None))
    values = likelihoods(evidence)
    assert ((values >= 0) & (values <= 1)).all()
    best = int(np.argmax(values))
    assert evidence.signals[best, Signal.COSINE] > 0.2


def test_other_weights() -> None:
    evidence = evidence_of(Engine.of(ARTICLES, None, None))
    nothing = LikelihoodWeights(np.zeros(1 + len(Signal)), np.zeros(1 + OF_STATEMENTS))
    assert likelihoods(evidence, nothing).tolist() == [0.5] * len(evidence.first)


def test_nothing_to_judge() -> None:
    assert len(likelihoods(_evidence())) == 0
