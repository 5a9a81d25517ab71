"""The inspector: its pages, its tabs, and tabs added by other features."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from db import edits
from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.figures import Figures
from desktop.findings.inspector.inspector import Inspector
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.panels import CountBadge, EmptyNote
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import claim_page, note, write


def test_nothing_selected_says_what_to_do(inspector: Inspector, current: Current) -> None:
    empty = inspector.findChild(EmptyNote, "emptyNote")
    assert empty is not None
    assert empty.isVisible()
    current.set_claim("claim-1")
    assert not empty.isVisible()
    assert claim_page(inspector).isVisible()


def test_without_tags_the_way_to_the_first_one_is_shown(
    inspector: Inspector, river: Workspace, qtbot: QtBot
) -> None:
    assert river.snapshot is not None
    tags, claims = list(river.snapshot.tags), list(river.snapshot.claims)
    empty = inspector.findChild(EmptyNote, "emptyNote")
    assert empty is not None
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, claims))
    assert empty.text() == "Select a sentence and press 1–9 to tag it."
    for tag in tags:
        panels.changing(river, qtbot, lambda tag=tag: river.perform(edits.delete_tag, tag))
    assert empty.text() == "Select a sentence and press T to make a tag for it."


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
    comparing: Comparing,
    actions: Actions,
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "还没存")
    state = inspector.state()
    again = Inspector(river, figures, comparing, current, theme, settings, actions)
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


def test_a_guest_has_a_tab_before_the_history_and_a_page_when_it_is_wanted(inspector: Inspector) -> None:
    made: list[QLabel] = []

    def make(parent: QWidget) -> QLabel:
        made.append(QLabel("guest", parent))
        return made[-1]

    tabs = inspector.findChild(QTabBar, "inspectorTabs")
    assert tabs is not None
    inspector.host("guest", "Guest", "merge", make)
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Claim", "Guest", "History"]
    assert made == []
    assert inspector.show_guest("guest") is made[0]
    assert inspector.tab == "guest"
    assert made[0].isVisible()
    inspector.show_history()
    assert not made[0].isVisible()
    assert inspector.guest("guest") is made[0], "made once"


def test_the_tab_that_was_shown_is_found_again(inspector: Inspector, current: Current) -> None:
    inspector.host("guest", "Guest", "merge", QWidget)
    current.set_claim("claim-1")
    inspector.show_guest("guest")
    state = inspector.state()
    inspector.show_history()
    inspector.restore(state)
    assert inspector.tab == "guest"


def test_a_guest_counts_in_its_tab(inspector: Inspector) -> None:
    inspector.host("guest", "Guest", "merge", QWidget)
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
