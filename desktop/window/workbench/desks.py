"""Desks: named sets of panes, stored for each project and chosen from a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.look.plain_text import literal
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.confirming import confirm
from desktop.widgets.prompt import Prompt
from desktop.window.workbench.keeper import WorkbenchKeeper

NUMBERED = 9
"""Number of desks with a digit key in the menu."""


class Desks(QObject):
    """A desk stores the open articles, their order, widths and scroll positions, and the memo beside them."""

    def __init__(
        self, window: QWidget, workspace: Workspace, settings: Settings, keeper: WorkbenchKeeper
    ) -> None:
        super().__init__(keeper)
        self._window, self._workspace, self._settings, self._keeper = window, workspace, settings, keeper

    def names(self) -> list[str]:
        """The desks of the open project, in the order of their creation."""
        return list(self._stored())

    def save(self, name: str) -> None:
        """Store the current panes; a desk of this name is replaced."""
        views = self._keeper.present.views
        state = {"reading": views.reading.state(), "memos": views.memo_state()}
        self._put({**self._stored(), name: state})

    def switch(self, name: str) -> None:
        """Show the panes of a desk, without articles that no longer exist."""
        state = self._stored().get(name)
        if state is None:
            return
        self._keeper.show_view("read")
        views = self._keeper.present.views
        reading, memos = state.get("reading"), state.get("memos")
        if isinstance(reading, dict):
            views.reading.restore(reading)
        if isinstance(memos, dict) and memos:
            views.show_memos().restore(memos)
        else:
            views.hide_memos()
        self._keeper.focus_text()

    def rename(self, name: str, new: str) -> None:
        """Rename a desk, in place; another desk with the new name is replaced."""
        if name != new:
            desks = {desk: state for desk, state in self._stored().items() if desk != new}
            self._put({new if desk == name else desk: state for desk, state in desks.items()})

    def delete(self, name: str) -> None:
        """Delete a desk. The open panes are not changed."""
        self._put({desk: state for desk, state in self._stored().items() if desk != name})

    # Menu and question

    def ask_name(self) -> None:
        """Ask for a name, and store the panes under it."""
        self._prompt(self.tr("Save as a desk"), "", self.tr("Save"), self._save_unless_there)

    def choose(self) -> None:
        """Open the menu of desks in the upper middle of the window."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        width = self._window.width()
        menu.popup(self._window.mapToGlobal(QPoint((width - menu.sizeHint().width()) // 2, 80)))

    def menu(self) -> QMenu:
        """The desks, and the actions for them."""
        menu = QMenu(self._window)
        menu.setObjectName("desksMenu")
        names = self.names()
        for number, name in enumerate(names, start=1):
            digit = f"&{number}  " if number <= NUMBERED else ""
            menu.addAction(digit + literal(name), partial(self.switch, name))
        if not names:
            menu.addAction(self.tr("No desks yet")).setEnabled(False)
        menu.addSeparator()
        save = menu.addAction(self.tr("Save these panes as a desk…"), self.ask_name)
        save.setObjectName("keepDesk")
        save.setEnabled(bool(self._keeper.open_articles()))
        if names:
            self._add_below(menu, self.tr("Replace with the open panes"), self.save)
            self._add_below(menu, self.tr("Rename"), self._ask_rename)
            self._add_below(menu, self.tr("Delete"), self._ask_delete)
        return menu

    def _add_below(self, menu: QMenu, words: str, act: Callable[[str], object]) -> None:
        sub = menu.addMenu(words)
        for name in self.names():
            sub.addAction(literal(name), partial(act, name))

    def _save_unless_there(self, name: str) -> None:
        if name not in self._stored():
            self.save(name)
            return
        confirm(
            self._window,
            question=self.tr("There is a desk “{name}” already. Replace it?").format(name=name),
            consequence=self.tr("Its saved panes are replaced."),
            verb=self.tr("Replace"),
            act=partial(self.save, name),
        )

    def _ask_rename(self, name: str) -> None:
        self._prompt(self.tr("Rename desk"), name, self.tr("Rename"), partial(self.rename, name))

    def _ask_delete(self, name: str) -> None:
        confirm(
            self._window,
            question=self.tr("Delete the desk “{name}”?").format(name=name),
            consequence=self.tr("The articles and the open panes stay as they are."),
            verb=self.tr("Delete"),
            act=partial(self.delete, name),
        )

    def _prompt(self, title: str, answer: str, verb: str, then: Callable[[str], object]) -> None:
        question = self.tr("Name of the desk")
        Prompt(self._window, title=title, question=question, answer=answer, verb=verb, then=then).open()

    def _stored(self) -> dict[str, dict[str, Any]]:
        snapshot = self._workspace.snapshot
        return self._settings.desks(snapshot.project.id) if snapshot is not None else {}

    def _put(self, desks: dict[str, dict[str, Any]]) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is not None:
            self._settings.set_desks(snapshot.project.id, desks)
