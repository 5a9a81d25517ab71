"""The commands for undo, copying and searching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from corpus.citing import CitationForm
from desktop.commands.command import Command, Group, Need
from desktop.window.commands.rows.kinds import reading_command

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers

EDIT_COMMANDS: tuple[Command[Receivers], ...] = (
    Command(
        "undo",
        QT_TRANSLATE_NOOP("commands", "Undo"),
        Group.EDIT,
        lambda on: on.workspace.undo(),
        ("Ctrl+Z",),
        icon="undo",
        needs=(Need.PROJECT, Need.WRITABLE, Need.UNDOABLE),
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("commands", "Redo"),
        Group.EDIT,
        lambda on: on.workspace.redo(),
        (
            "Ctrl+Y",
            "Ctrl+Shift+Z",
        ),
        mac_keys=("Ctrl+Shift+Z",),
        icon="redo",
        needs=(Need.PROJECT, Need.WRITABLE, Need.REDOABLE),
    ),
    reading_command(
        "copy_quote",
        QT_TRANSLATE_NOOP("commands", "Copy quote with source"),
        Group.EDIT,
        lambda on: on.reading.keys.text.copy_quote(),
        ("Ctrl+C",),
        icon="copy",
        needs=(Need.TEXT,),
        separated=True,
    ),
    reading_command(
        "copy_quote.standard",
        QT_TRANSLATE_NOOP("commands", "Copy quote with GB/T 7714 reference"),
        Group.EDIT,
        lambda on: on.reading.keys.text.copy_quote(CitationForm.STANDARD),
        ("Ctrl+Shift+C",),
        needs=(Need.TEXT,),
    ),
    reading_command(
        "copy_quote.markdown",
        QT_TRANSLATE_NOOP("commands", "Copy quote as Markdown"),
        Group.EDIT,
        lambda on: on.reading.keys.text.copy_quote(CitationForm.MARKDOWN),
        needs=(Need.TEXT,),
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("commands", "Find in all texts"),
        Group.EDIT,
        lambda on: on.view.find(),
        ("Ctrl+F",),
        icon="search",
        needs=(Need.PROJECT,),
        separated=True,
    ),
    Command(
        "find.next",
        QT_TRANSLATE_NOOP("commands", "Next hit"),
        Group.EDIT,
        lambda on: on.reading.keys.text.next_hit(),
        ("F3",),
        mac_keys=("Ctrl+G",),
        needs=(Need.PROJECT,),
    ),
    Command(
        "find.previous",
        QT_TRANSLATE_NOOP("commands", "Previous hit"),
        Group.EDIT,
        lambda on: on.reading.keys.text.previous_hit(),
        ("Shift+F3",),
        mac_keys=("Ctrl+Shift+G",),
        needs=(Need.PROJECT,),
    ),
    Command(
        "find.saved",
        QT_TRANSLATE_NOOP("commands", "Saved searches"),
        Group.EDIT,
        lambda on: on.keeper.show_saved_searches(),
        icon="search",
        needs=(Need.PROJECT,),
    ),
    reading_command(
        "find.selection",
        QT_TRANSLATE_NOOP("commands", "Find selected text"),
        Group.EDIT,
        lambda on: on.reading.keys.text.find_selection(),
        icon="search",
        needs=(Need.SELECTION,),
        in_menu=False,
    ),
)
