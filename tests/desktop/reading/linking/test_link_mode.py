"""Linking by keyboard."""

from PySide6.QtCore import Qt

from corpus.model import Span
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench
from tests.desktop.reading.drawn_links import new_links


def test_a_letter_links_with_the_relation_used_last(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.settings.set_value("last_relation", "overlaps")
    bench.select(2)
    before = set(bench.links())
    bench.area.keys.links.toggle_mode()
    letter = bench.area.tools.mode.letters["claim-7"]
    bench.press(letter.lower())
    bench.qtbot.waitUntil(lambda: len(bench.links()) == len(before) + 1)
    assert new_links(bench, before) == [("claim-2", "claim-7", "overlaps")]
    assert bench.current.link not in before
    assert not bench.area.tools.mode.choosing


def test_only_claims_in_other_panes_have_letters(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    bench.area.keys.links.toggle_mode()
    assert {
        bench.claim(int(claim.rpartition("-")[2])).article for claim in bench.area.tools.mode.letters
    } == {WEEKLY}
    assert list(bench.area.tools.mode.letters.values()) == ["F", "J", "D", "K"]


def test_a_digit_before_or_after_says_another_relation(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    before = set(bench.links())
    bench.area.keys.links.toggle_mode()
    bench.press("4")
    bench.press(bench.area.tools.mode.letters["claim-7"].lower())
    bench.qtbot.waitUntil(lambda: new_links(bench, before) == [("claim-2", "claim-7", "contradicts")])
    bench.press("3")
    bench.qtbot.waitUntil(lambda: new_links(bench, before) == [("claim-2", "claim-7", "differs_in_figure")])
    assert bench.settings.value("last_relation") == "differs_in_figure"
    bench.press(Qt.Key.Key_Escape)
    assert not bench.area.tools.mode.on


def test_arrows_and_enter_choose_too(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    before = set(bench.links())
    bench.area.keys.links.toggle_mode()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: len(bench.links()) > len(before))
    assert [link[1] for link in new_links(bench, before)] == ["claim-7"]


def test_a_click_on_a_claim_chooses_it(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    before = set(bench.links())
    bench.area.keys.links.toggle_mode()
    bench.click_claim(8)
    bench.qtbot.waitUntil(lambda: len(bench.links()) > len(before))
    assert [link[:2] for link in new_links(bench, before)] == [("claim-2", "claim-8")]


def test_selected_text_becomes_a_claim_at_either_end_in_one_act(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    bench.current.set_claim(None)
    bench.pane(DAILY).view.select_span(Span(0, 4))
    links, claims = set(bench.links()), set(bench.claims())
    bench.area.keys.links.toggle_mode()
    bench.pane(WEEKLY).view.select_span(Span(0, 5))
    bench.press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: len(bench.links()) > len(links))
    made = [claim for claim in bench.claims().values() if claim.id not in claims]
    assert sorted((claim.article, claim.span, claim.tags) for claim in made) == [
        (DAILY, Span(0, 4), ()),
        (WEEKLY, Span(0, 5), ()),
    ]
    assert bench.pane(DAILY).view.selected_span() is None
    assert bench.pane(WEEKLY).view.selected_span() is None
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: set(bench.claims()) == claims and set(bench.links()) == links)


def test_escape_leaves_and_takes_the_letters_away(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    told: list[str] = []
    bench.area.doing_changed.connect(told.append)
    bench.area.keys.links.toggle_mode()
    assert told[-1]
    bench.press(Qt.Key.Key_Escape)
    assert not bench.area.tools.mode.on
    assert bench.area.tools.mode.letters == {}
    assert bench.current.claim == "claim-2"


def test_letters_follow_what_is_scrolled_into_view(bench: Bench) -> None:
    bench.area.resize(1100, 160)
    bench.open(DAILY, WEEKLY)
    bench.select(2)
    view = bench.pane(WEEKLY).view
    view.scroll_to_y(0, animate=False)
    bench.area.keys.links.toggle_mode()
    first = set(bench.area.tools.mode.letters)
    view.scroll_to_y(view.verticalScrollBar().maximum(), animate=False)
    assert set(bench.area.tools.mode.letters) != first
    assert "claim-9" in bench.area.tools.mode.letters


def test_without_a_second_pane_it_says_why_nothing_happens(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    with bench.qtbot.waitSignal(bench.area.doing_changed):
        bench.area.keys.links.toggle_mode()
    assert not bench.area.tools.mode.on


def test_three_panes_are_lettered_from_left_to_right(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.select(8)
    bench.area.keys.links.toggle_mode()
    articles = [bench.snapshot.claims[claim].article for claim in bench.area.tools.mode.letters]
    assert articles == sorted(articles)
    assert set(articles) == {DAILY, POST}
