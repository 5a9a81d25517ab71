"""The keys that a person chose: from the settings into the actions, and back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.commands.actions import Actions
from desktop.settings import Settings


class OwnKeys(QObject):
    """Puts the chosen keys into force, also when another part of the window changes them."""

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        settings.changed.connect(self._on_setting_changed)
        self._apply()

    def choose(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands keys; those that are the table's are not kept as chosen."""
        chosen = {**self._settings.shortcuts(), **keys}
        self._settings.set_shortcuts(
            {
                id: held
                for id, held in chosen.items()
                if id in self._known and held != self._actions.given_keys(id)
            }
        )

    def reset(self) -> None:
        """Give every command the table's keys."""
        self._settings.reset("shortcuts")

    @property
    def changed(self) -> frozenset[str]:
        """The commands that have other keys than the table's."""
        return frozenset(
            command.id
            for command in self._actions
            if command.platform_keys != self._actions.given_keys(command.id)
        )

    @property
    def _known(self) -> frozenset[str]:
        return frozenset(command.id for command in self._actions)

    def _on_setting_changed(self, key: str) -> None:
        if key == "shortcuts":
            self._apply()

    def _apply(self) -> None:
        """What is no key in a file that somebody edited counts as not chosen."""
        chosen = self._settings.shortcuts()
        self._actions.set_keys({id: keys for id, keys in chosen.items() if all(map(_is_key, keys))})


def _is_key(key: str) -> bool:
    return bool(QKeySequence.fromString(key).toString())
