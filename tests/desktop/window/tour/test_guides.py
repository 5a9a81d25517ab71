"""When the tour, the legend and the news are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from corpus.version import VERSION
from desktop.window.tour.legend import LegendPage
from desktop.window.tour.tour import Tour
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench


def test_the_tour_is_offered_until_it_was_left_and_can_be_called_again(
    window: WindowBench, tour: Tour, qtbot: QtBot
) -> None:
    tour.leave()
    doing = window.workbench.views.reading.tools.status.words
    assert "Tour" in doing
    window.features.guides.offer_tour()
    qtbot.wait(1)
    assert window.features.guides.tour is None
    window.press("tour")
    qtbot.waitUntil(lambda: window.features.guides.tour is not None, timeout=PATIENCE)


def test_what_is_clicked_after_the_tour_is_not_hidden_by_the_legend(window: WindowBench, tour: Tour) -> None:
    assert window.workbench.inspector.tab == "legend"
    tour.leave()
    assert window.workbench.inspector.tab == "subject"
    assert "legend" in tab_order(window)


def tab_order(window: WindowBench) -> list[str]:
    tabs = window.workbench.inspector.findChild(QTabBar, "inspectorTabs")
    assert tabs is not None
    return [tabs.tabData(place) for place in range(tabs.count())]


def test_the_legend_is_a_tab_until_it_is_closed_in_every_language(river: WindowBench, qtbot: QtBot) -> None:
    river.press("legend")
    assert river.workbench.inspector.tab == "legend"
    old, order = river.workbench, tab_order(river)
    river.settings.set_value("language", "zh_TW")
    qtbot.waitUntil(lambda: river.keeper.workbench not in (None, old), timeout=PATIENCE)
    assert (river.workbench.inspector.tab, tab_order(river)) == ("legend", order)
    page = river.workbench.inspector.guest("legend")
    assert isinstance(page, LegendPage)
    page.findChild(QPushButton, "legendClose").click()
    assert river.workbench.inspector.tab != "legend"
    river.press("legend")
    assert river.workbench.inspector.tab == "legend"


def test_news_is_told_once_a_version(window: WindowBench) -> None:
    banner = window.child("banner")
    window.features.guides.announce_news()
    assert banner.isVisible()
    assert window.settings.value("seen_version") == VERSION
    banner.hide()
    window.features.guides.announce_news()
    assert not banner.isVisible()
    window.press("news")
    shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert [dialog.objectName() for dialog in shown] == ["newsDialog"]
    shown[0].reject()
