"""The commands as Qt actions: one for each row of the table, shared by menus, buttons, palette and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.commands.command import REASONS, Command, Need, Scope
from desktop.look.theme import Theme


class Actions(QObject):
    """Knows which commands can act now, and says why the others cannot."""

    def __init__(self, commands: Sequence[Command], window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._facts: frozenset[Need] = frozenset()
        self._commands = {command.id: command for command in commands}
        self._actions = {command.id: self._make(command) for command in commands}
        for command_id, action in self._actions.items():
            if self._commands[command_id].scope == Scope.WINDOW:
                window.addAction(action)
        theme.changed.connect(self.restyle)
        self.retranslate()
        self.restyle()

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setProperty("icon_role", command.icon)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence.fromString(key) for key in command.platform_keys])
        action.setEnabled(not command.needs)
        if command.scope != Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def command(self, command: str) -> Command:
        """The row of the table."""
        return self._commands[command]

    def add_to(self, menu: QWidget, *commands: str) -> None:
        """Add commands to a menu, given by identity: words, key, icon and state are the action's."""
        for command in commands:
            menu.addAction(self._actions[command])

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def attach(self, area: QWidget, scope: Scope = Scope.READING) -> None:
        """Let the letter and digit keys of a scope act inside ``area``, and nowhere else."""
        for command in self:
            if command.scope == scope:
                area.addAction(self._actions[command.id])

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Say what each command does. A command without a handler is a mistake of ours."""
        missing = [command.id for command in self if command.id not in handlers]
        if missing:
            raise KeyError(missing)
        for command_id, handler in handlers.items():
            self._actions[command_id].triggered.connect(_without_state(handler))

    def set_facts(self, facts: frozenset[Need]) -> None:
        """What holds now; enables exactly the commands whose needs are all met."""
        if facts == self._facts:
            return
        self._facts = facts
        for command in self:
            self._actions[command.id].setEnabled(facts.issuperset(command.needs))

    def meets(self, need: Need) -> bool:
        """Whether ``need`` is met now."""
        return need in self._facts

    def reason(self, command: Command) -> str:
        """Why the command cannot act now; empty when it can."""
        lacking = next((need for need in command.needs if need not in self._facts), None)
        return "" if lacking is None else QCoreApplication.translate("commands", REASONS[lacking])

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        for command in self:
            self._actions[command.id].setText(command.words())
            self._actions[command.id].setToolTip(command.tooltip())

    def restyle(self) -> None:
        """Take the icons of the theme."""
        for command in self:
            if command.icon:
                self._actions[command.id].setIcon(self._theme.icon(command.icon))


def _without_state(handler: Callable[[], object]) -> Callable[..., None]:
    """Qt hands the checked state to whoever takes an argument; ours take none."""

    def call(*_: object) -> None:
        handler()

    return call
