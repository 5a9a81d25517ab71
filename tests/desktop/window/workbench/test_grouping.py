"""Adding claims to questions from every place they can be selected in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from corpus.model import Span
from db.edits.links import Place
from desktop.comparing.question_chooser import QuestionChooser
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive
from tests.desktop.window.conftest import WindowBench


@pytest.fixture
def compared(window: WindowBench, qtbot: QtBot, tmp_path: Path) -> WindowBench:
    panels.open_river(window.workspace, qtbot, tmp_path, compared_archive())
    return window


def chooser() -> Any:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, QuestionChooser) and one.isVisible()
    )


def test_a_claim_goes_into_a_question_that_is_chosen(compared: WindowBench, qtbot: QtBot) -> None:
    compared.current.set_claim("claim-4")
    compared.press("question.group")
    take = chooser()
    panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
    assert panels.rows(compared.workspace).claims["claim-4"].question == "question-1"


def test_several_claims_of_the_table_become_a_question(compared: WindowBench, qtbot: QtBot) -> None:
    compared.press("view.claims")
    view = compared.workbench.views.current
    qtbot.waitUntil(lambda: view._table.total == 12, timeout=panels.PATIENCE)  # type: ignore[attr-defined]
    view._view.selectAll()  # type: ignore[attr-defined]
    compared.current.set_claim("claim-1")
    assert compared.workbench.views.selected_claims()
    view._view.selectAll()  # type: ignore[attr-defined]
    compared.press("question.group")
    take = chooser()
    take.field.setText("全部")
    panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
    (question,) = panels.rows(compared.workspace).questions.values()
    assert question.title == "全部"
    assert len(panels.rows(compared.workspace).claims_of_question(question.id)) == 12


def test_the_article_of_the_active_pane_is_marked_as_read(compared: WindowBench, qtbot: QtBot) -> None:
    panels.changing(compared.workspace, qtbot, lambda: compared.press("article.read"))
    (reading,) = panels.rows(compared.workspace).readings.values()
    assert reading.article == compared.current.article


def test_found_sentences_go_into_a_question_and_the_next_into_the_same(
    compared: WindowBench, qtbot: QtBot
) -> None:
    search = compared.workbench.search
    place = Place(ArticleId("article-3"), Span(0, 4))
    search.grouping_requested.emit([place], True)
    take = chooser()
    take.field.setText("渡轮票价")
    panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
    titled = {row.title: row.id for row in panels.rows(compared.workspace).questions.values()}
    claims = panels.rows(compared.workspace).claims_of_question(titled["渡轮票价"])
    assert [(claim.article, claim.span.start, len(claim.span) > 4) for claim in claims] == [
        ("article-3", 0, True)
    ]
    search.grouping_requested.emit([place], False)
    take = chooser()
    panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
    assert len(panels.rows(compared.workspace).claims_of_question(titled["渡轮票价"])) == 2, (
        "the question that claims were added to last is offered first"
    )


@pytest.mark.parametrize("undone", [False, True])
def test_the_question_of_the_selected_line_is_offered_first(
    compared: WindowBench, qtbot: QtBot, undone: bool
) -> None:
    compared.press("view.figures")
    ledger = compared.workbench.views.figures.ledger
    qtbot.waitUntil(lambda: bool(ledger.model.shown), timeout=panels.PATIENCE)
    line = ledger.model.shown[-1]
    ledger.grid.select(line.key)
    question = compared.workbench.views.selected_question()
    assert line.row.question is not None and question == line.row.question.id
    if undone:
        compared.workbench.search.grouping_requested.emit([Place(ArticleId("article-3"), Span(0, 4))], True)
        take = chooser()
        take.field.setText("渡轮票价")
        panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
        panels.changing(compared.workspace, qtbot, compared.workspace.undo)
        ledger.grid.select(line.key)
    compared.workbench.search.grouping_requested.emit([Place(ArticleId("article-3"), Span(0, 4))], False)
    take = chooser()
    panels.changing(compared.workspace, qtbot, lambda: qtbot.keyClick(take.field, Qt.Key.Key_Return))
    claims = panels.rows(compared.workspace).claims_of_question(question)
    assert Span(0, 4) in [claim.span for claim in claims if claim.article == "article-3"]
