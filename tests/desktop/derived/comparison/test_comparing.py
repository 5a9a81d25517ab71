"""Rows of the open project, kept up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from db import edits
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.comparison.drafting import DraftingState
from desktop.derived.figures import Figures
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive

pytestmark = pytest.mark.usefixtures("kept_worker")


@pytest.fixture
def comparing(services: Any) -> Comparing:
    return services.comparing  # type: ignore[no-any-return]


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, compared_archive())


def statuses(comparing: Comparing, question: str) -> list[Status]:
    row = comparing.row_of(question)
    assert row is not None
    return [cell.status for cell in row.cells]


def test_rows_come_with_the_questions(river: Workspace, comparing: Comparing) -> None:
    assert [row.title for row in comparing.rows()] == ["平均票价", "日均客运量"]
    assert comparing.rows() is comparing.rows(), "nothing is made twice"
    assert comparing.row_of("gone") is None


def test_statuses_follow_the_figures_once_they_are_read(
    river: Workspace, comparing: Comparing, figures: Figures, qtbot: QtBot
) -> None:
    assert statuses(comparing, "question-1")[1] is Status.OVERLAPS
    with qtbot.waitSignal(comparing.changed, timeout=panels.PATIENCE):
        comparing.start()
    qtbot.waitUntil(lambda: not figures.busy, timeout=panels.PATIENCE)
    row = comparing.row_of("question-1")
    assert row is not None
    assert row.cells[1].figure is not None


def test_a_change_makes_only_its_row_anew(river: Workspace, comparing: Comparing, qtbot: QtBot) -> None:
    first, second = comparing.rows()
    with qtbot.waitSignal(comparing.changed, timeout=panels.PATIENCE):
        panels.changing(
            river,
            qtbot,
            lambda: river.perform(edits.set_cell_status, "question-1", "article-3", Status.NOT_MENTIONED),
        )
    assert comparing.rows()[0] is not first
    assert comparing.rows()[1] is second
    assert statuses(comparing, "question-1")[2] is Status.NOT_MENTIONED


def test_a_rate_makes_every_row_anew(river: Workspace, comparing: Comparing, qtbot: QtBot) -> None:
    first, second = comparing.rows()
    panels.changing(river, qtbot, lambda: river.perform(edits.set_rate, "USD", "CNY", 7.1))
    assert comparing.rows()[0] is not first and comparing.rows()[1] is not second


def test_a_claim_that_moves_changes_both_rows(river: Workspace, comparing: Comparing, qtbot: QtBot) -> None:
    comparing.rows()
    panels.changing(river, qtbot, lambda: river.perform(edits.group_claims, ["claim-7"], "question-2"))
    assert len(comparing.rows()[0].answered) == 1
    assert len(comparing.rows()[1].cells[1].statements) == 2


def test_marking_an_article_as_read_reaches_every_row(
    river: Workspace, comparing: Comparing, qtbot: QtBot
) -> None:
    assert statuses(comparing, "question-1")[2] is Status.UNREAD
    panels.changing(river, qtbot, lambda: river.perform(edits.mark_read, ["article-3"]))
    assert statuses(comparing, "question-1")[2] is Status.NOT_MENTIONED


def test_drafts_are_made_when_they_are_wanted(river: Workspace, comparing: Comparing, qtbot: QtBot) -> None:
    assert comparing.drafting_state is DraftingState.UNASKED
    comparing.start_drafts()
    qtbot.waitUntil(lambda: comparing.drafting_state is DraftingState.READY, timeout=panels.PATIENCE)
    assert not any(
        statement.claim in ("claim-5", "claim-8", "claim-11")
        for draft in comparing.drafts()
        for cell in draft.row.cells
        for statement in cell.statements
    )
    assert not comparing.drafted_by_place


def test_a_closed_project_has_no_rows(river: Workspace, comparing: Comparing, qtbot: QtBot) -> None:
    comparing.rows()
    river.close()
    qtbot.waitUntil(lambda: comparing.rows() == (), timeout=panels.PATIENCE)
    assert comparing.drafting_state is DraftingState.CLOSED
