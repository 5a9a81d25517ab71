"""Common behaviour of findings tables: they follow the project while visible, and selections made elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.links_view import LinksView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.empty_page import EmptyPage
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels
from tests.desktop.findings.tables.parts import chooser, pick, quotes, table


def test_coming_here_finds_the_claim_that_was_attended_to(
    river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    current.set_claim("claim-9")
    view = ClaimsView(river, current, theme)
    qtbot.addWidget(view)
    view.show()
    assert view.selected() == ["claim-9"]


def test_coming_here_changes_nothing_that_is_attended_to(
    river: Workspace, current: Current, theme: Theme, qtbot: QtBot, actions: Actions
) -> None:
    view = LinksView(river, current, theme, actions)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(table(view).hasFocus, timeout=panels.PATIENCE)
    assert (current.claim, current.link) == (None, None)
    qtbot.keyClick(table(view), Qt.Key.Key_Down)
    assert current.link is not None


def test_a_hidden_table_catches_up_when_it_is_shown(
    claims: ClaimsView, river: Workspace, qtbot: QtBot
) -> None:
    claims.hide()
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-1"]))
    claims.show()
    assert len(quotes(claims)) == 11


def test_the_selection_survives_a_change(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    table(claims).selectRow(7)
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_tag, "tag-0", name="票价"))
    assert claims.selected() == ["claim-8"]
    assert chooser(claims, "tagFilter").itemText(1) == "票价"


def test_empty_tables_say_why(
    claims: ClaimsView, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    pick(claims, "kindFilter", "event")
    note = claims.findChild(EmptyNote, "emptyNote")
    assert note is not None
    assert note.isVisible()
    filtered = note.text()
    assert claims.focusProxy() is claims.findChild(EmptyPage), "the keyboard goes to what can be done"
    everything = list(panels.rows(river).claims)
    pick(claims, "kindFilter", None)
    assert not note.isVisible()
    assert claims.focusProxy() is table(claims)
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, everything))
    assert note.isVisible()
    assert note.text() != filtered


def test_the_table_keeps_in_step_with_what_is_attended_to(claims: ClaimsView, current: Current) -> None:
    current.set_claim("claim-3")
    assert claims.selected() == ["claim-3"]
    current.set_claim("claim-1")
    assert claims.selected() == ["claim-1"]
    claims.hide()
    current.set_claim(None)
    claims.show()
    assert claims.selected() == [], "what the inspector does not show is not selected"


def test_several_rows_stay_selected_when_the_last_one_is_attended_to(
    claims: ClaimsView, current: Current, qtbot: QtBot
) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(claims.selected()) == 2
    assert current.claim == claims.selected()[1]


def test_sorting_keeps_the_row_that_is_attended_to(claims: ClaimsView, current: Current) -> None:
    current.set_claim("claim-5")
    table(claims).sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert claims.selected() == ["claim-5"]
    current.set_claim(None)
    table(claims).sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert claims.selected() == []


def test_sorting_and_grouping_keep_all_selected_rows(claims: ClaimsView, current: Current) -> None:
    table(claims).select_rows([0, 1, 3])
    selected = set(claims.selected())
    assert len(selected) == 3
    table(claims).sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert set(claims.selected()) == selected
    box = claims.findChild(QComboBox, "grouping")
    assert box is not None
    box.setCurrentIndex(box.findData("tag"))
    assert set(claims.selected()) == selected
