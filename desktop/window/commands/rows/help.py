"""The commands of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need

if TYPE_CHECKING:
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
        "tour",
        QT_TRANSLATE_NOOP("commands", "Tour"),
        Group.HELP,
        lambda on: on.guides.start_tour(),
        icon="article",
        separated=True,
    ),
    Command(
        "legend",
        QT_TRANSLATE_NOOP("commands", "Legend"),
        Group.HELP,
        lambda on: on.guides.show_legend(),
        icon="tag",
        needs=(Need.PROJECT,),
    ),
    Command(
        "guide",
        QT_TRANSLATE_NOOP("commands", "User guide"),
        Group.HELP,
        lambda on: on.guides.show_guide(),
        icon="view.read",
    ),
    Command(
        "news",
        QT_TRANSLATE_NOOP("commands", "What's new"),
        Group.HELP,
        lambda on: on.guides.show_news(),
        icon="info",
    ),
    Command(
        "places",
        QT_TRANSLATE_NOOP("commands", "What Duikan keeps…"),
        Group.HELP,
        lambda on: on.pages.open_places(),
        icon="open",
        separated=True,
    ),
    Command(
        "problem",
        QT_TRANSLATE_NOOP("commands", "Report a problem…"),
        Group.HELP,
        lambda on: on.pages.open_problem(on.workspace.snapshot),
        icon="warning",
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
