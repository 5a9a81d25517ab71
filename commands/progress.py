"""A progress bar on the terminal, for work that takes longer than a moment."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType

_PATIENCE = 0.4
"""Seconds before anything is shown: short work needs no bar."""
_INTERVAL = 0.1
_WIDTH = 28
_SPEED = 10
"""Places a second that the mark of a bar without an end moves."""
_WIPE = "\r\x1b[2K"
"""Empties the line, so that what is said next stands alone."""


class ProgressBar:
    """Shows how far the work is, on standard error and only if that is a terminal. Call it with done and total."""

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
        print(f"\r{self._title} [{bar:<{_WIDTH}}] {share:4.0%}", end="", file=sys.stderr, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print(_WIPE, end="", file=sys.stderr, flush=True)


class Patience:
    """Says on the terminal that something is under way, and for how long already, where nobody can tell how far it is.
    The work itself stays on its thread, so Ctrl-C stops it as usual."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tell, daemon=True)

    def __enter__(self) -> Patience:
        if sys.stderr.isatty():
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _tell(self) -> None:
        began, wait = time.monotonic(), _PATIENCE
        shown = False
        while not self._over.wait(wait):
            wait, shown = _INTERVAL, True
            at = int((time.monotonic() - began) * _SPEED) % _WIDTH
            bar = f"{'':<{at}}#{'':<{_WIDTH - at - 1}}"
            seconds = time.monotonic() - began
            print(f"\r{self._title} [{bar}] {seconds:3.0f} s", end="", file=sys.stderr, flush=True)
        if shown:
            print(_WIPE, end="", file=sys.stderr, flush=True)
