"""A progress bar on the terminal, for work that takes longer than a moment."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_PATIENCE = 0.4
"""Seconds before anything is shown: short work needs no bar."""
_INTERVAL = 0.1
_WIDTH = 28


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
            # Wipe the line, so that what is said next stands alone.
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
