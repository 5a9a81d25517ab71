"""Causes, and causes that are denied."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.causes import are_rivals, one_cause, share_a_cause
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "cause", "denied"),
    [
        ("事故由持续强降雨引发", "持续强降雨", False),
        ("官方歸咎於連日豪雨，居民不信", "連日豪雨", False),
        ("降雨并非主因", "降雨", True),
        ("把原因归结为下雨并不恰当", "下雨", True),
        ("專家說把責任推給老天說不過去", "老天", True),
        ("停电与高温无关", "高温", True),
        ("蓄水与此次事件没有关系", "蓄水", True),
        ("当局否认水位有影响", "水位", True),
        ("水位偏高才是祸根", "水位偏高", False),
        ("水位偏高并非诱因", "水位偏高", True),
        ("事故的原因在于水位偏高", "水位偏高", False),
        ("事故的症结在水位偏高", "水位偏高", False),
        ("歉收主要是由于连日霜冻、虫害", "连日霜冻", False),
        ("盈利主要靠卖地", "卖地", False),
    ],
)
def test_a_cause(text: str, cause: str, denied: bool) -> None:
    (found,) = facts(text).causes
    assert (text[found.word.start : found.word.end], found.denied) == (cause, denied)


def test_causes_are_one_by_the_words_that_name_them() -> None:
    rain, downpour, wind = (facts(text).causes[0] for text in ("由强降雨引发", "歸咎於豪雨", "由大风引发"))
    assert share_a_cause(rain, downpour)
    assert not share_a_cause(rain, wind)


def test_who_gives_or_denies_the_same_cause_agrees() -> None:
    given, also, denied, too = (
        facts(text).causes
        for text in ("事故由强降雨引发", "官方歸咎於豪雨", "降雨并非主因", "把原因归结为下雨并不恰当")
    )
    assert one_cause(given, also)
    assert one_cause(denied, too)
    assert not one_cause(given, denied)
    assert not one_cause(given, facts("河水很清").causes)


@pytest.mark.parametrize(
    ("text", "is_main"),
    [
        ("霜冻才是歉收的主因", True),
        ("歉收主要是由于霜冻", True),
        ("霜冻是歉收的主要原因之一", False),
        ("歉收由霜冻引起", False),
        ("歉收由霜冻引起，价格才是关键", False),
    ],
)
def test_a_cause_that_counts_alone(text: str, is_main: bool) -> None:
    (cause,) = facts(text).causes
    assert cause.is_main is is_main


def test_rivals_are_main_causes_with_nothing_in_common() -> None:
    frost, pests, heat, hot, hurry, few, plain, denied = (
        facts(text).causes[0]
        for text in (
            "霜冻才是歉收的主因",
            "歉收主要是由于虫害",
            "高温才是歉收的主因",
            "歉收主要是由于酷热",
            "工期太紧才是主因",
            "事故主要是由于工人太少",
            "歉收由虫害引起",
            "虫害并非主因",
        )
    )
    assert are_rivals(frost, pests)
    assert not are_rivals(heat, hot), "words of like meaning"
    assert not are_rivals(hurry, few), "a character in common"
    assert not are_rivals(frost, plain)
    assert not are_rivals(plain, frost)
    assert not are_rivals(frost, denied)
    assert not are_rivals(denied, frost)
