"""The lane: the single thread on which the database is used, in the order in which work is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.project.delivery import Delivery
from desktop.project.requests import Request, Result

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Lane:
    """One thread that does one thing after another. Answers come on the window's thread."""

    def __init__(self) -> None:
        self._delivery = Delivery()
        self._finished = False
        self._executor: ThreadPoolExecutor | None = None
        self._held: list[Callable[[], None]] | None = None
        """What was asked since :meth:`hold`."""

    def submit(self, work: Callable[[], Result], request: Request[Result]) -> None:
        """Do ``work`` on the lane and settle ``request`` with its outcome."""
        start = partial(self._start, work, request)
        if self._held is None:
            start()
        else:
            self._held.append(start)

    def hold(self) -> None:
        """Begin nothing until :meth:`release`; what is asked meanwhile keeps its order."""
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Begin what :meth:`hold` kept back."""
        held, self._held = self._held or (), None
        for start in held:
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

        self._delivery.bring(arrive)

    def finish(self) -> None:
        """Do what was asked, then stop. Answers that are still on their way are dropped."""
        self._finished = True
        self.release()
        self._running().shutdown(wait=True)
