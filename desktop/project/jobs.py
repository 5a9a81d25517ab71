"""Where work runs: one lane for the database, one process for heavy text work, and the list of what is under way.

The lane is a single thread, so the database is only ever touched in the order asked. The worker is a process, because
jieba holds Python's interpreter lock for seconds. Both take values and return values; answers come back on the thread
of the window, and never after their ticket was cancelled.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor


Answer = Callable[[Any], None]


class Ticket:
    """A question that was asked. Cancelling it means that nobody wants the answer any more."""

    def __init__(self) -> None:
        self._cancelled = Event()
        self._future: Future[Any] | None = None

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Drop the answer; work that has not begun is not done at all."""
        self._cancelled.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def running(self) -> bool:
        """Whether somebody is at this very work now."""
        return self._future is not None and self._future.running()

    def follow(self, future: Future[Any]) -> None:
        """Let :meth:`cancel` reach the future that will hold the answer."""
        self._future = future
        if self.cancelled:
            future.cancel()


class _Delivery(QObject):
    """Carries answers from any thread to the window's; Qt queues the signal."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def _on_arrived(self, call: Callable[[], None]) -> None:
        call()


class Lane:
    """One thread that does one thing after another."""

    def __init__(self) -> None:
        self._delivery = _Delivery()
        self._finished = False
        self._executor: ThreadPoolExecutor | None = None
        self._held: list[Callable[[], None]] | None = None
        """What was asked since :meth:`hold`."""

    def submit(self, work: Callable[[], Any], then: Answer, failed: Callable[[Exception], None]) -> Ticket:
        """Do ``work`` on the lane, then call ``then`` or ``failed`` on the window's thread."""
        ticket = Ticket()
        start = partial(self._start, ticket, work, then, failed)
        if self._held is None:
            start()
        else:
            self._held.append(start)
        return ticket

    def hold(self) -> None:
        """Until :meth:`release`, begin nothing; what is asked meanwhile keeps its order."""
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Begin what was held up, if anything was."""
        held, self._held = self._held or (), None
        for start in held:
            start()

    def _start(
        self, ticket: Ticket, work: Callable[[], Any], then: Answer, failed: Callable[[Exception], None]
    ) -> None:
        future = self._running().submit(work)
        ticket.follow(future)
        future.add_done_callback(lambda done: self._deliver(ticket, done, then, failed))

    def _running(self) -> ThreadPoolExecutor:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        return self._executor

    def _deliver(
        self, ticket: Ticket, done: Future[Any], then: Answer, failed: Callable[[Exception], None]
    ) -> None:
        def arrive() -> None:
            if not self._finished:
                _answer(ticket, done, then, failed)

        if not ticket.cancelled:
            self._delivery.arrived.emit(arrive)

    def finish(self) -> None:
        """Do what was asked, then stop. Answers that are still on their way are not delivered."""
        self._finished = True
        self.release()
        self._running().shutdown(wait=True)


class Worker:
    """One process for heavy text work, started when first needed and once more should it die."""

    def __init__(self) -> None:
        self._delivery = _Delivery()
        self._pool: ProcessPoolExecutor | None = None

    def submit(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        then: Answer,
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Run a module-level ``function`` of ``corpus`` in the worker."""
        ticket = Ticket()
        self._send(ticket, function, args, then, failed, retry=True)
        return ticket

    def _send(
        self,
        ticket: Ticket,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        then: Answer,
        failed: Callable[[Exception], None],
        *,
        retry: bool,
    ) -> None:
        pool, future = self._hand_over(function, args)

        def done(future: Future[Any]) -> None:
            self._delivery.arrived.emit(lambda: answered(future))

        def answered(future: Future[Any]) -> None:
            from concurrent.futures.process import BrokenProcessPool

            died = not future.cancelled() and isinstance(future.exception(), BrokenProcessPool)
            if died and self._pool is pool:
                self._pool = None
            if died and retry and not ticket.cancelled:
                from logging import getLogger

                getLogger(__name__).info("the worker process died; starting it once more")
                self._send(ticket, function, args, then, failed, retry=False)
            else:
                _answer(ticket, future, then, failed)

        ticket.follow(future)
        future.add_done_callback(done)

    def _hand_over(
        self, function: Callable[..., Any], args: tuple[Any, ...]
    ) -> tuple[ProcessPoolExecutor, Future[Any]]:
        """Give the work to the running process, or to a new one when the last has died unnoticed, idle."""
        from concurrent.futures.process import BrokenProcessPool

        try:
            pool = self._running_pool()
            return pool, pool.submit(function, *args)
        except BrokenProcessPool:
            self._pool = None
            pool = self._running_pool()
            return pool, pool.submit(function, *args)

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            from desktop.project.worker_process import end_with_parent

            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(max_workers=1, mp_context=context, initializer=end_with_parent)
        return self._pool

    def abandon(self, ticket: Ticket) -> None:
        """Cancel, and end the process if it is at that very work. What else was asked is done by the next process."""
        running = ticket.running
        ticket.cancel()
        if running:
            self._terminate()

    def _terminate(self) -> None:
        processes = self._pool._processes if self._pool is not None else None
        for process in list((processes or {}).values()):
            process.terminate()

    def finish(self) -> None:
        """Stop the process, if it ever started; what it was doing is of no use now."""
        if self._pool is not None:
            self._terminate()
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _answer(ticket: Ticket, done: Future[Any], then: Answer, failed: Callable[[Exception], None]) -> None:
    if ticket.cancelled or done.cancelled():
        return
    try:
        result = done.result()
    except Exception as error:
        failed(error)
        return
    then(result)


class Job(QObject):
    """A piece of long work that the status bar shows. Progress may be told from any thread."""

    changed = Signal()
    finished = Signal()

    def __init__(self, title: str, *, cancellable: bool = True) -> None:
        super().__init__()
        self.title = title
        self.cancellable = cancellable
        self.done = 0
        self.total = 0
        self._cancelled = Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()
        self.changed.emit()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far the work is; a total of 0 means that nobody knows."""
        self.done, self.total = done, total
        self.changed.emit()

    def finish(self) -> None:
        """The work is over, whichever way."""
        self.finished.emit()


class Jobs(QObject):
    """What is under way now, oldest first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._running: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def start(self, title: str, *, cancellable: bool = True) -> Job:
        """Show a new piece of work until its ``finish`` is called."""
        job = Job(title, cancellable=cancellable)
        self._running.append(job)
        job.changed.connect(self.changed)
        job.finished.connect(lambda: self._on_finished(job))
        self.changed.emit()
        return job

    def _on_finished(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            self.changed.emit()
