"""The commands about copies of the project, other projects and codebooks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need
from desktop.window.commands.receivers import Receivers

SHARE_COMMANDS: tuple[Command[Receivers], ...] = (
    Command(
        "project.merge",
        QT_TRANSLATE_NOOP("commands", "Merge project…"),
        Group.PROJECT,
        lambda on: on.share.merge(),
        icon="merge",
        needs=(Need.PROJECT, Need.WRITABLE),
        separated=True,
    ),
    Command(
        "project.conflicts",
        QT_TRANSLATE_NOOP("commands", "Show conflicts"),
        Group.PROJECT,
        lambda on: on.share.show_conflicts(),
        icon="warning",
        needs=(Need.PROJECT,),
    ),
)
