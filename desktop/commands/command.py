"""What a command is: words, icon, keys, scope, menu, and what it cannot do without."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.words.translation import KEY_NAMES


class Scope(Enum):
    """Where a command's keys act."""

    WINDOW = auto()
    """Anywhere in the window."""
    READING = auto()
    """In the reading area, while no text is being edited: these keys are letters and digits."""
    SUGGESTIONS = auto()
    """Among the cards of the suggested links, where letters judge the selected one."""


class Need(Enum):
    """What a command cannot do without. The first that is lacking is the reason it is disabled."""

    PROJECT = auto()
    WRITABLE = auto()
    READING = auto()
    """The reading view, with an article in it."""
    CLAIM = auto()
    TEXT = auto()
    """Selected text or a claim."""
    LINK = auto()
    SUGGESTION = auto()
    """A suggested link that is selected."""
    UNDOABLE = auto()
    REDOABLE = auto()


class Group(Enum):
    """The menus, which are also the groups of the shortcuts page."""

    PROJECT = auto()
    EDIT = auto()
    ANNOTATE = auto()
    LINK = auto()
    VIEW = auto()
    HELP = auto()


GROUP_NAMES: dict[Group, Any] = {
    Group.PROJECT: QT_TRANSLATE_NOOP("commands", "Project"),
    Group.EDIT: QT_TRANSLATE_NOOP("commands", "Edit"),
    Group.ANNOTATE: QT_TRANSLATE_NOOP("commands", "Annotate"),
    Group.LINK: QT_TRANSLATE_NOOP("commands", "Links"),
    Group.VIEW: QT_TRANSLATE_NOOP("commands", "View"),
    Group.HELP: QT_TRANSLATE_NOOP("commands", "Help"),
}


def group_words(group: Group) -> str:
    """The name of a menu in the interface's language."""
    return QCoreApplication.translate("commands", GROUP_NAMES[group])


GROUP_NEEDS = {Group.EDIT: Need.PROJECT, Group.ANNOTATE: Need.PROJECT, Group.LINK: Need.PROJECT}

REASONS: dict[Need, Any] = {
    Need.PROJECT: QT_TRANSLATE_NOOP("commands", "Open a project first"),
    Need.WRITABLE: QT_TRANSLATE_NOOP("commands", "The project is open for reading only"),
    Need.READING: QT_TRANSLATE_NOOP("commands", "Open an article in the reading view first"),
    Need.CLAIM: QT_TRANSLATE_NOOP("commands", "Select a claim first"),
    Need.TEXT: QT_TRANSLATE_NOOP("commands", "Select some text or a claim first"),
    Need.LINK: QT_TRANSLATE_NOOP("commands", "Select a claim that has links first"),
    Need.SUGGESTION: QT_TRANSLATE_NOOP("commands", "Select a suggested link first"),
    Need.UNDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to undo"),
    Need.REDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to redo"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the window can do."""

    id: str
    text: Any
    """English; menus add no words of their own."""
    group: Group
    keys: tuple[str, ...] = ()
    """In Qt's portable notation, where Ctrl is ⌘ on macOS. The first is the one shown."""
    mac_keys: tuple[str, ...] | None = None
    """Where macOS differs."""
    icon: str = ""
    scope: Scope = Scope.WINDOW
    needs: tuple[Need, ...] = ()
    checkable: bool = False
    separated: bool = False
    """A line comes before it in the menu."""
    in_menu: bool = True

    @property
    def platform_keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        if sys.platform == "darwin" and self.mac_keys is not None:
            return self.mac_keys
        return self.keys

    def words(self) -> str:
        """The command in the interface's language, as a menu writes it."""
        return QCoreApplication.translate("commands", self.text)

    def plain_words(self) -> str:
        """The same without the dots that announce a dialog, for tooltips and accessible names."""
        return self.words().rstrip("….")


def key_text(key: str) -> str:
    """A key as keyboards are labelled: ``Ctrl K``, on macOS ``⌘K``. Qt would translate Enter and Delete."""
    if sys.platform == "darwin":
        return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
    parts = [part or "+" for part in key.removesuffix("++").split("+")]
    if key.endswith("++"):
        parts.append("+")
    return " ".join(KEY_NAMES.get(part, part) for part in parts)


def tooltip(command: Command) -> str:
    """Words and first key, for a button."""
    keys = command.platform_keys
    return f"{command.plain_words()}  {key_text(keys[0])}" if keys else command.plain_words()
