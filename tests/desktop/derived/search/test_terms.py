"""The words of the open project, segmented in the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db import edits
from desktop.derived.search.terms import ProjectTerms
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def river(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


@pytest.fixture
def terms(river: Workspace, services: Any) -> ProjectTerms:
    return services.terms


def counted(terms: ProjectTerms, qtbot: QtBot) -> None:
    terms.start()
    qtbot.waitUntil(lambda: terms.index is not None and not terms.busy, timeout=panels.PATIENCE)


def test_nothing_is_cut_unasked(terms: ProjectTerms) -> None:
    assert terms.index is None and not terms.busy and terms.left_out() == []


def test_all_articles_are_indexed(terms: ProjectTerms, qtbot: QtBot) -> None:
    counted(terms, qtbot)
    assert terms.index is not None and list(terms.index.articles) == ["article-1", "article-2", "article-3"]


def test_only_a_text_that_is_new_is_cut(
    terms: ProjectTerms, river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted(terms, qtbot)
    sent: list[str] = []
    compute = river.compute

    def record(function: Any, *args: Any) -> Any:
        sent.extend(args[0] if function.__name__ == "cut_texts" else ())
        return compute(function, *args)

    monkeypatch.setattr(river, "compute", record)
    panels.changing(
        river, qtbot, lambda: river.perform(edits.replace_text, "article-2", "渡轮涨价了。渡轮停航。")
    )
    qtbot.waitUntil(
        lambda: bool(terms.index) and terms.index.articles["article-2"].characters < 20,
        timeout=panels.PATIENCE,
    )
    assert sent == [panels.rows(river).articles["article-2"].text]


def test_a_closed_project_is_forgotten(terms: ProjectTerms, river: Workspace, qtbot: QtBot) -> None:
    terms.start()
    assert terms.busy
    river.close()
    assert terms.index is None and not terms.busy


def test_what_is_too_much_is_left_out(
    terms: ProjectTerms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.derived.search.terms.MOST", 300)
    assert [row.id for row in terms.left_out()] == ["article-3"]
    counted(terms, qtbot)
    assert terms.index is not None and "article-3" not in terms.index.articles


def test_cancelled_work_is_begun_again_when_asked_for(terms: ProjectTerms, qtbot: QtBot) -> None:
    terms.start()
    terms.stop()
    assert terms.stopped and not terms.busy
    counted(terms, qtbot)
    assert not terms.stopped
