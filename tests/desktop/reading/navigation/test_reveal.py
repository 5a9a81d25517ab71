"""Changes by undo and redo are shown."""

from __future__ import annotations

from db import edits
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench
from tests.desktop.reading.reading_views import vertical_state


def test_undo_out_of_sight_scrolls_there_and_flashes(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    view = long_bench.pane(DAILY).view
    far = long_bench.snapshot.claims_of(DAILY)[-1]
    long_bench.workspace.perform(edits.toggle_tag, far.id, "tag-3")
    long_bench.settle()
    assert vertical_state(view, far.start) == "below", "an edit scrolls nowhere"
    active = long_bench.area.active_pane
    for act in (long_bench.workspace.undo, long_bench.workspace.redo):
        view.scroll_to(0)
        view.emphasis.flash(None)
        act()
        long_bench.qtbot.waitUntil(lambda: view.emphasis.flash_stretch is not None)
        assert vertical_state(view, far.start) == "visible"
        assert long_bench.area.active_pane is active


def test_a_claim_that_comes_and_one_that_goes_flash_too(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    bench.workspace.perform(edits.delete_claims, ["claim-2"])
    bench.settle()
    for act, gone in ((bench.workspace.undo, False), (bench.workspace.redo, True)):
        view.emphasis.flash(None)
        act()
        bench.qtbot.waitUntil(lambda gone=gone: ("claim-2" not in bench.claims()) is gone)
        bench.settle()
        assert view.emphasis.flash_stretch is not None


def test_an_article_that_is_not_open_is_named(bench: Bench) -> None:
    bench.open(DAILY)
    bench.workspace.perform(edits.toggle_tag, "claim-8", "tag-3")
    bench.settle()
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: "not open" in bench.area.tools.status.words)
    assert bench.snapshot.articles[WEEKLY].title in bench.area.tools.status.words
    assert bench.area.open_articles() == [DAILY]


def test_an_article_that_comes_back_is_not_called_closed(bench: Bench) -> None:
    bench.workspace.perform(edits.remove_articles, [DAILY])
    bench.qtbot.waitUntil(lambda: DAILY not in bench.snapshot.articles)
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: DAILY in bench.snapshot.articles)
    bench.settle()
    assert "not open" not in bench.area.tools.status.words
