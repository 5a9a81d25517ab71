"""Drafts of the open project: made in the worker, left out once decided, made again after changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db import edits
from desktop.derived.comparison import drafting
from desktop.derived.comparison.draft_keys import draft_key, leading
from desktop.derived.comparison.drafting import DraftedRows, DraftingState
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import river_archive

pytestmark = pytest.mark.usefixtures("kept_worker")


def failing(sources: Sequence[Any], work: Any, vectors: Any) -> Any:
    """In the worker: fails."""
    raise ValueError("drafts")


@pytest.fixture
def drafted(workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path) -> DraftedRows:
    panels.open_river(workspace, qtbot, tmp_path, replace(river_archive(), links=()))
    return DraftedRows(workspace, services.encoding, services.jobs, workspace)


def ready(qtbot: QtBot, drafted: DraftedRows) -> None:
    drafted.start()
    qtbot.waitUntil(lambda: drafted.state is DraftingState.READY, timeout=panels.PATIENCE)


def test_nothing_is_computed_before_it_is_wanted(drafted: DraftedRows) -> None:
    assert drafted.state is DraftingState.UNASKED
    assert not drafted.busy


def test_drafts_hold_statements_of_several_articles(drafted: DraftedRows, qtbot: QtBot) -> None:
    ready(qtbot, drafted)
    rows = [draft.row for draft in drafted.drafts()]
    assert rows
    assert all(len(leading(row)) >= 2 for row in rows)
    assert len({draft_key(row) for row in rows}) == len(rows)


def test_a_rejected_draft_is_gone_at_once_and_comes_back_when_restored(
    drafted: DraftedRows, workspace: Workspace, qtbot: QtBot
) -> None:
    ready(qtbot, drafted)
    first = drafted.drafts()[0].row
    quotes = [(one.article, one.span) for one in leading(first)]
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.reject_draft, first.title, quotes))
    assert drafted.decided(first)
    assert draft_key(first) not in {draft_key(draft.row) for draft in drafted.drafts()}
    rejection = next(iter(panels.rows(workspace).draft_rejections))
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.restore_drafts, [rejection]))
    qtbot.waitUntil(
        lambda: draft_key(first) in {draft_key(draft.row) for draft in drafted.drafts()},
        timeout=panels.PATIENCE,
    )


def test_failing_twice_is_told_and_can_be_tried_again(
    drafted: DraftedRows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(drafting, "drafts_of", failing)
    drafted.start()
    qtbot.waitUntil(lambda: drafted.state is DraftingState.FAILED, timeout=panels.PATIENCE)
    caplog.clear()
    monkeypatch.undo()
    drafted.retry()
    qtbot.waitUntil(lambda: drafted.state is DraftingState.READY, timeout=panels.PATIENCE)


def test_stopping_is_kept_until_somebody_tries_again(drafted: DraftedRows, qtbot: QtBot) -> None:
    drafted.start()
    drafted.stop()
    assert drafted.state is DraftingState.STOPPED
    assert drafted.drafts() == ()
    drafted.retry()
    qtbot.waitUntil(lambda: drafted.state is DraftingState.READY, timeout=panels.PATIENCE)


def test_one_article_has_no_drafts(workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path) -> None:
    archive = river_archive()
    single = replace(
        archive,
        articles=archive.articles[:1],
        texts=archive.texts[:1],
        claims=tuple(claim for claim in archive.claims if claim.article == "article-1"),
        links=(),
    )
    panels.open_river(workspace, qtbot, tmp_path, single)
    assert DraftedRows(workspace, services.encoding, services.jobs, workspace).state is DraftingState.FEW
