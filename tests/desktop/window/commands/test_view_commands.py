"""Views, docks, text size, theme and regions, by their commands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from db import edits
from desktop.widgets.segments import Segments
from desktop.window.commands.palette_entries import command_entries
from tests.desktop.panels import changing
from tests.desktop.window.conftest import WindowBench


def test_f6_goes_round_all_regions_and_shift_f6_back(river: WindowBench, qtbot: QtBot) -> None:
    workbench = river.workbench
    river.header.search.setFocus()
    seen = []
    for _ in range(20):
        river.press("region.next")
        focus = QApplication.focusWidget()
        if focus is river.header.search:
            break
        seen.append(focus)
    assert any(workbench.library.isAncestorOf(widget) for widget in seen)
    assert any(workbench.codebook.isAncestorOf(widget) for widget in seen)
    assert any(workbench.inspector.isAncestorOf(widget) for widget in seen)
    assert any(river.status.isAncestorOf(widget) for widget in seen)
    assert len([widget for widget in seen if widget.objectName() == "readingView"]) == 2
    back = []
    for _ in seen:
        river.press("region.previous")
        back.append(QApplication.focusWidget())
    assert back == seen[::-1]


@pytest.mark.parametrize(("name", "words"), [("tagTree", "Rename"), ("readingView", "statement")])
def test_the_menu_of_what_has_the_focus_opens_by_a_key(
    river: WindowBench, qtbot: QtBot, name: str, words: str
) -> None:
    part = river.child(name)
    part.setFocus()
    if isinstance(part, QTreeView):
        part.setCurrentIndex(part.model().index(0, 0))
    river.press("menu.context")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(words in action.text() for action in menu.actions()), [one.text() for one in menu.actions()]
    menu.close()


def test_text_size_stays_within_its_bounds(river: WindowBench) -> None:
    for _ in range(20):
        river.press("zoom.in")
    assert river.settings.value("reading_size") == 24
    for _ in range(20):
        river.press("zoom.out")
    assert river.settings.value("reading_size") == 13
    river.press("zoom.reset")
    assert river.settings.value("reading_size") == 16


def test_theme_changes_without_a_restart(river: WindowBench) -> None:
    before = river.grab().toImage().pixelColor(700, 400)
    river.press("theme.toggle")
    assert river.theme.dark
    assert river.actions_table["theme.toggle"].isChecked()
    assert river.grab().toImage().pixelColor(700, 400) != before
    river.press("theme.toggle")
    assert not river.theme.dark


def test_pictures_ledger_and_list_are_commands(river: WindowBench) -> None:
    river.press("compare.pictures")
    assert river.workbench.views.name == "compare"
    switch = river.child("chartSwitch")
    assert isinstance(switch, Segments) and switch.key == "charts"
    for command, page in (("figures.list", "list"), ("figures.ledger", "ledger"), ("figures.list", "list")):
        river.press("view.read")
        river.press(command)
        assert (river.workbench.views.name, river.workbench.views.figures.page) == ("figures", page)


def test_setting_a_rate_is_a_command_that_shows_the_ledger(river: WindowBench, qtbot: QtBot) -> None:
    assert river.workspace.snapshot is not None
    claims = list(river.workspace.snapshot.claims)[:2]
    changing(river.workspace, qtbot, lambda: river.workspace.perform(edits.create_question, "票价", claims))
    river.press("view.read")
    offered = {entry.id: entry for entry in command_entries(river.actions_table)}
    assert (offered["figures.rate"].title, offered["figures.rate"].reason) == ("Set a rate", "")
    river.press("figures.rate")
    assert (river.workbench.views.name, river.workbench.views.figures.page) == ("figures", "ledger")
