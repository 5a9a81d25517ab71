"""How likely two figures that differ are values of one thing."""

from __future__ import annotations

import math

import pytest

from corpus.figures import Figure
from corpus.matching.facts.surroundings import ALONE, Surroundings
from corpus.matching.quantities.one_thing import SIGNALS, is_one_thing, program_weights, signals
from corpus.matching.quantities.quantities import answering
from corpus.matching.suggestion import Statement
from tests.corpus.matching.build import facts


def known(one: str, other: str, score: float = 0.3, around: Surroundings = ALONE) -> dict[str, float]:
    a, b = facts(one), facts(other)
    return dict(zip(SIGNALS, signals(a, b, answering(a, b)[0], score, around), strict=True))


def taken(one: str, other: str, score: float = 0.3, around: Surroundings = ALONE) -> bool:
    a, b = facts(one), facts(other)
    return is_one_thing(a, b, answering(a, b)[0], score, around)


def test_there_is_a_weight_for_each_signal() -> None:
    assert len(program_weights()) == len(SIGNALS) + 1


def test_scores_become_odds_within_bounds() -> None:
    found = known("日均客流31万人次", "日均客流28万人次", 0.5, Surroundings(lambda: (0.0, 1.0)))
    assert found["likely"] == pytest.approx(0.0)
    assert found["rivals"] == pytest.approx(math.log(0.005 / 0.995) + math.log(99))


@pytest.mark.parametrize(
    ("one", "other", "signal", "expected"),
    [
        ("日均客流30万人次", "日均客流60万人次", "ratio", math.log(2)),
        ("日均客流10万人次", "日均客流60万人次", "size", 5.0),
        ("事故造成3人死亡", "遇难者为5人", "told_alike", 1.0),
        ("事故造成3人死亡", "到场5人", "told_alike", 0.0),
        ("日均客流30万人次", "日均客流60万人次", "nothing_shared", 0.0),
        ("水位13米", "桥高15米", "nothing_shared", 1.0),
        ("发电18.6亿度", "预计发电20亿度", "one_expected", 1.0),
        ("累计发电18.6亿度", "发电20亿度", "one_expected", 0.0),
        ("目标发电18.6亿度", "预计发电20亿度", "told_in_one_mode", 1.0),
        ("发电18.6亿度", "发电20亿度", "told_in_one_mode", 0.0),
        ("去年发电18.6亿度", "发电20亿度", "time_of_one", 1.0),
        ("去年发电18.6亿度", "去年发电20亿度", "time_of_one", 0.0),
        ("日本发电18.6亿度", "日本發電20億度", "same_place", 1.0),
        ("中国发电18.6亿度", "发电20亿度", "same_place", 0.0),
        ("2025年发电18.6亿度", "发电20亿度", "year_of_one", 1.0),
        ("2025年发电18.6亿度", "2025年发电20亿度", "year_of_one", 0.0),
        ("总投资12.8亿元", "总投资12.7亿元", "money", 1.0),
        ("发电18.6亿度", "发电20亿度", "money", 0.0),
    ],
)
def test_signals_of_words(one: str, other: str, signal: str, expected: float) -> None:
    assert known(one, other)[signal] == pytest.approx(expected)


def test_few_words_around_a_figure_say_less() -> None:
    bare, full = known("投资12.8亿元", "投资12.7亿元"), known("电动渡轮项目投资12.8亿元", "渡轮投资12.7亿元")
    assert 0 < bare["terms"] < full["terms"]


@pytest.mark.parametrize(("told", "expected"), [("", 0), ("30万人次", 1), ("30万人次 60万人次", 2)])
def test_a_figure_that_is_told_elsewhere_is_counted(told: str, expected: int) -> None:
    def told_beside(statement: Statement, figure: Figure) -> bool:
        return figure.text in told.split()

    found = known("日均客流30万人次", "日均客流60万人次", around=Surroundings(told_beside=told_beside))
    assert found["told_beside"] == expected


def test_figures_of_likely_statements_are_of_one_thing() -> None:
    assert taken("日均客流30万人次", "日均客流33万人次")
    assert not taken("日均客流30万人次", "日均客流33万人次", 0.01, Surroundings(lambda: (0.5, 0.5)))
    assert not taken("日均客流30万人次", "日均客流33万人次", 0.3, Surroundings(lambda: (0.95, 0.95)))
    assert not taken("水位13米", "桥高45米", 0.05)
