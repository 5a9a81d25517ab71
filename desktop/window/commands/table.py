"""The table of all commands, from which menus, context menus, command palette, shortcuts page and keys are built.

A row defines everything about a command, including what it does: ``run`` is called with the
:class:`~desktop.window.commands.receivers.Receivers` of the window. The rows are in the order of the menus, in one
module per menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.window.commands.rows.annotate import ANNOTATE_COMMANDS
from desktop.window.commands.rows.compare import COMPARE_COMMANDS
from desktop.window.commands.rows.edit import EDIT_COMMANDS
from desktop.window.commands.rows.help import HELP_COMMANDS
from desktop.window.commands.rows.link import LINK_COMMANDS
from desktop.window.commands.rows.project import PROJECT_COMMANDS
from desktop.window.commands.rows.share import SHARE_COMMANDS
from desktop.window.commands.rows.view import VIEW_COMMANDS

if TYPE_CHECKING:
    from desktop.commands.command import Command
    from desktop.window.commands.receivers import Receivers

_AFTER = next(place for place, row in enumerate(PROJECT_COMMANDS, 1) if row.id == "project.save_copy")
"""Where the commands for copies are inserted in the Project menu: after the one that saves a copy."""

COMMANDS: tuple[Command[Receivers], ...] = (
    *PROJECT_COMMANDS[:_AFTER],
    *SHARE_COMMANDS,
    *PROJECT_COMMANDS[_AFTER:],
    *EDIT_COMMANDS,
    *ANNOTATE_COMMANDS,
    *LINK_COMMANDS,
    *COMPARE_COMMANDS,
    *VIEW_COMMANDS,
    *HELP_COMMANDS,
)
