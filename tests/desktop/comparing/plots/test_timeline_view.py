from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.plots.timeline import TimedFact, TimeLane
from desktop.comparing.plots.timeline_view import LONGEST, MONTHS, SHORTEST, TimelineView
from desktop.look.theme import Theme


def day(year: int, month: int = 1, number: int = 1) -> float:
    return float(date(year, month, number).toordinal())


def fact(key: str, at: float) -> TimedFact:
    return TimedFact(key, "3 元", at, at)


LANES = (
    TimeLane("A", "临江日报", "", (fact("late", day(2026, 10)), fact("early", day(2015, 3)))),
    TimeLane("B", "城市财经", "", (fact("middle", day(2020, 6)),)),
)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> TimelineView:
    made = TimelineView(theme)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    made.show_lanes(LANES)
    return made


def scroll(
    view: TimelineView,
    notches: int,
    x: float,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    place = QPointF(x, 60)
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, notches * 120), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_all_is_shown_at_first_and_also_what_comes_later(view: TimelineView) -> None:
    first, last = view.stretch
    assert first < day(2015, 3) and last > day(2026, 10)
    view.show_lanes((*LANES, TimeLane("C", "", "", (fact("later", day(2040)),))))
    assert view.stretch[1] > day(2040)


def test_the_wheel_zooms_around_the_pointer(view: TimelineView) -> None:
    assert view.picture is not None
    left, right = view.picture.axis
    before = view.stretch
    scroll(view, 4, (left + right) / 2)
    after = view.stretch
    assert after[1] - after[0] < (before[1] - before[0]) / 2
    assert sum(after) / 2 == pytest.approx(sum(before) / 2, abs=2)
    scroll(view, -4, (left + right) / 2)
    assert view.stretch == pytest.approx(before, abs=2)


def test_zooming_has_ends(view: TimelineView) -> None:
    view.zoom(1e-9, day(2020))
    assert view.stretch[1] - view.stretch[0] == SHORTEST
    view.zoom(1e12, day(2020))
    assert view.stretch[1] - view.stretch[0] <= LONGEST and view.stretch[0] >= 1


def test_a_stretch_that_was_chosen_stays_when_more_comes(view: TimelineView) -> None:
    view.set_stretch(day(2026), day(2027))
    view.show_lanes((*LANES, TimeLane("C", "", "", (fact("later", day(2040)),))))
    assert view.stretch == (day(2026), day(2027))
    view.show_all()
    assert view.stretch[1] > day(2040)


def test_dragging_pans_and_opens_nothing(view: TimelineView, qtbot: QtBot) -> None:
    opened: list[str] = []
    view.activated.connect(opened.append)
    before = view.stretch
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 150))
    qtbot.mouseMove(view, QPoint(480, 150))
    qtbot.mouseMove(view, QPoint(400, 150))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    after = view.stretch
    assert after[0] > before[0] and after[1] - after[0] == pytest.approx(before[1] - before[0])
    assert opened == []


def test_a_click_opens_a_mark(view: TimelineView, qtbot: QtBot) -> None:
    mark = view.mark_of("middle")
    assert mark is not None
    with qtbot.waitSignal(view.activated) as opened:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.mark_rect(mark).center())
    assert opened.args == ["middle"]


def test_left_and_right_go_by_days_also_to_what_is_out_of_sight(view: TimelineView, qtbot: QtBot) -> None:
    view.set_stretch(day(2015), day(2016))
    view.set_current("early")
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
        walked.append(view.current)
    assert walked == ["middle", "late", "late", "middle"]
    first, last = view.stretch
    assert first <= day(2020, 6) <= last


def test_months_are_two_years_around_the_current_mark(view: TimelineView) -> None:
    view.set_current("late")
    view.show_months()
    first, last = view.stretch
    assert last - first == MONTHS and (first + last) / 2 == day(2026, 10)


def test_plus_and_minus_zoom_and_zero_shows_all(view: TimelineView, qtbot: QtBot) -> None:
    before = view.stretch
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.stretch[1] - view.stretch[0] < before[1] - before[0]
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.stretch == before


def test_nothing_is_shown_where_nothing_is_dated(view: TimelineView, qtbot: QtBot) -> None:
    view.show_lanes(())
    assert view.picture is None
    qtbot.keyClick(view, Qt.Key.Key_Right)
    scroll(view, 1, 100)
    assert view.current == ""
