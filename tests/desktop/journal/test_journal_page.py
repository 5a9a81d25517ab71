"""The journal of the ferry project."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db import edits
from desktop.current import Current
from desktop.journal.act_lines import ActLine
from desktop.journal.journal_page import JournalPage
from desktop.project.workspace import Workspace
from desktop.widgets.chooser import Chooser
from desktop.widgets.empty_page import EmptyPage
from tests.desktop import build, panels


def _subjects(page: JournalPage) -> list[str]:
    model = page.list.model()
    lines = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [line.act.operation.subject for line in lines if isinstance(line, ActLine)]


def test_it_follows_is_filtered_and_goes_there(
    page: JournalPage, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    assert _subjects(page)[:2] == ["班次", "航线"]
    claim = panels.rows(river).claims["claim-1"]
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_note, claim.id, "核对过"))
    qtbot.waitUntil(lambda: claim.quote in _subjects(page), timeout=panels.PATIENCE)
    places = panels.jumps(current)
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(places), timeout=panels.PATIENCE)
    assert places[0].claim == claim.id
    what = page.findChild(Chooser, "journalWhat")
    assert isinstance(what, Chooser)
    what.choose("tags")
    page.read()
    qtbot.waitUntil(lambda: _subjects(page) == ["班次", "航线"], timeout=panels.PATIENCE)
    what.choose("memos")
    page.read()
    empty = page.findChild(EmptyPage)
    assert isinstance(empty, EmptyPage)
    qtbot.waitUntil(empty.isVisible, timeout=panels.PATIENCE)
    assert empty.text() == "Nothing recorded in this range."
    page.clear_filters()
    qtbot.waitUntil(lambda: len(_subjects(page)) > 3, timeout=panels.PATIENCE)
    page.show_article("article-1")
    qtbot.waitUntil(lambda: _subjects(page)[0] == claim.quote, timeout=panels.PATIENCE)
    assert page.filters.article == "article-1"


def test_an_act_on_an_article_leads_to_the_article_though_it_moved_claims(
    page: JournalPage, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    changed = "新的开头。\n" + build.river_archive().texts[0].content
    panels.changing(river, qtbot, lambda: river.perform(edits.replace_text, "article-1", changed))
    title = panels.rows(river).articles["article-1"].title
    qtbot.waitUntil(lambda: _subjects(page)[0] == title, timeout=panels.PATIENCE)
    places = panels.jumps(current)
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(places), timeout=panels.PATIENCE)
    assert (places[0].article, places[0].claim) == ("article-1", None)
