"""Painting of a card."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.suggestions.card import card_of
from desktop.suggestions.view import CardView
from desktop.suggestions.words import CardWords
from tests.desktop.suggestions.pairs import PAIR
from tests.desktop.suggestions.parts import button_place


@pytest.fixture
def view(snapshot: Snapshot, theme: Theme, card_words: CardWords, qtbot: QtBot) -> CardView:
    view = CardView(theme, card_words)
    qtbot.addWidget(view)
    view.resize(288, 400)
    view.show_cards([card_of(PAIR, snapshot)], fresh=True)
    view.show()
    return view


def test_a_card_is_painted_in_every_look(view: CardView, theme: Theme) -> None:
    pictures = []
    for name in ("dark", "light"):
        theme.set_look(name, "standard")
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_narrower_view_needs_higher_cards(view: CardView) -> None:
    wide = view.sizeHintForRow(0)
    view.resize(180, 400)
    assert view.sizeHintForRow(0) > wide


def test_the_buttons_of_the_selected_card_are_where_they_are_painted(view: CardView) -> None:
    middle = button_place(view, "accept")
    assert middle is not None
    row = view.visualRect(view.model().index(0, 0))
    assert row.contains(middle.toPoint())
    assert button_place(view, "restore") is None
