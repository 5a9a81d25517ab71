"""The place in a long list of claims while the project changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId, ClaimId, TagId
from corpus.model import Span
from db import edits
from desktop.current import Current
from desktop.findings.bulk.note_popup import NotePopup
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.kept_place import kept_place
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import build, panels
from tests.desktop.findings.tables.parts import table

MANY = 200
"""Claims besides those of the ferry project; some twenty rows are visible."""
ROW = 120


@pytest.fixture
def many(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    archive = build.river_archive()
    text = build.RIVER_DAILY
    quotes = [text[start : start + 6] for start in range(MANY)]
    added = [
        build.claim(100 + number, archive.articles[0], text, quote) for number, quote in enumerate(quotes)
    ]
    return panels.open_river(workspace, qtbot, tmp_path, replace(archive, claims=(*archive.claims, *added)))


@pytest.fixture
def claims(many: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> ClaimsView:
    view = ClaimsView(many, current, theme)
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show()
    view.activateWindow()
    return view


def go_to(claims: ClaimsView, row: int) -> str:
    view = table(claims)
    view.setFocus()
    view.selectRow(row)
    view.scrollTo(view.model().index(row, 0), view.ScrollHint.PositionAtCenter)
    return claims.selected()[0]


def shown(claims: ClaimsView, claim: str) -> tuple[int, int]:
    """The current row, and where on the screen the row of a claim is."""
    view = table(claims)
    model = view.model()
    row = model.row_of(claim)  # type: ignore[attr-defined]
    return view.currentIndex().row(), view.rowViewportPosition(row)


def write_note(claims: ClaimsView, qtbot: QtBot) -> None:
    qtbot.keyClick(table(claims), Qt.Key.Key_M)
    popup = claims.findChild(NotePopup)
    assert popup is not None
    field = popup.findChild(QLineEdit)
    assert field is not None
    field.setText("再核")
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_note_on_all_claims_leaves_the_list_where_it_is(
    claims: ClaimsView, many: Workspace, qtbot: QtBot
) -> None:
    claim = go_to(claims, ROW)
    before = shown(claims, claim)
    assert before[0] == ROW
    table(claims).selectAll()
    panels.changing(many, qtbot, lambda: write_note(claims, qtbot))
    assert shown(claims, claim) == before
    assert len(claims.selected()) == MANY + 12
    panels.changing(many, qtbot, many.undo)
    assert shown(claims, claim) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda many: many.perform(edits.edit_tag, TagId("tag-0"), name="票价"),
        lambda many: many.perform(
            edits.tag_claims, [ClaimId(f"claim-{number}") for number in range(100, 190)], "tag-1"
        ),
        lambda many: many.perform(edits.create_claim, ArticleId("article-1"), Span(0, 3)),
    ],
    ids=["a tag is renamed", "many are tagged", "a claim is made above"],
)
@pytest.mark.parametrize("away", [False, True], ids=["at the current row", "away from it"])
def test_changes_made_elsewhere_leave_the_list_where_it_is(
    claims: ClaimsView,
    many: Workspace,
    qtbot: QtBot,
    change: Callable[[Workspace], object],
    away: bool,
) -> None:
    claim = go_to(claims, ROW)
    seen = claim
    if away:
        view = table(claims)
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() // 3)
        seen = str(view.model().id_at(view.rowAt(0)))  # type: ignore[attr-defined]
    _, before = shown(claims, seen)
    panels.changing(many, qtbot, lambda: change(many))
    current, after = shown(claims, seen)
    assert after == before
    assert current == table(claims).model().row_of(claim)  # type: ignore[attr-defined]
    assert claims.selected() == [claim]


def test_a_row_that_the_sort_moves_is_followed(claims: ClaimsView, many: Workspace, qtbot: QtBot) -> None:
    note = next(
        number
        for number in range(table(claims).model().columnCount())
        if table(claims).model().headerData(number, Qt.Orientation.Horizontal) == "Note"
    )
    table(claims).horizontalHeader().setSortIndicator(note, Qt.SortOrder.AscendingOrder)
    claim = go_to(claims, ROW)
    row, _ = shown(claims, claim)
    panels.changing(many, qtbot, lambda: write_note(claims, qtbot))
    current, after = shown(claims, claim)
    height = table(claims).viewport().height()
    assert current > row and 0 <= after < height
    assert claims.selected() == [claim]


def test_the_row_after_a_deleted_one_is_current(claims: ClaimsView, many: Workspace, qtbot: QtBot) -> None:
    go_to(claims, ROW)
    doomed = [ClaimId(str(claims._table.id_at(row))) for row in range(ROW - 40, ROW + 40)]
    panels.changing(many, qtbot, lambda: many.perform(edits.delete_claims, doomed))
    assert table(claims).currentIndex().row() == min(ROW, MANY + 12 - 80 - 1)


def test_an_empty_table_has_no_place(claims: ClaimsView) -> None:
    claims._table.set_filter("没有这样的句子", ())
    with kept_place(claims._view, claims._table):
        claims._table.set_filter("", ())
    assert table(claims).verticalScrollBar().value() == 0
