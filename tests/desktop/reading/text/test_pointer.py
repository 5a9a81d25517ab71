"""The mouse in a text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Claim, Span
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import (
    BODY,
    middle,
)

LEFT = Qt.MouseButton.LeftButton


def test_a_click_tells_the_claim(qtbot: QtBot, view: ReadingView, claims: list[Claim]) -> None:
    with qtbot.waitSignal(view.pointer.claim_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, claims[2].span))
    assert told.args == [claims[2].id]


def test_a_click_into_selected_text_lets_go_of_it_and_tells_the_claim(
    qtbot: QtBot, view: ReadingView, claims: list[Claim]
) -> None:
    view.select_span(claims[0].span)
    with qtbot.waitSignal(view.pointer.claim_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, claims[0].span))
    assert told.args == [claims[0].id]
    assert view.selected_span() is None


def test_a_click_beside_every_claim_tells_the_offset(qtbot: QtBot, view: ReadingView) -> None:
    start = BODY.index("渡轮公司")
    with qtbot.waitSignal(view.pointer.background_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, Span(start + 1, start + 2)) - QPoint(2, 0))
    assert told.args == [start + 1]


def test_the_claim_under_the_mouse_is_told(qtbot: QtBot, view: ReadingView, claims: list[Claim]) -> None:
    told: list[object] = []
    view.pointer.claim_hovered.connect(told.append)
    qtbot.mouseMove(view.viewport(), middle(view, claims[0].span))
    qtbot.mouseMove(view.viewport(), QPoint(200, view.viewport().height() - 5))
    assert told == [claims[0].id, None]


def test_dragging_a_selected_claim_begins_a_link(
    qtbot: QtBot, view: ReadingView, claims: list[Claim]
) -> None:
    view.emphasis.set_selected(claims[0].id)
    start = middle(view, claims[0].span)
    told: list[str] = []
    view.pointer.claim_drag_started.connect(lambda claim, _: told.append(claim))
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(2, 2))
    assert told == []
    qtbot.mouseMove(view.viewport(), start + QPoint(5, 40))
    assert told == [claims[0].id]
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(5, 40))
    assert view.selected_span() is None


def test_dragging_within_a_selected_claim_selects_text_for_a_claim_in_it(
    qtbot: QtBot, view: ReadingView, claims: list[Claim]
) -> None:
    held = claims[0].span
    view.emphasis.set_selected(claims[0].id)
    told: list[str] = []
    view.pointer.claim_drag_started.connect(lambda claim, _: told.append(claim))
    geometry = view.span_geometry(Span(held.start + 1, held.end - 1))
    assert geometry is not None
    inner = geometry.rects[0]
    start, end = inner.center().toPoint(), inner.center().toPoint()
    start.setX(round(inner.left()))
    end.setX(round(inner.right()))
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    assert view.selected_span() == Span(held.start + 1, held.end - 1)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert view.selected_span() == Span(held.start + 1, held.end - 1)
    assert told == []


def test_dragging_an_end_resizes_the_claim(qtbot: QtBot, view: ReadingView, claims: list[Claim]) -> None:
    held = claims[0]
    view.emphasis.set_selected(held.id)
    line = view.span_geometry(held.span).last_line  # type: ignore[union-attr]
    start = QPoint(round(line.right), round((line.top + line.bottom) / 2))
    longer = view.span_geometry(Span(held.start, held.end + 3)).last_line  # type: ignore[union-attr]
    with qtbot.waitSignal(view.pointer.handle_dragged) as told:
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        qtbot.mouseMove(view.viewport(), QPoint(round(longer.right), start.y()))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(longer.right), start.y()))
    assert told.args == [held.id, Span(held.start, held.end + 3)]


def test_a_claim_cannot_be_resized_to_nothing(qtbot: QtBot, view: ReadingView, claims: list[Claim]) -> None:
    held = claims[0]
    view.emphasis.set_selected(held.id)
    line = view.span_geometry(held.span).last_line  # type: ignore[union-attr]
    start = QPoint(round(line.right), round((line.top + line.bottom) / 2))
    with qtbot.waitSignal(view.pointer.handle_dragged) as told:
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        qtbot.mouseMove(view.viewport(), QPoint(5, start.y()))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(5, start.y()))
    assert told.args == [held.id, Span(held.start, held.start + 1)]


def test_a_double_click_asks_for_the_word(qtbot: QtBot, view: ReadingView) -> None:
    start = BODY.index("交通局")
    with qtbot.waitSignal(view.pointer.word_requested) as told:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=middle(view, Span(start + 1, start + 2)))
    assert told.args == [start + 1]


def test_a_third_click_selects_the_paragraph(qtbot: QtBot, view: ReadingView) -> None:
    start = BODY.index("交通局")
    where = middle(view, Span(start + 1, start + 2))
    qtbot.mouseDClick(view.viewport(), LEFT, pos=where)
    qtbot.mousePress(view.viewport(), LEFT, pos=where)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=where)
    assert view.selected_span() == Span(start, BODY.index("\n", start))


def test_text_is_selected_by_dragging(qtbot: QtBot, view: ReadingView) -> None:
    start = BODY.index("渡轮公司")
    first = view.span_geometry(Span(start, start + 4))
    assert first is not None
    line = first.first_line
    y = round(line.baseline - 5)
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(round(line.left) + 1, y))
    qtbot.mouseMove(view.viewport(), QPoint(round(line.right), y))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(line.right), y))
    assert view.selected_span() == Span(start, start + 4)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.6, 0.98])
def test_text_is_selected_to_the_character_between_lines_too(
    share: float, qtbot: QtBot, view: ReadingView
) -> None:
    """Qt takes the space between lines for the beginning of the next."""
    start = BODY.index("渡轮公司")
    geometry = view.span_geometry(Span(start + 2, start + 6))
    assert geometry is not None
    line = geometry.first_line
    top = view.document_y(start) - view.scroll_value()
    y = round(top + share * view.line_height())
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(round(line.left) + 1, y))
    qtbot.mouseMove(view.viewport(), QPoint(round(line.right), y))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(line.right), y))
    assert view.selected_span() == Span(start + 2, start + 6)


def test_a_double_click_inside_selected_text_selects_the_word(
    qtbot: QtBot, view: ReadingView, claims: list[Claim]
) -> None:
    where = middle(view, claims[1].span)
    word = Span(claims[1].start, claims[1].start + 2)
    # As a worker does that answers before the button is let go.
    view.pointer.word_requested.connect(lambda _: view.select_span(word))
    view.select_span(claims[1].span)
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=where)
    assert view.selected_span() == word


def test_a_third_click_inside_selected_text_selects_the_paragraph(qtbot: QtBot, view: ReadingView) -> None:
    start = BODY.index("交通局")
    paragraph = Span(start, BODY.index("\n", start))
    where = middle(view, Span(start + 1, start + 2))
    view.pointer.word_requested.connect(lambda _: view.select_span(Span(start, start + 3)))
    view.select_span(paragraph)
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=where)
    qtbot.mousePress(view.viewport(), LEFT, pos=where)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=where)
    assert view.selected_span() == paragraph
