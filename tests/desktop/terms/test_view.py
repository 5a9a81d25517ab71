"""The words of a project."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from db import edits
from desktop.project.workspace import Workspace
from desktop.terms.view import TermsView
from tests.desktop import panels


def words(view: TermsView) -> list[str]:
    return [row.word for row in view.model.rows]


def test_the_first_word_is_selected_and_its_places_shown(view: TermsView) -> None:
    assert view.grid.current is view.model.rows[0]
    assert len(view.lines.list.lines.places) == view.model.rows[0].total
    assert view.words().startswith("3 article(s), ")


def test_x_makes_a_stop_word_and_goes_on_with_the_next(view: TermsView, qtbot: QtBot) -> None:
    first, second = words(view)[:2]
    qtbot.keyClick(view.grid, Qt.Key.Key_X)
    assert first not in words(view) and view.grid.current is not None
    assert view.grid.current.word == second and view.stop.words.own == (first,)
    assert "not counted any more" in view.words()
    view.desk.stop_panel.field.clear()
    view.stop.remove(first)
    assert first in words(view) and view.grid.current.word == second


def test_filter_and_escape(view: TermsView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.toolbar.field, "")
    view.toolbar.field.setText("單程票")
    assert words(view) == ["单程票"]
    view.toolbar.field.setText("没有的词")
    assert view.grid.isHidden()
    qtbot.keyClick(view.toolbar.field, Qt.Key.Key_Escape)
    assert len(words(view)) > 20 and not view.grid.isHidden()


def test_sources_are_left_out_but_never_all(view: TermsView) -> None:
    for article in ("article-1", "article-2", "article-3"):
        view.toolbar.source_toggled.emit(article, False)
    assert view.model.articles == ("article-3",)
    view.toolbar.source_toggled.emit("article-1", True)
    assert view.model.articles == ("article-1", "article-3")


def test_spellings_apart_and_only_in_claims(view: TermsView) -> None:
    together = len(words(view))
    view.toolbar.together.click()
    assert len(words(view)) > together and "單程票" in words(view)
    view.toolbar.claims.click()
    assert len(words(view)) < together


def test_a_selected_word_of_the_panes_is_shown(view: TermsView) -> None:
    view.show_word("單程票")
    assert view.grid.current is not None and view.grid.current.word == "单程票"
    view.show_word("跨江渡轮单程票")
    assert view.toolbar.field.text() == "跨江渡轮单程票"


def test_it_follows_the_articles(view: TermsView, river: Workspace, services: Any, qtbot: QtBot) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.remove_articles, ["article-2"]))
    qtbot.waitUntil(lambda: view.model.articles == ("article-1", "article-3"), timeout=panels.PATIENCE)
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: len(view.model.articles) == 3, timeout=panels.PATIENCE)


def test_a_project_without_articles_leads_on(
    view: TermsView, river: Workspace, services: Any, qtbot: QtBot
) -> None:
    view.offer(QAction("Import…", view))
    panels.changing(
        river, qtbot, lambda: river.perform(edits.remove_articles, ["article-1", "article-2", "article-3"])
    )
    qtbot.waitUntil(lambda: view.desk.empty.text() == "No articles yet.", timeout=panels.PATIENCE)
    assert view.desk.empty.offered() == ["Import…"]


def test_counting_that_was_cancelled_can_be_begun_again(view: TermsView, services: Any, qtbot: QtBot) -> None:
    services.terms._on_closed()
    services.terms.stop()
    qtbot.waitUntil(lambda: view.desk.empty.text() == "Counting was cancelled.", timeout=panels.PATIENCE)
    assert view.desk.focusProxy() is view.desk.empty and view.desk.empty.focusProxy() is view.desk.again
    view.desk.again.click()
    qtbot.waitUntil(lambda: not view.desk.grid.isHidden(), timeout=panels.PATIENCE)


def test_it_looks_the_same_again(view: TermsView, river: Workspace, services: Any, qtbot: QtBot) -> None:
    view.toolbar.source_toggled.emit("article-2", False)
    view.show_word("渡轮")
    view._sort("article-3")
    again = TermsView(river, services.terms, services.current, services.theme, services.settings)
    qtbot.addWidget(again)
    again.restore(view.state())
    assert again.state() == view.state()
    assert words(again) == words(view) and again.grid.current == view.grid.current
