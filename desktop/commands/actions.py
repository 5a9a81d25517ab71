"""The commands as Qt actions: one for each row of the command table, shared by menus, buttons, palette and keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.commands.command import REASONS, Command, KeyScope, Need, Receivers
from desktop.look.icons import blank_icon
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme


class Actions(QObject, Generic[Receivers]):
    """An action for each command, by identity. Enables the commands whose needs are met and states why the others are
    not.

    The rows that it returns have the keys in force, which may differ from the table's (:meth:`set_keys`).
    """

    keys_changed = Signal()
    """Commands have other keys. Actions and rows have been updated; everything that displays keys must be rebuilt."""

    def __init__(self, commands: Sequence[Command[Receivers]], window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._facts: frozenset[Need] = frozenset()
        self._why: Any = None
        self._commands = {command.id: command for command in commands}
        self._given = dict(self._commands)
        self._actions = {command.id: self._make(command) for command in commands}
        for command_id, action in self._actions.items():
            if self._commands[command_id].scope == KeyScope.WINDOW:
                window.addAction(action)
        theme.changed.connect(self.restyle)
        self.retranslate()
        self.restyle()

    def _make(self, command: Command[Receivers]) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setProperty("icon_role", command.icon)
        action.setCheckable(command.checkable)
        # Qt draws the icon in the place of the tick, so it would not be visible what is switched on.
        action.setIconVisibleInMenu(not command.checkable)
        action.setShortcuts([QKeySequence.fromString(key) for key in command.platform_keys])
        action.setEnabled(not command.needs)
        if command.scope != KeyScope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[Command[Receivers]]:
        return iter(self._commands.values())

    def command(self, command: str) -> Command[Receivers]:
        """The row of the table."""
        return self._commands[command]

    def given_keys(self, command: str) -> tuple[str, ...]:
        """The default keys of a command on this system."""
        return self._given[command].platform_keys

    def set_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Replace the default keys of commands. Commands that are not named keep the defaults; unknown names and
        commands with fixed keys are ignored."""
        rows = {
            id: row.with_keys(chosen[id]) if id in chosen and not row.fixed else row
            for id, row in self._given.items()
        }
        moved = [id for id, row in rows.items() if row.platform_keys != self._commands[id].platform_keys]
        self._commands = rows
        for id in moved:
            self._actions[id].setShortcuts([QKeySequence.fromString(key) for key in rows[id].platform_keys])
        if moved:
            self.retranslate()
            self.keys_changed.emit()

    def in_force(self, sentence: str, scope: KeyScope = KeyScope.READING) -> str:
        """``sentence`` with the keys in force in place of the default ones, which are in square brackets, as in
        :class:`~desktop.commands.key_sentence.KeySentence`."""
        moved = {
            command.platform_keys[0]: self._commands[id].first_key
            for id, command in self._given.items()
            if command.scope in (scope, KeyScope.WINDOW) and command.platform_keys
        }

        def put(match: re.Match[str]) -> str:
            key = moved.get(match[1], match[1])
            return f"[{key}]" if key else self._without_key(match[1])

        return re.sub(r"\[([^\[\]]+)\]", put, sentence)

    def _without_key(self, key: str) -> str:
        named = [id for id, given in self._given.items() if key in given.platform_keys]
        return self._commands[named[0]].called

    def add_to(self, menu: QWidget, *commands: str) -> None:
        """Add commands, given by identity, to a menu, with text, key, icon and state of their actions."""
        for command in commands:
            menu.addAction(self._actions[command])

    def attach(self, area: QWidget, scope: KeyScope = KeyScope.READING) -> None:
        """Activate the letter and digit keys of a scope inside ``area``, and nowhere else."""
        for command in self:
            if command.scope == scope:
                area.addAction(self._actions[command.id])

    def connect_all(self, receivers: Callable[[], Receivers]) -> None:
        """Connect each command: when its action is triggered, it acts on what ``receivers`` returns."""
        for command in self:
            self._actions[command.id].triggered.connect(_handler(command.run, receivers))

    def set_facts(self, facts: frozenset[Need], why: Any = None) -> None:
        """Set the needs that are met now; enables exactly the commands whose needs are all met. ``why``: the only
        reason why others are not, as a message of the context ``commands``; None if each has its own."""
        self._why = why
        if facts == self._facts:
            return
        self._facts = facts
        for command in self:
            self._actions[command.id].setEnabled(facts.issuperset(command.needs))

    def meets(self, need: Need) -> bool:
        """Whether ``need`` is met now."""
        return need in self._facts

    def reason(self, command: Command[Receivers]) -> str:
        """Why the command is disabled; empty if it is not."""
        lacking = next((need for need in command.needs if need not in self._facts), None)
        return (
            "" if lacking is None else QCoreApplication.translate("commands", self._why or REASONS[lacking])
        )

    def set_words(self, command: str, words: str) -> None:
        """Replace the text of a command in menus and in its tooltip by what exactly it would do now, until
        :meth:`retranslate`."""
        row, action = self._commands[command], self._actions[command]
        # This is called after every save, and each menu and button of an action is updated when its text is set.
        if action.text() != words:
            action.setText(words)
            set_tip(action, f"{words}  {row.key_text}" if row.key_text else words)

    def retranslate(self) -> None:
        """Update all texts to the interface's language."""
        for command in self:
            self._actions[command.id].setText(command.words())
            set_tip(self._actions[command.id], command.tooltip())

    def restyle(self) -> None:
        """Update all icons to the theme."""
        blank = blank_icon()
        for command in self:
            icon = self._theme.icon(command.icon) if command.icon else blank
            self._actions[command.id].setIcon(icon)


def _handler(run: Callable[[Receivers], object], receivers: Callable[[], Receivers]) -> Callable[..., None]:
    """A slot that drops the checked state, which Qt passes to every slot that takes an argument."""

    def call(*_: object) -> None:
        run(receivers())

    return call
