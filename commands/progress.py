"""Progress bars on the terminal."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType

from commands.terminal import steer

_PATIENCE = 0.4
"""Seconds before anything is shown. Chosen: short work needs no bar."""
_INTERVAL = 0.1
"""Seconds between two updates. Chosen."""
_WIDTH = 28
"""Characters of a bar. Chosen."""
_SPEED = 10
"""Characters per second by which the mark of a bar without a known end moves. Chosen."""
_WIPE = "\r\x1b[2K"
"""Clears the line."""


class ProgressBar:
    """A progress bar on standard error, shown only if that is a terminal. It is called with the amount done and the
    total."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._shown = False
        self._next = time.monotonic() + _PATIENCE
        self._terminal = sys.stderr.isatty()

    def __enter__(self) -> ProgressBar:
        return self

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._terminal or now < self._next:
            return
        self._next = now + _INTERVAL
        self._shown = True
        share = min(1.0, done / total) if total else 0.0
        bar = "#" * int(share * _WIDTH)
        steer(sys.stderr, f"\r{self._title} [{bar:<{_WIDTH}}] {share:4.0%}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            steer(sys.stderr, _WIPE)


class WaitingBar:
    """A bar without a known end, with the elapsed time. It is updated by a thread of its own, so the work stays on its
    thread and can be interrupted with Ctrl-C as usual."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._report, daemon=True)

    def __enter__(self) -> WaitingBar:
        if sys.stderr.isatty():
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _report(self) -> None:
        began, wait = time.monotonic(), _PATIENCE
        visible = False
        while not self._over.wait(wait):
            wait, visible = _INTERVAL, True
            at = int((time.monotonic() - began) * _SPEED) % _WIDTH
            bar = f"{'':<{at}}#{'':<{_WIDTH - at - 1}}"
            seconds = time.monotonic() - began
            steer(sys.stderr, f"\r{self._title} [{bar}] {seconds:3.0f} s")
        if visible:
            steer(sys.stderr, _WIPE)
