"""The commands that help."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group
from desktop.window.commands.receivers import Receivers

HELP_COMMANDS: tuple[Command[Receivers], ...] = (
    Command(
        "palette",
        QT_TRANSLATE_NOOP("commands", "Command palette…"),
        Group.HELP,
        lambda on: on.pages.open_palette(),
        ("Ctrl+K",),
        icon="keys",
    ),
    Command(
        "shortcuts",
        QT_TRANSLATE_NOOP("commands", "Keyboard shortcuts"),
        Group.HELP,
        lambda on: on.pages.toggle_shortcuts(),
        ("F1",),
        icon="keys",
    ),
    Command(
        "about",
        QT_TRANSLATE_NOOP("commands", "About Duikan"),
        Group.HELP,
        lambda on: on.pages.open_about(),
        icon="info",
        separated=True,
    ),
)
