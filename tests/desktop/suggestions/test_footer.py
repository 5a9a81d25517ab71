"""The line below the cards."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.suggestions.footer import Footer
from desktop.suggestions.words import CardWords


def test_the_count_is_said_and_read_out(theme: Theme, card_words: CardWords, qtbot: QtBot) -> None:
    footer = Footer(theme, card_words)
    qtbot.addWidget(footer)
    footer.show_count("12 to review")
    assert (footer.words, footer.accessibleName()) == ("12 to review", "12 to review")


def test_keys_give_way_to_the_count(theme: Theme, card_words: CardWords, qtbot: QtBot) -> None:
    """With little room a key is left out, not painted over the count."""
    footer = Footer(theme, card_words)
    qtbot.addWidget(footer)
    footer.show_count("12 to review")
    footer.resize(600, footer.height())
    wide = footer.grab().toImage()
    footer.resize(130, footer.height())
    narrow = footer.grab().toImage()
    beginning = narrow.copy(12, 4, 20, 20)
    assert beginning != wide.copy(12, 4, 20, 20)
