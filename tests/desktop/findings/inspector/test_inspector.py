"""The inspector: the selected claim or link, everything that can be done to it, and its history."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Kind, Span
from db import edits
from desktop.current import Current, TextSelection
from desktop.derived.figures import Figures
from desktop.findings.inspector.chips import TagChip
from desktop.findings.inspector.claim_page import ClaimPage
from desktop.findings.inspector.inspector import HISTORY, Inspector
from desktop.findings.inspector.link_page import LinkPage
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.tag_popup import TagPopup
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import CountBadge, EmptyNote
from tests.desktop import panels


@pytest.fixture
def inspector(
    river: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, figures: Figures
) -> Inspector:
    widget = Inspector(river, figures, current, theme, settings)
    qtbot.addWidget(widget)
    widget.resize(288, 760)
    widget.show()
    return widget


def button(inside: QWidget, name: str) -> QAbstractButton:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def claim_page(inspector: Inspector) -> ClaimPage:
    found = inspector.findChild(ClaimPage, "claimPage")
    assert found is not None
    return found


def link_page(inspector: Inspector) -> LinkPage:
    found = inspector.findChild(LinkPage, "linkPage")
    assert found is not None
    return found


def note(inspector: Inspector, name: str = "claimNote") -> NoteEditor:
    found = inspector.findChild(NoteEditor, name)
    assert found is not None
    return found


def link_list(inspector: Inspector) -> QListView:
    found = inspector.findChild(QListView, "linkList")
    assert found is not None
    return found


def chips(inspector: Inspector) -> list[str]:
    return [chip.tag.name for chip in claim_page(inspector).findChildren(TagChip) if not chip.isHidden()]


def history(inspector: Inspector) -> list[str]:
    found = inspector.findChild(QListView, "historyList")
    assert found is not None
    return [found.model().index(row, 0).data() for row in range(found.model().rowCount())]


def write(field: QWidget, words: str) -> None:
    panels.compose(field, words)


# A claim


def test_nothing_selected_says_what_to_do(inspector: Inspector, current: Current) -> None:
    empty = inspector.findChild(EmptyNote, "emptyNote")
    assert empty is not None
    assert empty.isVisible()
    current.set_claim("claim-1")
    assert not empty.isVisible()
    assert claim_page(inspector).isVisible()


def test_a_claim_is_shown_with_quote_tags_note_and_links(inspector: Inspector, current: Current) -> None:
    current.set_claim("claim-8")
    card = inspector.findChild(QLabel, "quoteCard")
    assert card is not None
    assert card.text() == "去年日均客运量为19.8万人次"
    assert chips(inspector) == ["客运规模"]
    assert note(inspector).toPlainText() == "按登船计算"
    model = link_list(inspector).model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert ["A: 去年日均客运量为21.5万人次" in rows[0], "C: 去年全線日均運量逾20萬人次" in rows[1]] == [
        True,
        True,
    ]


def test_long_quotations_are_cut_on_the_card_and_whole_in_the_tooltip(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    length = panels.rows(river).articles["article-1"].characters
    changes = panels.changing(
        river, qtbot, lambda: river.perform(edits.create_claim, "article-1", Span(0, length))
    )
    current.set_claim(changes.created[0].id)
    card = inspector.findChild(QLabel, "quoteCard")
    assert card is not None
    assert len(card.text()) <= 280


def test_the_card_and_the_links_lead_to_their_places(
    inspector: Inspector, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    current.set_claim("claim-8")
    card = inspector.findChild(QLabel, "quoteCard")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    panels.press(qtbot, link_list(inspector), 1, Qt.Key.Key_Return)
    assert [(place.article, place.claim, place.link) for place in places] == [
        ("article-2", "claim-8", None),
        ("article-3", "claim-11", "link-4"),
    ]


def test_a_chip_takes_its_tag_off(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-7")
    assert chips(inspector) == ["票价水平", "涨幅测算"]
    panels.changing(river, qtbot, lambda: button(inspector, "tagChip-tag-1").click())
    assert chips(inspector) == ["票价水平"]
    remaining = button(inspector, "tagChip-tag-0")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(remaining, Qt.Key.Key_Delete))
    assert chips(inspector) == []


def popup(inspector: Inspector) -> TagPopup:
    button(inspector, "addTagToClaim").click()
    found = [one for one in inspector.findChildren(TagPopup) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def popup_field(opened: TagPopup) -> QLineEdit:
    field = opened.findChild(QLineEdit, "tagPopupField")
    assert field is not None
    return field


@pytest.mark.parametrize("typed", ["shouru", "sr", "收入", "收"])
def test_a_tag_is_added_by_pinyin_initials_or_characters(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot, typed: str
) -> None:
    current.set_claim("claim-8")
    field = popup_field(popup(inspector))
    write(field, typed)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert chips(inspector) == ["客运规模", "收入"]


def test_the_popup_offers_only_tags_that_are_missing_and_moves_with_the_arrows(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    opened = popup(inspector)
    model = opened.findChild(QListView).model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["票价水平", "涨幅测算", "收入"]
    qtbot.keyClick(popup_field(opened), Qt.Key.Key_Down)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(popup_field(opened), Qt.Key.Key_Return))
    assert "涨幅测算" in chips(inspector)


def test_a_new_tag_is_made_in_the_popup(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    field = popup_field(popup(inspector))
    write(field, "登船口径")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert chips(inspector) == ["客运规模", "登船口径"]
    assert river.undoable is not None
    panels.changing(river, qtbot, river.undo)
    assert chips(inspector) == ["客运规模"]
    assert len(panels.rows(river).tags) == 4, "one act, one undo"


def test_escape_closes_the_popup(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    opened = popup(inspector)
    qtbot.keyClick(popup_field(opened), Qt.Key.Key_Escape)
    assert not [one for one in inspector.findChildren(TagPopup) if one.isVisible()]


def test_the_kind_is_chosen(inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    menu = claim_page(inspector).kind_menu()
    panels.changing(river, qtbot, lambda: panels.choose(menu, Kind.FORECAST))
    assert panels.rows(river).claims["claim-8"].kind is Kind.FORECAST
    assert "Forecast" in button(inspector, "kindChoice").accessibleName()


def test_the_ends_are_moved_within_the_text(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    before = panels.rows(river).claims["claim-8"].span
    current.set_claim("claim-8")
    panels.changing(river, qtbot, button(inspector, "startRight").click)
    panels.changing(river, qtbot, button(inspector, "endLeft").click)
    assert panels.rows(river).claims["claim-8"].span == Span(before.start + 1, before.end - 1)
    first = panels.changing(river, qtbot, lambda: river.perform(edits.create_claim, "article-1", Span(0, 1)))
    current.set_claim(first.created[0].id)
    offered = [
        button(inspector, name).isEnabled() for name in ("startLeft", "startRight", "endLeft", "endRight")
    ]
    assert offered == [False, False, False, True]


def test_new_links_are_asked_for(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    with qtbot.waitSignal(inspector.link_requested):
        button(inspector, "addLink").click()


# Notes


def test_a_note_is_saved_with_ctrl_enter(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "只算单程")
    panels.changing(
        river,
        qtbot,
        lambda: qtbot.keyClick(note(inspector), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    assert panels.rows(river).claims["claim-6"].note == "只算单程"
    qtbot.waitUntil(lambda: note(inspector).drafts == {}, timeout=panels.PATIENCE)


def test_going_to_another_claim_saves_the_note(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "半句")
    panels.changing(river, qtbot, lambda: current.set_claim("claim-8"))
    assert panels.rows(river).claims["claim-6"].note == "半句"
    assert note(inspector).toPlainText() == "按登船计算"


def test_a_note_that_cannot_be_saved_is_kept_and_said_so(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot, tmp_path: Path
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "不能丢")
    shutil.move(tmp_path / "river.duikan", tmp_path / "elsewhere.duikan")
    with qtbot.waitSignal(river.failed, timeout=panels.PATIENCE):
        inspector.commit()
    assert note(inspector).toPlainText() == "不能丢"
    assert note(inspector).drafts == {"claim-6": "不能丢"}
    current.set_claim("claim-8")
    current.set_claim("claim-6")
    assert note(inspector).toPlainText() == "不能丢"


# Orphans


def test_an_orphan_is_placed_on_the_selection(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-4")
    place = button(inspector, "placeOrphan")
    assert place.isVisible()
    current.set_selection(TextSelection("article-2", Span(0, 3)))
    assert not place.isEnabled()
    current.set_selection(TextSelection("article-1", Span(2, 6)))
    assert place.isEnabled()
    panels.changing(river, qtbot, place.click)
    placed = panels.rows(river).claims["claim-4"]
    assert (placed.orphaned, placed.span) == (False, Span(2, 6))
    assert not place.isVisible()


# Links


def test_a_link_is_shown_with_both_quotations(inspector: Inspector, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    panels.press(qtbot, link_list(inspector), 0, Qt.Key.Key_Space)
    assert current.link == "link-3"
    assert link_page(inspector).isVisible()
    words = [inspector.findChild(QLabel, name).text() for name in ("sourceCard", "targetCard")]
    assert words == ["去年日均客运量为21.5万人次", "去年日均客运量为19.8万人次"]
    button(inspector, "backToClaim").click()
    assert current.link is None
    assert claim_page(inspector).isVisible()


def test_only_a_directed_link_can_be_reversed(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_link("link-3")
    assert not button(inspector, "reverseLink").isVisible()
    current.set_link("link-7")
    panels.changing(river, qtbot, button(inspector, "reverseLink").click)
    assert panels.rows(river).links["link-7"].source == "claim-2"


def test_relation_and_note_of_a_link_are_changed(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    menu = claim_page(inspector).link_menu("link-3")
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Change relation", "overlaps"))
    assert panels.rows(river).links["link-3"].relation == "overlaps"
    current.set_link("link-3")
    write(note(inspector, "linkNote"), "口径不同")
    panels.changing(river, qtbot, inspector.commit)
    assert panels.rows(river).links["link-3"].note == "口径不同"


def test_a_link_is_deleted_from_the_list_and_from_its_page(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    panels.changing(river, qtbot, lambda: panels.press(qtbot, link_list(inspector), 0, Qt.Key.Key_Delete))
    assert "link-3" not in panels.rows(river).links
    current.set_link("link-4")
    panels.changing(river, qtbot, button(inspector, "deleteLink").click)
    assert "link-4" not in panels.rows(river).links
    assert claim_page(inspector).isVisible()


# History and the rest


def test_history_tells_who_did_what(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_kind, "claim-8", Kind.STATISTIC))
    panels.changing(river, qtbot, lambda: river.perform(edits.toggle_tag, "claim-8", "tag-3"))
    qtbot.waitUntil(lambda: len(history(inspector)) == 3, timeout=panels.PATIENCE)
    assert "林晓" in history(inspector)[0]
    assert "收入" in history(inspector)[0]
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: len(history(inspector)) == 4, timeout=panels.PATIENCE)
    assert "undo" in history(inspector)[0]
    panels.changing(river, qtbot, river.redo)
    qtbot.waitUntil(lambda: len(history(inspector)) == 5, timeout=panels.PATIENCE)
    assert "redo" in history(inspector)[0]
    inspector.show_history()
    assert inspector.tab == HISTORY


def test_history_of_the_next_claim_replaces_the_last(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_note, "claim-8", "新"))
    current.set_claim("claim-8")
    current.set_claim("claim-1")
    qtbot.waitUntil(lambda: len(history(inspector)) == 1, timeout=panels.PATIENCE)


def test_a_deleted_claim_leaves_the_page_empty(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-8"]))
    assert not claim_page(inspector).isVisible()
    panels.changing(river, qtbot, river.undo)
    assert claim_page(inspector).isVisible()


def test_a_rebuilt_inspector_keeps_unsaved_words(
    inspector: Inspector,
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    figures: Figures,
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "还没存")
    state = inspector.state()
    again = Inspector(river, figures, current, theme, settings)
    qtbot.addWidget(again)
    again.restore(state)
    assert note(again).toPlainText() == "还没存"


def test_every_control_has_a_name(inspector: Inspector, current: Current) -> None:
    for claim, link in (("claim-7", None), ("claim-4", None), ("claim-8", "link-3")):
        current.set_claim(claim)
        current.set_link(link)
        named = inspector.findChildren(QAbstractButton)
        assert [
            one.objectName() for one in named if one.isVisible() and not (one.accessibleName() or one.text())
        ] == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_paints(inspector: Inspector, current: Current, theme: Theme, name: str) -> None:
    theme.set_look(name, "standard")
    current.set_claim("claim-7")
    image = inspector.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(12, 276, 2) for y in range(36, 200)}
    for wanted in (
        theme.colour("panel"),
        theme.tag("blue").line,
        theme.tag("blue").fill,
        theme.tag("orange").fill,
    ):
        assert wanted.name() in colours


def test_writing_goes_on_where_the_note_ends(
    inspector: Inspector, river: Workspace, current: Current
) -> None:
    noted = next(claim for claim in panels.rows(river).claims.values() if claim.note)
    current.set_claim(noted.id)
    inspector.edit_note()
    assert note(inspector).textCursor().position() == len(noted.note)


def test_what_happens_to_figures_and_links_of_a_claim_is_history_at_once(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-9")
    qtbot.waitUntil(lambda: bool(history(inspector)), timeout=panels.PATIENCE)
    before = len(history(inspector))
    claim = panels.rows(river).claims["claim-9"]
    start = claim.start + claim.quote.index("1.8亿")
    span = Span(start, start + len("1.8亿至2.2亿元"))
    panels.changing(river, qtbot, lambda: river.perform(edits.dismiss_figure, "claim-9", span))
    qtbot.waitUntil(lambda: len(history(inspector)) == before + 1, timeout=panels.PATIENCE)
    assert "1.8亿" in history(inspector)[0]


# Pages of the window's own


def test_a_guest_has_a_tab_before_the_history_and_a_page_when_it_is_wanted(inspector: Inspector) -> None:
    made: list[QLabel] = []

    def make(parent: QWidget) -> QLabel:
        made.append(QLabel("guest", parent))
        return made[-1]

    tabs = inspector.findChild(QTabBar, "inspectorTabs")
    assert tabs is not None
    inspector.host("guest", "Guest", make)
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Claim", "Guest", "History"]
    assert made == []
    assert inspector.show_guest("guest") is made[0]
    assert inspector.tab == "guest"
    assert made[0].isVisible()
    inspector.show_history()
    assert not made[0].isVisible()
    assert inspector.guest("guest") is made[0], "made once"


def test_the_tab_that_was_shown_is_found_again(inspector: Inspector, current: Current) -> None:
    inspector.host("guest", "Guest", QWidget)
    current.set_claim("claim-1")
    inspector.show_guest("guest")
    state = inspector.state()
    inspector.show_history()
    inspector.restore(state)
    assert inspector.tab == "guest"


def test_a_guest_counts_in_its_tab(inspector: Inspector) -> None:
    inspector.host("guest", "Guest", QWidget)
    tabs = inspector.findChild(QTabBar, "inspectorTabs")
    assert tabs is not None
    empty = tabs.tabRect(1).width()
    inspector.set_guest_count("guest", 12, "12 things")
    badge = inspector.findChild(CountBadge)
    assert badge is not None
    assert badge.count == 12
    assert badge.isVisible()
    assert badge.accessibleName() == "12 things"
    assert tabs.tabRect(1).width() > empty
    assert tabs.tabRect(1).contains(badge.geometry())
