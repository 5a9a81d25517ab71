"""The lane keeps order and answers on the window's thread; the worker survives its own death once."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.project.jobs import Jobs, Lane, Worker


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.finish()


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.finish()


def fail(error: Exception) -> None:
    raise AssertionError(error)


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
        lane.submit(lambda number=number: work(number), then, fail)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert order == answers == [0, 1, 2]
    assert set(threads) == {threading.main_thread()}


def test_an_error_goes_to_failed(lane: Lane, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    lane.submit(lambda: 1 // 0, lambda answer: fail(AssertionError(answer)), errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_cancelled_question_is_never_answered(lane: Lane, qtbot: QtBot) -> None:
    held = threading.Event()
    answers: list[str] = []
    begun = lane.submit(held.wait, lambda _: answers.append("begun"), fail)
    waiting = lane.submit(lambda: answers.append("worked"), lambda _: answers.append("waiting"), fail)
    begun.cancel()
    waiting.cancel()
    held.set()
    lane.submit(lambda: None, lambda _: answers.append("last"), fail)
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == ["last"]


def test_finishing_the_lane_does_what_was_asked(qapp: object) -> None:
    lane, done = Lane(), []
    lane.submit(lambda: done.append(1), lambda _: None, fail)
    lane.finish()
    assert done == [1]


def test_the_worker_is_another_process(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    assert answers[0] != os.getpid()


def die_once(marker: str) -> str:
    """Kill the process that this runs in, but only the first time."""
    path = Path(marker)
    if not path.exists():
        path.touch()
        os._exit(9)
    return "alive"


def die_always() -> None:
    os._exit(9)


def test_a_worker_that_dies_is_started_once_more(worker: Worker, qtbot: QtBot, tmp_path: Path) -> None:
    answers: list[str] = []
    worker.submit(die_once, (str(tmp_path / "died"),), answers.append, fail)
    qtbot.waitUntil(lambda: answers == ["alive"], timeout=30_000)


def test_a_worker_that_dies_twice_is_a_failure_and_the_next_question_finds_a_new_one(
    worker: Worker, qtbot: QtBot
) -> None:
    errors: list[Exception] = []
    worker.submit(die_always, (), lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=30_000)
    answers: list[int] = []
    worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)


def test_a_worker_that_died_idle_is_replaced(worker: Worker, qtbot: QtBot) -> None:
    first: list[int] = []
    worker.submit(os.getpid, (), first.append, fail)
    qtbot.waitUntil(lambda: bool(first), timeout=30_000)
    os.kill(first[0], signal.SIGTERM)
    second: list[int] = []
    worker.submit(os.getpid, (), second.append, fail)
    qtbot.waitUntil(lambda: bool(second), timeout=30_000)
    assert second != first


def test_jobs_are_listed_until_they_finish(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.changed):
        job = jobs.start("导入")
    job.set_progress(3, 10)
    assert [(one.title, one.done, one.total) for one in jobs.running] == [("导入", 3, 10)]
    job.cancel()
    assert job.cancelled
    job.finish()
    assert jobs.running == ()


def test_abandoned_work_is_ended_and_the_rest_is_done_by_the_next_process(
    worker: Worker, qtbot: QtBot
) -> None:
    answers: list[object] = []
    worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=30_000)
    endless = worker.submit(time.sleep, (1_000,), answers.append, fail)
    qtbot.waitUntil(lambda: endless.running, timeout=30_000)
    worker.submit(os.getpid, (), answers.append, fail)
    worker.abandon(endless)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30_000)
    assert answers[0] != answers[1]


def test_abandoning_what_has_not_begun_harms_nobody(worker: Worker, qtbot: QtBot) -> None:
    answers: list[object] = []
    worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=30_000)
    done = worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30_000)
    worker.abandon(done)
    worker.submit(os.getpid, (), answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=30_000)
    assert len(set(answers)) == 1
