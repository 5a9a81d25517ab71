from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.hub.subscription import NOTHING_KEPT
from db.hub.text_errands import TextProgress
from desktop.project.text_supply import TextSupply
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.absent import Running, bring, leave_out, run_on_hub
from tests.desktop.build import river_archive
from tests.desktop.team.standing import stand

ONE, TWO = "article-1", "article-2"


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, river_archive())


@pytest.fixture
def running(river: Workspace, services: Services, qtbot: QtBot) -> Running:
    """A project on a hub, whose first text is there alone."""
    found = run_on_hub(river, services.syncing, qtbot)
    leave_out(river, ONE)
    return found


@pytest.fixture
def supply(running: Running, services: Services) -> TextSupply:
    return services.text_supply


def sha256(workspace: Workspace, article: str) -> str:
    assert workspace.snapshot is not None
    return workspace.snapshot.articles[article].sha256


def state(supply: TextSupply, workspace: Workspace, article: str = ONE) -> str:
    assert workspace.snapshot is not None
    return supply.state_of(workspace.snapshot.articles[article])


def test_without_a_hub_nothing_is_on_its_way(services: Services, river: Workspace) -> None:
    supply = services.text_supply
    supply.fetch([ONE])
    assert (supply.left, supply.is_shared, state(supply, river)) == (0, False, "")


def test_a_text_is_fetched_once_and_told_of_until_it_is_here(
    supply: TextSupply, river: Workspace, running: Running
) -> None:
    assert (state(supply, river), state(supply, river, TWO)) == ("there", "")
    supply.fetch([ONE, TWO])
    assert running.asked == [("fetch", [sha256(river, ONE)])]
    assert state(supply, river) == "coming"
    bring(river, ONE)
    assert (state(supply, river), supply.is_here(ONE)) == ("", True)
    leave_out(river, ONE)
    assert state(supply, river) == "there"


def test_what_is_in_the_way_is_told(supply: TextSupply, services: Services, river: Workspace) -> None:
    supply.fetch([ONE])
    for kind in ("offline", "refused", "paused", "asking", "read_only"):
        stand(services.syncing, kind, reason="unreachable")
        assert state(supply, river) == kind
    stand(services.syncing, "in_step")
    services.syncing.texts_reported.emit(TextProgress(3))
    assert supply.left == 3
    services.syncing.texts_reported.emit(TextProgress(0, frozenset({sha256(river, ONE)})))
    assert (state(supply, river), supply.left) == ("missing", 0)
    supply.fetch([ONE])
    assert state(supply, river) == "coming", "asked for again"
    services.syncing._set_state(type(services.syncing.state)())
    assert state(supply, river) == "no_hub"


def test_what_was_opened_before_there_was_a_connection_is_fetched_then(
    supply: TextSupply, services: Services, river: Workspace, running: Running
) -> None:
    services.syncing._running = None
    supply.fetch([ONE])
    services.syncing._running = running  # type: ignore[assignment]
    services.syncing.subscribed.emit(NOTHING_KEPT)
    assert running.asked == [("fetch", [sha256(river, ONE)])]


def test_a_hub_that_did_not_answer_is_tried_again_for_a_text(
    supply: TextSupply, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[bool] = []
    monkeypatch.setattr(services.syncing, "nudge", lambda: tried.append(True))
    stand(services.syncing, "offline", reason="unreachable")
    supply.fetch([ONE])
    assert tried


def test_another_project_begins_with_all_texts(supply: TextSupply, river: Workspace) -> None:
    supply.fetch([ONE])
    assert not supply.keeps_everything
    river.close()
    assert supply.keeps_everything and not supply._coming


def test_what_is_kept_is_chosen_by_article_and_by_folder(
    supply: TextSupply, river: Workspace, running: Running, qtbot: QtBot
) -> None:
    assert river.snapshot is not None
    article = river.snapshot.articles[ONE]
    assert not supply.is_kept(article)
    supply.keep([ONE])
    assert supply.is_kept(article)
    qtbot.waitUntil(lambda: ("kept", []) in running.asked, timeout=panels.PATIENCE)
    supply.fetch([ONE])
    supply.release([ONE])
    assert (supply.is_kept(article), state(supply, river)) == (False, "there")
    supply.keep_folder("港口")
    assert supply.is_folder_kept("港口/票价")
    supply.keep_folder("港口", on=False)
    assert not supply.is_folder_kept("港口")
    supply.keep_everything(True)
    assert supply.keeps_everything
