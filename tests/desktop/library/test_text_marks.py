from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from desktop.library.model import ArticleList, LibraryEntry
from desktop.library.panel import LibraryPanel
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop.absent import Running, leave_out, run_on_hub
from tests.desktop.library.parts import view
from tests.desktop.panels import PATIENCE

ONE, TWO, THREE = ArticleId("article-1"), ArticleId("article-2"), ArticleId("article-3")


@pytest.fixture
def partial(library: LibraryPanel, services: Services, river: Workspace, qtbot: QtBot) -> LibraryPanel:
    """The library of a project on a hub, where the first text is alone."""
    library.follow_texts(services.text_supply)
    run_on_hub(river, services.syncing, qtbot)
    leave_out(river, ONE)
    return library


def entry(library: LibraryPanel, article: str) -> LibraryEntry:
    model = view(library).model()
    assert isinstance(model, ArticleList)
    found = model.entry(article)
    assert found is not None
    return found


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_rows_tell_which_texts_are_elsewhere_and_which_are_kept(
    partial: LibraryPanel, services: Services
) -> None:
    assert (entry(partial, ONE).absent, entry(partial, TWO).absent) == ("there", "")
    assert "not on this machine" in partial._describe(entry(partial, ONE))
    before = partial.grab().toImage()
    services.text_supply.keep([TWO])
    assert entry(partial, TWO).kept
    assert "kept on this machine" in partial._describe(entry(partial, TWO))
    assert partial.grab().toImage() != before


def test_the_menu_of_an_article_fetches_keeps_and_releases(
    partial: LibraryPanel, services: Services, river: Workspace, qtbot: QtBot
) -> None:
    def menu_for(*articles: ArticleId) -> QMenu:
        return partial.acts.menu_for(articles)

    assert {"Keep offline", "Fetch text"} <= actions(menu_for(ONE)).keys()
    assert {"Keep offline", "Release text"} <= actions(menu_for(TWO)).keys()
    assert {"Release text", "Fetch text"} <= actions(menu_for(ONE, TWO)).keys()
    actions(menu_for(TWO))["Keep offline"].trigger()
    assert actions(menu_for(TWO))["Keep offline"].isChecked()
    partial.set_open([TWO])
    assert not actions(menu_for(TWO))["Release text"].isEnabled()
    several = actions(menu_for(TWO, THREE))["Release text"]
    assert several.isEnabled(), "an open article does not keep the others"
    several.trigger()
    running, snapshot = services.syncing._running, river.snapshot
    assert isinstance(running, Running) and snapshot is not None
    released = "release", [snapshot.articles[THREE].sha256]
    qtbot.waitUntil(lambda: released in running.asked, timeout=PATIENCE)
    services.text_supply.keep_everything(True)
    assert "Keep offline" not in actions(menu_for(ONE))


def test_a_project_on_no_hub_offers_nothing(library: LibraryPanel, services: Services) -> None:
    library.follow_texts(services.text_supply)
    assert not {"Keep offline", "Fetch text", "Release text"} & actions(library.acts.menu_for([ONE])).keys()
