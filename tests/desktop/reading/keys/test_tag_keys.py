"""The digits and the quick tag, as called by commands."""

from __future__ import annotations

from corpus.model import Span
from tests.desktop.reading.conftest import DAILY, Bench


def test_a_digit_tags_selected_text_and_the_new_claim_is_selected(bench: Bench) -> None:
    bench.open(DAILY)
    bench.pane(DAILY).view.select_span(Span(0, 4))
    before = set(bench.claims())
    bench.area.keys.tags.toggle_digit(2)
    bench.qtbot.waitUntil(lambda: len(bench.claims()) > len(before))
    (made,) = set(bench.claims()) - before
    assert bench.claims()[made].tags == ("tag-1",)
    bench.qtbot.waitUntil(lambda: bench.current.claim == made)
    assert bench.pane(DAILY).view.selected_span() is None
    bench.area.keys.tags.toggle_digit(3)
    bench.qtbot.waitUntil(lambda: bench.claims()[made].tags == ("tag-1", "tag-2"))


def test_who_has_gone_on_before_it_is_saved_is_left_there(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    view.select_span(Span(0, 4))
    with bench.qtbot.waitSignal(bench.workspace.changed):
        bench.area.keys.tags.toggle_digit(2)
        view.select_span(Span(6, 9))
    assert view.selected_span() == Span(6, 9)
    assert bench.current.claim is None, "the next digit would act on it"


def test_a_digit_without_a_tag_says_so(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    with bench.qtbot.waitSignal(bench.area.doing_changed) as told:
        bench.area.keys.tags.toggle_digit(9)
    assert told.args[0] == "No tag has the key 9 yet; T makes one"
