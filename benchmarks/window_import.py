"""``python -m benchmarks.window_import PROJECT EXPORT``: import an export in the window of a project, by its dialog.

Prints the peak memory of the window, and of its worker process, in MB."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import peak_memory

if TYPE_CHECKING:
    from desktop.app.launch import Program

_FOLLOWED = 2_000
"""Milliseconds after the import in which lists and panes follow. Chosen: they take less."""


def _import(program: Program, export: str) -> None:
    from PySide6.QtCore import QTimer

    dialog: Any = program.window.features.project.import_articles([export])
    accept, detail = dialog.accept_button, dialog.detail
    ready, workers = QTimer(dialog), [0.0]

    def look() -> None:
        workers.append(_peak_of_workers())
        if detail.read_it.isVisible():
            # A file of this size is read when the user has confirmed it.
            detail.read_it.click()
        elif accept.isEnabled():
            ready.stop()
            accept.click()

    def tell() -> None:
        sys.stdout.write(f"{peak_memory()} {max(workers)}\n")
        sys.stdout.flush()
        program.workspace.finish()
        os._exit(0)

    ready.timeout.connect(look)
    ready.start(20)
    dialog.finished.connect(lambda: QTimer.singleShot(_FOLLOWED, tell))


def _peak_of_workers() -> float:
    """The largest peak memory of a process that a thread of this one started, in MB."""
    started = [
        child for path in Path("/proc/self/task").glob("*/children") for child in path.read_text().split()
    ]
    return max(map(peak_memory, started), default=0.0)


def _main(project: str, export: str) -> None:
    import main as program
    from benchmarks import start

    real = program.main
    program.main = lambda *_: real([project])

    def painted(program: Program) -> None:
        start._when_saved(program, lambda: _import(program, export))

    start.duikan(painted)  # type: ignore[arg-type]


if __name__ == "__main__":
    _main(*sys.argv[1:])
