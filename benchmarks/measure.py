"""Measuring: medians and percentiles of CPU or wall time, and the table that is printed."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. ``target`` is the most that it may be; ``floor`` tells what it was compared with."""

    name: str
    value: float
    unit: str
    target: float
    detail: str = ""

    @property
    def met(self) -> bool:
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
    """Measure both in turn ``runs`` times after one warm-up; the medians, and the median of the ratios."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(runs)]
    return (
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(one / other for one, other in pairs),
    )


def child(module: str, *arguments: str) -> str:
    """Run a module of this package in a process of its own; what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def print_table(figures: Iterable[Figure]) -> bool:
    """Print the figures as a Markdown table, each as soon as it is known; whether all met their targets."""
    print("| figure | measured | target | | how |\n|---|---:|---:|---|---|", flush=True)
    met = []
    for one in figures:
        mark = "ok" if one.met else "MISSED"
        measured = f"{one.value:.2f} {one.unit}".strip()
        target = f"{one.target:g} {one.unit}".strip()
        print(f"| {one.name} | {measured} | {target} | {mark} | {one.detail} |", flush=True)
        met.append(one.met)
    return all(met)
