"""Suggested links between the panes: drawn if enabled, selected by a click, and distinct from links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from corpus.matching import Statement, Suggestion
from corpus.model import Span
from desktop.current import Destination, TextSelection
from desktop.derived.suggestions.decided import is_suggestion, key_of
from desktop.reading.link_layer import suggested_links
from desktop.reading.link_layer.leaders import PART
from desktop.reading.links.link_words import LinkWords
from desktop.reading.links.scene import Curve
from tests.desktop.build import RIVER_DAILY, RIVER_POST, RIVER_WEEKLY
from tests.desktop.panels import PATIENCE
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench

TEXTS = {DAILY: RIVER_DAILY, WEEKLY: RIVER_WEEKLY, POST: RIVER_POST}


def statement(article: str, words: str) -> Statement:
    start = TEXTS[article].index(words)
    return Statement(article, "", start, start + len(words), words)


PAIR = Suggestion(
    statement(DAILY, "每年增加的票款收入约1.4亿元，将用于更新船只。"),
    statement(WEEKLY, "若客流不变，票款每年可多收1.8亿至2.2亿元。"),
    0.8,
    "differs_in_figure",
)

pytestmark = pytest.mark.usefixtures("kept_worker")


def suggested(bench: Bench) -> list[Curve]:
    return [curve for curve in bench.gutter.scene.curves if curve.suggested]


def place_of(curve: Curve) -> QPoint:
    return QPointF(*(curve.badge or curve.at(0.5))).toPoint()


def shown(bench: Bench) -> list[Curve]:
    """The curves of the project's best pairs, once these are worked out."""
    bench.area.show_suggestions(True)
    bench.qtbot.waitUntil(lambda: bool(suggested(bench)), timeout=PATIENCE)
    return suggested(bench)


def test_none_is_drawn_before_it_is_wanted(pair: Bench) -> None:
    pair.area.show_suggestions(False)
    assert suggested(pair) == []


def test_the_judged_one_is_drawn_whether_or_not_the_others_are(pair: Bench) -> None:
    pair.current.set_suggestion(PAIR)
    (curve,) = suggested(pair)
    assert curve.link == key_of(PAIR)
    assert curve.relation == "differs_in_figure"
    assert len(curve.ports) == 2
    pair.current.set_suggestion(None)
    assert suggested(pair) == []


def test_it_is_seen_from_left_to_right_whichever_end_came_first(pair: Bench) -> None:
    pair.current.set_suggestion(PAIR)
    (before,) = suggested(pair)
    pair.current.set_suggestion(PAIR.turned())
    (after,) = suggested(pair)
    assert after.points == before.points


def test_between_other_articles_it_is_not_drawn_here(pair: Bench) -> None:
    pair.current.set_suggestion(Suggestion(PAIR.a, statement(POST, "漲幅近三成"), 0.5, "overlaps"))
    assert suggested(pair) == []


def test_it_leads_nowhere_out_of_sight(long_bench: Bench) -> None:
    long_bench.open(DAILY, WEEKLY)
    long_bench.current.set_suggestion(PAIR)
    assert len(suggested(long_bench)) == 1
    view = long_bench.pane(WEEKLY).view
    view.scroll_to_y(view.verticalScrollBar().maximum(), animate=False)
    assert suggested(long_bench) == []
    assert not any(is_suggestion(link) for pill in long_bench.gutter.scene.pills for link in pill.links)


def test_leaders_run_from_both_sentences_to_the_ports(pair: Bench) -> None:
    pair.current.set_suggestion(PAIR)
    leaders = pair.area.tools.overlay.part(PART).leaders
    assert len(leaders) == 2
    assert {leader.colour.name() for leader in leaders} == {
        pair.theme.relation("differs_in_figure").line.name()
    }


def test_the_best_pairs_are_drawn_when_wanted_and_links_stay_links(pair: Bench) -> None:
    links = set(pair.gutter.scene.in_order())
    curves = shown(pair)
    assert all(is_suggestion(curve.link) for curve in curves)
    assert links < set(pair.gutter.scene.in_order())
    pair.area.show_suggestions(False)
    assert set(pair.gutter.scene.in_order()) == links


def test_a_click_on_one_selects_it_and_moves_nothing_else(pair: Bench) -> None:
    curve = shown(pair)[0]
    pair.current.set_claim("claim-1")
    pair.qtbot.mouseClick(pair.gutter, Qt.MouseButton.LeftButton, pos=place_of(curve))
    assert pair.current.suggestion is not None
    assert key_of(pair.current.suggestion) == curve.link
    assert pair.current.claim == "claim-1"
    assert pair.current.link is None


