"""The lane: the only thread on which the database is used, in the order in which work is submitted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.project.delivery import Delivery
from desktop.project.requests import Request, Result

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

PAINTING = 1.0
"""Seconds that the lane leaves the processor to the window for painting, at most. Chosen: three times what it takes."""


class Lane:
    """Runs work on one thread, in order. Requests are settled on the window's thread."""

    def __init__(self) -> None:
        self._delivery = Delivery()
        self._finished = False
        self._executor: ThreadPoolExecutor | None = None
        self._held: list[Callable[[], None]] | None = None
        """Work submitted since :meth:`hold`; None while nothing is held."""

    def submit(self, work: Callable[[], Result], request: Request[Result]) -> None:
        """Run ``work`` on the lane and settle ``request`` with its outcome."""
        start = partial(self._start, work, request)
        if self._held is None:
            start()
        else:
            self._held.append(start)

    def show(self, show: Callable[[Result], None], value: Result) -> None:
        """On the lane: call ``show(value)`` on the window's thread, and wait until what it changed has been painted, or
        for :data:`PAINTING` seconds."""
        painted = Event()

        def arrive() -> None:
            if not self._finished:
                show(value)
            # What is to be painted is painted before any timer fires.
            QTimer.singleShot(0, painted.set)

        self._delivery.post(arrive)
        painted.wait(PAINTING)

    def hold(self) -> None:
        """Queue new work, in order, until :meth:`release`."""
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Run the work that was queued since :meth:`hold`."""
        queued, self._held = self._held or (), None
        for start in queued:
            start()

    def _start(self, work: Callable[[], Result], request: Request[Result]) -> None:
        future = self._running().submit(work)
        request.follow(future)
        future.add_done_callback(partial(self._deliver, request))

    def _running(self) -> ThreadPoolExecutor:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        return self._executor

    def _deliver(self, request: Request[Result], done: Future[Result]) -> None:
        def arrive() -> None:
            if not self._finished:
                request.settle(done)

        self._delivery.post(arrive)

    def finish(self) -> None:
        """Run all submitted work, then stop the thread. Unsettled requests are never settled."""
        self._finished = True
        self.release()
        self._running().shutdown(wait=True)
