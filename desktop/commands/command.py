"""What a command is: its words, icon, keys, scope and menu, what it needs, and what it does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.words.translation import KEY_NAMES

Receivers = TypeVar("Receivers")
"""The object through which a table of commands reaches the parts of the window that carry them out."""


class KeyScope(Enum):
    """Where a command's keys act."""

    WINDOW = auto()
    """Anywhere in the window."""
    READING = auto()
    """In the reading area, while no text is being edited: these keys are letters and digits."""
    SUGGESTIONS = auto()
    """In the list of suggested links, where letters judge the selected one."""
    COMPARING = auto()
    """In the matrix of the comparison and its quotes."""


class Need(Enum):
    """A condition of a command. A disabled command gives its first unmet need as the reason."""

    PROJECT = auto()
    WRITABLE = auto()
    READING = auto()
    """The reading view, with an article in it."""
    ARTICLE = auto()
    """An article that was read last."""
    CLAIM = auto()
    TEXT = auto()
    """Selected text or a claim."""
    SELECTION = auto()
    """Selected text."""
    LINK = auto()
    SUGGESTION = auto()
    """A suggested link that is selected."""
    COMPARING = auto()
    """The comparison is shown."""
    GROUPED = auto()
    """A question of the analyst's in the project."""
    ROW = auto()
    """A row of the comparison that is selected."""
    QUESTION = auto()
    """A row of the analyst's."""
    DRAFT = auto()
    """A drafted row."""
    COLUMN = auto()
    """A cell of an article."""
    ANSWER = auto()
    """A cell of an article that says something."""
    FILTERED = auto()
    """Claims are hidden, by a filter or in the codebook."""
    UNDOABLE = auto()
    REDOABLE = auto()


class Group(Enum):
    """The menus, which are also the groups of the shortcuts page."""

    PROJECT = auto()
    EDIT = auto()
    ANNOTATE = auto()
    LINK = auto()
    COMPARE = auto()
    VIEW = auto()
    HELP = auto()


GROUP_NAMES: dict[Group, Any] = {
    Group.PROJECT: QT_TRANSLATE_NOOP("commands", "Project"),
    Group.EDIT: QT_TRANSLATE_NOOP("commands", "Edit"),
    Group.ANNOTATE: QT_TRANSLATE_NOOP("commands", "Annotate"),
    Group.LINK: QT_TRANSLATE_NOOP("commands", "Links"),
    Group.COMPARE: QT_TRANSLATE_NOOP("commands", "Questions"),
    Group.VIEW: QT_TRANSLATE_NOOP("commands", "View"),
    Group.HELP: QT_TRANSLATE_NOOP("commands", "Help"),
}


def group_words(group: Group) -> str:
    """The name of a menu in the interface's language."""
    return QCoreApplication.translate("commands", GROUP_NAMES[group])


GROUP_NEEDS = {
    Group.EDIT: Need.PROJECT,
    Group.ANNOTATE: Need.PROJECT,
    Group.LINK: Need.PROJECT,
    Group.COMPARE: Need.PROJECT,
}

REASONS: dict[Need, Any] = {
    Need.PROJECT: QT_TRANSLATE_NOOP("commands", "Open a project first"),
    Need.WRITABLE: QT_TRANSLATE_NOOP("commands", "The project is open for reading only"),
    Need.READING: QT_TRANSLATE_NOOP("commands", "Open an article in the reading view first"),
    Need.ARTICLE: QT_TRANSLATE_NOOP("commands", "Open an article first"),
    Need.CLAIM: QT_TRANSLATE_NOOP("commands", "Select a claim first"),
    Need.TEXT: QT_TRANSLATE_NOOP("commands", "Select some text or a claim first"),
    Need.SELECTION: QT_TRANSLATE_NOOP("commands", "Select some text first"),
    Need.LINK: QT_TRANSLATE_NOOP("commands", "Select a claim that has links first"),
    Need.SUGGESTION: QT_TRANSLATE_NOOP("commands", "Select a suggested link first"),
    Need.COMPARING: QT_TRANSLATE_NOOP("commands", "Open the comparison first"),
    Need.GROUPED: QT_TRANSLATE_NOOP("commands", "Accept a draft or group claims into a question first"),
    Need.ROW: QT_TRANSLATE_NOOP("commands", "Select a row of the comparison first"),
    Need.QUESTION: QT_TRANSLATE_NOOP("commands", "Select a question of your own in the comparison first"),
    Need.DRAFT: QT_TRANSLATE_NOOP("commands", "Select a drafted row of the comparison first"),
    Need.COLUMN: QT_TRANSLATE_NOOP("commands", "Select a cell of an article in the comparison first"),
    Need.ANSWER: QT_TRANSLATE_NOOP("commands", "Select a cell in which an article says something first"),
    Need.FILTERED: QT_TRANSLATE_NOOP("commands", "All claims are shown"),
    Need.UNDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to undo"),
    Need.REDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to redo"),
}


@dataclass(frozen=True, slots=True)
class Command(Generic[Receivers]):
    """A row of the table of commands. Menus, context menus, buttons, palette and keys take everything from it."""

    id: str
    text: Any
    """English; menus add no words of their own."""
    group: Group
    run: Callable[[Receivers], object]
    """Carries the command out. Called only while all needs are met."""
    keys: tuple[str, ...] = ()
    """In Qt's portable notation, where Ctrl is ⌘ on macOS. The first is the one shown."""
    mac_keys: tuple[str, ...] | None = None
    """Where macOS differs."""
    icon: str = ""
    scope: KeyScope = KeyScope.WINDOW
    needs: tuple[Need, ...] = ()
    checkable: bool = False
    separated: bool = False
    """A line comes before it in the menu."""
    in_menu: bool = True
    in_palette: bool = True

    @property
    def platform_keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        if sys.platform == "darwin" and self.mac_keys is not None:
            return self.mac_keys
        return self.keys

    @property
    def key_text(self) -> str:
        """The first key as keyboards are labelled; empty for a command without keys."""
        keys = self.platform_keys
        return key_text(keys[0]) if keys else ""

    def words(self) -> str:
        """The command in the interface's language, as a menu writes it."""
        return QCoreApplication.translate("commands", self.text)

    def plain_words(self) -> str:
        """The same without the dots that announce a dialog, for tooltips and accessible names."""
        return self.words().rstrip("….")

    def tooltip(self) -> str:
        """Words and first key, for a button."""
        return f"{self.plain_words()}  {self.key_text}" if self.key_text else self.plain_words()


def key_text(key: str) -> str:
    """A key as keyboards are labelled: ``Ctrl K``, on macOS ``⌘K``. Qt would translate Enter and Delete."""
    if sys.platform == "darwin":
        return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
    parts = [part or "+" for part in key.removesuffix("++").split("+")]
    if key.endswith("++"):
        parts.append("+")
    return " ".join(KEY_NAMES.get(part, part) for part in parts)
