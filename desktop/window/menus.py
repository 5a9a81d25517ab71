"""The menus whose items depend on the project: recent projects, tags, languages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.commands.command import Group
from desktop.window.header import Header
from desktop.words.translation import LANGUAGES

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow
    from desktop.window.wiring import Wiring


class Menus(QObject):
    """Fills each menu when it opens."""

    def __init__(self, window: MainWindow, header: Header, wiring: Wiring) -> None:
        super().__init__(window)
        self._window, self._wiring = window, wiring
        actions = window.actions_table
        self._recent = self._insert(header.menus[Group.PROJECT], actions["project.sample"], "menu_recent")
        self._tags = self._insert(header.menus[Group.ANNOTATE], actions["tag.quick"], "menu_tags")
        self._languages = self._insert(
            header.menus[Group.VIEW], actions["theme.toggle"], "menu_language", after=True
        )
        self._recent.aboutToShow.connect(self._fill_recent)
        self._tags.aboutToShow.connect(self._fill_tags)
        self._languages.aboutToShow.connect(self._fill_languages)
        self.retranslate()

    def _insert(self, menu: QMenu, beside: QAction, name: str, *, after: bool = False) -> QMenu:
        sub = QMenu(menu)
        sub.setObjectName(name)
        items = menu.actions()
        place = items.index(beside) + (1 if after else 0)
        if place < len(items):
            menu.insertMenu(items[place], sub)
        else:
            menu.addMenu(sub)
        return sub

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._recent.setTitle(self.tr("Open recent"))
        self._tags.setTitle(self.tr("Tags"))
        self._languages.setTitle(self.tr("Language"))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for location in self._window.settings.recent_projects():
            action = self._recent.addAction(Path(location).name)
            action.setToolTip(location)
            action.triggered.connect(partial(self._open_recent, location))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No recent projects")).setEnabled(False)

    def _open_recent(self, location: str, _checked: bool = False) -> None:
        self._window.open_project(location)

    def _fill_tags(self) -> None:
        self._tags.clear()
        snapshot = self._window.workspace.snapshot
        table = self._window.actions_table
        for digit in range(1, 10):
            tag = snapshot.tag_for_digit(digit) if snapshot is not None else None
            if tag is None:
                continue
            action = self._tags.addAction(f"{tag.name}\t{digit}")
            action.setEnabled(table[f"tag.{digit}"].isEnabled())
            action.triggered.connect(table[f"tag.{digit}"].trigger)
        if self._tags.isEmpty():
            self._tags.addAction(self.tr("No tags yet")).setEnabled(False)

    def _fill_languages(self) -> None:
        self._languages.clear()
        group = QActionGroup(self._languages)
        for code, name in LANGUAGES.items():
            action = self._languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._window.settings.value("language"))
            action.setActionGroup(group)
            action.triggered.connect(partial(self._choose_language, code))

    def _choose_language(self, code: str, _checked: bool = False) -> None:
        self._window.settings.set_value("language", code)
