"""Smooth scrolling, and keeping the reading position."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import PAGES, vertical_state


def test_an_animation_ends_where_it_was_sent(qtbot: QtBot, pages: ReadingView, theme: Theme) -> None:
    theme.reduced_motion = False
    offset = PAGES.index("第50段")
    pages.scroll_to(offset)
    qtbot.waitUntil(lambda: vertical_state(pages, offset) == "visible")
    qtbot.waitUntil(
        lambda: abs(pages.document_y(offset) - pages.scroll_value() - 0.3 * pages.viewport().height()) < 2
    )


def test_the_reader_stays_where_he_was(pages: ReadingView) -> None:
    offset = PAGES.index("第30段")
    pages.scroll_to(offset, animate=False, share=0)
    pages.set_reading(Reading.TRADITIONAL)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2
    pages.set_type(20)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2
    pages.resize(350, 400)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2


def test_a_new_layout_is_not_told_as_scrolling(pages: ReadingView) -> None:
    pages.scroll_to(PAGES.index("第30段"), animate=False, share=0)
    told: list[int] = []
    pages.scrolled.connect(lambda: told.append(pages.scroll_value()))
    pages.set_type(20)
    pages.resize(400, 300)
    pages.place_caret(0)
    assert told == []
