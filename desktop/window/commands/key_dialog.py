"""Asks for another key for one command, shows which command has it, and offers to swap keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.commands.actions import Actions
from desktop.commands.command import key_text
from desktop.commands.key_choice import KeyChange, change_of, holders, key_of, refusal_of, refusal_words
from desktop.dialogs.frame import DialogFrame
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.words.filling import filled

_WIDTH = 440
"""Width in pixels: a sentence about another command takes at most two lines."""


class KeyField(QLineEdit):
    """Captures the key pressed instead of typing it. Escape and Return are handled by the dialog, Tab moves on."""

    pressed = Signal(str)
    """A key in Qt's portable notation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setObjectName("keyField")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Otherwise the command that has the key would be triggered.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif key := key_of(event.keyCombination()):
            self.pressed.emit(key)


class KeyDialog(DialogFrame):
    """Nothing is changed until the button is pressed."""

    def __init__(
        self,
        actions: Actions,
        command: str,
        choose: Callable[[Mapping[str, tuple[str, ...]]], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """``choose`` receives the new keys by command."""
        super().__init__(theme, "", "keyDialog", parent)
        self._actions, self._command, self._choose = actions, command, choose
        row = actions.command(command)
        self.setWindowTitle(self.tr("Key of “{command}”").format(command=row.plain_words()))
        self.setAccessibleName(self.windowTitle())
        self._wanted = row.platform_keys
        self._field = KeyField(self)
        self._field.setPlaceholderText(self.tr("None"))
        self._field.pressed.connect(lambda key: self._show((key,)))
        prompt = Label(self.tr("Press the new key."), self)
        prompt.setBuddy(self._field)
        self.body.addWidget(prompt)
        self.body.addWidget(self._field)
        self._default = self.add_button(
            self.tr("Default"), "defaultKeyButton", lambda: self._show(actions.given_keys(command)), left=True
        )
        self._none = self.add_button(self.tr("No key"), "noKeyButton", lambda: self._show(()), left=True)
        self._accept = self.add_ending(self.tr("Set"), self._take)
        self.setMinimumWidth(_WIDTH)
        self._show(self._wanted)
        self._field.setFocus()

    def _show(self, keys: tuple[str, ...]) -> None:
        """Show the keys chosen, and why they may not be used."""
        self._wanted = keys
        words = ", ".join(key_text(key) for key in keys)
        self._field.setText(words)
        self._field.setAccessibleName(self.tr("New key: {key}").format(key=words or self.tr("None")))
        row, default_keys = self._actions.command(self._command), self._actions.given_keys(self._command)
        refusals = (refusal_of(row, key) for key in keys if key not in default_keys)
        refusal = next(filter(None, refusals), None)
        others = holders(self._actions, self._command, keys)
        fixed = next((other for other in others if other.fixed), None)
        if refusal is not None:
            self.say(refusal_words(refusal), "danger")
        elif others:
            self._say_conflict()
        else:
            self.say("")
        self._accept.setText(self.tr("Swap") if others and self._change.swapped else self.tr("Set"))
        self._accept.setEnabled(refusal is None and fixed is None and keys != row.platform_keys)
        self._default.setEnabled(keys != default_keys)
        self._none.setEnabled(bool(keys))

    def _say_conflict(self) -> None:
        change = self._change
        names = ", ".join(f"“{other.plain_words()}”" for other in change.others)
        if change.swapped:
            old = self._actions.command(self._command).key_text
            words = self.tr("{others} has this key. Swap gives it {old} instead.")
            self.say(filled(words, others=names, old=old), "warn")
        elif all(change.keys[other.id] for other in change.others):
            self.say(filled(self.tr("{others} has this key, and keeps its other one."), others=names), "warn")
        else:
            self.say(filled(self.tr("{others} has this key, and will have none."), others=names), "warn")

    @property
    def _change(self) -> KeyChange:
        return change_of(self._actions, self._command, self._wanted)

    def _take(self) -> None:
        self._choose(self._change.keys)
        self.accept()
