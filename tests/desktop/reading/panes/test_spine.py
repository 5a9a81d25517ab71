"""A folded pane."""

from __future__ import annotations

from desktop.reading.panes.spine import Spine
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


def spines(bench: Bench) -> list[Spine]:
    return [spine for spine in bench.area.findChildren(Spine) if spine.isVisible()]


def test_a_spine_says_what_it_unfolds(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.resize(400, 600)
    (spine,) = spines(bench)
    assert "A" in spine.accessibleName()
    assert bench.snapshot.articles[DAILY].title in spine.accessibleName()
