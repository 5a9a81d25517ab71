"""Marks in the place of bidirectional controls."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import shown_view


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    return shown_view(qtbot, theme)


def test_bidi_controls_take_visible_room(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, "甲\u202e乙丙")
    places = [view.span_geometry(Span(at, at + 1)) for at in range(4)]
    lefts = [place.first_line.left for place in places if place is not None]
    assert lefts == sorted(lefts), "the control no longer turns the text round"
    mark = places[1]
    assert mark is not None
    assert mark.first_line.right - mark.first_line.left > 12
