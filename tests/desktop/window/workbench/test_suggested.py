"""The suggested links in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop.derived.suggestions.suggesting import SuggestingState
from desktop.findings.inspector.tabs import FittedTabs
from desktop.suggestions.panel import SuggestionsPanel
from desktop.suggestions.scopes import SuggestionScope
from desktop.window.workbench.docks import SUGGESTIONS
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def panel(river: WindowBench) -> SuggestionsPanel:
    found: SuggestionsPanel = river.child("suggestionsPanel", SuggestionsPanel)
    return found


def test_commands_open_the_tab_at_their_list_with_the_keyboard_in_it(river: WindowBench) -> None:
    assert river.findChild(SuggestionsPanel) is None, "made when it is first wanted"
    river.press("dock.right")
    river.press("suggestions.rejected")
    assert river.workbench.docks.shown("right")
    assert panel(river).isVisible()
    assert panel(river).scope is SuggestionScope.REJECTED
    assert panel(river).isAncestorOf(QApplication.focusWidget())
    river.press("suggestions.figures")
    assert panel(river).scope is SuggestionScope.FIGURES
    river.press("suggestions.next")
    assert panel(river).scope is SuggestionScope.PROJECT


def test_pressing_the_tab_focuses_the_list_whose_keys_its_cards_name(
    river: WindowBench, qtbot: QtBot
) -> None:
    river.keeper.focus_text()
    tabs = river.child("inspectorTabs", FittedTabs)

    def press(name: str) -> None:
        place = next(place for place in range(tabs.count()) if tabs.tabData(place) == name)
        with qtbot.waitSignal(tabs.pressed):
            qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())

    press("history")
    assert not river.workbench.inspector.isAncestorOf(QApplication.focusWidget())
    press(SUGGESTIONS)
    assert river.workbench.inspector.tab == SUGGESTIONS
    assert panel(river).isAncestorOf(QApplication.focusWidget())
    with qtbot.assertNotEmitted(tabs.pressed, wait=20):
        qtbot.mouseClick(tabs, Qt.MouseButton.RightButton, pos=tabs.tabRect(0).center())


def test_the_status_bar_says_how_many_wait_and_leads_to_them(river: WindowBench, qtbot: QtBot) -> None:
    suggesting = river.services.suggesting
    qtbot.waitUntil(lambda: suggesting.state is SuggestingState.READY, timeout=PATIENCE)
    button = river.child("status_suggestions", QToolButton)
    waiting = len(suggesting.queue() or ())
    assert waiting > 0
    assert f"{waiting} suggestion" in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel(river).isVisible()


def test_the_switch_draws_suggested_links_between_the_texts(river: WindowBench, qtbot: QtBot) -> None:
    shown: list[bool] = []
    reading = river.workbench.views.reading
    reading.show_suggestions = shown.append  # type: ignore[method-assign]
    river.press("suggestions.connectors")
    river.press("suggestions.connectors")
    assert shown == [True, False]


def test_a_suggestion_chosen_between_the_texts_turns_to_the_tab(river: WindowBench, qtbot: QtBot) -> None:
    suggesting = river.services.suggesting
    qtbot.waitUntil(lambda: bool(suggesting.queue()), timeout=PATIENCE)
    river.current.set_suggestion((suggesting.queue() or [])[0])
    assert panel(river).isVisible()
