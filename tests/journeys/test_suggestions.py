"""An analyst reviews suggested links: reads the reasons, accepts some, rejects others, and changes their mind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program
from desktop.current import Destination
from desktop.derived.suggestions.decided import key_of
from desktop.findings.inspector.inspector import Inspector
from desktop.reading.links.scene import Curve
from desktop.settings import Settings
from desktop.suggestions.panel import SuggestionsPanel
from desktop.suggestions.scopes import SuggestionScope
from desktop.widgets.panels import CountBadge
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop.build import river_archive
from tests.journeys.desks import close_desk, command, open_desk, rows, the, wait

pytestmark = pytest.mark.usefixtures("kept_worker")


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Two articles side by side, of which nothing is linked yet."""
    desk = open_desk(qapp, settings, qtbot, tmp_path, replace(river_archive(), links=()))
    desk.services.current.go_to(Destination(article="article-2", new_pane=True))
    desk.services.current.go_to(Destination(article="article-1"))
    wait(qtbot, lambda: len(desk.window.keeper.open_articles()) == 2)
    yield desk
    close_desk(desk)


def panel(desk: Program) -> SuggestionsPanel:
    assert desk.window.keeper.workbench is not None
    return the(desk.window.keeper.workbench, SuggestionsPanel, "suggestionsPanel")


def cards_of(desk: Program, qtbot: QtBot, claim: str) -> SuggestionsPanel:
    """Select a claim, go to the suggestions with the keyboard, and wait for those of the claim."""
    desk.services.current.go_to(Destination(claim=claim))
    wait(qtbot, lambda: desk.services.current.claim == claim)
    command(desk, "suggestions")
    span = rows(desk).claims[claim].span
    shown = panel(desk)
    wait(qtbot, lambda: bool(shown.view.cards) and shown.view.cards[0].suggestion.a.span == span)
    return shown


def suggested(desk: Program) -> list[Curve]:
    assert desk.window.keeper.workbench is not None
    gutters = desk.window.keeper.workbench.views.reading.gutters
    return [curve for gutter in gutters for curve in gutter.scene.curves if curve.suggested]


def test_from_a_claim_to_a_link_with_one_key_and_back(desk: Program, qtbot: QtBot) -> None:
    shown = cards_of(desk, qtbot, "claim-5")
    first, second = shown.view.cards[:2]
    assert shown.view.hasFocus()
    assert suggested(desk), "the pair that is judged is drawn between the texts"
    claims = len(rows(desk).claims)

    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).links) == 1)
    (link,) = rows(desk).links.values()
    assert link.source == "claim-5"
    assert rows(desk).claims[link.target].span == first.suggestion.b.span
    assert shown.view.card is not None and shown.view.card.key == second.key
    assert desk.services.current.claim == "claim-5", "the list stays that of the claim"
    assert "accept suggestion" in desk.window.actions_table["undo"].text()

    command(desk, "undo")
    wait(qtbot, lambda: not rows(desk).links)
    assert len(rows(desk).claims) == claims
    wait(qtbot, lambda: first.key in {card.key for card in shown.view.cards})


def test_rejected_pairs_hide_until_they_are_restored(desk: Program, qtbot: QtBot) -> None:
    shown = cards_of(desk, qtbot, "claim-5")
    first = shown.view.cards[0]
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    wait(qtbot, lambda: len(rows(desk).rejections) == 1)
    assert first.key not in {card.key for card in shown.view.cards}
    assert "reject suggestion" in desk.window.actions_table["undo"].text()

    command(desk, "suggestions.rejected")
    assert shown.scope is SuggestionScope.REJECTED
    assert [card.suggestion.a.text for card in shown.view.cards] == [first.suggestion.a.text]
    qtbot.keyClick(shown.view, Qt.Key.Key_N)
    wait(qtbot, lambda: not rows(desk).rejections)
    shown.show_scope(SuggestionScope.HERE)
    wait(qtbot, lambda: first.key in {card.key for card in shown.view.cards})


def test_another_relation_first(desk: Program, qtbot: QtBot) -> None:
    shown = cards_of(desk, qtbot, "claim-5")
    qtbot.keyClick(shown.view, Qt.Key.Key_R)
    menu = the(shown, RelationMenu, "relationMenu")
    qtbot.keyClick(menu, Qt.Key.Key_4)
    assert not rows(desk).links
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).links) == 1)
    assert next(iter(rows(desk).links.values())).relation == "contradicts"


