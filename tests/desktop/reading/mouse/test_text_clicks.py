"""Clicks in a text."""

from __future__ import annotations

from tests.desktop.reading.conftest import DAILY, Bench


def test_a_double_click_selects_a_word(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    offset = view.source.index("跨江渡轮")
    view.pointer.word_requested.emit(offset)
    bench.qtbot.waitUntil(lambda: view.selected_span() is not None, timeout=30_000)
    span = view.selected_span()
    assert span is not None
    assert span.contains(offset)
    assert 1 <= len(span) <= 4
