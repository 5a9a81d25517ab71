"""The offer to mark an article as read at its end."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.panes.read_offer import ReadOffer
from desktop.reading.text.reading_view import ReadingView
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY


def test_it_is_made_at_the_end_until_the_article_is_read(
    workspace: Workspace, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    article = panels.rows(workspace).articles["article-1"]
    view = ReadingView(theme)
    qtbot.addWidget(view)
    offer = ReadOffer(workspace, view, view)
    view.resize(360, 160)
    view.show_article(article, RIVER_DAILY)
    view.show()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 40, timeout=panels.PATIENCE)
    offer.place()
    assert not offer.isVisible()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    offer.place()
    assert offer.isVisible()
    panels.changing(workspace, qtbot, offer.click)
    assert len(panels.rows(workspace).readings) == 1
    qtbot.waitUntil(lambda: not offer.isVisible(), timeout=panels.PATIENCE)


def test_a_text_that_needs_no_scrolling_is_not_read_for_being_there(
    workspace: Workspace, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    view = ReadingView(theme)
    qtbot.addWidget(view)
    offer = ReadOffer(workspace, view, view)
    view.resize(900, 900)
    view.show_article(panels.rows(workspace).articles["article-1"], RIVER_DAILY)
    view.show()
    qtbot.wait(30)
    assert not offer.due