def test_space_shows_both_ends_and_enter_goes_there(desk: Program, qtbot: QtBot) -> None:
    shown = cards_of(desk, qtbot, "claim-5")
    row = next(
        number for number, card in enumerate(shown.view.cards) if card.suggestion.b.article == "article-3"
    )
    for _ in range(row):
        qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.view, Qt.Key.Key_Space)
    wait(qtbot, lambda: "article-3" in desk.window.keeper.open_articles())
    assert shown.view.hasFocus()
    assert desk.services.current.claim == "claim-5"
    wait(qtbot, lambda: bool(suggested(desk)))
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.services.current.article == "article-3")
    assert not shown.view.hasFocus()


def test_the_queue_and_its_count(desk: Program, qtbot: QtBot) -> None:
    suggesting = desk.services.suggesting
    wait(qtbot, lambda: suggesting.queue() is not None)
    inspector = the(desk.window, Inspector, "inspector")
    count = len(suggesting.queue() or ())
    wait(qtbot, lambda: the(inspector, CountBadge, "suggestionsCount").count == count)
    status = the(desk.window, QToolButton, "status_suggestions")
    assert str(count) in status.text()

    status.click()
    command(desk, "suggestions.next")
    shown = panel(desk)
    assert shown.scope is SuggestionScope.PROJECT
    wait(qtbot, lambda: bool(shown.view.cards))
    best = shown.view.cards[0]
    assert shown.view.card == best
    qtbot.keyClick(shown.view, Qt.Key.Key_Y)
    wait(qtbot, lambda: len(rows(desk).links) == 1)
    assert the(inspector, CountBadge, "suggestionsCount").count == count - 1
    assert shown.view.card is not None and shown.view.card.key != best.key


def test_pairs_about_figures_are_a_list_of_their_own(desk: Program, qtbot: QtBot) -> None:
    command(desk, "suggestions.figures")
    shown = panel(desk)
    wait(qtbot, lambda: desk.services.suggesting.differing() is not None)
    assert shown.scope is SuggestionScope.FIGURES
    assert {card.suggestion.relation for card in shown.view.cards} <= {"differs_in_figure"}


def test_dashed_curves_come_with_a_command_and_choose_their_card(desk: Program, qtbot: QtBot) -> None:
    wait(qtbot, lambda: desk.services.suggesting.queue() is not None)
    assert suggested(desk) == []
    command(desk, "suggestions.connectors")
    wait(qtbot, lambda: bool(suggested(desk)))
    assert desk.services.settings.value("show_suggested_links") is True
    assert desk.window.actions_table["suggestions.connectors"].isChecked()
    assert desk.window.keeper.workbench is not None
    gutter = desk.window.keeper.workbench.views.reading.gutters[0]
    curve = suggested(desk)[-1]
    where = QPointF(*(curve.badge or curve.at(0.5))).toPoint()
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=where)
    shown = panel(desk)
    wait(qtbot, shown.isVisible)
    assert shown.view.card is not None
    assert desk.services.current.suggestion is not None
    assert shown.view.card.key == key_of(desk.services.current.suggestion)
    command(desk, "suggestions.connectors")
    assert [curve.link for curve in suggested(desk)] == [shown.view.card.key], "the judged one stays"


def test_commands_say_why_they_cannot_act(desk: Program) -> None:
    action = desk.window.actions_table["suggestion.accept"]
    assert not action.isEnabled()
    assert "suggested link" in desk.window.actions_table.reason(
        desk.window.actions_table.command("suggestion.accept")
    )


def test_the_panel_survives_a_change_of_language(desk: Program, qtbot: QtBot) -> None:
    cards_of(desk, qtbot, "claim-5")
    old = desk.window.keeper.workbench
    desk.services.settings.set_value("language", "zh_TW")
    wait(qtbot, lambda: desk.window.keeper.workbench is not old)
    wait(qtbot, lambda: desk.window.keeper.workbench is not None)
    inspector = the(desk.window.keeper.workbench, Inspector, "inspector")  # type: ignore[arg-type]
    wait(qtbot, lambda: inspector.tab == "suggestions")
    wait(qtbot, lambda: bool(panel(desk).view.cards))
    tabs = the(inspector, QTabBar, "inspectorTabs")
    assert tabs.tabText(1) == "建議"
    command(desk, "suggestions")
    assert panel(desk).view.hasFocus()


def test_a_folded_dock_unfolds_at_the_suggestions(desk: Program, qtbot: QtBot) -> None:
    workbench = desk.window.keeper.workbench
    assert workbench is not None
    workbench.docks.set_shown("right", False)
    rail = the(desk.window, QWidget, "rail_right")
    the(rail, QToolButton, "rail_right_suggestions").click()
    assert workbench.docks.shown("right")
    wait(qtbot, lambda: panel(desk).isVisible())
