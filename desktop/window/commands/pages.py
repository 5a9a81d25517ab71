"""Pages and dialogs of the program: command palette, shortcuts, settings, about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop import dialogs
from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.commands.own_keys import OwnKeys
from desktop.window.frame.body import Body

if TYPE_CHECKING:
    from corpus.snapshot import Snapshot
    from desktop.window.commands.palette import Palette
    from desktop.window.commands.palette_entries import PaletteEntries
    from desktop.window.commands.shortcuts_page import ShortcutsPage


class Pages(QObject):
    """Creates each of them when first needed. ``window`` is the parent of palette and dialogs."""

    def __init__(
        self,
        window: QWidget,
        body: Body,
        make_entries: Callable[[], PaletteEntries],
        theme: Theme,
        settings: Settings,
        actions: Actions,
        own_keys: OwnKeys,
    ) -> None:
        super().__init__(window)
        self._window, self._body, self._make_entries = window, body, make_entries
        self._theme, self._settings = theme, settings
        self._actions, self._own_keys = actions, own_keys
        self._palette: Palette | None = None
        self._shortcuts: ShortcutsPage | None = None

    def open_palette(self) -> None:
        """Open the command palette, or close it."""
        if self._palette is None:
            from desktop.window.commands.palette import Palette

            self._palette = Palette(self._make_entries(), self._body, self._theme, self._window)
        self._palette.open()

    def place_palette(self) -> None:
        """Move the palette to its position after the window was resized."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.place()

    def toggle_shortcuts(self) -> None:
        """Show or hide the page with all keys."""
        if self._shortcuts is None:
            from desktop.window.commands.shortcuts_page import ShortcutsPage

            self._shortcuts = ShortcutsPage(
                *(self._actions, self._own_keys, self._theme, self._settings), self._window
            )
            self._shortcuts.left.connect(self._body.leave_page)
        if self._body.page is self._shortcuts:
            self._body.leave_page()
        else:
            self._body.show_page(self._shortcuts)

    def open_settings(self) -> None:
        """Show the personal settings."""
        self.open_setting("")

    def open_setting(self, field: str) -> None:
        """Show the settings, with the focus in the field of this object name, if it is not empty."""
        dialogs.open_settings(self._window, self._theme, self._settings, field)

    def open_about(self) -> None:
        """Show version, purpose and licences."""
        dialogs.open_about(self._window, self._theme)

    def open_places(self) -> None:
        """Show what the program stores, and where."""
        dialogs.open_places(self._window, self._theme, self._settings)

    def open_problem(self, snapshot: Snapshot | None) -> None:
        """Show a report about the program and the sizes of the open project."""
        dialogs.open_problem(self._window, self._theme, self._settings, snapshot)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        if self._shortcuts is not None:
            self._shortcuts.retranslate()
        if self._palette is not None:
            self._palette.retranslate()
