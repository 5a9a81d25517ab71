"""What the worker process does at its start.

It must not load Qt, so it stands apart from :mod:`desktop.project.jobs`.
"""

from __future__ import annotations

import multiprocessing
import os
import threading


def end_with_parent() -> None:
    """From now on this process ends as soon as the window's has, even if that was killed and could tell nobody."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        # Nobody is left for whom to finish anything.
        os._exit(1)

    threading.Thread(target=wait, name="parent", daemon=True).start()
