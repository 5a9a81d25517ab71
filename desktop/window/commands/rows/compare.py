"""The commands for questions and rows of the comparison, and for marking articles as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, KeyScope, Need
from desktop.window.commands.rows.kinds import comparing_command
from desktop.window.workbench.figure_pages import LEDGER, LIST

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers

COMPARE_COMMANDS: tuple[Command[Receivers], ...] = (
    Command(
        "question.group",
        QT_TRANSLATE_NOOP("commands", "Group into a question…"),
        Group.COMPARE,
        lambda on: on.grouping.group(),
        ("G",),
        icon="table",
        scope=KeyScope.READING,
        needs=(Need.PROJECT, Need.WRITABLE, Need.TEXT),
    ),
    Command(
        "article.read",
        QT_TRANSLATE_NOOP("commands", "Article is read"),
        Group.COMPARE,
        lambda on: on.grouping.toggle_read(),
        icon="accept",
        needs=(Need.PROJECT, Need.WRITABLE, Need.READING),
        checkable=True,
    ),
    Command(
        "compare.pictures",
        QT_TRANSLATE_NOOP("commands", "Pictures of the comparison"),
        Group.COMPARE,
        lambda on: on.view.show_pictures(),
        icon="view.words",
        needs=(Need.PROJECT,),
        in_menu=False,
    ),
    Command(
        "figures.ledger",
        QT_TRANSLATE_NOOP("commands", "Ledger of figures"),
        Group.COMPARE,
        lambda on: on.view.show_figures(LEDGER),
        icon="figure",
        needs=(Need.PROJECT,),
        in_menu=False,
    ),
    Command(
        "figures.list",
        QT_TRANSLATE_NOOP("commands", "List of figures"),
        Group.COMPARE,
        lambda on: on.view.show_figures(LIST),
        icon="figure",
        needs=(Need.PROJECT,),
        in_menu=False,
    ),
    Command(
        "figures.rate",
        QT_TRANSLATE_NOOP("commands", "Set a rate…"),
        Group.COMPARE,
        lambda on: on.view.ask_rate(),
        icon="figure",
        needs=(Need.PROJECT, Need.WRITABLE, Need.GROUPED),
        in_menu=False,
    ),
    comparing_command(
        "next_draft",
        QT_TRANSLATE_NOOP("commands", "Next draft"),
        ("J",),
        Need.COMPARING,
        icon="suggestion",
        writes=False,
        separated=True,
    ),
    comparing_command(
        "accept",
        QT_TRANSLATE_NOOP("commands", "Accept drafted row"),
        ("Y",),
        Need.DRAFT,
        icon="accept",
    ),
    comparing_command(
        "reject",
        QT_TRANSLATE_NOOP("commands", "Reject drafted row"),
        ("N",),
        Need.DRAFT,
        icon="reject",
    ),
    comparing_command(
        "alternatives",
        QT_TRANSLATE_NOOP("commands", "Other sentence of this source"),
        ("C",),
        Need.DRAFT,
        Need.COLUMN,
        writes=False,
    ),
    comparing_command(
        "accept_many",
        QT_TRANSLATE_NOOP("commands", "Accept all likely drafts…"),
        (),
        Need.COMPARING,
    ),
    comparing_command(
        "baseline",
        QT_TRANSLATE_NOOP("commands", "Make it the baseline"),
        ("B",),
        Need.ANSWER,
        separated=True,
    ),
    comparing_command(
        "not_mentioned",
        QT_TRANSLATE_NOOP("commands", "Read, not mentioned"),
        ("X",),
        Need.COLUMN,
    ),
    comparing_command(
        "status",
        QT_TRANSLATE_NOOP("commands", "Overrule the status…"),
        ("O",),
        Need.COLUMN,
        icon="edit",
    ),
    comparing_command(
        "scope",
        QT_TRANSLATE_NOOP("commands", "Other scope or period…"),
        ("P",),
        Need.QUESTION,
        Need.ANSWER,
        icon="warning",
    ),
    comparing_command(
        "take_out",
        QT_TRANSLATE_NOOP("commands", "Take out of the row"),
        ("Delete",),
        Need.ANSWER,
        icon="delete",
    ),
    comparing_command(
        "title",
        QT_TRANSLATE_NOOP("commands", "Title of the question"),
        ("F2",),
        Need.ROW,
        separated=True,
    ),
    comparing_command(
        "summary",
        QT_TRANSLATE_NOOP("commands", "Write a summary"),
        ("S",),
        Need.QUESTION,
        icon="note",
    ),
    comparing_command(
        "peek",
        QT_TRANSLATE_NOOP("commands", "Preview the source"),
        ("Space",),
        Need.ANSWER,
        writes=False,
        separated=True,
    ),
    comparing_command(
        "go",
        QT_TRANSLATE_NOOP("commands", "Go to the source"),
        ("Return", "Enter"),
        Need.ROW,
        writes=False,
        icon="open",
    ),
    comparing_command(
        "copy",
        QT_TRANSLATE_NOOP("commands", "Copy as a table"),
        ("Ctrl+C",),
        Need.ROW,
        icon="copy",
        writes=False,
    ),
)
