"""The reading area as the window uses it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from corpus.model import Span
from corpus.script import Reading
from db import edits
from desktop.current import Place, TextSelection
from desktop.reading.area import ReadingArea
from desktop.reading.hints import EmptyHint
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench

# Opening and closing


def test_an_area_made_when_the_project_is_open_already_knows_its_articles(bench: Bench) -> None:
    area = ReadingArea(
        bench.workspace,
        bench.services.figures,
        bench.services.suggesting,
        bench.current,
        bench.theme,
        bench.settings,
        bench.actions,
    )
    bench.qtbot.addWidget(area)
    hint = area.findChild(EmptyHint)
    assert isinstance(hint, EmptyHint)
    assert hint.accessibleName().startswith("No article is open")


def test_an_article_opens_in_the_active_pane_or_in_a_new_one(bench: Bench) -> None:
    bench.open(DAILY)
    bench.area.open_article(WEEKLY)
    assert bench.area.open_articles() == [WEEKLY]
    bench.area.open_article(POST, new_pane=True)
    assert bench.area.open_articles() == [WEEKLY, POST]
    bench.area.open_article(DAILY, pane=0)
    assert bench.area.open_articles() == [DAILY, POST]


def test_what_is_open_is_activated_instead_of_opened_twice(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.open_article(DAILY, new_pane=True)
    assert bench.area.open_articles() == [DAILY, WEEKLY]
    assert bench.current.article == DAILY


def test_the_window_hears_which_articles_are_open(bench: Bench) -> None:
    told: list[list[str]] = []
    bench.area.panes_changed.connect(told.append)
    bench.open(DAILY, WEEKLY)
    bench.area.swap_panes(0, 1)
    bench.area.close_pane(0)
    assert told == [[DAILY], [DAILY, WEEKLY], [WEEKLY, DAILY], [DAILY]]


def test_the_pane_used_before_becomes_active_when_one_is_closed(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.activate(0)
    bench.area.activate(2)
    bench.area.close_pane()
    assert bench.current.article == DAILY
    bench.area.close_pane()
    bench.area.close_pane()
    bench.area.close_pane()
    assert bench.current.article is None
    assert bench.area.regions()[0].objectName() == "emptyReadingArea"


def test_add_pane_opens_what_is_not_open_yet(bench: Bench) -> None:
    bench.open(DAILY)
    for _ in range(3):
        bench.area.add_pane()
    assert bench.area.open_articles() == [DAILY, WEEKLY, POST]


def test_panes_take_turns_with_the_keyboard(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.area.activate(2)
    bench.area.next_pane()
    assert QApplication.focusWidget() is bench.pane(DAILY).view
    bench.area.previous_pane()
    assert bench.current.article == POST


def test_a_removed_article_closes_its_pane_and_a_closed_project_all(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.workspace.perform(edits.remove_articles, [DAILY])
    bench.qtbot.waitUntil(lambda: bench.area.open_articles() == [WEEKLY])
    bench.workspace.close()
    assert bench.area.open_articles() == []


def test_a_corrected_text_is_shown_in_place(bench: Bench) -> None:
    bench.open(DAILY)
    text = bench.pane(DAILY).view.source
    bench.workspace.perform(edits.replace_text, DAILY, text.replace("4.2%", "4.3%"))
    bench.qtbot.waitUntil(lambda: "4.3%" in bench.pane(DAILY).view.source)


# State


def test_panes_are_found_again_as_they_were_left(long_bench: Bench, tmp_path: Path) -> None:
    bench = long_bench
    bench.open(DAILY, POST, WEEKLY)
    bench.area.activate(1)
    bench.area.toggle_follow()
    view = bench.pane(POST).view
    view.scroll_to(700, animate=False, share=0.0)
    bench.pane(DAILY).view.set_reading(Reading.TRADITIONAL)
    bench.qtbot.waitUntil(lambda: bench.pane(DAILY).view.reading is Reading.TRADITIONAL, timeout=20_000)
    bench.gutter.resized.emit(40)
    widths = [pane.width() for pane in bench.area.panes]
    top = view.offset_at_document_y(float(view.scroll_value()))
    state = bench.area.state()
    for _ in range(3):
        bench.area.close_pane()
    bench.area.restore(state)
    bench.settle()
    assert bench.area.open_articles() == [DAILY, POST, WEEKLY]
    assert bench.current.article == POST
    assert [pane.width() for pane in bench.area.panes] == pytest.approx(widths, abs=2)
    again = bench.pane(POST).view
    assert again.offset_at_document_y(float(again.scroll_value())) == top
    bench.qtbot.waitUntil(lambda: bench.pane(DAILY).view.reading is Reading.TRADITIONAL, timeout=20_000)
    bench.area.resize(900, 500)
    assert again.offset_at_document_y(float(again.scroll_value()) + 4) == pytest.approx(top, abs=30)


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"panes": None},
        {"panes": [None, 3, {}, {"article": 7}, {"article": "gone"}], "active": "x"},
        {
            "panes": [{"article": DAILY, "offset": "a", "weight": None, "reading": 3, "fraction": []}],
            "active": 9,
        },
        {"panes": [{"article": DAILY, "offset": 10**9, "weight": -5}, {"article": DAILY}]},
    ],
)
def test_a_state_from_elsewhere_does_no_harm(bench: Bench, state: dict[str, object]) -> None:
    bench.area.restore(state)
    bench.settle()
    assert bench.area.open_articles() in ([], [DAILY])


# Going places


def test_going_to_a_claim_opens_its_article_and_selects_it(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.go_to(Place(claim="claim-11", new_pane=True))
    bench.qtbot.waitUntil(lambda: bench.current.claim == "claim-11")
    assert bench.area.open_articles() == [DAILY, POST]
    assert bench.current.article == POST
    assert bench.pane(POST).view.selected_claim == "claim-11"


def test_going_to_a_span_scrolls_there_and_puts_the_caret_on_it(long_bench: Bench) -> None:
    long_bench.open(DAILY)
    view = long_bench.pane(DAILY).view
    long_bench.current.go_to(Place(article=DAILY, span=Span(1500, 1504)))
    assert view.vertical_state(1500) == "visible"
    assert view.caret_offset() == 1500


def test_going_to_what_is_cut_by_the_lower_edge_brings_it_into_sight(long_bench: Bench) -> None:
    long_bench.open(DAILY)
    view = long_bench.pane(DAILY).view
    top = view.document_y(1500) - view.viewport().height() + 12
    view.scroll_to_y(round(top), animate=False)
    long_bench.current.go_to(Place(article=DAILY, span=Span(1500, 1504)))
    geometry = view.span_geometry(Span(1500, 1504))
    assert geometry is not None
    assert geometry.last_line.bottom < view.viewport().height() / 2


def test_going_to_a_link_opens_both_articles_side_by_side(bench: Bench) -> None:
    bench.current.go_to(Place(link="link-4"))
    bench.settle()
    assert sorted(bench.area.open_articles()) == [WEEKLY, POST]
    assert bench.current.link == "link-4"
    assert bench.pane(WEEKLY).view.selected_claim == "claim-8"
    assert bench.pane(POST).view.selected_claim == "claim-11"


def test_going_to_a_link_brings_its_panes_together(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.current.go_to(Place(link="link-5"))
    order = bench.area.open_articles()
    assert abs(order.index(DAILY) - order.index(POST)) == 1


def test_a_preview_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.gutter.setFocus()
    bench.current.go_to(Place(claim="claim-8", preview=True))
    assert QApplication.focusWidget() is bench.gutter


def test_the_keyboard_is_in_no_other_text_than_the_active_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.activate(0)
    bench.current.go_to(Place(claim="claim-8", link="link-3", preview=True))
    assert bench.area.active_pane is bench.pane(WEEKLY)
    assert QApplication.focusWidget() is bench.pane(WEEKLY).view


def test_what_is_gone_is_passed_over(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.go_to(Place(article="gone", claim="gone", link="gone"))
    assert bench.area.open_articles() == [DAILY]


# Commands


def test_a_digit_tags_selected_text_and_the_new_claim_is_selected(bench: Bench) -> None:
    bench.open(DAILY)
    bench.pane(DAILY).view.select_span(Span(0, 4))
    before = set(bench.claims())
    bench.area.toggle_tag(2)
    bench.qtbot.waitUntil(lambda: len(bench.claims()) > len(before))
    (made,) = set(bench.claims()) - before
    assert bench.claims()[made].tags == ("tag-1",)
    bench.qtbot.waitUntil(lambda: bench.current.claim == made)
    assert bench.pane(DAILY).view.selected_span() is None
    bench.area.toggle_tag(3)
    bench.qtbot.waitUntil(lambda: bench.claims()[made].tags == ("tag-1", "tag-2"))


def test_a_digit_without_a_tag_says_so(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    with bench.qtbot.waitSignal(bench.area.doing_changed) as told:
        bench.area.toggle_tag(9)
    assert "9" in told.args[0]


def test_claims_are_stepped_through_in_the_order_of_the_text(bench: Bench) -> None:
    bench.open(DAILY)
    bench.area.activate(0)
    bench.pane(DAILY).view.place_caret(0)
    seen = []
    for _ in range(6):
        bench.area.next_claim()
        seen.append(bench.current.claim)
    assert seen == ["claim-1", "claim-2", "claim-3", "claim-4", "claim-5", "claim-5"]
    bench.area.previous_claim()
    assert bench.current.claim == "claim-4"


def test_links_of_a_claim_are_stepped_through_and_the_other_end_is_reached(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY, POST)
    bench.select(8)
    bench.area.next_link()
    assert bench.current.link == "link-3"
    bench.area.next_link()
    assert bench.current.link == "link-4"
    bench.area.previous_link()
    assert bench.current.link == "link-3"
    bench.area.other_end()
    assert (bench.current.claim, bench.current.link, bench.current.article) == ("claim-5", "link-3", DAILY)
    assert QApplication.focusWidget() is bench.pane(DAILY).view
    bench.area.other_end()
    assert (bench.current.claim, bench.current.article) == ("claim-8", WEEKLY)


def test_the_ends_of_a_claim_move_by_characters(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(2)
    span = bench.claim(2).span
    bench.area.resize_claim("end", 1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start, span.end + 1))
    bench.area.resize_claim("start", -1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(span.start - 1, span.end + 1))


def test_an_end_passes_over_line_breaks(bench: Bench) -> None:
    bench.open(DAILY)
    text = bench.pane(DAILY).view.source
    brk = text.index("\n", 30)
    bench.workspace.perform(edits.set_claim_span, "claim-2", Span(brk - 3, brk))
    bench.settle()
    bench.select(2)
    bench.area.resize_claim("end", 1)
    after = brk + len(text[brk:]) - len(text[brk:].lstrip("\n")) + 1
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(brk - 3, after))
    bench.area.resize_claim("end", -1)
    bench.qtbot.waitUntil(lambda: bench.claim(2).span == Span(brk - 3, brk))


def test_a_quote_is_copied_with_its_source(bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(5)
    bench.area.copy_quote()
    copied = QGuiApplication.clipboard().text()
    article = bench.snapshot.articles[DAILY]
    assert copied.startswith(f"“{bench.claim(5).quote}” ({article.publisher}, “{article.title}”")
    assert "4" in copied.rpartition("，")[2]


def test_delete_takes_the_link_first_then_the_claim(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.area.delete_claim()
    bench.qtbot.waitUntil(lambda: "link-3" not in bench.links())
    assert bench.current.claim == "claim-5"
    bench.area.delete_claim()
    bench.qtbot.waitUntil(lambda: "claim-5" not in bench.claims())
    assert bench.current.claim is None


def test_escape_lets_go_one_by_one(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.select(5)
    bench.current.set_link("link-3")
    bench.pane(DAILY).view.select_span(Span(0, 3))
    assert bench.current.selection == TextSelection(DAILY, Span(0, 3))
    for left in [(None, Span(0, 3), "claim-5"), (None, None, "claim-5"), (None, None, None)]:
        bench.press(Qt.Key.Key_Escape)
        selection = bench.current.selection
        assert (bench.current.link, selection.span if selection else None, bench.current.claim) == left
    assert not bench.area.escape()


def test_a_double_click_selects_a_word(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    offset = view.source.index("跨江渡轮")
    view.word_requested.emit(offset)
    bench.qtbot.waitUntil(lambda: view.selected_span() is not None, timeout=30_000)
    span = view.selected_span()
    assert span is not None
    assert span.contains(offset)
    assert 1 <= len(span) <= 4


def test_text_size_changes_in_every_pane(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    heights = [pane.view.line_height() for pane in bench.area.panes]
    bench.area.zoom(1)
    assert all(
        pane.view.line_height() > height for pane, height in zip(bench.area.panes, heights, strict=True)
    )
    bench.area.zoom(0)
    assert [pane.view.line_height() for pane in bench.area.panes] == heights


# Search


def test_hits_are_marked_in_every_pane_whatever_the_script_and_stepped_through(bench: Bench) -> None:
    bench.open(DAILY, POST)
    bench.area.activate(0)
    bench.current.set_query("票價")
    bench.qtbot.waitUntil(lambda: len(bench.pane(POST).view.hits) > 0)
    for article, word in ((DAILY, "票价"), (POST, "票價")):
        view = bench.pane(article).view
        assert [view.source[hit.start : hit.end] for hit in view.hits] == [word] * view.source.count(word)
    seen = []
    for _ in range(4):
        bench.area.next_hit()
        bench.settle()
        seen.append((bench.current.article, bench.pane(str(bench.current.article)).view.caret_offset()))
    assert len(set(seen)) == 4
    assert seen[0][0] == DAILY
    bench.current.set_query("")
    assert bench.pane(POST).view.hits == ()


def test_the_next_hit_is_the_one_after_that_which_was_gone_to(bench: Bench) -> None:
    bench.open(DAILY)
    bench.current.set_query("元")
    view = bench.pane(DAILY).view
    bench.qtbot.waitUntil(lambda: len(view.hits) > 3)
    gone_to, after = view.hits[2], view.hits[3]
    bench.area.next_hit()
    bench.settle()
    bench.current.go_to(Place(article=DAILY, span=gone_to))
    bench.settle()
    bench.area.next_hit()
    bench.settle()
    assert after.start <= view.caret_offset() <= after.end


# Dragged articles


def drop(area: ReadingArea, article: str, place: QPoint) -> None:
    data = QMimeData()
    data.setData("application/x-duikan-article", article.encode())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, QDragEnterEvent(place, *arguments))
    QApplication.sendEvent(area, QDragMoveEvent(place, *arguments))
    assert area.overlay.part("drop").zones
    QApplication.sendEvent(area, QDropEvent(QPointF(place), *arguments, QEvent.Type.Drop))


def test_an_article_dropped_on_a_pane_opens_there_and_on_an_edge_beside_it(bench: Bench) -> None:
    bench.open(DAILY)
    box = bench.pane(DAILY).geometry()
    drop(bench.area, WEEKLY, box.center())
    assert bench.area.open_articles() == [WEEKLY]
    drop(bench.area, DAILY, QPoint(box.right() - 5, 300))
    assert bench.area.open_articles() == [WEEKLY, DAILY]
    drop(bench.area, POST, QPoint(5, 300))
    assert bench.area.open_articles() == [POST, WEEKLY, DAILY]


def test_a_pane_dragged_onto_another_swaps_with_it(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    drop(bench.area, DAILY, bench.pane(WEEKLY).geometry().center())
    assert bench.area.open_articles() == [WEEKLY, DAILY]
    assert not bench.area.overlay.part("drop")
