"""Weights are fitted on golds, and on the other subjects where one is to be measured."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest

from corpus.comparing.drafting.evidence import Signal
from corpus.comparing.drafting.likelihood import program_weights
from corpus.matching.engine import Engine
from evaluation.fitting import Judged, LikelihoodWeights, fitted, held_out, judged, written
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
    assert (~known.told).sum() == 1


def test_what_is_right_weighs_more(known: Judged) -> None:
    weights = fitted([known])
    assert len(weights.alone) == 1 + len(Signal)
    assert weights.beside_rivals.shape == program_weights().beside_rivals.shape
    odds = known.evidence.signals @ weights.alone[1:] + weights.alone[0]
    assert odds[known.right].mean() > odds[known.told & ~known.right].mean() + 2


def test_each_subject_is_judged_by_the_others() -> None:
    other = GoldSubject("half", ARTICLES[:3], GROUPS)
    found = held_out([SUBJECT, other], None)
    assert found.keys() == {"bridge", "half"}
    alone = fitted([judged(Engine.of(other.articles, None, None), GROUPS)])
    assert np.allclose(found["bridge"].alone, alone.alone)


def test_written() -> None:
    told = json.loads(written(LikelihoodWeights(np.asarray([0.123456]), np.asarray([1.0]))))
    assert told["alone"] == [0.1235]
    assert told["columns"][0] == "likeness"
    assert all(one != other for one, other in pairwise(told["columns"]))
