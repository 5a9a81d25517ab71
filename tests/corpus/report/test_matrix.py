"""The matrix of the report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.values import CellFigure, StatusReason, StatusReasonCode
from corpus.figures import compare
from corpus.questions import Status
from corpus.report.matrix import MOST_COLUMNS, MatrixCell, chunks, matrix_of
from corpus.report.sources import sources_of
from corpus.report.wording import words_of
from tests.corpus.report.build import cell, material, newsroom, row

WORDS = words_of("zh_CN")
BASE = cell("a", "baseline", "投资12.8亿元")


def told(*cells, language: str = "zh_CN") -> dict[str, MatrixCell]:  # type: ignore[no-untyped-def]
    words = words_of(language)
    one = row(*cells)
    sources = sources_of(material(newsroom(*(each.article for each in cells)), {}, rows=(one,)), [], words)
    (panel,) = matrix_of([one], sources, {}, words)
    return {each.source.article: each for each in panel.rows[0].cells}


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (6, [6]), (7, [4, 3]), (20, [5, 5, 5, 5])])
def test_columns_are_shared_out_evenly(count: int, sizes: list[int]) -> None:
    letters = [f"x{number}" for number in range(count)]
    sources = sources_of(material(newsroom(*letters), {}, rows=()), [], WORDS)
    portions = chunks(list(sources.values()))
    assert [len(portion) for portion in portions] == sizes
    assert [one.article for portion in portions for one in portion] == letters
    assert all(len(portion) <= MOST_COLUMNS for portion in portions)


def test_a_cell_tells_figure_and_difference() -> None:
    other = cell("b", "differs_in_figure", "投资16亿元")
    figure, base = other.figure, BASE.figure
    assert figure is not None
    assert base is not None
    other = replace(other, comparison=compare(base.figure, figure.figure))
    cells = told(BASE, other)
    assert (cells["a"].figure, cells["a"].notes) == ("12.8 亿元", ("基准",))
    assert (cells["b"].figure, cells["b"].notes) == ("16 亿元", ("+25%",))
    assert cells["b"].anchor == "q1-B"
    assert not cells["b"].quote


def test_a_cell_without_a_figure_tells_words() -> None:
    found = told(BASE, cell("b", "contradicts", "不会有任何投资"))["b"]
    assert (found.figure, found.quote) == ("", "不会有任何投资")


def test_what_is_overruled_or_an_echo_is_said_in_words() -> None:
    found = told(BASE, cell("b", "agrees", "没有数值", overruled=True, echo=True))["b"]
    assert found.notes == ("改判", "同源")
    assert (found.overruled, found.echo) == (True, True)


def test_what_is_not_compared_says_why() -> None:
    other = cell(
        "b", "overlaps", "投资2亿美元", reason=StatusReason(StatusReasonCode.NOT_COMPARABLE, ("currency",))
    )
    scoped = cell(
        "c", "overlaps", "投资2亿元", reason=StatusReason(StatusReasonCode.OTHER_SCOPE, ("含码头",))
    )
    statement = scoped.statements[0]
    scoped = replace(
        scoped,
        statements=(replace(statement, figures=(CellFigure(statement.figures[0].figure, scope="含码头"),)),),
    )
    cells = told(BASE, other, scoped)
    assert cells["b"].notes == ("币种不同",)
    assert cells["c"].notes == ("口径不同",)
    assert cells["c"].label == "部分重合，口径不同：含码头"


def test_silence_is_said_and_has_no_anchor() -> None:
    cells = told(BASE, cell("b", "not_mentioned"), cell("c", "unread"), language="en")
    assert [(cells[one].silent, cells[one].anchor) for one in "bc"] == [
        ("not mentioned", ""),
        ("not read", ""),
    ]
    assert cells["a"].silent == ""
    assert cells["b"].status is Status.NOT_MENTIONED


def test_a_question_shows_its_tag() -> None:
    one = row(BASE)
    assert one.question is not None
    tagged = replace(one, question=replace(one.question, tag="t"))
    sources = sources_of(material(newsroom("a"), {}, rows=(tagged,)), [], WORDS)
    (panel,) = matrix_of([tagged, one], sources, {"t": ("1", "blue", "投资")}, WORDS)
    assert [each.tag for each in panel.rows] == [("1", "blue", "投资"), None]
    assert [each.anchor for each in panel.rows] == ["q1", "q2"]
