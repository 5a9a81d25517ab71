"""Puts into force what the settings say about look, language and name, without a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.look.theme import system_theme
from desktop.settings import Settings
from desktop.words.translation import Translation

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow


class Looks(QObject):
    """Listens to the settings, and to the desktop when the theme is to follow it."""

    def __init__(self, window: MainWindow, translation: Translation) -> None:
        super().__init__(window)
        self._window, self._translation = window, translation
        window.settings.changed.connect(self._on_setting_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_look)
        self._check_actions()

    def _on_setting_changed(self, key: str) -> None:
        window = self._window
        if key in ("theme", "density", "reduced_motion"):
            self._apply_look()
        elif key == "language":
            self._translation.install(window.settings.value("language"))
            window.theme.follow_language()
        elif key == "annotator" and window.settings.value("annotator"):
            window.workspace.set_annotator(window.settings.value("annotator"))
        self._check_actions()

    def _apply_look(self, *_: object) -> None:
        theme, settings = self._window.theme, self._window.settings
        theme.reduced_motion = bool(settings.value("reduced_motion"))
        theme.set_look(look_for(settings), settings.value("density"))
        self._check_actions()

    def _check_actions(self) -> None:
        actions = self._window.actions_table
        actions["theme.toggle"].setChecked(self._window.theme.dark)
        actions["figures.underline"].setChecked(bool(self._window.settings.value("show_figures")))
        actions["suggestions.connectors"].setChecked(
            bool(self._window.settings.value("show_suggested_links"))
        )
        actions["follow"].setChecked(bool(self._window.settings.value("follow")))


def look_for(settings: Settings) -> str:
    """The name of the theme to wear: the one set, or the desktop's."""
    chosen = str(settings.value("theme"))
    return system_theme() if chosen == "system" else chosen
