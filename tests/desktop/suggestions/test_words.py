"""The buttons of a card and their keys."""

from __future__ import annotations

from dataclasses import replace

from corpus.identities import RejectionId
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.suggestions.card import card_of
from desktop.suggestions.words import CardWords
from tests.desktop.suggestions.pairs import PAIR


def test_keys_are_those_of_the_commands(card_words: CardWords, actions: Actions) -> None:
    for button, command in (("accept", "accept"), ("restore", "reject"), ("locate", "locate")):
        assert card_words.key(button) == actions.command(f"suggestion.{command}").key_text
        assert card_words.button(button)


def test_a_rejected_pair_can_be_restored(card_words: CardWords, snapshot: Snapshot) -> None:
    card = card_of(PAIR, snapshot)
    assert card_words.buttons_of(card) == ("accept", "reject", "relation")
    rejected = replace(card, rejection=RejectionId("rejection-1"))
    assert card_words.buttons_of(rejected) == ("accept", "restore")
