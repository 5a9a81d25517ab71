"""The words on the buttons of a card, and their keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.suggestions.card import SuggestionCard

translate = QCoreApplication.translate


class CardWords:
    """In the interface's language of the moment at which they were made."""

    def __init__(self) -> None:
        self._buttons = {
            "accept": translate("SuggestionCards", "Accept"),
            "reject": translate("SuggestionCards", "Reject"),
            "restore": translate("SuggestionCards", "Restore"),
            "relation": translate("SuggestionCards", "Relation"),
            "locate": translate("SuggestionCards", "Locate"),
        }

    def button(self, name: str) -> str:
        """What a button says."""
        return self._buttons[name]

    def key(self, name: str) -> str:
        """The key that does the same."""
        return _KEYS[name]

    def buttons_of(self, card: SuggestionCard) -> tuple[str, ...]:
        """The buttons of a selected card, from left to right."""
        return ("accept", "restore") if card.rejection else ("accept", "reject", "relation")


_KEYS = {"accept": "Y", "reject": "N", "restore": "N", "relation": "R", "locate": "Space"}
