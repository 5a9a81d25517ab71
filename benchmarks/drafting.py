"""Drafts of a comparison: the time they take after the suggestions were computed.

Run alone with ``python -m benchmarks drafting``. Each is measured in a process of its own, after the engine's work,
which the benchmark of suggestions measures.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.matching import STATEMENTS, project
from benchmarks.measure import Measurement, child
from corpus.matching.suggestion import SourceText

_SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
"""The articles of the sample project."""
REPEATED = 5
"""How often the sample's texts are repeated, so that five articles have about 500 statements, like five long magazine
articles."""


def figures() -> Iterator[Measurement]:
    """All figures of drafting."""
    five, again, rows = (float(part) for part in child("benchmarks.drafting", "five").split())
    yield Measurement(
        "drafts: five long articles", five, "s", 2, f"CPU after the suggestions, {rows:.0f} rows"
    )
    yield Measurement("drafts: the same after one was accepted", again, "s", 0.5, "CPU")
    many, _, rows = (float(part) for part in child("benchmarks.drafting", "many").split())
    yield Measurement(
        f"drafts: {STATEMENTS:,} statements", many, "s", 10, f"CPU after the suggestions, {rows:.0f} rows"
    )


def _measured(articles: Sequence[SourceText]) -> None:
    from corpus.comparing.drafting import drafts
    from corpus.matching import suggest_links

    suggest_links(articles, limit=1)
    start = _own_cpu()
    found = drafts(articles)
    first = _own_cpu() - start
    drafts(articles)
    print(first, _own_cpu() - start - first, len(found.rows))


def _five() -> list[SourceText]:
    paths = sorted(_SAMPLE.glob("*.txt"))
    return [SourceText(path.name, "\n".join([path.read_text(encoding="utf-8")] * REPEATED)) for path in paths]


def _own_cpu() -> float:
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    _measured({"five": _five, "many": lambda: project(STATEMENTS)}[sys.argv[1]]())
