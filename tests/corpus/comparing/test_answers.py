"""Which figure answers, told by the words of the figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.answers import StatementFigures, answers
from corpus.comparing.values import CellFigure
from corpus.figures import find_figures
from corpus.matching.suggestion import Statement


def told(number: int, words: str, chosen: str = "") -> StatementFigures:
    figures = tuple(
        replace(CellFigure(found), chosen=found.text == chosen) for found in find_figures(words, "2025-10-08")
    )
    return StatementFigures(Statement(f"article-{number}", "", 0, len(words), words), figures)


def texts(title: str, *words: str | StatementFigures, baseline: int | None = 0) -> list[str | None]:
    statements = [told(number, one) if isinstance(one, str) else one for number, one in enumerate(words)]
    found = answers(title, baseline, statements)
    return [
        None if at is None else one.figures[at].figure.text for at, one in zip(found, statements, strict=True)
    ]


def test_the_baseline_answers_with_what_the_others_answer() -> None:
    assert texts("客流", "去年日均客流412万人次，同比增长6.3%。", "去年每天有398万人次乘车。") == [
        "412万人次",
        "398万人次",
    ]
    assert texts("客流", "去年日均客流412万人次，同比增长6.3%。", "客流比上年增加5.9%。") == ["6.3%", "5.9%"]


def test_the_baseline_answers_with_what_most_others_answer() -> None:
    first = "增长6.3%，日均412万人次。"
    assert texts("议题", first, "日均398万人次。", "日均400万人次，增长5%。")[0] == "412万人次"
    assert texts("议题", first, "增长6%。", "日均400万人次，增长5%。")[0] == "6.3%"


def test_of_two_figures_of_one_measure_the_one_that_others_tell_answers() -> None:
    assert texts("议题", "单程票价由2元调整为3元。", "坐一趟要花三元。") == ["3元", "三元"]
    assert texts("议题", "水深32米，船长27.6米。", "这艘船长二十七米多。", "水深40米。") == [
        "27.6米",
        "二十七米多",
        "40米",
    ]


def test_the_title_tells_between_figures_that_both_are_answered() -> None:
    both = ("调价后平均票价为2.6元，学生票价为1.5元。", "学生票价定为1.4元，平均票价达2.7元。")
    assert texts("平均票价", *both) == ["2.6元", "2.7元"]
    assert texts("学生票价", *both) == ["1.5元", "1.4元"]


def test_a_level_is_not_answered_by_a_change() -> None:
    assert texts("占比", "票款收入占成本的43%。", "票款收入下降了38%。") == ["43%", None]
    assert texts("涨幅", "票价上涨18%。", "票价涨幅达20%，占收入的3%。")[0] == "18%"


def test_dates_answer_only_dates() -> None:
    assert texts("执行", "新票价自11月1日起执行。", "新票价12月1日起执行，单程3元。") == [
        "11月1日",
        "12月1日",
    ]
    assert texts("票价", "单程票价3元。", "新票价12月1日起执行。") == ["3元", None]


def test_another_currency_answers_where_there_is_none_of_the_same() -> None:
    assert texts("收入", "票款收入8.2亿元。", "車費收入12.6億港元。") == ["8.2亿元", "12.6億港元"]
    assert texts("收入", "票款收入8.2亿元。", "車費收入12.6億港元，即11.5亿元。") == ["8.2亿元", "11.5亿元"]


def test_else_what_is_measured_answers() -> None:
    assert texts("客流", "日均客流412万人次。", "月票每月多付100元。") == ["412万人次", "100元"]


@pytest.mark.parametrize("baseline", [0, 1])
def test_a_chosen_figure_always_answers(baseline: int) -> None:
    chosen = told(1, "日均客流398万人次，增长5.9%。", "5.9%")
    first = "日均客流412万人次，同比增长6.3%。"
    assert texts("客流", first, chosen, baseline=baseline)[1] == "5.9%"
    assert texts("客流", first, told(1, "日均客流398万人次。", "398万人次"), baseline=0) == [
        "412万人次",
        "398万人次",
    ]


def test_without_a_figure_in_the_baseline_none_answers_unless_several_share_a_dimension() -> None:
    assert texts("负担", "月票用户负担不变。", "每月多付100元。") == [None, None]
    shared = ("月票用户负担不变。", "每月多付100元。", "一成乘客受影响，每月多付80元。", "多数人不受影响。")
    assert texts("负担", *shared) == [None, "100元", "80元", None]


def test_two_figures_of_one_article_are_not_several_sources() -> None:
    assert answers(
        "负担", 0, [told(0, "负担不变。"), told(1, "每月多付100元。"), told(1, "每月多付80元。")]
    ) == (None, None, None)


def test_without_a_baseline_only_chosen_figures_answer() -> None:
    assert texts("客流", "412万人次", told(1, "398万人次", "398万人次"), baseline=None) == [None, "398万人次"]


def test_list_numbers_do_not_answer() -> None:
    assert texts("票价", "一、单程票价3元。", "二、单程票价2元。") == ["3元", "2元"]
