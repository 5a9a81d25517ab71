"""The texts of the report: the same set in every language, and one for every code."""

from __future__ import annotations

import re

import pytest

from corpus.comparing.statuses import BY_BASELINE
from corpus.comparing.values import Agreement, StatusReason, StatusReasonCode, Why, WhyCode
from corpus.figures.compare import Obstacle
from corpus.model import BUILT_IN_RELATIONS
from corpus.questions import QuestionVerdict, Status
from corpus.report import wording
from corpus.report.findings import FindingKind
from corpus.report.wording import LANGUAGES, Piece, words_of


def entries(language: str) -> dict[str, set[frozenset[str]]]:
    """The fields of each entry; of one in two numbers, of both forms."""
    found = wording._flat(wording._table(language))
    return {
        key: {
            frozenset(re.findall(r"\{(\w+)", form)) - {"n"}
            for form in ([entry] if isinstance(entry, str) else entry)
        }
        for key, entry in found.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_have_the_same_entries_with_the_same_fields(language: str) -> None:
    mine, chinese = entries(language), entries("zh_CN")
    assert set(mine) == set(chinese)
    for key, fields in mine.items():
        assert fields == chinese[key], key
        assert len(fields) == 1, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: str) -> None:
    words = words_of(language)
    codes = [
        *(f"status.{one}" for one in Status),
        *(f"agreement.{one}" for one in Agreement),
        *(f"finding.{one}" for one in FindingKind),
        *(f"verdict.{one}" for one in QuestionVerdict if one),
        *(f"relation.{one}" for one in BUILT_IN_RELATIONS),
        *(f"obstacle.{one}" for one in Obstacle if one),
    ]
    assert all(words(code) for code in codes)
    for reason in StatusReasonCode:
        for details in (
            ((), ("年报",), ("currency",))
            if reason is not StatusReasonCode.NOT_COMPARABLE
            else (("currency",),)
        ):
            assert words.reason(StatusReason(reason, details))
    for why in WhyCode:
        assert words.why(Why(why, ("8.6万", "9万")), ["A", "B"])


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        words_of("fr")


def test_reasons_say_what_belongs_to_them() -> None:
    words = words_of("en")
    said = {
        "linked to the baseline: equivalent": StatusReason(StatusReasonCode.LINKED, ("equivalent",)),
        "the baseline quotes it": StatusReason(StatusReasonCode.LINKED, ("quotes", BY_BASELINE)),
        "linked to the baseline: overlaps; the figures differ": StatusReason(
            StatusReasonCode.LINKED, ("overlaps",), StatusReasonCode.FIGURES_DIFFER
        ),
        "linked to the baseline: 背景": StatusReason(StatusReasonCode.OWN_RELATION, ("背景",)),
        "another scope: 含换乘": StatusReason(StatusReasonCode.OTHER_SCOPE, ("含换乘",)),
        "another scope": StatusReason(StatusReasonCode.OTHER_SCOPE),
        "the analyst overruled it: 见年报": StatusReason(StatusReasonCode.OVERRULED, ("见年报",)),
        "the figures cannot be compared: different currencies": StatusReason(
            StatusReasonCode.NOT_COMPARABLE, ("currency",)
        ),
        "the figures cannot be compared: for a reason not known": StatusReason(
            StatusReasonCode.NOT_COMPARABLE, ("",)
        ),
        "proposed: contradicts": StatusReason(StatusReasonCode.PROPOSED, ("contradicts",)),
    }
    assert {words.reason(reason): reason for reason in said.values()} == said


def test_reasons_of_drafts_name_words_and_articles() -> None:
    words = words_of("zh_CN")
    assert words.why(Why(WhyCode.SAME_UNIT, ("year",)), []) == "单位相同：年"
    assert words.why(Why(WhyCode.FIGURES_SPREAD, ("8.2万", "9万")), []) == "数值从 8.2万 到 9万"
    assert words.why(Why(WhyCode.SCRIPTS, ("软件", "軟體", "信息", "資訊")), []).endswith(
        "软件 = 軟體、信息 = 資訊"
    )
    assert words.why(Why(WhyCode.SAME_ORIGIN, ("交通局",)), ["A", "D"]) == "A、D 引自同一出处：交通局"


def test_one_and_many() -> None:
    words = words_of("en")
    assert words("head.groups", n=1) == "1 question"
    assert words("head.groups", n=2) == "2 questions"
    assert words_of("zh_CN")("head.groups", n=1) == "1 个议题"


def test_sentences_are_cut_at_what_is_quoted() -> None:
    quoted = Piece("總投資", "zh-Hant")
    assert words_of("zh_CN").pieces("finding.against", one=quoted, other="12 亿元") == (
        quoted,
        Piece("对"),
        Piece("12 亿元"),
        Piece("。"),
    )


def test_dates_and_times() -> None:
    words = words_of("zh_TW")
    assert words.date("2026-09-08") == "2026 年 9 月 8 日"
    assert words.date("2026-09") == "2026-09"
    assert words.time("2026-09-08T07:05:09+08:00") == "2026 年 9 月 8 日 07:05"
    assert words_of("en").time("2026-09-08T07:05:09Z") == "2026-09-08 07:05"
    assert words.time("2026-09-08") == "2026 年 9 月 8 日"
