from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from corpus.changes import Changed, ChangeSet
from desktop.comparing.ledger.ledger_lines import LedgerFilter, LedgerLine
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE, LedgerColumn, LedgerModel, notes_of
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def model(lines: dict[str, LedgerLine], fares: Workspace) -> LedgerModel:
    snapshot = panels.rows(fares)
    made = LedgerModel()
    articles = snapshot.articles_in_order()
    made.show(list(lines.values()), articles, snapshot)
    return made


def test_articles_of_one_publisher_are_told_apart_by_their_titles(fares: Workspace) -> None:
    snapshot = panels.rows(fares)
    one, other, *_ = snapshot.articles_in_order()
    snapshot.apply(ChangeSet(updated=(Changed(other, replace(other, publisher=one.publisher)),)))
    made = LedgerModel()
    made.show([], [one, other], snapshot)
    heads = [made.headerData(column, Qt.Orientation.Horizontal) for column in (2, 3)]
    assert heads == [snapshot.lettered_name(one.id), snapshot.lettered_name(other.id)]
    assert made.name_of(one.id) == snapshot.source_name(one.id) != made.name_of(other.id)


def titles(model: LedgerModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_there_is_a_column_for_each_article_between_title_and_judgement(model: LedgerModel) -> None:
    heads = [
        str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())
    ]
    assert heads[:3] == ["Question", "Unit", "A 临江日报"]
    assert heads[-4:] == ["F 交通研究通讯", "Spread", "Judgement", "Comparability"]
    kinds = [model.column_kind(column) for column in range(model.columnCount())]
    assert kinds == [
        LedgerColumn.TITLE,
        LedgerColumn.UNIT,
        *[LedgerColumn.ARTICLE] * 6,
        LedgerColumn.SPREAD,
        LedgerColumn.JUDGEMENT,
        LedgerColumn.COMPARABILITY,
    ]


def test_a_row_says_what_is_copied(model: LedgerModel) -> None:
    row = titles(model).index("年增票款收入")
    words = [model.words(row, column) for column in range(model.columnCount())]
    assert words[:4] == ["年增票款收入", "亿元", "≈ 8.2", "12–15"]
    assert words[6] == "12.6 亿港元"
    assert words[-3:] == ["1.8 倍", "Differ", "other currency"]


def test_a_screen_reader_hears_the_unit_and_why_a_figure_is_not_compared(model: LedgerModel) -> None:
    row = titles(model).index("年增票款收入")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(row, FIRST_ARTICLE + 1).data(role) == "12–15 亿元, differs from the baseline"
    assert "not compared: other currency" in str(model.index(row, FIRST_ARTICLE + 4).data(role))


def test_a_tooltip_has_the_words_of_the_text(model: LedgerModel) -> None:
    row = titles(model).index("年增票款收入")
    tips = [str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)) for column in (2, 6, 7)]
    assert "8.2亿元" in tips[0] and "约" in tips[0]
    assert "12.6億港元" in tips[1]
    assert tips[2] == "Nobody marked the article as read"


def test_filtering_keeps_the_order(model: LedgerModel) -> None:
    every = titles(model)
    model.set_filter(LedgerFilter(differing=True))
    left = titles(model)
    assert left and left == [title for title in every if title in left]
    assert model.total == len(every) and len(model.lines) == len(every)
    model.set_filter(LedgerFilter())
    assert titles(model) == every


def test_sorting_by_spread_has_the_widest_first_and_can_be_turned_and_given_up(model: LedgerModel) -> None:
    every = titles(model)
    spread = model.columnCount() - 3
    model.sort(spread)
    assert titles(model)[0] == "年增票款收入"
    model.sort(spread, Qt.SortOrder.DescendingOrder)
    assert titles(model)[-1] == "年增票款收入"
    model.sort(-1)
    assert titles(model) == every


def test_sorting_by_judgement_has_disputes_first(model: LedgerModel) -> None:
    model.sort(model.columnCount() - 2)
    judged = [line.judgement for line in model.shown]
    assert judged == sorted(
        judged, key=["contradicts", "differs_in_figure", "overlaps", "equivalent", ""].index
    )


def test_lines_and_articles_are_found_by_their_keys(model: LedgerModel) -> None:
    line = model.line_at(3)
    assert line is not None and model.row_of(line.key) == 3
    assert model.row_of("gone") == -1 and model.line_at(99) is None
    assert model.column_of("article-2") == FIRST_ARTICLE + 1 and model.column_of("gone") == -1
    article = model.article_at(FIRST_ARTICLE + 1)
    assert article is not None and model.letter(article.id) == "B"
    assert model.value_at(3, 0) is None


def test_notes_tell_what_colour_and_shape_mean(lines: dict[str, LedgerLine]) -> None:
    from dataclasses import replace

    value = lines["去年日均客流"].value("article-2")
    told = notes_of(replace(value, outlier=True, echo=True, apart="why", decided="overruled"))
    assert told == [
        "differs from the baseline",
        "far from the other figures",
        "not compared: why",
        "overruled",
        "quotes the same origin as another source",
    ]
    assert notes_of(lines["起步价"].value("article-2")) == []
