"""Keys that widgets answer themselves. They are no commands; the shortcuts page tells of them all the same."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group


def _fixed(id: str, text: Any, group: Group, *keys: str) -> Command:
    return Command(id, text, group, keys)


FIXED_KEYS: tuple[Command, ...] = (
    _fixed("fixed.caret", QT_TRANSLATE_NOOP("commands", "Move the caret"), Group.ANNOTATE, "Left", "Right"),
    _fixed("fixed.select", QT_TRANSLATE_NOOP("commands", "Select text"), Group.ANNOTATE, "Shift+Right"),
    _fixed("fixed.page", QT_TRANSLATE_NOOP("commands", "Page down"), Group.VIEW, "Space"),
    _fixed("fixed.within", QT_TRANSLATE_NOOP("commands", "Move within a region"), Group.VIEW, "Tab"),
    _fixed("fixed.leave", QT_TRANSLATE_NOOP("commands", "Leave popup, mode or selection"), Group.VIEW, "Esc"),
    _fixed("fixed.rename", QT_TRANSLATE_NOOP("commands", "Rename in lists"), Group.EDIT, "F2"),
    _fixed(
        "fixed.preview", QT_TRANSLATE_NOOP("commands", "Show from a list, staying in it"), Group.EDIT, "Space"
    ),
    _fixed("fixed.open", QT_TRANSLATE_NOOP("commands", "Open from a list"), Group.EDIT, "Return"),
    _fixed(
        "fixed.lettered", QT_TRANSLATE_NOOP("commands", "Choose a claim in link mode"), Group.LINK, "A", "Z"
    ),
    _fixed(
        "fixed.relation",
        QT_TRANSLATE_NOOP("commands", "Choose the relation in link mode"),
        Group.LINK,
        "1",
        "6",
    ),
)
