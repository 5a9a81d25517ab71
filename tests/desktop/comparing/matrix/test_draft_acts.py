"""Actions for drafts, with drafts made by hand."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from corpus.comparing.drafting import Draft, ProposedDrafts
from corpus.questions import Status
from desktop.comparing.matrix.model import EntryKind
from desktop.comparing.matrix.view import MatrixView
from desktop.look.plain_text import Label
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import fares


@pytest.fixture
def drafted(matrix: MatrixView, comparing: Any, qtbot: QtBot) -> MatrixView:
    """The matrix with one draft, selected."""
    rows = comparing._drafting
    rows._proposed, rows._stopped = ProposedDrafts((Draft(fares(score=0.9)),)), False
    rows._pause.stop()
    matrix.refresh()
    matrix.acts.drafts.next()
    return matrix


def test_the_next_draft_is_selected_and_may_be_sure(drafted: MatrixView) -> None:
    entry = drafted.context.entry
    assert entry is not None
    assert entry.kind is EntryKind.DRAFT
    assert [row.title for row in drafted.acts.drafts.sure()] == ["平均票价"]
    assert drafted.context.grid.strip_row == drafted.context.grid.current.row()


def test_what_accepting_writes_is_told_exactly(drafted: MatrixView) -> None:
    row = drafted.context.row
    assert row is not None
    assert drafted.acts.drafts.written_words(row, "Ctrl Z") == (
        "When accepted: 2 claim(s), 1 link(s), 1 question(s); Ctrl Z undoes all of it"
    )


def test_the_strip_tells_what_accepting_writes_after_a_change(drafted: MatrixView) -> None:
    told = drafted.context.strip.findChild(Label, "strip_written")
    assert told is not None
    assert "2 claim(s), 1 link(s), 1 question(s)" in told.text()
    drafted.acts.drafts.take_out("article-2")
    assert "When accepted: 1 claim(s), 1 question(s)" in told.text()


def test_changes_are_seen_and_a_single_statement_stays(drafted: MatrixView) -> None:
    acts = drafted.acts.drafts
    acts.set_status("article-2", Status.CONTRADICTS)
    acts.set_title("票价")
    row = drafted.context.row
    assert row is not None
    assert (row.title, row.cell("article-2").status) == ("票价", Status.CONTRADICTS)
    acts.take_out("article-1")
    acts.take_out("article-2")
    row = drafted.context.row
    assert row is not None
    assert [cell.article for cell in row.answered] == ["article-2"]
    acts.set_baseline("article-2")


def test_accepting_many_lists_them_first(drafted: MatrixView, compared: Workspace, qtbot: QtBot) -> None:
    drafted.acts.drafts.accept_many()
    box = panels.confirmation(drafted)
    assert "平均票价" in box.informativeText()
    panels.changing(compared, qtbot, lambda: panels.confirm(drafted))
    assert len(panels.rows(compared).questions) == 3


def test_rejected_drafts_are_listed_and_restored(
    drafted: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    panels.changing(compared, qtbot, drafted.acts.drafts.reject)
    assert len(panels.rows(compared).draft_rejections) == 1
    drafted.acts.drafts.open_rejected(drafted.pos())
    menu = drafted.context.grid.findChild(QMenu, "rejectedMenu")
    assert menu is not None
    panels.changing(compared, qtbot, lambda: panels.choose(menu, "Restore “平均票价”"))
    assert not panels.rows(compared).draft_rejections
    menu.close()
