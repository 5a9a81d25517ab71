"""The worker is a separate process, and is restarted when it dies."""

from __future__ import annotations

import gc
import os
import signal
import time
from collections.abc import Iterator
from multiprocessing.synchronize import SemLock
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.project.worker import Worker


def fail(error: Exception) -> None:
    raise AssertionError(error)


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.finish()


def test_the_worker_is_another_process(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
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
    worker.compute(die_once, str(tmp_path / "died")).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: answers == ["alive"], timeout=30_000)


def test_a_worker_that_dies_twice_is_a_failure_and_the_next_question_finds_a_new_one(
    worker: Worker, qtbot: QtBot
) -> None:
    errors: list[Exception] = []
    worker.compute(die_always).then(lambda _: None).otherwise(errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=30_000)
    answers: list[int] = []
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)


def test_a_worker_that_died_idle_is_replaced(worker: Worker, qtbot: QtBot) -> None:
    first: list[int] = []
    worker.compute(os.getpid).then(first.append).otherwise(fail)
    qtbot.waitUntil(lambda: bool(first), timeout=30_000)
    os.kill(first[0], signal.SIGTERM)
    second: list[int] = []
    worker.compute(os.getpid).then(second.append).otherwise(fail)
    qtbot.waitUntil(lambda: bool(second), timeout=30_000)
    assert second != first


def test_abandoned_work_is_ended_and_the_rest_is_done_by_the_next_process(
    worker: Worker, qtbot: QtBot
) -> None:
    answers: list[object] = []
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=30_000)
    endless = worker.compute(time.sleep, 1_000).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: endless.running, timeout=30_000)
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    worker.abandon(endless)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30_000)
    assert answers[0] != answers[1]


def test_abandoning_what_has_not_begun_harms_nobody(worker: Worker, qtbot: QtBot) -> None:
    answers: list[object] = []
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=30_000)
    done = worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30_000)
    worker.abandon(done)
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=30_000)
    assert len(set(answers)) == 1


def test_work_can_be_cancelled_right_after_other_work_was_abandoned(worker: Worker, qtbot: QtBot) -> None:
    answers: list[object] = []
    endless = worker.compute(time.sleep, 1_000).then(answers.append).otherwise(fail)
    waiting = [worker.compute(os.getpid).then(answers.append).otherwise(fail) for _ in range(200)]
    qtbot.waitUntil(lambda: endless.running, timeout=30_000)
    worker.abandon(endless)
    for request in waiting:
        request.cancel()
    worker.compute(os.getpid).then(answers.append).otherwise(fail)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=30_000)


def semaphores() -> int:
    return sum(isinstance(found, SemLock) for found in gc.get_objects())


@pytest.mark.parametrize("abandoned", [False, True])
def test_finishing_drops_what_is_at_work_and_leaves_no_semaphore(qtbot: QtBot, abandoned: bool) -> None:
    before = semaphores()
    worker, told = Worker(), list[object]()
    worker.compute(os.getpid).then(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert semaphores() > before
    told.clear()
    at_work = worker.compute(time.sleep, 60).then(told.append).otherwise(told.append)
    waiting = worker.compute(time.sleep, 60).then(told.append).otherwise(told.append)
    qtbot.waitUntil(lambda: at_work.running, timeout=30_000)
    if abandoned:
        worker.abandon(at_work)
        qtbot.waitUntil(lambda: waiting.running, timeout=30_000)
    worker.finish()
    qtbot.wait(50)
    assert told == []
    assert semaphores() == before, "no process was started again, and the semaphores of the last are gone"
