"""Weights are fitted on gold standards; for measuring a subject, on the other subjects."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest

from corpus.comparing.drafting.evidence import Signal
from corpus.comparing.drafting.likelihood import program_weights
from corpus.matching.engine import Engine
from evaluation.fitting import BothWeights, Judged, LikelihoodWeights, fitted, held_out, judged, written
from evaluation.groups import GoldGroup, GoldSubject, Member
from tests.corpus.comparing.drafting.articles import ARTICLES, DAILY, NOTE, TIMES, WEEKLY, span


def _group(question: str, *members: tuple[object, str]) -> GoldGroup:
    return GoldGroup(
        question,
        tuple(
            Member(article.id, span(article, words), frozenset(), question == "loose")  # type: ignore[attr-defined,arg-type]
            for article, words in members
        ),
    )


GROUPS = (
    _group(
        "总投资",
        (DAILY, "大桥总投资36.8亿元"),
        (WEEKLY, "总投资为41.5亿元"),
        (TIMES, "總投資約37億元"),
        (NOTE, "总投资36.8亿元"),
    ),
    _group(
        "车流量",
        (DAILY, "日均车流量可达4.2万辆"),
        (WEEKLY, "日均车流量只有2.9万辆"),
        (NOTE, "日均车流量为3.1万辆"),
    ),
    _group("过桥费", (DAILY, "过桥费定为15元"), (WEEKLY, "过桥费15元"), (TIMES, "過橋費定為15元")),
    _group("loose", (DAILY, "主桥全长1860米"), (TIMES, "主橋全長1,860米")),
)
SUBJECT = GoldSubject("bridge", ARTICLES, GROUPS)


@pytest.fixture(scope="module")
def known() -> Judged:
    return judged(Engine.of(ARTICLES, None, None), GROUPS)


def test_pairs_are_judged_by_the_gold(known: Judged) -> None:
    assert known.right.sum() == 6 + 3 + 3
    assert (~known.is_judged).sum() == 1


def test_what_is_right_weighs_more(known: Judged) -> None:
    weights = fitted([known])
    assert len(weights.alone) == 1 + len(Signal)
    assert weights.of_statements.shape == program_weights(False).of_statements.shape
    odds = known.evidence.signals @ weights.alone[1:] + weights.alone[0]
    assert odds[known.right].mean() > odds[known.is_judged & ~known.right].mean() + 2


def test_each_subject_is_judged_by_the_others() -> None:
    other = GoldSubject("half", ARTICLES[:3], GROUPS)
    found = held_out([SUBJECT, other], None)
    assert found.keys() == {"bridge", "half"}
    alone = fitted([judged(Engine.of(other.articles, None, None), GROUPS)])
    assert np.allclose(found["bridge"].by_words.alone, alone.alone)
    assert found["bridge"].with_encoder is None


def test_nothing_is_written_without_an_encoder() -> None:
    with pytest.raises(ValueError, match="no encoder"):
        written(BothWeights(LikelihoodWeights(np.zeros(1), np.zeros(1))))


def test_sentences_are_judged_as_they_are_shown(known: Judged) -> None:
    told = known.evidence.assertions
    wider = known.right_as_shown & ~known.right
    assert (known.right <= known.right_as_shown).all()
    pairs = zip(known.evidence.first[wider].tolist(), known.evidence.second[wider].tolist(), strict=True)
    assert all(pair not in known.evidence.answers for pair in pairs)
    assert len(told) > 0


def test_written() -> None:
    weights = LikelihoodWeights(np.asarray([0.123456]), np.asarray([1.0]))
    told = json.loads(written(BothWeights(weights, weights)))
    assert told["by_words"]["alone"] == [0.1235]
    assert told["with_encoder"]["of_statements"] == [1.0]
    assert told["columns"][0] == "likeness"
    assert all(one != other for one, other in pairwise(told["columns"]))
