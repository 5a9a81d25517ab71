"""Requests for the view of words from other parts of the window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from corpus.model import Span
from desktop.current import TextSelection
from tests.desktop.build import RIVER_DAILY
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def test_the_selected_word_is_looked_up_in_all_texts(river: WindowBench, qtbot: QtBot) -> None:
    start = RIVER_DAILY.index("票价")
    river.current.set_selection(TextSelection(ArticleId("article-1"), Span(start, start + 2)))
    river.actions_table["words.selected"].trigger()
    assert river.keeper.view == "words"
    words = river.workbench.views.words
    qtbot.waitUntil(
        lambda: words.grid.current is not None and words.grid.current.word == "票价", timeout=PATIENCE
    )
    assert not river.workbench.docks.shown("right"), "words need the room"
    assert river.actions_table["view.words"].isChecked()
    assert words in [region.window() and words for region in river.workbench.views.regions()]
