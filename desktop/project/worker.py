"""A process for heavy text work: jieba and numpy hold Python's interpreter lock for seconds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from desktop.project.delivery import Delivery
from desktop.project.requests import Request

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Params = ParamSpec("Params")
Result = TypeVar("Result")


class Worker:
    """One process, started on first use, and restarted once if it dies while working."""

    def __init__(self) -> None:
        self._delivery = Delivery()
        self._pool: ProcessPoolExecutor | None = None
        self._unsettled: set[Request[Any]] = set()

    def compute(
        self, function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
    ) -> Request[Result]:
        """Call a module-level ``function`` of ``corpus`` or ``db`` in the process."""
        request: Request[Result] = Request()
        self.submit(request, function, *args, **kwargs)
        return request

    def submit(
        self,
        request: Request[Result],
        function: Callable[Params, Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """As :meth:`compute`, settling a request that exists already."""
        self._send(request, partial(function, *args, **kwargs), again=True)

    def _send(self, request: Request[Result], call: Callable[[], Result], *, again: bool) -> None:
        pool, future = self._hand_over(call)
        self._unsettled.add(request)
        request.follow(future)
        future.add_done_callback(
            lambda done: self._delivery.post(partial(self._on_done, request, call, pool, done, again=again))
        )

    def _on_done(
        self,
        request: Request[Result],
        call: Callable[[], Result],
        pool: ProcessPoolExecutor,
        done: Future[Result],
        *,
        again: bool,
    ) -> None:
        from concurrent.futures.process import BrokenProcessPool

        self._unsettled.discard(request)
        died = not done.cancelled() and isinstance(done.exception(), BrokenProcessPool)
        if died and self._pool is pool:
            self._drop_pool()
        if died and again and not request.cancelled:
            from logging import getLogger

            getLogger(__name__).info("the worker process died; starting it once more")
            self._send(request, call, again=False)
        else:
            request.settle(done)

    def _hand_over(self, call: Callable[[], Result]) -> tuple[ProcessPoolExecutor, Future[Result]]:
        """Submit the work to the running process, or to a new one if the last died while idle."""
        from concurrent.futures.process import BrokenProcessPool

        try:
            pool = self._running_pool()
            return pool, pool.submit(call)
        except BrokenProcessPool:
            self._drop_pool()
            pool = self._running_pool()
            return pool, pool.submit(call)

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            from desktop.project.worker_process import end_with_parent

            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(max_workers=1, mp_context=context, initializer=end_with_parent)
        return self._pool

    def abandon(self, request: Request[Result]) -> None:
        """Cancel a request, and end the process if it is working on it. Other requests are moved to the next
        process."""
        running = request.running
        request.cancel()
        if running:
            self._terminate()
            # Waits for the pool's thread, which fails at work that is cancelled meanwhile.
            self._drop_pool()

    def _terminate(self) -> None:
        if self._pool is None:
            return
        # Python's pool sets an error on all its work when its process ends, and fails for work that was cancelled
        # before. Its thread looks up what it takes from the queue, so that is emptied first.
        with suppress(Empty):
            while True:
                self._pool._work_ids.get_nowait()
        pending = self._pool._pending_work_items
        for number in [number for number, item in list(pending.items()) if item.future.cancelled()]:
            pending.pop(number, None)
        for process in list((self._pool._processes or {}).values()):
            process.terminate()

    def finish(self) -> None:
        """End the process, if it is running. Unsettled requests are never settled."""
        # Python's pool fails if work is cancelled while its process ends, so requests are cancelled afterwards.
        self._terminate()
        self._drop_pool()
        for request in self._unsettled:
            request.cancel()
        self._unsettled.clear()

    def _drop_pool(self) -> None:
        """Drop a pool whose process has ended, with its semaphores, which would otherwise exist until the next garbage
        collection."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True)
