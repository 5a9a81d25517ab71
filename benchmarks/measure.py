"""Measuring: medians and percentiles of CPU or wall time, and the table of results."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measured value."""

    name: str
    value: float
    unit: str
    target: float
    """The largest acceptable value."""
    detail: str = ""
    """How it was measured, and what it is compared with."""

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the values lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of this thread that ``work`` takes."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


def wall_seconds(work: Callable[[], object]) -> float:
    """Wall time that ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def paired(ours: Callable[[], float], floor: Callable[[], float], runs: int) -> tuple[float, float, float]:
    """Measure both alternately, ``runs`` times after one warm-up.

    Returns the median of ours, the median of the floor, and the median of the ratios.
    """
    ours()
    floor()
    pairs = [(ours(), floor()) for _ in range(runs)]
    return (
        statistics.median(our_value for our_value, _ in pairs),
        statistics.median(floor_value for _, floor_value in pairs),
        statistics.median(our_value / floor_value for our_value, floor_value in pairs),
    )


def peak_memory(process: str = "self") -> float:
    """The peak resident memory of a process in MB, of this one by default, from /proc if it exists: the value of
    ``getrusage`` is never below that of the parent when the process was started."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def resident_memory() -> float:
    """The resident memory of this process now, in MB; only on Linux."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def child(module: str, *arguments: str) -> str:
    """Run a module of this package in a child process. Returns its output."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def print_table(measurements: Iterable[Measurement]) -> bool:
    """Print a Markdown table, each row as soon as it is measured. Returns whether all targets were met."""
    print("| figure | measured | target | | how |\n|---|---:|---:|---|---|", flush=True)
    met = []
    for measurement in measurements:
        mark = "ok" if measurement.met else "MISSED"
        measured = f"{measurement.value:.2f} {measurement.unit}".strip()
        target = f"{measurement.target:g} {measurement.unit}".strip()
        print(f"| {measurement.name} | {measured} | {target} | {mark} | {measurement.detail} |", flush=True)
        met.append(measurement.met)
    return all(met)
