"""A view of one text with three claims."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Claim
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import BODY, FARE, LONG, PAGES, SHORT, TAGS, claim, shown_view


@pytest.fixture
def claims() -> list[Claim]:
    """Three claims; the third lies within the second."""
    return [
        claim(1, BODY, FARE),
        claim(2, BODY, LONG, TAGS[1:2]),
        claim(3, BODY, SHORT, TAGS[2:3], note="口径？"),
    ]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, claims: list[Claim]) -> ReadingView:
    """The view with the three claims, on the screen."""
    return shown_view(qtbot, theme, BODY, claims)


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> ReadingView:
    """A view of a text of many pages, without claims."""
    return shown_view(qtbot, theme, PAGES)
