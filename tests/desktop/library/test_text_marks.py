from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from db import edits
from desktop.library.model import ArticleList, LibraryEntry
from desktop.library.panel import LibraryPanel
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.absent import Running, leave_out, run_on_hub
from tests.desktop.library.parts import view
from tests.desktop.panels import PATIENCE

ONE, TWO, THREE = ArticleId("article-1"), ArticleId("article-2"), ArticleId("article-3")


@pytest.fixture
def partial(library: LibraryPanel, running: Running) -> LibraryPanel:
    """The library of :func:`running`."""
    return library


@pytest.fixture
def running(library: LibraryPanel, services: Services, river: Workspace, qtbot: QtBot) -> Running:
    """A project on a hub, whose first text is there alone."""
    library.follow_texts(services.text_supply)
    found = run_on_hub(river, services.syncing, qtbot)
    leave_out(river, ONE)
    found.asked.clear()
    return found


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


def of_texts(partial: LibraryPanel, *articles: ArticleId) -> QMenu:
    """The submenu of the texts in the menu of some articles."""
    entries = partial.acts.menu_for(articles).actions()
    return next(one.menu() for one in entries if one.text() == "Text on this machine")  # type: ignore[return-value]


def test_the_menu_of_an_article_fetches_keeps_and_releases(
    partial: LibraryPanel, services: Services, river: Workspace, running: Running, qtbot: QtBot
) -> None:
    assert {"Keep offline", "Fetch text"} <= actions(of_texts(partial, ONE)).keys()
    assert {"Keep offline", "Release text"} <= actions(of_texts(partial, TWO)).keys()
    assert {"Release text", "Fetch text"} <= actions(of_texts(partial, ONE, TWO)).keys()
    actions(of_texts(partial, ONE))["Fetch text"].trigger()
    actions(of_texts(partial, TWO))["Release text"].trigger()
    qtbot.waitUntil(lambda: len(running.asked) == 2, timeout=panels.PATIENCE)
    rows = panels.rows(river).articles
    assert running.asked == [("fetch", [rows[ONE].sha256]), ("release", [rows[TWO].sha256])]
    actions(of_texts(partial, TWO))["Keep offline"].trigger()
    assert actions(of_texts(partial, TWO))["Keep offline"].isChecked()
    partial.set_open([TWO])
    assert not actions(of_texts(partial, TWO))["Release text"].isEnabled()
    several = actions(of_texts(partial, TWO, THREE))["Release text"]
    assert several.isEnabled(), "an open article does not keep the others"
    several.trigger()
    running, snapshot = services.syncing._running, river.snapshot
    assert isinstance(running, Running) and snapshot is not None
    released = "release", [snapshot.articles[THREE].sha256]
    qtbot.waitUntil(lambda: released in running.asked, timeout=PATIENCE)
    services.text_supply.keep_everything(True)
    assert "Keep offline" not in actions(of_texts(partial, ONE))


def test_the_menu_of_a_folder_keeps_and_releases_what_is_in_it(
    partial: LibraryPanel, services: Services, river: Workspace, running: Running, qtbot: QtBot
) -> None:
    for article, folder in ((TWO, "报纸/晚报"), (ArticleId("article-3"), "报纸摘要")):
        panels.changing(river, qtbot, lambda: river.perform(edits.move_articles, [article], folder))  # noqa: B023
    menu = QMenu(partial)
    assert partial._texts is not None
    partial._texts.add_to_folder(menu, "报纸")
    actions(menu)["Keep offline"].trigger()
    two = panels.rows(river).articles[TWO]
    assert services.text_supply.is_kept(two)
    assert not actions(of_texts(partial, TWO))["Keep offline"].isEnabled(), "it is kept with its folder"
    panels.changing(river, qtbot, lambda: river.perform(edits.move_articles, [ONE], "报纸"))
    assert entry(partial, ONE).kept, "so is what comes into the folder"
    actions(menu)["Release texts"].trigger()
    assert not services.text_supply.is_kept(two)
    qtbot.waitUntil(lambda: ("release", [two.sha256]) in running.asked, timeout=panels.PATIENCE)


def test_a_project_on_no_hub_offers_nothing(library: LibraryPanel, services: Services) -> None:
    library.follow_texts(services.text_supply)
    assert not {"Keep offline", "Fetch text", "Release text"} & actions(library.acts.menu_for([ONE])).keys()
