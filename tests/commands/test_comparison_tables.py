"""A comparison as a table and as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from commands.comparison_tables import BOM, csv_document, literal, table_rows
from corpus.comparing.values import Row, Why, WhyCode
from corpus.figures import compare
from corpus.report.wording import words_of
from tests.corpus.report.build import cell, newsroom, row

CHINESE, ENGLISH = words_of("zh_CN"), words_of("en")
SNAPSHOT = newsroom("a", "b", "c")


def a_row(**fields: str) -> Row:
    base, other = cell("a", "baseline", "投资10亿元"), cell("b", "differs_in_figure", "投资12亿元")
    assert base.figure is not None
    assert other.figure is not None
    other = replace(
        other, comparison=compare(base.figure.figure, other.figure.figure), overruled=True, echo=True
    )
    return row(base, other, cell("c", "unread"), title="总投资", **fields)  # type: ignore[arg-type]


def a_draft() -> Row:
    why = (Why(WhyCode.MEANING), Why(WhyCode.FIGURES_AGREE, ("10亿",), ("a", "b")))
    return replace(a_row(), question=None, score=0.856, why=why)


def read(document: str) -> list[list[str]]:
    assert document.startswith(BOM)
    return list(csv.reader(io.StringIO(document.removeprefix(BOM), newline="")))


def test_the_table_has_a_line_for_every_article() -> None:
    heads, lines = table_rows([a_row(), a_row()], SNAPSHOT, ENGLISH)
    assert heads == ("QUESTION", "IN", "STATUS", "FIGURE", "DIFFERENCE", "QUOTE")
    assert lines[:3] == [
        ("总投资", "A", "baseline", "1 billion CNY", "", "投资10亿元"),
        ("", "B", "differs in figure, overruled, echo", "1.2 billion CNY", "+20%", "投资12亿元"),
        ("", "C", "not read", "", "", ""),
    ]
    assert len(lines) == 6


def test_drafts_have_their_score() -> None:
    heads, lines = table_rows([a_draft()], SNAPSHOT, ENGLISH)
    assert heads[0] == "SCORE"
    assert [line[:2] for line in lines] == [("0.86", "总投资"), ("", ""), ("", "")]


def test_csv_has_a_column_for_every_article_and_the_summary() -> None:
    heads, line = read(csv_document([a_row(summary="不一致。", verdict="disputed")], SNAPSHOT, CHINESE))
    assert heads == ["议题", "A A 报", "B B 报", "C C 报", "小结"]
    assert line == [
        "总投资",
        "基准 10 亿元 “投资10亿元”",
        "数值不同、改判、同源 12 亿元 +20% “投资12亿元”",
        "未读",
        "分析者判定：有分歧：不一致。",
    ]


def test_csv_of_drafts_says_why() -> None:
    heads, line = read(csv_document([a_draft()], SNAPSHOT, ENGLISH))
    assert (heads[-1], line[-1]) == (
        "Because",
        "the sentence encoder finds them close, A, B give the same figure, 10亿",
    )


def test_csv_without_rows_has_its_heads() -> None:
    assert read(csv_document([], SNAPSHOT, ENGLISH)) == [
        ["Question", "A A 报", "B B 报", "C C 报", "Summary"]
    ]


def test_lines_end_as_spreadsheets_expect() -> None:
    document = csv_document([a_row(summary='他说："好"，\n第二行')], SNAPSHOT, CHINESE)
    assert document.endswith("\r\n")
    assert read(document)[1][-1] == '他说："好"，\n第二行'


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\n=1", "＝1", "－1", "|calc"]
)
def test_no_cell_is_a_formula(formula: str) -> None:
    assert literal(formula) == f"'{formula}"
    assert read(csv_document([a_row(summary=formula)], SNAPSHOT, CHINESE))[1][-1] == f"'{formula}"


@pytest.mark.parametrize("words", ["", "投资", "12-15", "a=b", "−3.4%", "10%"])
def test_other_cells_stay_as_they_are(words: str) -> None:
    assert literal(words) == words
