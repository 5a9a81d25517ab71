"""The menus whose entries depend on the project and the settings (recent projects, tags, languages), and the submenus
of the View menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.commands.actions import Actions
from desktop.commands.command import Group
from desktop.look.icons import blank_icon
from desktop.look.plain_text import literal, set_tip
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.frame.header import Header
from desktop.words.setting_choices import choice_names


class Submenus(QObject):
    """Adds them to the menus of the header and fills each when it opens."""

    def __init__(
        self,
        header: Header,
        actions: Actions,
        workspace: Workspace,
        settings: Settings,
        open_project: Callable[[str], object],
    ) -> None:
        super().__init__(header)
        self._actions, self._workspace, self._settings = actions, workspace, settings
        self._open_project = open_project
        self._recent = self._insert(header.menus[Group.PROJECT], actions["project.sample"], "menu_recent")
        self._tags = self._insert(header.menus[Group.ANNOTATE], actions["tag.quick"], "menu_tags")
        self._languages = self._insert(
            header.menus[Group.VIEW], actions["theme.toggle"], "menu_language", after=True
        )
        # With all commands in it, the menu would be higher than a screen of 768 pixels.
        self._size = self._gather(header.menus[Group.VIEW], "menu_size", "zoom.in", "zoom.out", "zoom.reset")
        self._filters = self._gather(
            header.menus[Group.VIEW],
            "menu_filters",
            *("filter.disputed", "filter.relation", "filter.tag", "filter.author", "filter.all"),
        )
        self._panes = self._gather(
            header.menus[Group.VIEW],
            "menu_panes",
            *("pane.add", "pane.close", "pane.next", "pane.move_left", "pane.move_right"),
            *("desk.choose", "desk.save"),
        )
        project = header.menus[Group.PROJECT]
        self._copies = self._gather(
            project, "menu_copies", "project.save_copy", "project.backups", "project.check"
        )
        self._sharing = self._gather(
            project,
            "menu_sharing",
            *("project.merge", "project.conflicts", "project.hand_out", ""),
            *("team.share", "team.join", "team.page"),
            behind=self._copies,
        )
        self._codebook = self._gather(
            project,
            "menu_codebook",
            *("codebook.usage", "codebook.import", "codebook.export", "project.template"),
            behind=self._sharing,
        )
        self._recent.aboutToShow.connect(self._fill_recent)
        self._tags.aboutToShow.connect(self._fill_tags)
        self._languages.aboutToShow.connect(self._fill_languages)
        self.retranslate()

    def _insert(self, menu: QMenu, beside: QAction, name: str, *, after: bool = False) -> QMenu:
        sub = QMenu(menu)
        sub.setIcon(blank_icon())
        sub.setObjectName(name)
        items = menu.actions()
        place = items.index(beside) + (1 if after else 0)
        if place < len(items):
            menu.insertMenu(items[place], sub)
        else:
            menu.addMenu(sub)
        return sub

    def _gather(self, menu: QMenu, name: str, *commands: str, behind: QMenu | None = None) -> QMenu:
        """Move commands of a menu into a submenu, which takes the position of the first of them, or follows ``behind``.
        An empty name stands for a separator."""
        beside = self._actions[commands[0]] if behind is None else behind.menuAction()
        sub = self._insert(menu, beside, name, after=behind is not None)
        for command in commands:
            if not command:
                sub.addSeparator()
                continue
            menu.removeAction(self._actions[command])
            sub.addAction(self._actions[command])
        return sub

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self._recent.setTitle(self.tr("Open recent"))
        self._tags.setTitle(self.tr("Tags"))
        self._languages.setTitle(self.tr("Language"))
        self._size.setTitle(self.tr("Text size"))
        self._panes.setTitle(self.tr("Panes and desks"))
        self._filters.setTitle(self.tr("Show only"))
        self._copies.setTitle(self.tr("Copies and backups"))
        self._sharing.setTitle(self.tr("Merge and share"))
        self._codebook.setTitle(self.tr("Codebook"))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for location in self._settings.recent_projects():
            action = self._recent.addAction(literal(Path(location).name))
            set_tip(action, location)
            action.triggered.connect(partial(self._open_recent, location))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No recent projects")).setEnabled(False)

    def _open_recent(self, location: str, _checked: bool = False) -> None:
        self._open_project(location)

    def _fill_tags(self) -> None:
        """Fill in the tags that have a digit, as the commands of their digits."""
        self._tags.clear()
        snapshot = self._workspace.snapshot
        for digit in range(1, 10):
            tag = snapshot.tag_for_digit(digit) if snapshot is not None else None
            if tag is None:
                continue
            command = f"tag.{digit}"
            action = self._tags.addAction(f"{literal(tag.name)}\t{self._actions.command(command).key_text}")
            action.setEnabled(self._actions[command].isEnabled())
            action.triggered.connect(self._actions[command].trigger)
        if self._tags.isEmpty():
            self._tags.addAction(self.tr("No tags yet")).setEnabled(False)

    def _fill_languages(self) -> None:
        self._languages.clear()
        group = QActionGroup(self._languages)
        for code, name in choice_names("language").items():
            action = self._languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._settings.value("language"))
            action.setActionGroup(group)
            action.triggered.connect(partial(self._choose_language, code))

    def _choose_language(self, code: str, _checked: bool = False) -> None:
        self._settings.set_value("language", code)
