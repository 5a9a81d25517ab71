"""What is emphasised in a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Claim, Span
from desktop.look.theme import Theme
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
    assert colour_at(picture(view), line.left + 5, line.top) == theme.colour("accent").name()
