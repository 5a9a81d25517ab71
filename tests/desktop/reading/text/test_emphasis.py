"""What is emphasised in a text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Claim, Span
from desktop.look.theme import Theme
from desktop.reading.text.emphasis import Emphasis
from desktop.reading.text.reading_text import ReadingText
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import (
    BODY,
    colour_at,
    colours,
    picture,
)


def test_a_flash_stays_until_the_next_key_when_motion_is_reduced(
    qtbot: QtBot, view: ReadingView, theme: Theme, claims: list[Claim]
) -> None:
    view.emphasis.flash(claims[0].span)
    assert theme.colour("focus").name() in colours(picture(view))
    before = picture(view)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert picture(view) != before
    assert view.emphasis.flash_stretch is None


def test_a_search_hit_has_its_line_above_the_text(view: ReadingView, theme: Theme) -> None:
    start = BODY.index("渡轮公司")
    hit = Span(start, start + 4)
    view.emphasis.set_hits([hit])
    line = view.span_geometry(hit).first_line  # type: ignore[union-attr]
    assert colour_at(picture(view), line.left + 5, line.top) == theme.colour("warn").name()


@pytest.fixture
def emphasis(qapp: QApplication) -> Emphasis:
    emphasis = Emphasis(Theme("light", reduced_motion=True), qapp)
    emphasis.use_text(ReadingText("一二三四五六七八九十"))
    return emphasis


def test_spans_are_placed_anew_in_another_reading_of_the_text(emphasis: Emphasis) -> None:
    text = "\U00020000一二三四"
    emphasis.set_hits([Span(3, 4), Span(1, 2)], Span(3, 4))
    emphasis.set_judged(Span(2, 3), "quotes")
    assert emphasis.hits == (Span(1, 2), Span(3, 4))
    assert emphasis.hit_stretches == [(1, 2), (3, 4)]
    emphasis.use_text(ReadingText(text))
    # Qt counts two positions for the character at the beginning.
    assert emphasis.hit_stretches == [(2, 3), (4, 5)]
    assert emphasis.current_hit_stretch == (4, 5)
    assert emphasis.judged_stretch == (3, 4)


def test_a_flash_and_a_resize_end_with_the_text(emphasis: Emphasis) -> None:
    emphasis.flash(Span(0, 2))
    emphasis.preview_resize((0, 5))
    emphasis.use_text(ReadingText("另一篇"))
    assert emphasis.flash_stretch is None
    assert emphasis.resized is None


def test_another_article_has_none_of_the_spans_of_the_one_before(emphasis: Emphasis) -> None:
    emphasis.set_hits([Span(1, 2)])
    emphasis.set_judged(Span(2, 3), "quotes")
    emphasis.clear_spans()
    assert (emphasis.hits, emphasis.hit_stretches, emphasis.judged_stretch) == ((), [], None)


def test_the_ruler_hears_of_the_selected_claim_and_of_hits_only(qtbot: QtBot, emphasis: Emphasis) -> None:
    told: list[str] = []
    emphasis.overview_changed.connect(lambda: told.append("overview"))
    emphasis.changed.connect(lambda: told.append("paint"))
    emphasis.set_selected("claim-1")
    assert told == ["paint", "overview"]
    emphasis.set_selected("claim-1")
    emphasis.set_hovered("claim-2")
    assert told == ["paint", "overview", "paint"]
    emphasis.set_hits([Span(0, 1)])
    assert told[-1] == "overview"


def test_a_flash_fades(qtbot: QtBot, qapp: QApplication) -> None:
    emphasis = Emphasis(Theme("light"), qapp)
    emphasis.use_text(ReadingText("一二三"))
    emphasis.flash(Span(0, 2))
    emphasis.dismiss_flash()
    assert emphasis.flash_stretch == (0, 2)
    qtbot.waitUntil(lambda: 0 < emphasis.flash_strength < 1)
    qtbot.waitUntil(lambda: emphasis.flash_stretch is None)
