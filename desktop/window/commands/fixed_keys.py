"""Keys handled by widgets. They belong to no command, but are listed on the shortcuts page too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.commands.command import Group


@dataclass(frozen=True, slots=True)
class FixedKey:
    """A line of the shortcuts page."""

    id: str
    text: Any
    group: Group
    keys: tuple[str, ...]
    """In Qt's portable notation."""
    is_range: bool = False
    """Whether the keys are the first and the last of a range."""

    def words(self) -> str:
        """What the key does, in the language of the interface."""
        return QCoreApplication.translate("commands", self.text)


FIXED_KEYS: tuple[FixedKey, ...] = (
    FixedKey(
        "fixed.caret",
        QT_TRANSLATE_NOOP("commands", "Move the caret"),
        Group.ANNOTATE,
        ("Left", "Right"),
    ),
    FixedKey("fixed.select", QT_TRANSLATE_NOOP("commands", "Select text"), Group.ANNOTATE, ("Shift+Right",)),
    FixedKey("fixed.page", QT_TRANSLATE_NOOP("commands", "Page down"), Group.VIEW, ("Space",)),
    FixedKey("fixed.within", QT_TRANSLATE_NOOP("commands", "Move within a region"), Group.VIEW, ("Tab",)),
    FixedKey(
        "fixed.leave", QT_TRANSLATE_NOOP("commands", "Leave popup, mode or selection"), Group.VIEW, ("Esc",)
    ),
    FixedKey("fixed.rename", QT_TRANSLATE_NOOP("commands", "Rename in lists"), Group.EDIT, ("F2",)),
    FixedKey(
        "fixed.preview",
        QT_TRANSLATE_NOOP("commands", "Show from a list, staying in it"),
        Group.EDIT,
        ("Space",),
    ),
    FixedKey(
        "fixed.tick",
        QT_TRANSLATE_NOOP("commands", "Tick in lists of claims and hits"),
        Group.EDIT,
        ("Space",),
    ),
    FixedKey(
        "fixed.tick_tag",
        QT_TRANSLATE_NOOP("commands", "Tag the ticked rows or hits"),
        Group.EDIT,
        ("1", "9"),
        is_range=True,
    ),
    FixedKey("fixed.open", QT_TRANSLATE_NOOP("commands", "Open from a list"), Group.EDIT, ("Return",)),
    FixedKey(
        "fixed.lettered",
        QT_TRANSLATE_NOOP("commands", "Choose a claim in link mode"),
        Group.LINK,
        ("A", "Z"),
        is_range=True,
    ),
    FixedKey(
        "fixed.decide",
        QT_TRANSLATE_NOOP("commands", "Decide a conflict: mine, theirs, both"),
        Group.EDIT,
        ("1", "3"),
        is_range=True,
    ),
    FixedKey("fixed.rewrite", QT_TRANSLATE_NOOP("commands", "Rewrite in a conflict"), Group.EDIT, ("E",)),
    FixedKey(
        "fixed.relation",
        QT_TRANSLATE_NOOP("commands", "Choose the relation in link mode"),
        Group.LINK,
        ("1", "6"),
        is_range=True,
    ),
    FixedKey(
        "fixed.difference",
        QT_TRANSLATE_NOOP("commands", "Versions: next change; with Shift the one before"),
        Group.COMPARE,
        ("D",),
    ),
    FixedKey(
        "fixed.fate",
        QT_TRANSLATE_NOOP("commands", "Versions: move an orphan to the most similar passage"),
        Group.COMPARE,
        ("Y",),
    ),
    FixedKey(
        "fixed.orphan",
        QT_TRANSLATE_NOOP("commands", "Versions: leave a claim orphaned, or reconsider it"),
        Group.COMPARE,
        ("N",),
    ),
    FixedKey(
        "fixed.version_tag",
        QT_TRANSLATE_NOOP("commands", "Versions: tag the selected words or claim; T shows all tags"),
        Group.COMPARE,
        ("1", "9"),
        is_range=True,
    ),
    FixedKey(
        "fixed.place",
        QT_TRANSLATE_NOOP("commands", "Versions: select another place for an orphan"),
        Group.COMPARE,
        ("R",),
    ),
    FixedKey(
        "fixed.adjudicate",
        QT_TRANSLATE_NOOP("commands", "Agreement: as the first, as the second, both"),
        Group.COMPARE,
        ("1", "3"),
        is_range=True,
    ),
    FixedKey(
        "fixed.adjudicate_own",
        QT_TRANSLATE_NOOP("commands", "Agreement: another decision"),
        Group.COMPARE,
        ("E",),
    ),
    FixedKey(
        "fixed.adjudicate_later",
        QT_TRANSLATE_NOOP("commands", "Agreement: later"),
        Group.COMPARE,
        ("N",),
    ),
    FixedKey(
        "fixed.adjudicate_reason",
        QT_TRANSLATE_NOOP("commands", "Agreement: give a reason"),
        Group.COMPARE,
        ("M",),
    ),
)
