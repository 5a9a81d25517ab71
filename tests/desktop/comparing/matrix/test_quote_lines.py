"""The quotes of a row as lines aligned at their figures."""

from __future__ import annotations

from dataclasses import replace

from corpus.model import Span
from desktop.comparing.matrix.quote_lines import (
    alternative_lines,
    lines_of,
    split_at_figure,
    with_alternatives,
)
from tests.desktop.build import RIVER_DAILY
from tests.desktop.comparing.build import fares, snapshot, statement


def placed(words: str, figure: str = "") -> object:
    start = RIVER_DAILY.index(words)
    said = statement("article-1", words, figure)
    figures = tuple(
        replace(one, figure=replace(one.figure, start=one.figure.start + start, end=one.figure.end + start))
        for one in said.figures
    )
    return replace(said, span=Span(start, start + len(words)), figures=figures)


def test_a_line_goes_as_far_as_the_sentences_of_its_statement() -> None:
    said = placed("去年日均客运量为21.5万人次", "21.5万人次")
    before, figure, after = split_at_figure(said, RIVER_DAILY)  # type: ignore[arg-type]
    assert before == "渡轮公司提供的数据显示，去年日均客运量为"
    assert figure == "21.5万人次"
    assert after == "，同比增长4.2%。"


def test_without_the_text_the_statement_itself_is_shown() -> None:
    said = placed("去年日均客运量为21.5万人次", "21.5万人次")
    assert split_at_figure(said, None) == ("去年日均客运量为", "21.5万人次", "")  # type: ignore[arg-type]


def test_a_statement_without_a_figure_stands_alone_before_the_middle() -> None:
    said = placed("将用于更新船只")
    before, figure, after = split_at_figure(said, RIVER_DAILY)  # type: ignore[arg-type]
    assert before == "将用于更新船只。"
    assert figure == ""
    assert after == ""


def test_a_row_has_a_line_for_each_statement() -> None:
    lines = lines_of(fares(), snapshot(), lambda _: None)
    assert [(line.letter, line.name, line.figure) for line in lines] == [
        ("A", "青川日报", "2.6元"),
        ("B", "江城财经", "3.8元"),
    ]
    assert all(line.draft and not line.remark for line in lines)
    assert lines[0].spoken == "A 青川日报: 调价后平均票价为2.6元"


def test_figures_that_do_not_answer_are_not_denied() -> None:
    row = fares()
    cells = (
        replace(row.cells[0], statements=(statement("article-1", "去年为2.1元，今年为2.6元"),)),
        replace(row.cells[1], statements=(statement("article-2", "平均票价没有公布"),)),
    )
    lines = lines_of(replace(row, cells=cells), snapshot(), lambda _: None)
    assert [line.gap for line in lines] == ["none compared", "no figure"]
    early = lines_of(replace(row, cells=cells), snapshot(), lambda _: None, lambda _: True)
    assert [line.gap for line in early] == ["none compared", "…"]


def test_alternatives_stand_below_the_line_of_their_article() -> None:
    row = fares()
    lines = lines_of(row, snapshot(), lambda _: None)
    other = statement("article-1", "单程票价由2元调整为3元", "3元")
    others = alternative_lines(row.cells[0], [(other, 0.44)], snapshot(), lambda _: None)
    assert [line.score for line in with_alternatives(lines, "article-1", others)] == [None, 0.44, None]
    assert [line.score for line in with_alternatives(lines, "article-3", others)] == [None, None, 0.44]
    assert others[0].alternative == other


def test_a_scope_is_remarked_and_its_absence_said() -> None:
    row = fares(draft=False)
    first, second, third = row.cells
    said = second.statements[0]
    figures = tuple(
        replace(one, scope="按登船") if at == said.answer else one for at, one in enumerate(said.figures)
    )
    marked = replace(second, statements=(replace(said, figures=figures),))
    lines = lines_of(replace(row, cells=(first, marked, third)), snapshot(), lambda _: None)
    assert [(line.remark, line.warned) for line in lines] == [("not said", False), ("按登船", True)]
