"""Panes that scroll together with the active one."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.current import Destination
from desktop.reading.panes.pane import Pane
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench
from tests.desktop.reading.reading_views import vertical_state


def scroll(pane: Pane) -> int:
    return pane.view.scroll_value()


def wheel(bench: Bench, pane: Pane, clicks: int) -> None:
    """Turn the wheel over a pane, down for positive clicks."""
    window = pane.view.viewport()
    place = QPointF(window.rect().center())
    event = QWheelEvent(
        place,
        QPointF(window.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120 * clicks),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window, event)


def on_screen(bench: Bench, claim: str) -> float:
    """How far below the upper edge of its pane a claim is shown."""
    row = bench.snapshot.claims[claim]
    view = bench.pane(row.article).view
    return view.document_y(row.start) - view.scroll_value()


@pytest.fixture
def pair(long_bench: Bench) -> Bench:
    long_bench.open(DAILY, WEEKLY)
    long_bench.area.keys.panes.activate(0)
    return long_bench


def test_linked_claims_stay_level_while_the_active_pane_scrolls(pair: Bench) -> None:
    view = pair.pane(DAILY).view
    claim = pair.snapshot.claims["claim-5-4"]
    view.scroll_to_y(0, animate=False)
    for y in range(0, round(view.document_y(claim.start) - 0.4 * view.viewport().height()), 40):
        view.scroll_to_y(y, animate=False)
    view.scroll_to_y(round(view.document_y(claim.start) - 0.4 * view.viewport().height()), animate=False)
    assert on_screen(pair, "claim-5-4") == pytest.approx(on_screen(pair, "claim-8-4"), abs=3)


def test_it_follows_without_jumps_and_never_turns_back(pair: Bench) -> None:
    view, follower = pair.pane(DAILY).view, pair.pane(WEEKLY)
    places = []
    for y in range(0, view.verticalScrollBar().maximum(), 10):
        view.scroll_to_y(y, animate=False)
        places.append(scroll(follower))
    steps = [two - one for one, two in pairwise(places)]
    assert min(steps) >= 0
    assert max(steps) <= 5 * 10 * 1.7
    assert places[-1] > 500


def test_a_long_way_is_gone_in_steps_and_ends_where_it_would_at_once(pair: Bench) -> None:
    view, follower = pair.pane(DAILY).view, pair.pane(WEEKLY)
    view.scroll_to_y(800, animate=False)
    wanted = scroll(follower)
    view.scroll_to_y(0, animate=False)
    pair.theme.reduced_motion = False
    places = [scroll(follower)]
    follower.view.scrolled.connect(lambda: places.append(scroll(follower)))
    view.scroll_to_y(800, animate=False)
    assert places[-1] < wanted - 100
    pair.qtbot.waitUntil(lambda: scroll(follower) == wanted)
    assert places == sorted(places)
    assert max(two - one for one, two in pairwise(places)) <= wanted / 3


def test_a_hand_on_the_pane_ends_its_gliding(pair: Bench) -> None:
    pair.theme.reduced_motion = False
    pair.pane(DAILY).view.scroll_to_y(800, animate=False)
    follower = pair.pane(WEEKLY)
    wheel(pair, follower, -1)
    held = scroll(follower)
    pair.qtbot.wait(80)
    assert scroll(follower) == held
    assert pair.area.keys.follow.released == [follower]


def test_another_size_of_the_text_and_back_leaves_all_panes_where_they_were(pair: Bench) -> None:
    pair.pane(DAILY).view.scroll_to_y(700, animate=False)
    before = [pane.view.place() for pane in pair.area.panes]
    for size in (20, 24, 16):
        pair.settings.set_value("reading_size", size)
        pair.settle()
    after = [pane.view.place() for pane in pair.area.panes]
    assert [offset for offset, _ in after] == [offset for offset, _ in before]
    at = [scroll(pane) for pane in pair.area.panes]
    pair.pane(DAILY).view.scroll_to_y(at[0] + 10, animate=False)
    assert 0 <= scroll(pair.pane(WEEKLY)) - at[1] <= 5 * 10 * 1.7


def test_when_switched_off_nothing_follows(pair: Bench) -> None:
    pair.area.keys.follow.toggle()
    assert not pair.settings.value("follow")
    pair.pane(DAILY).view.scroll_to_y(400, animate=False)
    assert scroll(pair.pane(WEEKLY)) == 0


def test_switching_on_brings_the_others_to_their_places(pair: Bench) -> None:
    pair.area.keys.follow.toggle()
    pair.pane(DAILY).view.scroll_to_y(900, animate=False)
    pair.area.keys.follow.toggle()
    assert scroll(pair.pane(WEEKLY)) > 300


def test_a_pane_scrolled_by_hand_is_released_until_follow_is_asked_for_again(pair: Bench) -> None:
    follower = pair.pane(WEEKLY)
    told: list[str] = []
    pair.area.doing_changed.connect(told.append)
    wheel(pair, follower, 3)
    assert pair.area.keys.follow.released == [follower]
    assert "B" in told[-1]
    stays = scroll(follower)
    assert stays > 0
    pair.pane(DAILY).view.scroll_to_y(1200, animate=False)
    assert scroll(follower) == stays
    pair.area.keys.follow.toggle()
    assert pair.area.keys.follow.released == []
    assert pair.settings.value("follow")
    assert scroll(follower) != stays


def test_a_released_pane_that_becomes_active_drives(pair: Bench) -> None:
    wheel(pair, pair.pane(WEEKLY), 1)
    pair.area.keys.panes.activate(1)
    assert pair.area.keys.follow.released == []
    pair.pane(WEEKLY).view.scroll_to_y(800, animate=False)
    assert scroll(pair.pane(DAILY)) > 200


def test_changing_the_active_pane_moves_nothing(pair: Bench) -> None:
    pair.pane(DAILY).view.scroll_to_y(700, animate=False)
    before = [scroll(pane) for pane in pair.area.panes]
    pair.area.keys.panes.activate(1)
    assert [scroll(pane) for pane in pair.area.panes] == before


def test_a_pane_off_its_course_drifts_back_instead_of_jumping(pair: Bench) -> None:
    driver, follower = pair.pane(DAILY).view, pair.pane(WEEKLY)
    driver.scroll_to_y(600, animate=False)
    pair.area.keys.follow.toggle()
    follower.view.scroll_to_y(0, animate=False)
    pair.settings.set_value("follow", True)
    pair.area.keys.follow.forget_courses()
    driver.scroll_to_y(605, animate=False)
    assert scroll(follower) < 60
    for y in range(605, 605 + 2 * driver.viewport().height(), 15):
        driver.scroll_to_y(y, animate=False)
    there = scroll(follower)
    pair.area.keys.follow.align()
    assert abs(scroll(follower) - there) < 40


def test_going_to_a_link_shows_both_ends_and_following_does_not_pull_them_away(pair: Bench) -> None:
    pair.current.go_to(Destination(link="link-3-5"))
    pair.settle()
    for claim in ("claim-5-5", "claim-8-5"):
        row = pair.snapshot.claims[claim]
        assert vertical_state(pair.pane(row.article).view, row.start) == "visible"


def test_a_third_pane_follows_as_well(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY, POST)
    long_bench.area.keys.panes.activate(1)
    long_bench.pane(WEEKLY).view.scroll_to_y(1500, animate=False)
    assert scroll(long_bench.pane(DAILY)) > 0
    assert scroll(long_bench.pane(POST)) > 0
