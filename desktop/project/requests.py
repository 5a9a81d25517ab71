"""Requests: work that runs on another thread or in another process, with handlers for its answer."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = TypeVar("Result")
Answer = TypeVar("Answer")


class Request(Generic[Result]):
    """Work requested from the lane or from a worker process.

    Handlers are called on the window's thread, in the order in which they were attached. None is called after
    :meth:`cancel`, nor if its owner has been destroyed: an answer may arrive after the pane or dialog that requested it
    was closed.
    """

    def __init__(self, report: Callable[[Exception], object] | None = None) -> None:
        """``report`` is called with the error if the work fails and no handler was attached by :meth:`otherwise`."""
        self._report = report
        self._then: list[Callable[[Result], object]] = []
        self._otherwise: list[Callable[[Exception], object]] = []
        self._answers: tuple[Result, ...] = ()
        self._errors: tuple[Exception, ...] = ()
        self._cancelled = Event()
        self._future: Future[Result] | None = None
        self._wanted: Callable[[], bool] | None = None

    @classmethod
    def answered(cls, answer: Result) -> Request[Result]:
        """A request that has its answer already."""
        request = cls()
        request._answers = (answer,)
        return request

    @classmethod
    def refused(cls, error: Exception) -> Request[Result]:
        """A request that failed already; the error is passed to its handlers and not reported elsewhere."""
        request = cls()
        request._errors = (error,)
        return request

    # Used by the requester

    def then(self, handler: Callable[[Result], object], *, owner: QObject | None = None) -> Request[Result]:
        """Call ``handler`` with the answer, immediately if it has arrived. Returns this request.

        Unless ``owner`` is given, the owner of a method of a QObject is that object.
        """
        owned = _while_alive(handler, owner)
        for answer in self._answers:
            owned(answer)
        self._then.append(owned)
        return self

    def otherwise(
        self, handler: Callable[[Exception], object], *, owner: QObject | None = None
    ) -> Request[Result]:
        """Call ``handler`` with the error if the work fails, immediately if it has. Returns this request."""
        owned = _while_alive(handler, owner)
        for error in self._errors:
            owned(error)
        self._otherwise.append(owned)
        return self

    def cancel(self) -> None:
        """Drop the answer. Work that has not started is not done at all."""
        self._cancelled.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    # Used by whoever does the work

    @property
    def running(self) -> bool:
        """Whether the work is running."""
        return self._future is not None and self._future.running()

    def only_while(self, wanted: Callable[[], bool]) -> None:
        """Drop the answer, as if cancelled, unless ``wanted()`` is true when it arrives."""
        self._wanted = wanted

    def follow(self, future: Future[Result]) -> None:
        """Let :meth:`cancel` also cancel the future that will hold the answer."""
        self._future = future
        if self.cancelled:
            future.cancel()

    def settle(self, future: Future[Result]) -> None:
        """Pass the outcome of a finished future to the handlers. Called on the window's thread."""
        if self.cancelled or future.cancelled() or (self._wanted is not None and not self._wanted()):
            return
        error = future.exception()
        if error is None:
            self.succeed(future.result())
        elif isinstance(error, Exception):
            self.fail(error)
        else:
            raise error

    def succeed(self, answer: Result) -> None:
        """Pass the answer to the handlers, unless the request was cancelled. Called on the window's thread."""
        if self.cancelled:
            return
        self._answers = (answer,)
        for handler in tuple(self._then):
            handler(answer)

    def fail(self, error: Exception) -> None:
        """Pass the error to the handlers, unless the request was cancelled. Called on the window's thread."""
        if self.cancelled:
            return
        handlers = tuple(self._otherwise)
        if not handlers and self._report is not None:
            handlers = (self._report,)
        for handler in handlers:
            handler(error)


def _while_alive(handler: Callable[[Answer], object], owner: QObject | None) -> Callable[[Answer], object]:
    asker = owner if owner is not None else getattr(handler, "__self__", None)
    if not isinstance(asker, QObject):
        return handler
    return lambda answer: handler(answer) if isValid(asker) else None
