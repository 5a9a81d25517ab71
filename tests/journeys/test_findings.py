"""An analyst goes through the findings: tables, inspector, search; each leads to the place in the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program
from desktop.codebook.usage import UsageDialog
from desktop.derived.search import pattern_run
from desktop.dialogs.exporting.export_dialog import ExportDialog
from desktop.findings.inspector.chips import TagChip
from desktop.findings.inspector.claim_page import ClaimPage
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.search.hits import ITEM_ROLE, FoundHit
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.links_view import LinksView
from desktop.widgets.panels import EmptyNote
from tests.desktop.panels import compose
from tests.journeys.desks import command, rows, the, wait


def inspector(desk: Program) -> Inspector:
    return the(desk.window, Inspector, "inspector")


def test_from_the_claims_table_to_the_words_and_a_note(desk: Program, qtbot: QtBot) -> None:
    command(desk, "view.claims")
    view = desk.window.findChild(ClaimsView)
    assert view is not None
    wait(qtbot, view.isVisible)
    compose(the(view, QLineEdit, "filterField"), "運量逾20萬")
    table = the(view, QTableView, "findingsTable")
    wait(qtbot, lambda: table.model().rowCount() == 1)
    qtbot.keyClick(the(view, QLineEdit, "filterField"), Qt.Key.Key_Down)
    assert desk.services.current.claim == "claim-11"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.services.current.article == "article-3")
    wait(qtbot, lambda: not view.isVisible())

    page = the(inspector(desk), ClaimPage, "claimPage")
    wait(qtbot, page.isVisible)
    note = the(page, NoteEditor, "claimNote")
    compose(note, "未说明是否含换乘")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: rows(desk).claims["claim-11"].note == "未说明是否含换乘")
    command(desk, "undo")
    wait(qtbot, lambda: note.toPlainText() == "")


def test_a_link_is_followed_from_the_inspector_to_its_other_end(desk: Program, qtbot: QtBot) -> None:
    desk.services.current.set_claim("claim-5")
    links = the(inspector(desk), QListView, "linkList")
    wait(qtbot, lambda: links.isVisible() and links.model().rowCount() == 1)
    links.setCurrentIndex(links.model().index(0, 0))
    qtbot.keyClick(links, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.services.current.article == "article-2")
    wait(qtbot, lambda: desk.services.current.claim == "claim-8")


def test_the_links_table_filters_by_relation_and_deletes_with_undo(desk: Program, qtbot: QtBot) -> None:
    command(desk, "view.links")
    view = desk.window.findChild(LinksView)
    assert view is not None
    wait(qtbot, view.isVisible)
    relation = the(view, QComboBox, "relationFilter")
    relation.setCurrentIndex(relation.findData("differs_in_figure"))
    table = the(view, QTableView, "findingsTable")
    assert table.model().rowCount() == 2
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    wait(qtbot, lambda: table.model().rowCount() == 1)
    command(desk, "undo")
    wait(qtbot, lambda: table.model().rowCount() == 2)


def test_searching_in_one_script_finds_the_other_and_goes_there(desk: Program, qtbot: QtBot) -> None:
    field = desk.window.header.search
    field.setFocus()
    compose(field, "通勤族")
    results = None

    def found() -> list[str]:
        hits = desk.window.findChild(QListView, "searchResults")
        if hits is None:
            return []
        items = (hits.model().index(row, 0).data(ITEM_ROLE) for row in range(hits.model().rowCount()))
        return [item.hit.article or "" for item in items if isinstance(item, FoundHit)]

    wait(qtbot, lambda: found() == ["article-3", "article-3", "article-3"] or found() == ["article-3"] * 2)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    results = the(desk.window, QListView, "searchResults")
    qtbot.keyClick(results, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.services.current.article == "article-3")


def test_a_tag_is_taken_off_in_the_inspector_and_the_codebook_counts_along(
    desk: Program, qtbot: QtBot
) -> None:
    desk.services.current.set_claim("claim-7")
    chip = the(inspector(desk), TagChip, "tagChip-tag-1")
    wait(qtbot, chip.isVisible)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: rows(desk).claims["claim-7"].tags == ("tag-0",))
    command(desk, "undo")
    wait(qtbot, lambda: len(rows(desk).claims["claim-7"].tags) == 2)


def typed(desk: Program, words: str) -> QListView:
    """Type into the search field; the list of hits."""
    field = the(desk.window, QLineEdit, "search")
    field.clear()
    compose(field, words)
    return the(desk.window, QListView, "searchResults")


def hits(results: QListView) -> list[str]:
    model = results.model()
    found = (model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount()))
    return [item.hit.text for item in found if isinstance(item, FoundHit)]


def test_a_pattern_is_searched_its_hits_tagged_in_one_act_and_a_bad_one_stopped(
    desk: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = typed(desk, "客運量|運量")
    the(desk.window, QToolButton, "patternSwitch").click()
    wait(qtbot, lambda: hits(results) == ["客运量", "客运量", "運量"])
    results.setFocus()
    qtbot.keyClick(results, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    before = len(rows(desk).claims)
    qtbot.keyClick(results, Qt.Key.Key_4)
    wait(qtbot, lambda: len(rows(desk).claims) == before + 3)
    command(desk, "undo")
    wait(qtbot, lambda: len(rows(desk).claims) == before)

    note = the(the(desk.window, QWidget, "searchPanel"), EmptyNote, "emptyNote")
    typed(desk, "(渡")
    wait(qtbot, lambda: note.text().startswith("An opening bracket"))
    monkeypatch.setattr(pattern_run, "LIMIT", 300)
    typed(desk, "(.|..)+#")
    wait(qtbot, lambda: note.text().startswith("The search was stopped"))
    assert desk.window.isEnabled()


def test_tags_that_go_together_lead_to_their_claims(desk: Program, qtbot: QtBot) -> None:
    command(desk, "codebook.usage")
    dialog = the(desk.window, UsageDialog, "tagUsage")
    dialog.show_kind("together")
    dialog.table.setCurrentIndex(dialog.table.model().index(0, 1))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    view = desk.window.findChild(ClaimsView)
    assert view is not None
    wait(qtbot, view.isVisible)
    assert the(view, QTableView, "findingsTable").model().rowCount() == 1

    the(view, QTableView, "findingsTable").selectAll()
    command(desk, "claims.export")
    export = the(desk.window, ExportDialog, "exportDialog")
    assert export.form is not None
    assert [claim.id for claim in export.form.chosen.claims] == ["claim-7"]
    export.reject()
