"""Pausing Python's garbage collection."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def gc_paused() -> Iterator[None]:
    """A block without garbage collection; afterwards it is as it was before. Reading, changing or copying a large
    project creates millions of values and no cycles; scanning them again and again takes a third of its time. As the
    decorator of a function it lasts until the function's own values are freed, so that these are not scanned either."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
