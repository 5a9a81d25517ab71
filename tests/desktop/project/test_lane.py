"""The lane keeps the order of requests and answers on the window's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.project.lane import Lane
from desktop.project.requests import Request


def fail(error: Exception) -> None:
    raise AssertionError(error)


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.finish()


def test_the_lane_does_one_thing_after_another_and_answers_here(lane: Lane, qtbot: QtBot) -> None:
    order: list[int] = []
    threads: list[threading.Thread] = []

    def work(number: int) -> int:
        time.sleep(0.01 * (3 - number))
        order.append(number)
        return number

    answers: list[int] = []

    def then(answer: int) -> None:
        answers.append(answer)
        threads.append(threading.current_thread())

    for number in range(3):
        lane.submit(lambda number=number: work(number), Request[object]().then(then).otherwise(fail))
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert order == answers == [0, 1, 2]
    assert set(threads) == {threading.main_thread()}


def test_an_error_goes_to_failed(lane: Lane, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    lane.submit(
        lambda: 1 // 0,
        Request[object]().then(lambda answer: fail(AssertionError(answer))).otherwise(errors.append),
    )
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_cancelled_question_is_never_answered(lane: Lane, qtbot: QtBot) -> None:
    held = threading.Event()
    answers: list[str] = []
    begun = Request[object]().then(lambda _: answers.append("begun")).otherwise(fail)
    lane.submit(held.wait, begun)
    waiting = Request[object]().then(lambda _: answers.append("waiting")).otherwise(fail)
    lane.submit(lambda: answers.append("worked"), waiting)
    begun.cancel()
    waiting.cancel()
    held.set()
    lane.submit(lambda: None, Request[object]().then(lambda _: answers.append("last")).otherwise(fail))
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == ["last"]


def test_finishing_the_lane_does_what_was_asked(qapp: object) -> None:
    lane, done = Lane(), []
    lane.submit(lambda: done.append(1), Request[object]().then(lambda _: None).otherwise(fail))
    lane.finish()
    assert done == [1]


def test_the_lane_waits_until_what_it_shows_is_shown_on_the_windows_thread(lane: Lane, qtbot: QtBot) -> None:
    order: list[tuple[str, bool]] = []

    def note(what: str) -> None:
        order.append((what, threading.current_thread() is threading.main_thread()))

    def work() -> None:
        lane.show(note, "shown")
        note("went on")

    answers: list[None] = []
    lane.submit(work, Request[None]().then(answers.append).otherwise(fail))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert order == [("shown", True), ("went on", False)]
