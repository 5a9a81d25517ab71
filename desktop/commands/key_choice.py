"""The rules for changing the keys of a command: which keys are allowed, and which other commands have them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.commands.actions import Actions
from desktop.commands.command import Command, KeyScope

_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_FIXED = frozenset(
    "Esc Tab Backtab Shift+Tab Shift+Backtab Return Enter Space Backspace Left Right Up Down Home End PgUp PgDown "
    "Shift+Left Shift+Right Shift+Up Shift+Down Shift+Home Shift+End Menu F2 F10".split()
)
"""Keys for moving, opening and closing, which every list and dialog uses."""
_EDITING = frozenset("Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Left Ctrl+Right Ctrl+Backspace".split())
"""Keys that every text field uses."""
_INPUT_METHODS = frozenset("Ctrl+Space Shift+Space Ctrl+. Ctrl+Shift+F Ctrl+Shift+U Ctrl+;".split())
"""Keys that switch input methods for Chinese."""


class KeyRefusal(Enum):
    """Why a key cannot be given to a command."""

    FIXED = auto()
    DIGIT = auto()
    EDITING = auto()
    INPUT_METHOD = auto()
    TYPES = auto()
    EVERYWHERE = auto()


_WORDS: dict[KeyRefusal, Any] = {
    KeyRefusal.FIXED: QT_TRANSLATE_NOOP("commands", "This key is fixed: it moves, opens or closes."),
    KeyRefusal.DIGIT: QT_TRANSLATE_NOOP("commands", "The digits are fixed: they belong to the tags."),
    KeyRefusal.EDITING: QT_TRANSLATE_NOOP("commands", "Text fields need this key."),
    KeyRefusal.INPUT_METHOD: QT_TRANSLATE_NOOP("commands", "This key switches Chinese input methods."),
    KeyRefusal.TYPES: QT_TRANSLATE_NOOP(
        "commands", "Ctrl and Alt together type characters on some keyboards."
    ),
    KeyRefusal.EVERYWHERE: QT_TRANSLATE_NOOP(
        "commands",
        "This command acts in the whole window, so its key needs Ctrl or Alt, or is one of F1 to F12.",
    ),
}


def refusal_words(refusal: KeyRefusal) -> str:
    """The reason for a refusal in the interface's language."""
    return QCoreApplication.translate("commands", _WORDS[refusal])


def key_of(pressed: QKeyCombination) -> str:
    """A pressed key in Qt's portable notation; empty while only modifiers are pressed."""
    if pressed.key() in _MODIFIER_KEYS or not pressed.key():
        return ""
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if pressed.key() == Qt.Key.Key_Backtab:
        pressed = QKeyCombination(modifiers | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Tab)
        modifiers = pressed.keyboardModifiers()
    character = chr(pressed.key()) if 0x20 < pressed.key() < 0x7F else ""
    if character and not character.isalnum():
        # Shift is part of the character: its key differs between keyboards.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, pressed.key())).toString()


def refusal_of(command: Command[Any], key: str) -> KeyRefusal | None:
    """Why ``command`` cannot have ``key``; None if it can. Its own default keys are not checked."""
    for reserved, reason in ((_FIXED, KeyRefusal.FIXED), (_EDITING, KeyRefusal.EDITING)):
        if key in reserved:
            return reason
    if key in _INPUT_METHODS:
        return KeyRefusal.INPUT_METHOD
    if len(key) == 1 and key.isdigit():
        return KeyRefusal.DIGIT
    if "Ctrl+" in key and "Alt+" in key:
        return KeyRefusal.TYPES
    if command.scope is KeyScope.WINDOW and not _is_apart(key):
        return KeyRefusal.EVERYWHERE
    return None


def _is_apart(key: str) -> bool:
    """Whether a key types nothing in a text field."""
    last = key.removeprefix("Shift+")
    return "Ctrl+" in key or "Alt+" in key or "Meta+" in key or (last[:1] == "F" and last[1:].isdigit())


def holders(actions: Actions[Any], command: str, keys: Iterable[str]) -> list[Command[Any]]:
    """The other commands that have one of ``keys`` in an overlapping scope. A letter may have one meaning in the texts
    and another among the suggestions; but both scopes overlap with the window."""
    sequences, scope = _sequences(keys), actions.command(command).scope
    return [
        other
        for other in actions
        if other.id != command
        and (other.scope is scope or KeyScope.WINDOW in (other.scope, scope))
        and sequences & _sequences(other.platform_keys)
    ]


def _sequences(keys: Iterable[str]) -> set[str]:
    """Keys in one spelling: ``Delete`` and ``Del`` are the same."""
    return {QKeySequence.fromString(key).toString() for key in keys}


@dataclass(frozen=True, slots=True)
class KeyChange:
    """The effect of changing the keys of a command."""

    keys: dict[str, tuple[str, ...]]
    """The new keys by command: of the changed one and of those that had these keys."""
    others: tuple[Command[Any], ...] = ()
    """The commands that had these keys."""

    swapped: bool = False
    """Whether one of the others gets the old key of the command."""


def change_of(actions: Actions[Any], command: str, keys: tuple[str, ...]) -> KeyChange:
    """Give ``keys`` to ``command``, and its old key to the command that had one of them, if that command can have
    it."""
    row = actions.command(command)
    others = holders(actions, command, keys)
    changes = {command: keys}
    defaulted = False
    for other in others:
        left = tuple(key for key in other.platform_keys if not _sequences((key,)) & _sequences(keys))
        default_key = row.first_key
        if not defaulted and _can_have(actions, other, default_key, but=command):
            left, defaulted = (default_key, *left), True
        changes[other.id] = left
    return KeyChange(changes, tuple(others), defaulted)


def _can_have(actions: Actions[Any], other: Command[Any], key: str, but: str) -> bool:
    if not key or (refusal_of(other, key) is not None and key not in actions.given_keys(other.id)):
        return False
    return all(holder.id == but for holder in holders(actions, other.id, (key,)))