def test_the_keyboard_reaches_it_and_readers_of_the_screen_hear_it(pair: Bench) -> None:
    curves = shown(pair)
    pair.gutter.setFocus()
    pair.press(Qt.Key.Key_End)
    assert pair.current.suggestion is None or is_suggestion(pair.gutter.scene.in_order()[-1])
    words = LinkWords(pair.workspace, lambda: pair.services.suggesting, pair.theme)
    said = words.sentence(curves[0].link)
    assert said.startswith("Suggested: ")
    tip = words.tooltip((curves[0].link,))
    one = pair.services.suggesting.find(curves[0].link)
    assert one is not None
    assert f"{one.score:.2f}" in tip
    assert tip.count("“") >= 2, "both quotes"
    assert tip.count("<br>") == 2 + len(one.reasons)


def test_its_port_begins_no_link(pair: Bench) -> None:
    pair.current.set_suggestion(PAIR)
    (curve,) = suggested(pair)
    port = QPointF(*curve.ports[0]).toPoint()
    dragged: list[str] = []
    pair.gutter.port_dragged.connect(lambda claim, _: dragged.append(claim))
    pair.qtbot.mousePress(pair.gutter, Qt.MouseButton.LeftButton, pos=port)
    pair.qtbot.mouseMove(pair.gutter, port + QPoint(0, 40))
    QApplication.processEvents()
    pair.qtbot.mouseRelease(pair.gutter, Qt.MouseButton.LeftButton, pos=port + QPoint(0, 40))
    assert dragged == []


# Going to both ends


def test_a_preview_shows_both_ends_and_leaves_claim_and_keyboard(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.set_claim("claim-1")
    beside = TextSelection(WEEKLY, PAIR.b.span)
    bench.current.go_to(Destination(DAILY, PAIR.a.span, preview=True, beside=beside))
    bench.settle()
    assert bench.area.open_articles() == [DAILY, WEEKLY]
    assert bench.current.article == DAILY
    assert bench.current.claim == "claim-1"


def test_going_puts_caret_and_claim_at_the_near_end(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.current.set_claim("claim-1")
    beside = TextSelection(DAILY, PAIR.a.span)
    bench.current.go_to(Destination(WEEKLY, PAIR.b.span, beside=beside))
    bench.settle()
    assert bench.current.article == WEEKLY
    assert bench.current.claim is None
    assert bench.pane(WEEKLY).view.caret_offset() == PAIR.b.start
    claim = bench.claim(8)
    bench.current.go_to(Destination(WEEKLY, claim.span, beside=beside))
    bench.settle()
    assert bench.current.claim == claim.id


def test_the_caret_of_the_active_pane_is_known(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    bench.pane(DAILY).view.place_caret(40)
    assert bench.current.caret == TextSelection(DAILY, Span(40, 40))
    bench.pane(WEEKLY).view.place_caret(7)
    assert bench.current.caret == TextSelection(DAILY, Span(40, 40)), "another pane's does not count"
    bench.area.keys.panes.activate(1)
    assert bench.current.caret == TextSelection(WEEKLY, Span(7, 7))


def test_only_the_best_few_are_drawn_between_two_articles_and_the_judged_one(
    pair: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggested_links, "MOST_DRAWN", 3)
    best = {curve.link for curve in shown(pair)}
    queue = pair.services.suggesting.queue() or []
    between = [key_of(one) for one in queue if {one.a.article, one.b.article} == {DAILY, WEEKLY}]
    assert len(between) > 3, "else this test could not fail"
    assert best <= set(between[:3])
    last = next(one for one in queue if key_of(one) == between[-1])
    pair.current.set_suggestion(last)
    assert {curve.link for curve in suggested(pair)} - best == {between[-1]}


def test_both_ends_of_the_judged_one_are_outlined(pair: Bench) -> None:
    def outlined(article: str) -> tuple[int, int] | None:
        return pair.pane(article).view.emphasis.judged_stretch

    assert outlined(DAILY) is None
    before = pair.pane(WEEKLY).view.viewport().grab().toImage()
    pair.current.set_suggestion(PAIR)
    assert outlined(DAILY) is not None and outlined(WEEKLY) is not None
    assert pair.pane(WEEKLY).view.viewport().grab().toImage() != before
    pair.area.open_article(POST, pane=1)
    pair.settle()
    assert outlined(POST) is None
    pair.area.open_article(WEEKLY, pane=1)
    pair.settle()
    assert outlined(WEEKLY) is not None, "found again when its article is"
    pair.current.set_suggestion(None)
    assert outlined(DAILY) is None
    assert pair.pane(WEEKLY).view.viewport().grab().toImage() == before
