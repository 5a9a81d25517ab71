"""The table of claims."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from db import edits
from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.tables.parts import pick, quotes, table


def test_the_codebook_asks_for_the_claims_of_a_tag(claims: ClaimsView) -> None:
    pick(claims, "articleFilter", "article-3")
    claims.set_filter("tag", "tag-1")
    assert len(quotes(claims)) == 3


def test_selecting_shows_and_enter_goes(claims: ClaimsView, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    table(claims).selectRow(5)
    assert current.claim == "claim-6"
    qtbot.keyClick(table(claims), Qt.Key.Key_Return)
    assert [(place.article, place.claim, place.preview) for place in places] == [
        ("article-2", "claim-6", False),
    ]
    panels.double_click(qtbot, table(claims), 0)
    assert places[-1].claim == "claim-1"


def test_delete_deletes_what_is_selected(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert claims.selected() == ["claim-1", "claim-2"]
    panels.changing(river, qtbot, lambda: qtbot.keyClick(table(claims), Qt.Key.Key_Delete))
    assert len(quotes(claims)) == 10
    panels.changing(river, qtbot, river.undo)
    assert len(quotes(claims)) == 12


def test_copying_tells_the_source(claims: ClaimsView, qtbot: QtBot) -> None:
    table(claims).selectRow(0)
    qtbot.keyClick(table(claims), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = panels.clipboard()
    for part in ("单程票价由2元调整为3元", "青川日报", "青川渡轮十二年来首次调价", "2026"):
        assert part in copied


def test_certain_claims_are_listed_under_a_name_until_others_are_asked_for(claims: ClaimsView) -> None:
    claims.show_only("票价水平 + 收入", ["claim-2", "claim-9"])
    assert len(quotes(claims)) == 2
    chooser = claims.findChild(QComboBox, "tagFilter")
    assert chooser is not None
    assert chooser.currentText() == "票价水平 + 收入"
    claims.set_filter("tag", "tag-1")
    assert len(quotes(claims)) == 3


def test_claims_are_filtered_by_the_month_of_publication(
    claims: ClaimsView, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_article, "article-3", published=None))
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_article, "article-2", published="2026-09"))
    pick(claims, "monthFilter", "2026-09")
    assert len(quotes(claims)) == 4
    pick(claims, "monthFilter", "")
    assert len(quotes(claims)) == 3
