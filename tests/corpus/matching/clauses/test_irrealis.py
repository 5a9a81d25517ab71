"""Words for what is planned, wanted, possible or supposed, and the same characters in other words."""

from __future__ import annotations

import re

import pytest

from corpus.matching.clauses.irrealis import (
    AHEAD,
    CONDITION,
    EXPECTED,
    PLANNED,
    POSSIBLE,
    PROPOSED,
    RUMOUR_OR_CONDITION,
    SUPPOSED,
    WANTED,
)
from corpus.script import fold


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (WANTED, "計畫停航 要求停航 限期整改 必須停航 應該停航 拟停航 可能停航"),
        (PLANNED, "打算停航 建议停航 拟停航 准备停航 将停航"),
        (POSSIBLE, "可能停航 或將停航 不排除停航"),
        (AHEAD, "将停航 避免停航"),
        (EXPECTED, "有望达到三亿 预算三亿 将达三亿 会达三亿 要到三亿 料将三亿 明年三亿"),
        (PROPOSED, "建議三億 主张三亿"),
        (CONDITION, "若涨三成 如果涨三成 即使涨三成 要是涨三成"),
        (SUPPOSED, "但如果停航 哪怕停航 渡轮是否停航"),
        (RUMOUR_OR_CONDITION, "针对网传停航 外界质疑停航 一旦停航"),
    ],
    ids=["wanted", "planned", "possible", "ahead", "expected", "proposed", "condition", "supposed", "rumour"],
)
def test_words_that_assert_nothing(pattern: re.Pattern[str], texts: str) -> None:
    assert [text for text in texts.split() if pattern.search(fold(text)) is None] == []


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (WANTED, "已经停航 应对停航 预计停航"),
        (PLANNED, "拟定方案 准备金 将军停航 可能停航"),
        (POSSIBLE, "可能性 将停航"),
        (AHEAD, "已经停航"),
        (EXPECTED, "将军三亿 不会达三亿 要求三亿 應付三億"),
        (PROPOSED, "要求三亿 希望三亿"),
        (CONDITION, "只要涨三成 涨三成"),
        (SUPPOSED, "停航后如果 已经停航"),
        (RUMOUR_OR_CONDITION, "已经停航 哪怕停航"),
    ],
    ids=["wanted", "planned", "possible", "ahead", "expected", "proposed", "condition", "supposed", "rumour"],
)
def test_words_of_other_meaning(pattern: re.Pattern[str], texts: str) -> None:
    assert [text for text in texts.split() if pattern.search(fold(text)) is not None] == []
