"""The time from the start of the process to the first painted window, and the memory of a project."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measurement, child, paired, wall_seconds

RUNS = 9
"""Starts of which the median is taken."""


def figures() -> Iterator[Measurement]:
    """The window with the sample, on a first and on a later start, compared with a bare window with one QTextEdit."""
    # As after the first run of the program, which leaves compiled modules.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        _own_folders(Path(folder))

        def bare() -> float:
            return wall_seconds(lambda: child("benchmarks.start", "bare"))

        def first() -> float:
            _forget(Path(folder))
            return wall_seconds(lambda: child("benchmarks.start", "duikan"))

        def later() -> float:
            return wall_seconds(lambda: child("benchmarks.start", "duikan"))

        def later_with_docks() -> float:
            return wall_seconds(lambda: child("benchmarks.start", "docks"))

        mine, floor, ratio = paired(first, bare, RUNS)
        yield Measurement(
            "first start with the sample to painted window / bare PySide6 window",
            ratio,
            "×",
            2.6,
            f"{mine * 1000:.0f} ms against {floor * 1000:.0f} ms, wall time of whole processes, {RUNS} pairs",
        )
        _forget(Path(folder))
        child("benchmarks.start", "close")
        mine, floor, ratio = paired(later, bare, RUNS)
        _, _, with_docks = paired(later_with_docks, bare, RUNS)
        yield Measurement(
            "later start with the sample to painted window / bare PySide6 window",
            ratio,
            "×",
            2.6,
            f"{mine * 1000:.0f} ms against {floor * 1000:.0f} ms, wall time of whole processes, {RUNS} pairs; "
            f"{with_docks:.2f} × with the links and the lists of the docks",
        )


def memory() -> Iterator[Measurement]:
    """Resident memory with five articles open and their project read, including the worker process if it is running."""
    with tempfile.TemporaryDirectory() as folder:
        _own_folders(Path(folder))
        printed = dict(
            line.split() for line in child("benchmarks.start", "memory").splitlines() if " " in line
        )
        resident = float(printed["resident"])
        yield Measurement(
            "resident memory with the sample's five articles open",
            resident,
            "MB",
            250,
            "after the project was read, searched and edited once",
        )


def _own_folders(folder: Path) -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(folder / variable.lower())
    os.environ.pop("DUIKAN_CACHE", None)


def _forget(folder: Path) -> None:
    import shutil

    for kept in folder.iterdir():
        shutil.rmtree(kept, ignore_errors=True)
