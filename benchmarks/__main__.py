"""``python -m benchmarks [PART …]``: measure speed and memory as stated in README, for all or some of :data:`PARTS`.

Times are medians of paired runs, and ratios to a floor measured in the same run, because machines differ and timings
are noisy.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator

from benchmarks.measure import Measurement, print_table


def _start() -> Iterator[Measurement]:
    from benchmarks import starting

    return starting.figures()


def _memory() -> Iterator[Measurement]:
    from benchmarks import starting

    return starting.memory()


def _reading() -> Iterator[Measurement]:
    from benchmarks import reading

    return reading.figures()


def _storing() -> Iterator[Measurement]:
    from benchmarks import storing

    return storing.figures()


def _figures() -> Iterator[Measurement]:
    from benchmarks import figures

    return figures.figures()


def _matching() -> Iterator[Measurement]:
    from benchmarks import matching

    return matching.figures()


def _report() -> Iterator[Measurement]:
    from benchmarks import reporting

    return reporting.figures()


def _comparing() -> Iterator[Measurement]:
    from benchmarks import comparing

    return comparing.figures()


def _ledger() -> Iterator[Measurement]:
    from benchmarks import ledger

    return ledger.figures()


def _drafting() -> Iterator[Measurement]:
    from benchmarks import drafting

    return drafting.figures()


def _merging() -> Iterator[Measurement]:
    from benchmarks import merging

    return merging.figures()


def _documents() -> Iterator[Measurement]:
    from benchmarks import documents

    return documents.figures()


def _exporting() -> Iterator[Measurement]:
    from benchmarks import exporting

    return exporting.figures()


def _agreeing() -> Iterator[Measurement]:
    from benchmarks import agreeing

    return agreeing.figures()


def _hubs() -> Iterator[Measurement]:
    from benchmarks import hubs

    return hubs.figures()


def _hub_search() -> Iterator[Measurement]:
    from benchmarks import hub_search

    return hub_search.figures()


def _wording() -> Iterator[Measurement]:
    from benchmarks import wording

    return wording.figures()


def _large() -> Iterator[Measurement]:
    from benchmarks import large

    return large.figures()


PARTS: dict[str, Callable[[], Iterator[Measurement]]] = {
    "start": _start,
    "reading": _reading,
    "documents": _documents,
    "figures": _figures,
    "matching": _matching,
    "report": _report,
    "drafting": _drafting,
    "comparing": _comparing,
    "ledger": _ledger,
    "storing": _storing,
    "large": _large,
    "wording": _wording,
    "merging": _merging,
    "exporting": _exporting,
    "agreeing": _agreeing,
    "hubs": _hubs,
    "hub_search": _hub_search,
    "memory": _memory,
}
"""The benchmarks by name, in the order in which they run."""


def main(names: list[str]) -> int:
    """Run the named parts, or all. Returns 1 if a figure missed its target, otherwise 0."""
    unknown = set(names) - set(PARTS)
    if unknown:
        sys.stderr.write(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}\n")
        return 2
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    met = print_table(figure for name in names or PARTS for figure in PARTS[name]())
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
