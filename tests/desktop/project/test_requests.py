"""Requests deliver results and errors to their owners, while those exist and still want them."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop.project.requests import Request


def done(answer: object = None, error: BaseException | None = None) -> Future[object]:
    future: Future[object] = Future()
    if error is None:
        future.set_result(answer)
    else:
        future.set_exception(error)
    return future


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, answer: object) -> None:
        self.got.append(answer)


def test_handlers_get_the_answer_in_the_order_in_which_they_were_attached() -> None:
    got: list[object] = []
    request: Request[object] = Request()
    request.then(lambda answer: got.append(("first", answer))).then(
        lambda answer: got.append(("second", answer))
    )
    request.settle(done(7))
    assert got == [("first", 7), ("second", 7)]


def test_a_handler_that_comes_later_gets_the_answer_at_once() -> None:
    got: list[object] = []
    request: Request[object] = Request()
    request.settle(done(None))
    request.then(got.append)
    Request.answered("known").then(got.append)
    assert got == [None, "known"]


def test_an_error_goes_to_all_who_asked_for_errors_and_else_is_reported() -> None:
    reported: list[Exception] = []
    error = ValueError("bad")
    Request[object](reported.append).then(reported.append).settle(done(error=error))  # type: ignore[arg-type]
    assert reported == [error]
    handled: list[Exception] = []
    request: Request[object] = Request(reported.append)
    request.otherwise(handled.append).otherwise(handled.append)
    request.settle(done(error=error))
    assert handled == [error, error]
    assert reported == [error], "not reported a second time"


def test_what_is_no_error_of_the_work_is_raised() -> None:
    with pytest.raises(KeyboardInterrupt):
        Request[object](lambda error: None).settle(done(error=KeyboardInterrupt()))


def test_nothing_is_called_after_cancelling() -> None:
    got: list[object] = []
    request: Request[object] = Request(got.append)
    request.then(got.append).otherwise(got.append)
    request.cancel()
    assert request.cancelled
    request.settle(done(1))
    request.settle(done(error=ValueError()))
    assert got == []


def test_cancelling_reaches_work_that_has_not_begun() -> None:
    waiting: Future[object] = Future()
    request: Request[object] = Request()
    request.follow(waiting)
    assert not request.running
    request.cancel()
    assert waiting.cancelled()
    later: Future[object] = Future()
    request.follow(later)
    assert later.cancelled(), "also work that is handed over after cancelling"


def test_running_is_told_of_the_work_itself() -> None:
    future: Future[object] = Future()
    request: Request[object] = Request()
    request.follow(future)
    future.set_running_or_notify_cancel()
    assert request.running


def test_an_answer_that_is_not_wanted_any_more_is_dropped() -> None:
    got: list[object] = []
    request: Request[object] = Request(got.append)
    request.then(got.append)
    wanted = [False]
    request.only_while(lambda: wanted[0])
    request.settle(done(1))
    request.settle(done(error=ValueError()))
    assert got == []
    wanted[0] = True
    request.settle(done(2))
    assert got == [2]


def test_an_asker_that_is_gone_is_not_called(qapp: object) -> None:
    gone, there = Asker(), Asker()
    answered: Request[object] = Request()
    failed: Request[object] = Request()
    for request in (answered, failed):
        request.then(gone.take).then(there.take)
        request.otherwise(lambda error: gone.take(error), owner=gone).otherwise(there.take)
    shiboken6.delete(gone)
    error = ValueError()
    answered.settle(done(1))
    failed.settle(done(error=error))
    assert gone.got == []
    assert there.got == [1, error]


def test_who_works_without_a_future_gives_answer_and_error_itself() -> None:
    request: Request[int] = Request()
    answers: list[object] = []
    request.then(answers.append).otherwise(answers.append)
    error = ValueError()
    request.succeed(1)
    request.fail(error)
    request.cancel()
    request.succeed(2)
    request.fail(error)
    assert answers == [1, error]
