"""The Qt document of an article."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import shown_view, vertical_state


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    return shown_view(qtbot, theme)


def test_a_title_that_begins_the_text_is_not_shown_twice(qtbot: QtBot, theme: Theme) -> None:
    text = "青川渡轮调价\n正文。"
    view = shown_view(qtbot, theme, text)
    cursor = view.textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().font().bold()
    cursor.setPosition(len(text) - 1)
    assert not cursor.charFormat().font().bold()
    assert view.document().rootFrame().frameFormat().topMargin() < 30
    apart = shown_view(qtbot, theme, "正文。")
    assert apart.document().rootFrame().frameFormat().topMargin() > 60


def test_a_title_that_the_text_says_a_little_later_is_not_shown_twice(qtbot: QtBot, theme: Theme) -> None:
    text = "转载网\n\n  青川渡轮调价\n\n正文。"
    view = shown_view(qtbot, theme, text)
    cursor = view.textCursor()
    cursor.setPosition(text.index("渡"))
    assert cursor.charFormat().font().bold()
    cursor.setPosition(1)
    assert not cursor.charFormat().font().bold()
    assert view.document().rootFrame().frameFormat().topMargin() < 30


@pytest.mark.parametrize(
    "text",
    ["正文说到青川渡轮调价。\n正文。", "\n".join(f"第{number}行" for number in range(9)) + "\n青川渡轮调价"],
)
def test_a_title_that_only_the_body_says_stands_above_it(text: str, qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, text)
    assert view.document().rootFrame().frameFormat().topMargin() > 60


def test_empty_lines_between_paragraphs_take_little_room(qtbot: QtBot, theme: Theme) -> None:
    close = shown_view(qtbot, theme, "一。\n二。")
    apart = shown_view(qtbot, theme, "一。\n\n二。")
    more = apart.document_y(4) - close.document_y(3)
    assert 0 < more < apart.line_height() / 2
    assert apart.offset_at_document_y(apart.document_y(3) + 1) == 3


def test_a_paragraph_of_very_many_characters_is_laid_out_in_parts(qtbot: QtBot, theme: Theme) -> None:
    text = "渡轮票价由2元调整为3元。" * 3_000
    view = shown_view(qtbot, theme, text)
    end = Span(len(text) - 4, len(text))
    view.scroll_to(end.start, animate=False)
    assert vertical_state(view, end.start) == "visible"
    view.select_span(end)
    assert view.selected_span() == end
