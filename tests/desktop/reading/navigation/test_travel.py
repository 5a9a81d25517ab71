"""Going to a claim, a span, a link or an article."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from corpus.model import Span
from desktop.current import Destination
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench
from tests.desktop.reading.reading_views import vertical_state


def test_going_to_a_claim_opens_its_article_and_selects_it(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.go_to(Destination(claim="claim-11", new_pane=True))
    bench.qtbot.waitUntil(lambda: bench.current.claim == "claim-11")
    assert bench.area.open_articles() == [DAILY, POST]
    assert bench.current.article == POST
    assert bench.pane(POST).view.emphasis.selected == "claim-11"


def test_going_to_a_span_scrolls_there_and_puts_the_caret_on_it(long_bench: Bench) -> None:
    long_bench.open(DAILY)
    view = long_bench.pane(DAILY).view
    long_bench.current.go_to(Destination(article=DAILY, span=Span(1500, 1504)))
    assert vertical_state(view, 1500) == "visible"
    assert view.caret_offset() == 1500


def test_going_to_what_is_cut_by_the_lower_edge_brings_it_into_sight(long_bench: Bench) -> None:
    long_bench.open(DAILY)
    view = long_bench.pane(DAILY).view
    top = view.document_y(1500) - view.viewport().height() + 12
    view.scroll_to_y(round(top), animate=False)
    long_bench.current.go_to(Destination(article=DAILY, span=Span(1500, 1504)))
    geometry = view.span_geometry(Span(1500, 1504))
    assert geometry is not None
    assert geometry.last_line.bottom < view.viewport().height() / 2


def test_going_to_a_link_opens_both_articles_side_by_side(bench: Bench) -> None:
    bench.current.go_to(Destination(link="link-4"))
    bench.settle()
    assert sorted(bench.area.open_articles()) == [WEEKLY, POST]
    assert bench.current.link == "link-4"
    assert bench.pane(WEEKLY).view.emphasis.selected == "claim-8"
    assert bench.pane(POST).view.emphasis.selected == "claim-11"


@pytest.mark.parametrize("preview", [False, True])
def test_no_pane_moves_for_a_link_and_both_ends_flash(bench: Bench, preview: bool) -> None:
    bench.area.resize(1400, 700)
    bench.open(DAILY, WEEKLY, POST)
    bench.current.go_to(Destination(link="link-5", preview=preview))
    bench.settle()
    assert bench.area.open_articles() == [DAILY, WEEKLY, POST]
    flashing = [bench.pane(article).view.emphasis.flash_stretch for article in (DAILY, WEEKLY, POST)]
    assert [stretch is not None for stretch in flashing] == [True, False, True]


def test_a_preview_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.gutter.setFocus()
    bench.current.go_to(Destination(claim="claim-8", preview=True))
    assert QApplication.focusWidget() is bench.gutter


def test_the_keyboard_is_in_no_other_text_than_the_active_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    bench.current.go_to(Destination(claim="claim-8", link="link-3", preview=True))
    assert bench.area.active_pane is bench.pane(WEEKLY)
    assert QApplication.focusWidget() is bench.pane(WEEKLY).view


def test_what_is_gone_is_passed_over(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.go_to(Destination(article="gone", claim="gone", link="gone"))
    assert bench.area.open_articles() == [DAILY]
