"""Editing many claims at once, from the list of claims."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from corpus.model import Kind
from db import edits
from desktop.findings.bulk.bulk_bar import BulkBar
from desktop.findings.bulk.note_popup import NotePopup
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.table_view import FindingsTableView
from desktop.project.workspace import Workspace
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop import panels
from tests.desktop.findings.tables.parts import pick, quotes

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(claims: ClaimsView, qtbot: QtBot) -> ClaimsView:
    """The first three claims are selected: 票价水平, 票价水平, 涨幅测算."""
    table(claims).setFocus()
    table(claims).selectRow(0)
    for _ in range(2):
        qtbot.keyClick(table(claims), Qt.Key.Key_Down, SHIFT)
    return claims


def table(claims: ClaimsView) -> FindingsTableView:
    found = claims.findChild(FindingsTableView)
    assert found is not None
    return found


def bar(claims: ClaimsView) -> BulkBar:
    found = claims.findChild(BulkBar)
    assert found is not None
    return found


def told(claims: ClaimsView) -> str:
    label = claims.findChild(QLabel, "bulkTold")
    assert label is not None
    return label.text() if label.isVisible() else ""


def tags(river: Workspace, *numbers: int) -> list[tuple[str, ...]]:
    return [panels.rows(river).claims[f"claim-{number}"].tags for number in numbers]


def test_the_bar_is_there_from_two_on_and_says_what_has_which_tag(three: ClaimsView, qtbot: QtBot) -> None:
    assert bar(three).isVisible()
    states = [square.state for square in bar(three).digits[:3]]
    assert states == [
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Unchecked,
    ]
    assert "2 of 3" in bar(three).digits[0].toolTip()
    assert not bar(three).digits[8].isVisible(), "no tag has the key"
    qtbot.keyClick(table(three), Qt.Key.Key_Escape)
    assert not bar(three).isVisible()
    assert three.selected() == []
    table(three).selectRow(0)
    assert not bar(three).isVisible()


def test_a_digit_goes_from_some_to_all_to_none_with_one_undo_each(
    three: ClaimsView, river: Workspace, qtbot: QtBot
) -> None:
    before = tags(river, 1, 2, 3)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(table(three), Qt.Key.Key_1))
    assert tags(river, 1, 2, 3) == [("tag-0",), ("tag-0",), ("tag-0", "tag-1")]
    assert three.selected() == ["claim-1", "claim-2", "claim-3"], "and stay selected"
    assert bar(three).digits[0].state is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: "All have “票价水平”" in told(three))
    assert river.undoable is not None
    assert (river.undoable.name, river.undoable.count) == ("claim.tag", 1)
    panels.changing(river, qtbot, lambda: bar(three).digits[0].click())
    assert tags(river, 1, 2, 3) == [(), (), ("tag-1",)]
    assert river.undoable.count == 3
    panels.changing(river, qtbot, river.undo)
    panels.changing(river, qtbot, river.undo)
    assert tags(river, 1, 2, 3) == before


def test_what_the_filter_hides_is_not_changed(three: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    three.set_filter("tag", "tag-0")
    assert three.selected() == ["claim-1", "claim-2"]
    assert "1 more" in told(three)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(table(three), Qt.Key.Key_4))
    assert [("tag-3" in held) for held in tags(river, 1, 2, 3)] == [True, True, False]
    pick(three, "tagFilter", None)
    assert three.selected() == ["claim-1", "claim-2", "claim-3"], "it is selected again"
    three.set_filter("tag", "tag-0")
    table(three).selectRow(1)
    pick(three, "tagFilter", None)
    assert three.selected() == ["claim-2"], "another selection forgets it"


def test_space_and_a_click_on_a_tick_change_one_row(claims: ClaimsView, qtbot: QtBot) -> None:
    view = table(claims)
    view.setFocus()
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert claims.selected() == ["claim-1", "claim-2"]
    where = view.visualRect(view.model().index(4, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where.topLeft() + QPoint(14, 12))
    assert claims.selected() == ["claim-1", "claim-2", "claim-5"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where.topLeft() + QPoint(14, 12))
    assert claims.selected() == ["claim-1", "claim-2"]
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(claims.selected()) == len(quotes(claims))


def test_space_and_the_arrows_tick_row_after_row(claims: ClaimsView, qtbot: QtBot) -> None:
    view = table(claims)
    view.setFocus()
    view.selectRow(0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert claims.selected() == ["claim-1", "claim-3"]
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert claims.selected() == ["claim-3"], "the arrows select again"


def test_the_arrows_leave_rows_ticked_with_the_mouse(claims: ClaimsView, qtbot: QtBot) -> None:
    view = table(claims)
    for row in (1, 3):
        where = view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(14, 12)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert claims.selected() == ["claim-2", "claim-4"]
    where = view.visualRect(view.model().index(0, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert claims.selected() == ["claim-2"], "a click beside the ticks selects one row"


def test_a_heading_ticks_its_rows(claims: ClaimsView) -> None:
    pick(claims, "grouping", "article")
    view = table(claims)
    assert view.tick_of(0) is Qt.CheckState.Unchecked
    view.toggle(1)
    assert view.tick_of(0) is Qt.CheckState.PartiallyChecked
    view.toggle(0)
    assert view.tick_of(0) is Qt.CheckState.Checked
    assert claims.selected() == [f"claim-{number}" for number in range(1, 6)]
    view.toggle(0)
    assert claims.selected() == []


def test_tags_notes_kinds_and_links_by_their_keys(three: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClick(table(three), Qt.Key.Key_T)
    popup = three.findChild(TagPopup)
    assert popup is not None
    panels.changing(river, qtbot, lambda: popup.named.emit("待核"))
    (made,) = [tag.id for tag in panels.rows(river).tags.values() if tag.name == "待核"]
    assert all(made in held for held in tags(river, 1, 2, 3))
    popup.close()

    qtbot.keyClick(table(three), Qt.Key.Key_M)
    note = three.findChild(NotePopup)
    assert note is not None
    note.field.setText("二审")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(note.field, Qt.Key.Key_Return))
    assert [panels.rows(river).claims[f"claim-{number}"].note for number in (1, 2, 3)] == ["二审"] * 3

    bar(three).wanted.emit("kind")
    kinds = three.findChild(QMenu, "bulkKinds")
    assert kinds is not None
    policy = next(action for action in kinds.actions() if action.data() == Kind.FORECAST)
    panels.changing(river, qtbot, policy.trigger)
    assert {panels.rows(river).claims[f"claim-{number}"].kind for number in (1, 2, 3)} == {Kind.FORECAST}
    kinds.close()

    before = len(panels.rows(river).links)
    qtbot.keyClick(table(three), Qt.Key.Key_R)
    menu = three.findChild(RelationMenu)
    assert menu is not None
    overlap = next(action for action in menu.actions() if action.data() == "overlaps")
    panels.changing(river, qtbot, overlap.trigger)
    menu.close()
    assert len(panels.rows(river).links) == before + 2
    panels.changing(river, qtbot, river.undo)
    assert len(panels.rows(river).links) == before


def test_the_menu_offers_the_same(three: ClaimsView) -> None:
    menu = three.menu_for(three.selected())
    assert {"Tag…", "Append a note…", "Link with a relation…"} <= set(panels.entries(menu))
    assert len(panels.entries(menu)) <= 9
    more = next(action.menu() for action in menu.actions() if action.text() == "More")
    assert panels.entries(more) == ["Kind", "Code as mine", "Export…"]  # type: ignore[arg-type]
    QApplication.processEvents()


def test_ones_own_claims_are_not_coded_again(three: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    before = river.undoable
    bar(three).wanted.emit("adopt")
    qtbot.waitUntil(lambda: told(three).startswith("You have coded"), timeout=panels.PATIENCE)
    assert river.undoable == before


def test_claims_of_the_same_words_are_joined(claims: ClaimsView, river: Workspace, qtbot: QtBot) -> None:
    held = panels.rows(river).claims["claim-2"]
    panels.changing(
        river, qtbot, lambda: river.perform(edits.create_claim, held.article, held.span, note="另一条")
    )
    same = [row.id for row in panels.rows(river).claims_at(held.article, held.span)]
    menu = claims.menu_for(same)
    more = next(action.menu() for action in menu.actions() if action.text() == "More")
    assert "Join" in panels.entries(more)  # type: ignore[arg-type]
    table(claims).selectRow(1)
    qtbot.keyClick(table(claims), Qt.Key.Key_Down, SHIFT)
    assert not bar(claims).buttons["join"].isHidden()
    panels.changing(river, qtbot, lambda: bar(claims).wanted.emit("join"))
    assert [row.id for row in panels.rows(river).claims_at(held.article, held.span)] == ["claim-2"]
