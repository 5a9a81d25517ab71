"""The definition of a command: text, icon, keys, scope, menu, needs, and handler."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.words.translation import KEY_NAMES

Receivers = TypeVar("Receivers")
"""The object through which a table of commands reaches the parts of the window that carry them out."""


class KeyScope(Enum):
    """Where the keys of a command act."""

    WINDOW = auto()
    """Anywhere in the window."""
    READING = auto()
    """In the reading area, unless a text field has the focus: these keys are letters and digits."""
    SUGGESTIONS = auto()
    """In the list of suggested links, where letters act on the selected one."""
    COMPARING = auto()
    """In the matrix of the comparison and its quotes."""


class Need(Enum):
    """A condition of a command. The reason for a disabled command is its first unmet need."""

    SHOWN = auto()
    """A project is shown, even if its file is still being checked."""
    PROJECT = auto()
    WRITABLE = auto()
    READING = auto()
    """The reading view, with an article in it."""
    ARTICLE = auto()
    """The article that was read last exists."""
    CLAIM = auto()
    TWIN = auto()
    """A claim, and another one of exactly the same words."""
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
    """The project has a question of the analyst's."""
    ROW = auto()
    """A row of the comparison is selected."""
    QUESTION = auto()
    """A question of the analyst's is selected, not a drafted row."""
    DRAFT = auto()
    """A drafted row is selected."""
    COLUMN = auto()
    """A cell of an article is selected."""
    ANSWER = auto()
    """A cell with a statement is selected."""
    FILTERED = auto()
    """Claims are hidden, by a filter or in the codebook."""
    SHARED = auto()
    """The project is on a hub."""
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
    Need.SHOWN: QT_TRANSLATE_NOOP("commands", "Open a project first"),
    Need.PROJECT: QT_TRANSLATE_NOOP("commands", "Open a project first"),
    Need.WRITABLE: QT_TRANSLATE_NOOP("commands", "The project is open for reading only"),
    Need.READING: QT_TRANSLATE_NOOP("commands", "Open an article in the reading view first"),
    Need.ARTICLE: QT_TRANSLATE_NOOP("commands", "Open an article first"),
    Need.CLAIM: QT_TRANSLATE_NOOP("commands", "Select a claim first"),
    Need.TWIN: QT_TRANSLATE_NOOP("commands", "Select a claim whose words another claim has, too"),
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
    Need.ANSWER: QT_TRANSLATE_NOOP("commands", "Select a cell with a statement first"),
    Need.FILTERED: QT_TRANSLATE_NOOP("commands", "All claims are shown"),
    Need.SHARED: QT_TRANSLATE_NOOP("commands", "The project is on no hub"),
    Need.UNDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to undo"),
    Need.REDOABLE: QT_TRANSLATE_NOOP("commands", "Nothing to redo"),
}


@dataclass(frozen=True, slots=True)
class Command(Generic[Receivers]):
    """A row of the table of commands, from which menus, context menus, buttons, palette and keys are built."""

    id: str
    text: Any
    """The English text; menus add none."""
    group: Group
    run: Callable[[Receivers], object]
    """Carries the command out. Called only while all needs are met."""
    keys: tuple[str, ...] = ()
    """In Qt's portable notation, where Ctrl is ⌘ on macOS. The first key is displayed."""
    mac_keys: tuple[str, ...] | None = None
    """Keys on macOS if they differ."""
    icon: str = ""
    scope: KeyScope = KeyScope.WINDOW
    needs: tuple[Need, ...] = ()
    checkable: bool = False
    separated: bool = False
    """Whether a separator precedes it in the menu."""
    in_menu: bool = True
    in_palette: bool = True
    fixed: bool = False
    """Whether its keys cannot be changed, because they have the same meaning in several places, as the digits do."""

    @property
    def platform_keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        if sys.platform == "darwin" and self.mac_keys is not None:
            return self.mac_keys
        return self.keys

    @property
    def key_text(self) -> str:
        """The first key as it is printed on keyboards; empty for a command without keys."""
        return key_text(self.first_key) if self.first_key else ""

    @property
    def first_key(self) -> str:
        """The displayed key in Qt's notation; empty for a command without keys."""
        keys = self.platform_keys
        return keys[0] if keys else ""

    @property
    def called(self) -> str:
        """How a sentence refers to the command: by its key, or by its text if it has none."""
        return self.key_text or f"“{self.plain_words()}”"

    def with_keys(self, keys: tuple[str, ...]) -> Command[Receivers]:
        """The same command with other keys on every system."""
        return replace(self, keys=keys, mac_keys=None)

    def words(self) -> str:
        """The text of the command in the interface's language, as in a menu."""
        return QCoreApplication.translate("commands", self.text)

    def plain_words(self) -> str:
        """The same without the trailing dots, for tooltips and accessible names."""
        return self.words().rstrip("….")

    def tooltip(self) -> str:
        """Text and first key, for a button."""
        return f"{self.plain_words()}  {self.key_text}" if self.key_text else self.plain_words()


def key_text(key: str) -> str:
    """A key as it is printed on keyboards: ``Ctrl K``, on macOS ``⌘K``. Qt would translate Enter and Delete."""
    if sys.platform == "darwin":
        return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
    parts = [part or "+" for part in key.removesuffix("++").split("+")]
    if key.endswith("++"):
        parts.append("+")
    return " ".join(KEY_NAMES.get(part, part) for part in parts)
