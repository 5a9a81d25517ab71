"""The figures of a statement, with their roles."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.asked import Asked
from corpus.comparing.statement_figures import ReadStatement, StatementFigures, facts_of
from corpus.comparing.values import CellFigure
from corpus.figures import find_figures
from corpus.matching.suggestion import Statement


def statement(words: str) -> StatementFigures:
    figures = tuple(map(CellFigure, find_figures(words, "2025-10-08")))
    return StatementFigures(Statement("article", "", 0, len(words), words), figures)


def read(words: str, title: str = "客流") -> ReadStatement:
    return ReadStatement.read(statement(words), Asked.of(title))


def test_the_chosen_figure_is_the_one_that_an_analyst_marked() -> None:
    plain = statement("单程票价由2元调整为3元。")
    assert plain.chosen is None
    first, second = plain.figures
    assert replace(plain, figures=(first, replace(second, chosen=True))).chosen == 1


def test_former_values_cannot_answer() -> None:
    fares = read("单程票价由2元调整为3元。")
    assert [fares.figure(at).text for at in fares.wanted] == ["3元"]


def test_a_small_count_before_another_figure_is_bare() -> None:
    routes = read("七条航线日均8.6万人次。")
    assert [routes.is_bare(at) for at in routes.wanted] == [True, False]


def test_a_level_and_a_change_are_told_apart() -> None:
    riders = read("去年日均客流412万人次，同比增长6.3%。")
    changes = {riders.figure(at).text: riders.changes(at) for at in riders.wanted}
    assert changes["412万人次"] is False
    assert changes["6.3%"] is True


def test_facts_are_computed_once() -> None:
    assert facts_of(statement("日均8.6万人次。")) is facts_of(statement("日均8.6万人次。"))
