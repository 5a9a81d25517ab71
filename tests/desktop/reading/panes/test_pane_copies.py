"""Passages that a text shares with other articles."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from corpus.comparing.copies import Copies
from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.panes.pane_copies import PaneCopies
from desktop.reading.text.reading_view import ReadingView
from desktop.settings import Settings
from tests.desktop.build import RIVER_DAILY, article

PAIRS = (
    Copies("article-1", "article-2", 0.5, 0.4, (Span(0, 20), Span(40, 60)), (Span(3, 9),)),
    Copies("article-3", "article-1", 0.2, 0.1, (Span(5, 8),), (Span(15, 30),)),
)


class Known(QObject):
    """Near-copies that are known without comparing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pairs: tuple[Copies, ...] = ()
        self.started = False

    def start(self) -> None:
        self.started = True


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ReadingView:
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_article(article(1, RIVER_DAILY), RIVER_DAILY)
    view.show()
    return view


def copies_of(view: ReadingView, settings: Settings) -> tuple[PaneCopies, Any]:
    known: Any = Known()
    return PaneCopies(view, known, settings), known


def test_nothing_is_marked_unless_the_setting_says_so(view: ReadingView, settings: Settings) -> None:
    copies, known = copies_of(view, settings)
    known.pairs = PAIRS
    copies.show()
    assert view.emphasis.shared_stretches == [] and not known.started


def test_passages_of_all_pairs_are_marked_overlapping_ones_as_one(
    view: ReadingView, settings: Settings
) -> None:
    _, known = copies_of(view, settings)
    known.pairs = PAIRS
    before = view.grab().toImage()
    settings.set_value("show_shared_passages", True)
    assert known.started
    text = view.emphasis
    assert len(text.shared_stretches) == 2
    first, second = text.shared_stretches
    assert (first[1] - first[0], second[1] - second[0]) == (30, 20)
    assert view.grab().toImage() != before
    settings.set_value("show_shared_passages", False)
    assert text.shared_stretches == []


def test_what_is_found_later_is_marked(view: ReadingView, settings: Settings) -> None:
    settings.set_value("show_shared_passages", True)
    _, known = copies_of(view, settings)
    known.pairs = PAIRS[:1]
    known.changed.emit()
    assert len(view.emphasis.shared_stretches) == 2


def test_another_article_has_its_own(view: ReadingView, settings: Settings) -> None:
    settings.set_value("show_shared_passages", True)
    copies, known = copies_of(view, settings)
    known.pairs = PAIRS
    copies.show()
    view.show_article(article(4, RIVER_DAILY), RIVER_DAILY)
    assert view.emphasis.shared_stretches == []
    copies.show()
    assert view.emphasis.shared_stretches == []
