"""The one-line summary of a question."""

from __future__ import annotations

import pytest

from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Row
from corpus.model import Language
from corpus.questions import QuestionVerdict
from corpus.report.findings import FindingKind, finding_of, kind_of, quoted_words
from corpus.report.wording import words_of
from tests.corpus.report.build import cell, newsroom, row

BASE = cell("a", "baseline", "投资12.8亿元")


@pytest.mark.parametrize(
    ("others", "kind"),
    [
        ([cell("b", "agrees", "x")], FindingKind.AGREED),
        ([cell("b", "agrees", "x"), cell("c", "overlaps", "x")], FindingKind.COMPATIBLE),
        ([cell("b", "overlaps", "x"), cell("c", "differs_in_figure", "x")], FindingKind.DIFFERS),
        ([cell("b", "differs_in_figure", "x"), cell("c", "contradicts", "x")], FindingKind.CONTRADICTS),
        ([cell("b", "not_mentioned")], FindingKind.SINGLE),
        ([cell("b", "unread")], FindingKind.SINGLE),
        ([cell("b", "agrees", "x", echo=True)], FindingKind.SINGLE),
        ([cell("b", "quotes", "x")], FindingKind.SINGLE),
        ([cell("b", "contradicts")], FindingKind.SINGLE),
    ],
)
def test_the_kind_follows_from_the_statuses_of_those_that_answer(others: list, kind: FindingKind) -> None:
    assert kind_of(row(BASE, *others)) is kind


def test_the_analysts_verdict_goes_first() -> None:
    agreed, differing = cell("b", "agrees", "x"), cell("b", "differs_in_figure", "x")
    assert kind_of(row(BASE, differing, verdict="agreed")) is FindingKind.AGREED
    assert kind_of(row(BASE, agreed, verdict="disputed")) is FindingKind.DISPUTED
    assert kind_of(row(BASE, differing, verdict="disputed")) is FindingKind.DIFFERS
    assert kind_of(row(BASE, agreed, verdict="open")) is FindingKind.AGREED


def said(one: Row, language: str = "zh_CN") -> str:
    words = words_of(language)
    found = finding_of(0, one, ledger_of([one]), newsroom("a", "b", "c"), words)
    return "".join(piece.text for piece in found.content)


def test_a_summary_is_told_in_the_analysts_words() -> None:
    one = row(BASE, cell("b", "differs_in_figure", "投资14.6亿元"), summary=" 口径不同。\n")
    assert said(one) == "口径不同。"


def test_differing_figures_are_told_from_least_to_greatest() -> None:
    one = row(
        BASE, cell("b", "differs_in_figure", "投资14.6亿元"), cell("c", "differs_in_figure", "投资10亿元")
    )
    assert said(one) == "10 亿元 到 14.6 亿元，极差 46%。3 家，3 个出处。"
    assert said(one, "en") == "1 billion CNY to 1.46 billion CNY (46%). 3 sources, 3 origins."


def test_what_is_not_compared_is_named() -> None:
    one = row(BASE, cell("b", "differs_in_figure", "投资14.6亿元"), cell("c", "overlaps", "投资2亿美元"))
    assert "C 不可比，不计极差。" in said(one)


def test_a_contradiction_is_told_by_both_quotations() -> None:
    one = row(
        cell("a", "baseline", "客流会涨"),
        cell("b", "differs_in_figure", "涨5%"),
        cell("c", "contradicts", "客流會跌"),
    )
    assert said(one) == "“客流会涨”对“客流會跌”。3 家，3 个出处。"


def test_bounds_that_differ_are_told_against_each_other() -> None:
    one = row(cell("a", "baseline", "投入超过3500亿元"), cell("b", "differs_in_figure", "投入不到1550亿元"))
    assert said(one) == "> 3,500 亿元 对 < 1,550 亿元。2 家，2 个出处。"


def test_quotations_keep_their_language() -> None:
    snapshot = newsroom("a", "b", language=Language.TRADITIONAL)
    one = row(cell("a", "baseline", "客流會漲"), cell("b", "contradicts", "客流會跌"))
    found = finding_of(0, one, (), snapshot, words_of("en"))
    assert [piece.text for piece in found.content if piece.language == "zh-Hant"] == [
        "“客流會漲”",
        "“客流會跌”",
    ]


def test_what_agrees_is_told_once() -> None:
    assert said(row(BASE, cell("b", "agrees", "投资12.8亿元"))) == "12.8 亿元。2 家，2 个出处。"
    assert said(row(BASE, cell("b", "agrees", "投资12.8亿元", echo=True))) == "12.8 亿元。2 家，1 个出处。"
    assert said(row(cell("a", "baseline", "照旧"), cell("b", "unread"))) == "“照旧”。一家。"


def test_figures_that_differ_are_told_even_if_nobody_calls_them_differing() -> None:
    one = row(BASE, cell("b", "overlaps", "投资14.6亿元"), cell("c", "overlaps", "投资10亿元"))
    assert kind_of(one) is FindingKind.COMPATIBLE
    assert said(one) == "10 亿元 到 14.6 亿元，极差 46%。3 家，3 个出处。"


def test_a_further_measure_that_differs_does_not_replace_the_answer() -> None:
    one = row(
        cell("a", "baseline", "全长12公里，投资3亿元"), cell("b", "agrees", "全长不到13公里，投资9亿元")
    )
    assert said(one) == "12 公里。2 家，2 个出处。"


def test_a_finding_names_who_answers() -> None:
    one = row(BASE, cell("b", "unread"), cell("c", "agrees", "x"), verdict="open")
    found = finding_of(4, one, (), newsroom("a", "b", "c"), words_of("en"))
    assert (found.articles, found.row, found.verdict) == (("a", "c"), 4, QuestionVerdict.OPEN)


def test_telling_words_keep_the_figure() -> None:
    text = (
        "在一次长长的发布会上，" * 5 + "公司说今年的投资达到了14.6亿元，" + "随后又谈到了别的许多事情，" * 5
    )
    told = quoted_words(cell("a", "baseline", text).statements[0], 20)
    assert "14.6亿元" in told
    assert len(told) < 45
