"""Messages for keys whose command is disabled: a disabled action consumes its key silently."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.commands.actions import Actions
from desktop.commands.command import KeyScope


class UnmetKeys:
    """``say`` shows a message."""

    def __init__(self, actions: Actions, say: Callable[[str], None]) -> None:
        self._actions, self._say = actions, say

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key that nothing else handled. Returns whether it is that of a command, whose unmet need was
        shown."""
        pressed = QKeySequence(event.keyCombination())
        for command in self._actions:
            action = self._actions[command.id]
            if command.scope is KeyScope.READING and not action.isEnabled() and pressed in action.shortcuts():
                self._say(self._actions.reason(command))
                return True
        return False
