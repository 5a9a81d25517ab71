"""The cards as a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.suggestions.card import SuggestionCard, card_of
from desktop.suggestions.model import CardList
from desktop.widgets.row_model import ROW_ROLE
from tests.desktop.suggestions.pairs import DAILY, PAIR, POST


@pytest.fixture
def cards(snapshot: Snapshot) -> list[SuggestionCard]:
    other = replace(PAIR, a=replace(DAILY, end=DAILY.end - 1), b=POST)
    return [card_of(PAIR, snapshot), card_of(other, snapshot)]


def test_another_relation_repaints_its_row_alone(cards: list[SuggestionCard], qtbot: QtBot) -> None:
    model = CardList()
    model.show_rows(cards)
    changed = [cards[0], cards[1].with_relation("overlaps", "Overlaps")]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show_rows(changed)
    assert [index.row() for index in told.args[:2]] == [1, 1]
    assert model.index(1).data(ROW_ROLE).relation_words == "Overlaps"


def test_other_cards_are_another_list(cards: list[SuggestionCard], qtbot: QtBot) -> None:
    model = CardList()
    model.show_rows(cards)
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(cards[1:])
    assert model.row_of(cards[0].key) == -1
    assert model.row_of(cards[1].key) == 0
    assert model.rows == (cards[1],)


def test_a_card_is_read_out_whole(cards: list[SuggestionCard], qapp: object) -> None:
    model = CardList()
    model.show_rows(cards)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Differs in figure A C")
    assert "去年全線日均運量逾20萬人次" in said
