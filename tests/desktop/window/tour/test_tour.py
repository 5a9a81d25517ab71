"""The callout stays with its target while the window changes around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from desktop.window.tour.placing import ARROW
from desktop.window.tour.sights import Sights, example_link
from desktop.window.tour.tour import Tour
from tests.desktop.panels import PATIENCE, open_river
from tests.desktop.window.conftest import WindowBench


def body(tour: Tour) -> QRect:
    """The callout without its arrow, in the window."""
    return tour.callout.geometry().adjusted(ARROW, ARROW, -ARROW, -ARROW)


def test_it_follows_its_target_and_covers_neither_it_nor_the_row(
    window: WindowBench, tour: Tour, qtbot: QtBot
) -> None:
    sights = Sights(window, window.workspace, window.current, window.keeper)

    def stands_beside() -> bool:
        sight = sights.difference()
        near = sight.rect is not None and sight.rect.adjusted(-12, -12, 12, 12).intersects(
            tour.callout.geometry()
        )
        clear = not any(
            body(tour).intersects(one) for one in (sight.rect, *sight.keep_clear) if one is not None
        )
        return near and clear and tour.callout.points

    assert stands_beside()
    places = [tour.callout.pos()]
    for act in (
        lambda: window.workbench.views.reading.panes[0].view.verticalScrollBar().setValue(60),
        lambda: window.resize(1500, 700),
        lambda: window.press("dock.left"),
    ):
        act()
        qtbot.waitUntil(lambda: tour.callout.pos() != places[-1] and stands_beside(), timeout=PATIENCE)
        places.append(tour.callout.pos())


def test_another_view_language_and_theme(window: WindowBench, tour: Tour, qtbot: QtBot) -> None:
    window.press("view.claims")
    qtbot.waitUntil(lambda: not tour.callout.points, timeout=PATIENCE)
    assert tour.callout.isVisible()
    window.press("view.read")
    qtbot.waitUntil(lambda: tour.callout.points, timeout=PATIENCE)
    said = tour.callout.accessibleName()
    old = window.workbench
    window.settings.set_value("language", "zh_TW")
    qtbot.waitUntil(lambda: window.keeper.workbench not in (None, old), timeout=PATIENCE)
    qtbot.waitUntil(lambda: tour.callout.points, timeout=PATIENCE)
    assert tour.callout.accessibleName() != said
    window.settings.set_value("theme", "dark")
    edge = tour.callout.grab().toImage().pixelColor(QPoint(60, tour.callout.height() - ARROW - 1))
    assert edge == window.theme.colour("accent")


def test_the_first_step_opens_what_it_says_is_on_the_right(window: WindowBench, tour: Tour) -> None:
    tour.next()
    window.workbench.inspector.show_history()
    tour.back()
    assert window.workbench.inspector.tab == "legend"
    row = window.workbench.views.row
    assert row is not None and row.isVisible()


def test_no_step_covers_the_row(window: WindowBench, tour: Tour) -> None:
    window.resize(1440, 900)
    for number in range(3):
        tour.go_to(number)
        row = window.workbench.views.row
        assert row is not None
        assert not body(tour).intersects(QRect(row.mapTo(window, QPoint()), row.size())), number


def test_the_row_below_is_gone_when_the_tour_is_left(window: WindowBench, tour: Tour) -> None:
    tour.leave()
    assert window.workbench.views.row is None


def test_selecting_the_line_shows_what_the_step_promised_before_it_goes_on(
    window: WindowBench, tour: Tour
) -> None:
    asked = tour.callout.accessibleDescription()
    link = example_link(window.workspace)
    assert link is not None
    window.current.set_link(link.id)
    assert window.workbench.inspector.tab == "subject"
    assert tour.number == 0
    assert tour.callout.accessibleDescription() != asked
    tour.next()
    assert tour.number == 1


def test_another_project_ends_it(window: WindowBench, tour: Tour, qtbot: QtBot, tmp_path: Path) -> None:
    open_river(window.workspace, qtbot, tmp_path)
    assert window.features.guides.tour is None
