"""The user's own keys: applies the settings to the actions, and stores changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.commands.actions import Actions
from desktop.settings import Settings


class OwnKeys(QObject):
    """Applies the keys chosen, also after changes elsewhere in the window."""

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        settings.changed.connect(self._on_setting_changed)
        self._apply()

    def choose(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands these keys; keys equal to those of the table are not stored."""
        chosen = {**self._settings.shortcuts(), **keys}
        self._settings.set_shortcuts(
            {
                id: command_keys
                for id, command_keys in chosen.items()
                if id in self._command_ids and command_keys != self._actions.given_keys(id)
            }
        )

    def reset(self) -> None:
        """Give every command the keys of the table."""
        self._settings.reset("shortcuts")

    @property
    def changed(self) -> frozenset[str]:
        """The commands whose keys differ from the table."""
        return frozenset(
            command.id
            for command in self._actions
            if command.platform_keys != self._actions.given_keys(command.id)
        )

    @property
    def _command_ids(self) -> frozenset[str]:
        return frozenset(command.id for command in self._actions)

    def _on_setting_changed(self, key: str) -> None:
        if key == "shortcuts":
            self._apply()

    def _apply(self) -> None:
        """Invalid keys, from a settings file edited by hand, are ignored."""
        chosen = self._settings.shortcuts()
        self._actions.set_keys({id: keys for id, keys in chosen.items() if all(map(_is_key, keys))})


def _is_key(key: str) -> bool:
    return bool(QKeySequence.fromString(key).toString())
