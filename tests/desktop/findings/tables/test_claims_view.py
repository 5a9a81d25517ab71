"""The table of claims."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from db import edits
from desktop.current import Current
from desktop.derived.reading_filter import ReadingFilter
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


def test_claims_are_filtered_by_their_state(
    claims: ClaimsView, river: Workspace, reading_filter: ReadingFilter, qtbot: QtBot
) -> None:
    claims.follow(reading_filter)
    rows = panels.rows(river).claims
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_note, rows["claim-2"].id, "注"))
    for state, expected in (
        ("noted", {one.id for one in panels.rows(river).claims.values() if one.note}),
        ("ungrouped", {one.id for one in rows.values() if one.question is None}),
        ("orphaned", {one.id for one in rows.values() if one.orphaned}),
        ("disputed", set(reading_filter.disputed())),
    ):
        claims.set_filter("state", state)
        assert set(claims._table._ids) == expected
    assert claims._table._ids, "the last ones are disputed"
    link = next(link for link in panels.rows(river).links.values() if link.source in claims._table._ids)
    before = len(claims._table._ids)
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_links, [link.id]))
    qtbot.waitUntil(lambda: len(claims._table._ids) < before, timeout=panels.PATIENCE)


def test_filters_are_saved_and_set_again(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    assert claims.filters() == () and not claims.saved.narrowing
    claims.set_filter("tag", "tag-1")
    saved = claims.filters()
    assert saved == (("tag", ("tag-1",)),)
    whole = (("list", ("claims",)), *saved)
    panels.changing(river, qtbot, lambda: river.perform(edits.save_search, "涨价", whole))
    assert claims.saved.narrowing and claims.saved.text() == "涨价"
    claims.clear_filters()
    assert not claims.saved.narrowing and len(quotes(claims)) == 12
    claims.saved.run(claims.saved.saved()[0])
    assert len(quotes(claims)) == 3 and claims.saved.narrowing
    claims.show_only("两条", ["claim-2", "claim-9"])
    assert claims.filters() == (), "claims named one by one are no filter"
    assert not claims.can_use((("tag", ("gone",)),))
