"""The callback by which long operations report their progress."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], object]
"""Called with the completed and the total amount, in any unit; raises to cancel."""


def no_progress(done: int, total: int) -> None:
    """Ignores the progress."""
