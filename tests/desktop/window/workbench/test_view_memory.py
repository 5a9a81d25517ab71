"""Storing the panes of each project."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.window.workbench import view_memory
from desktop.window.workbench.reading_progress import ReadingProgress
from tests.desktop.panels import PATIENCE, rows
from tests.desktop.window.conftest import WindowBench


def test_views_panes_and_progress_are_kept_by_project(river: WindowBench, qtbot: QtBot) -> None:
    views, progress = river.workbench.views, ReadingProgress()
    project = rows(river.workspace).project.id
    progress.seen("article-2", Span(0, 50), 100)
    views.show_view("links")
    views.reading.open_article("article-3", new_pane=True)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(views.reading.state()["panes"]) == 3, timeout=PATIENCE)
    kept = river.keeper.open_articles()
    view_memory.keep(river.settings, project, views, progress)
    views.show_view("read")
    views.reading.restore({"panes": []})
    assert river.keeper.open_articles() == []
    again = ReadingProgress()
    assert view_memory.restore(river.settings, rows(river.workspace), views, again) == "links"
    assert river.keeper.open_articles() == kept
    assert again.shares() == {"article-2": 0.5}


def test_a_project_that_was_never_open_shows_its_first_articles(river: WindowBench) -> None:
    views = river.workbench.views
    river.settings.set_view_state(rows(river.workspace).project.id, {"view": "no such view"})
    views.reading.restore({"panes": []})
    assert view_memory.restore(river.settings, rows(river.workspace), views, ReadingProgress()) == "read"
    assert river.keeper.open_articles() == ["article-1", "article-2"]


def test_the_articles_in_the_panes_are_shown_first_unless_another_view_is(river: WindowBench) -> None:
    settings, views = river.settings, river.workbench.views
    assert view_memory.first_shown(settings)("never open here") == 2
    for view, expected in (("read", ["article-1", "article-2"]), ("links", None)):
        views.show_view(view)
        view_memory.keep(settings, "a project", views, ReadingProgress())
        assert view_memory.first_shown(settings)("a project") == expected
    views.show_view("read")
    views.show_memos()
    view_memory.keep(settings, "a project", views, ReadingProgress())
    assert view_memory.first_shown(settings)("a project") is None
