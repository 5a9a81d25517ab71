"""Applies the settings of theme and language, without a restart."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.commands.actions import Actions
from desktop.look.theme import Theme, system_theme
from desktop.settings import Settings
from desktop.words.translation import Translation, language_for

SWITCHES = {
    "figures.underline": "show_figures",
    "suggestions.connectors": "show_suggested_links",
    "copies.passages": "show_shared_passages",
    "view.row": "show_row",
    "follow": "follow",
}
"""Commands that are checked while a setting is on."""


class Looks(QObject):
    """Follows the settings, and the desktop's theme if that is to be used."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        translation: Translation,
        actions: Actions,
    ) -> None:
        super().__init__(actions)
        self._settings, self._theme, self._translation = settings, theme, translation
        self._actions = actions
        settings.changed.connect(self._on_setting_changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply_look)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply_look)
        theme.set_reading_family(str(settings.value("reading_font")))
        self._check_actions()

    def _on_setting_changed(self, key: str) -> None:
        if key in ("theme", "density", "reduced_motion"):
            self._apply_look()
        elif key == "reading_font":
            self._theme.set_reading_family(str(self._settings.value(key)))
        elif key == "language":
            self._translation.install(language_for(self._settings))
            self._theme.follow_language()
        self._check_actions()

    def _apply_look(self, *_: object) -> None:
        self._theme.reduced_motion = bool(self._settings.value("reduced_motion"))
        self._theme.set_look(look_for(self._settings), self._settings.value("density"))
        self._check_actions()

    def _check_actions(self) -> None:
        self._actions["theme.toggle"].setChecked(self._theme.dark)
        for command, setting in SWITCHES.items():
            self._actions[command].setChecked(bool(self._settings.value(setting)))


def look_for(settings: Settings) -> str:
    """The name of the theme to use: the one chosen, or the desktop's."""
    chosen = str(settings.value("theme"))
    return system_theme() if chosen == "system" else chosen
