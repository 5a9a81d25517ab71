"""The buttons of a card: their texts, and the keys of their commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.commands.actions import Actions
from desktop.suggestions.card import SuggestionCard

translate = QCoreApplication.translate


class CardWords:
    """Uses the interface's language at the time of its creation."""

    def __init__(self, actions: Actions) -> None:
        self._buttons = {
            "accept": translate("SuggestionCards", "Accept"),
            "reject": translate("SuggestionCards", "Reject"),
            "restore": translate("SuggestionCards", "Restore"),
            "relation": translate("SuggestionCards", "Relation"),
            "locate": translate("SuggestionCards", "Locate"),
        }

        self._keys = {
            name: actions.command(f"suggestion.{command}").key_text for name, command in _COMMANDS.items()
        }

    def button(self, name: str) -> str:
        """The text of a button."""
        return self._buttons[name]

    def key(self, name: str) -> str:
        """The key of a button."""
        return self._keys[name]

    def buttons_of(self, card: SuggestionCard) -> tuple[str, ...]:
        """The buttons of a selected card, from left to right."""
        return ("accept", "restore") if card.rejection else ("accept", "reject", "relation")


_COMMANDS = {
    "accept": "accept",
    "reject": "reject",
    "restore": "reject",
    "relation": "relation",
    "locate": "locate",
}
"""The command of each button. For a rejected pair, the command that rejects undoes the rejection."""
