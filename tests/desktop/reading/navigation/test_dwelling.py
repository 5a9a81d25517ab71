"""Which text was visible long enough."""

from __future__ import annotations

from corpus.model import Span
from desktop.reading.navigation.dwelling import LONG_ENOUGH, TICK
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench

LOOKS = LONG_ENOUGH // TICK


def test_what_stays_on_the_screen_is_read_and_what_a_jump_passes_over_is_not(long_bench: Bench) -> None:
    long_bench.open(DAILY)
    view, dwelling = long_bench.pane(DAILY).view, long_bench.area.parts.dwelling
    told: list[tuple[str, Span, int]] = []
    long_bench.area.read.connect(lambda *read: told.append(read))
    view.scroll_to(len(view.source) // 2)
    dwelling.look()
    view.scroll_to(len(view.source))
    for _ in range(LOOKS):
        dwelling.look()
    seen = view.visible_span()
    assert {(article, characters) for article, _, characters in told} == {(DAILY, len(view.source))}
    assert min(span.start for _, span, _ in told) == seen.start
    assert max(span.end for _, span, _ in told) == seen.end
    assert seen.start > len(view.source) // 2


def test_only_the_active_pane_counts(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    told: list[str] = []
    bench.area.read.connect(lambda article, *_: told.append(article))
    for _ in range(LOOKS):
        bench.area.parts.dwelling.look()
    assert set(told) == {WEEKLY}
