"""Statements are narrowed to the clause that answers, with the subject it needs."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.comparing.drafting.assertions import assertions_of
from corpus.comparing.drafting.evidence import Evidence, Signal
from corpus.comparing.drafting.growing import Likely
from corpus.comparing.drafting.narrowing import narrowed
from tests.corpus.matching.build import facts

TEXT = "临海铝业自八月四日起安排检修设备，停产5天，为居民让出约20万千瓦的用电负荷。"
OTHER = "临海铝业的电解槽停了八天，让出的负荷约有20万千瓦"


def _narrowed(member: int, likely: dict[tuple[int, int], float], *, figures: bool = True) -> str:
    here, there = assertions_of(facts(TEXT), 0, 0), assertions_of(facts(OTHER), 1, 1)
    told = (*here, *there)
    of_statement = (tuple(range(len(here))), tuple(range(len(here), len(told))))
    pairs = np.asarray(list(likely), np.int64).reshape(-1, 2)
    signals = np.zeros((len(likely), len(Signal)))
    answers = dict.fromkeys(likely, ()) if figures else {}
    evidence = Evidence(told, of_statement, pairs[:, 0], pairs[:, 1], signals, answers, {})
    known = Likely(evidence, np.asarray(list(likely.values())))
    span = narrowed(evidence, known, member, (len(here),))
    return TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("member", "likely", "found"),
    [
        (0, {(0, 2): 0.9}, "临海铝业自八月四日起安排检修设备"),
        (1, {(1, 2): 0.9}, "停产5天，为居民让出约20万千瓦的用电负荷"),
    ],
)
def test_the_clause_alone(member: int, likely: dict[tuple[int, int], float], found: str) -> None:
    assert _narrowed(member, likely) == found


def test_a_neighbour_that_answers_another_clause_is_left_out() -> None:
    assert _narrowed(0, {(0, 2): 0.9, (1, 2): 0.1, (1, 3): 0.9}) == "临海铝业自八月四日起安排检修设备"


def test_a_neighbour_that_answers_too_is_part_of_it() -> None:
    whole = _narrowed(0, {(0, 2): 0.9, (1, 2): 0.3})
    assert whole.startswith("临海铝业自八月四日起安排检修设备，停产5天")


def test_without_figures_that_answer_the_sentence_is_taken_whole() -> None:
    assert _narrowed(0, {(0, 2): 0.9}, figures=False) == TEXT.rstrip("。")
