"""The filters of the table of figures, and what it leaves out until it is asked for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.findings.tables.figure_filters import EVERY_NUMBER
from desktop.findings.tables.figures_view import FiguresView
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY
from tests.desktop.findings.tables.figures import WORDS, column, pick, write


def test_filters_by_kind_unit_article_and_words(view: FiguresView, qtbot: QtBot) -> None:
    pick(view, "kindFilter", "money")
    assert "21.5万人次" not in column(view, WORDS)
    assert "1.4亿元" in column(view, WORDS)
    pick(view, "articleFilter", "article-2")
    assert "1.4亿元" not in column(view, WORDS)
    assert "1.8亿至2.2亿元" in column(view, WORDS)
    view.set_filter("unit", "人次")
    assert column(view, WORDS) == ["21.5万人次", "19.8万人次", "20萬人次"]
    write(view, "filterField", "运量逾", qtbot)
    assert column(view, WORDS) == ["20萬人次"]


LISTED = "一、渡轮船员\n现有船员312人，列第二梯队。\n二、码头\n"


@pytest.fixture
def listed(view: FiguresView, river: Workspace, qtbot: QtBot) -> FiguresView:
    """The view with a first article that numbers its parts, without tagged claims."""
    panels.changing(
        river, qtbot, lambda: river.perform(edits.replace_text, "article-1", RIVER_DAILY + LISTED)
    )
    qtbot.waitUntil(lambda: "312人" in column(view, WORDS), timeout=panels.PATIENCE)
    return view


def test_numbers_of_list_items_are_listed_when_asked_for(listed: FiguresView) -> None:
    shown = column(listed, WORDS)
    assert not {"一", "二", "第二"} & set(shown)
    pick(listed, "kindFilter", EVERY_NUMBER)
    every = column(listed, WORDS)
    assert {"一", "二", "第二", "312人"} <= set(every)
    assert every[: len(shown)] == shown, "they come last"
    pick(listed, "kindFilter", None)
    assert column(listed, WORDS) == shown
    pick(listed, "kindFilter", "ordinal")
    assert {"一", "二", "第二"} <= set(column(listed, WORDS))


def test_a_number_that_was_marked_as_a_figure_is_listed(
    listed: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    start = (RIVER_DAILY + LISTED).index("第二")
    span, around = Span(start, start + 2), Span(start - 1, start + 4)
    snapshot = river.snapshot
    assert snapshot is not None
    tag = next(iter(snapshot.tags_in_order())).id
    panels.changing(river, qtbot, lambda: river.perform(edits.tag_span, "article-1", around, tag))
    claim = next(one.id for one in river.snapshot.claims_of("article-1") if one.span == around)
    panels.changing(river, qtbot, lambda: river.perform(edits.correct_figure, claim, span, low=2, high=2))
    assert "第二" in column(listed, WORDS)


def test_it_says_so_if_there_are_only_numbers_of_list_items(
    view: FiguresView, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.remove_articles, ["article-2", "article-3"]))
    panels.changing(
        river, qtbot, lambda: river.perform(edits.replace_text, "article-1", "一、渡轮\n二、码头\n")
    )
    note = view.findChild(EmptyNote)
    assert note is not None
    qtbot.waitUntil(lambda: "All, with list and page numbers" in note.text(), timeout=panels.PATIENCE)
    pick(view, "kindFilter", EVERY_NUMBER)
    assert column(view, WORDS) == ["一", "二"]
