"""Statements are divided into the parts that answer questions of their own."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.assertions import assertions_of
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("去年日均客流8.6万人次，比上年增长4.1%。", ["去年日均客流8.6万人次", "比上年增长4.1%"]),
        ("据介绍，新船可航行60公里。", ["据介绍，新船可航行60公里"]),
        ("票价由2元调整为3元，属实。", ["票价由2元调整为3元，属实"]),
        ("负荷达1,286万千瓦", ["负荷达1,286万千瓦"]),
        ("“换装不裁员”是市长的承诺。", ["“换装不裁员”是市长的承诺"]),
        ("……", []),
    ],
)
def test_parts(text: str, parts: list[str]) -> None:
    found = assertions_of(facts(text), 0, 0)
    assert [text[one.span.start : one.span.end] for one in found] == parts


def test_each_has_its_own_figures_and_dates() -> None:
    first, second = assertions_of(facts("开学推迟到9月8日，学费涨到5800元。"), 3, 1)
    assert first.dates == {"09-08"}
    assert not first.figures and not second.dates
    assert [figure.text for figure in second.figures] == ["5800元"]
    assert (first.statement, first.article) == (3, 1)
    assert "学费" in second.terms and "学费" not in first.terms


@pytest.mark.parametrize(
    "text",
    [
        "二、渡轮与就业的长远影响",
        "你信哪一个市长的承诺？",
        "(五)支持企业走出去。",
        "话说回来。",
        "财经十分钟 | 作者 顾北",
        "【記者蘇芳儀/特稿】",
    ],
)
def test_what_answers_nothing(text: str) -> None:
    assert assertions_of(facts(text), 0, 0) == []


@pytest.mark.parametrize(
    "text", ["总投资：36.8亿元", "(五)企业数量超过7万家。", "记者们说大桥的收费方案还没有公布。"]
)
def test_what_answers_after_all(text: str) -> None:
    assert len(assertions_of(facts(text), 0, 0)) >= 1
