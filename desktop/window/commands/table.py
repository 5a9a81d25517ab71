"""Every command, once: the table that menus, context menus, command palette, shortcuts page and keys are made from.

A row says all there is about a command, what it does included: ``run`` is called with the
:class:`~desktop.window.commands.receivers.Receivers` of the window. The rows stand in menu order, in one module for
each menu.
"""

from __future__ import annotations

from desktop.commands.command import Command
from desktop.window.commands.receivers import Receivers
from desktop.window.commands.rows.annotate import ANNOTATE_COMMANDS
from desktop.window.commands.rows.compare import COMPARE_COMMANDS
from desktop.window.commands.rows.edit import EDIT_COMMANDS
from desktop.window.commands.rows.help import HELP_COMMANDS
from desktop.window.commands.rows.link import LINK_COMMANDS
from desktop.window.commands.rows.project import PROJECT_COMMANDS
from desktop.window.commands.rows.share import SHARE_COMMANDS
from desktop.window.commands.rows.view import VIEW_COMMANDS

_AFTER = next(place for place, row in enumerate(PROJECT_COMMANDS, 1) if row.id == "project.save_copy")
"""Where the commands about copies stand in the menu of the project: after the one that saves one."""

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
