"""The tabs of the inspector."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from desktop.findings.inspector.tabs import FittedTabs
from desktop.look.theme import Theme
from desktop.widgets.panels import CountBadge


def test_in_a_narrow_dock_only_the_tab_that_is_shown_has_words(theme: Theme, qtbot: QtBot) -> None:
    tabs, names = FittedTabs(theme), ("claim", "suggestion", "history")
    qtbot.addWidget(tabs)
    for place, name in enumerate(names):
        tabs.insert(place, name, f"The tab of {name}", name)
    tabs.show()
    tabs.resize(900, 34)
    assert [tabs.tabText(place) for place in range(3)] == [tabs.words(name) for name in names]
    tabs.resize(260, 34)
    tabs.setCurrentIndex(1)
    assert [tabs.tabText(place) for place in range(3)] == ["", "The tab of suggestion", ""]
    assert (
        not tabs.tabIcon(0).isNull() and tabs.tabToolTip(0) == tabs.accessibleTabName(0) == "The tab of claim"
    )
    tabs.set_words("suggestion", "Other")
    assert tabs.tabText(1) == "Other"
    tabs.resize(900, 34)
    assert tabs.tabText(0) == "The tab of claim" and tabs.tabIcon(0).isNull()


def test_the_words_of_the_tab_that_is_shown_are_whole_beside_six_tabs(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp)
    tabs, names = FittedTabs(theme), ("claim", "suggestion", "merge", "history", "journal", "legend")
    qtbot.addWidget(tabs)
    for place, name in enumerate(names):
        tabs.insert(place, name, name.capitalize() + "s", "claim")
    badge = CountBadge(theme)
    badge.show_count(399, "399 suggestions")
    tabs.setTabButton(1, QTabBar.ButtonPosition.RightSide, badge)
    tabs.show()
    tabs.resize(288, 34)
    for place in range(6):
        tabs.setCurrentIndex(place)
        width = sum(tabs.tabSizeHint(number).width() for number in range(6))
        assert width <= tabs.width(), names[place]


def test_a_badge_is_nearer_to_its_own_words_than_to_the_next(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp)
    tabs = FittedTabs(theme)
    qtbot.addWidget(tabs)
    for place, name in enumerate(("claim", "suggestion", "history")):
        tabs.insert(place, name, name.capitalize(), "claim")
    badge = CountBadge(theme)
    badge.show_count(147, "147 suggestions")
    tabs.setTabButton(1, QTabBar.ButtonPosition.RightSide, badge)
    tabs.show()
    tabs.resize(500, 34)
    padding = 10
    for current in (0, 1, 0):
        tabs.setCurrentIndex(current)
        own_end = tabs.tabRect(1).left() + padding + tabs.fontMetrics().horizontalAdvance("Suggestion")
        next_start = tabs.tabRect(2).left() + padding
        before, after = badge.geometry().left() - own_end, next_start - badge.geometry().right()
        assert 0 < before < after / 2
    tabs.resize(120, 34)
    assert tabs.tabText(1) == "", "too narrow for all words"
    icon_end = tabs.tabRect(1).left() + 6 + tabs.iconSize().width()
    next_start = tabs.tabRect(2).left() + 6
    assert badge.geometry().left() - icon_end < (next_start - badge.geometry().right()) / 2
