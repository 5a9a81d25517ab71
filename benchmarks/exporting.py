"""Exports of a large project: CPU time and memory of each, in a process of its own."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from benchmarks.measure import Measurement, child, peak_memory
from benchmarks.texts import archive
from corpus.report.material import ProjectState
from corpus.writers import write, writer_named
from corpus.writers.exported import Exported, StoredProject

CLAIMS = 100_000
"""Claims of the exported project."""
_FORMATS = {"xlsx": 6.0, "qdpx": 5.0, "w3c": 5.0}
"""Limit of CPU time for a format, in seconds."""
_MEMORY = 150
"""Limit of memory for writing, in MB above that of the project itself."""


def figures() -> Iterator[Measurement]:
    """CPU and memory of each format."""
    for name, most in _FORMATS.items():
        seconds, added, size = (float(word) for word in child("benchmarks.exporting", name).split())
        detail = f"{CLAIMS:,} claims with figures, {size:.0f} MB; the library is loaded in it"
        yield Measurement(f"{name} of {CLAIMS:,} claims, CPU", seconds, "s", most, detail)
        yield Measurement("its memory", added, "MB", _MEMORY, "more than with the project loaded")


def measure(name: str) -> str:
    """CPU time in seconds, additional memory in MB, and size of the file in MB."""
    stored = StoredProject(archive(5, 20_000, CLAIMS, links=10_000), {}, ProjectState("0" * 64))
    given = Exported(stored, datetime(2026, 10, 8, tzinfo=UTC))
    before, began = peak_memory(), time.process_time()
    out = io.BytesIO()
    write(writer_named(name), given, out)
    return f"{time.process_time() - began} {peak_memory() - before} {out.tell() / 1e6}"


if __name__ == "__main__":
    print(measure(sys.argv[1]))
