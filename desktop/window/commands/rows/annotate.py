"""The commands for tags and claims."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need
from desktop.window.commands.rows.kinds import reading_command

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers


def _tag(digit: int, on: Receivers) -> None:
    on.reading.keys.tags.toggle_digit(digit)


ANNOTATE_COMMANDS: tuple[Command[Receivers], ...] = (
    *(
        reading_command(
            f"tag.{digit}",
            QT_TRANSLATE_NOOP("commands", "Tag by digit"),
            Group.ANNOTATE,
            partial(_tag, digit),
            (str(digit),),
            needs=(Need.WRITABLE, Need.TEXT),
            in_menu=False,
            in_palette=False,
            fixed=True,
        )
        for digit in range(1, 10)
    ),
    reading_command(
        "tag.quick",
        QT_TRANSLATE_NOOP("commands", "Quick tag…"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.tags.open_quick_tag(),
        ("T",),
        icon="tag",
        needs=(Need.WRITABLE, Need.TEXT),
    ),
    reading_command(
        "claim.make",
        QT_TRANSLATE_NOOP("commands", "Make a claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.tags.make_claim(),
        needs=(Need.WRITABLE, Need.SELECTION),
        in_menu=False,
    ),
    reading_command(
        "claim.history",
        QT_TRANSLATE_NOOP("commands", "History of the claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.show_history(),
        icon="history",
        needs=(Need.CLAIM,),
        in_menu=False,
    ),
    reading_command(
        "claim.note",
        QT_TRANSLATE_NOOP("commands", "Note…"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.edit_note(),
        ("M",),
        icon="note",
        needs=(Need.WRITABLE,),
    ),
    reading_command(
        "claim.join",
        QT_TRANSLATE_NOOP("commands", "Join claims of the same words"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.join(),
        icon="merge",
        needs=(Need.WRITABLE, Need.TWIN),
    ),
    Command(
        "memo.article",
        QT_TRANSLATE_NOOP("commands", "Memo about the article"),
        Group.ANNOTATE,
        lambda on: on.memos.about_article(),
        icon="note",
        needs=(Need.PROJECT, Need.READING),
    ),
    Command(
        "memo.project",
        QT_TRANSLATE_NOOP("commands", "Memo about the project"),
        Group.ANNOTATE,
        lambda on: on.memos.about_project(),
        icon="note",
        needs=(Need.PROJECT,),
    ),
    reading_command(
        "claim.delete",
        QT_TRANSLATE_NOOP("commands", "Delete claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.delete(),
        ("Delete",),
        icon="delete",
        needs=(Need.WRITABLE, Need.CLAIM),
    ),
    reading_command(
        "claim.next",
        QT_TRANSLATE_NOOP("commands", "Next claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.next(),
        ("J",),
        separated=True,
    ),
    reading_command(
        "claim.previous",
        QT_TRANSLATE_NOOP("commands", "Previous claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.previous(),
        ("Shift+J",),
    ),
    reading_command(
        "span.end_back",
        QT_TRANSLATE_NOOP("commands", "Move claim's end back"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.move_end(-1),
        ("[",),
        needs=(Need.WRITABLE, Need.CLAIM),
        separated=True,
    ),
    reading_command(
        "span.end_forward",
        QT_TRANSLATE_NOOP("commands", "Move claim's end forward"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.move_end(1),
        ("]",),
        needs=(Need.WRITABLE, Need.CLAIM),
    ),
    reading_command(
        "span.start_back",
        QT_TRANSLATE_NOOP("commands", "Move claim's start back"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.move_start(-1),
        ("Shift+[",),
        needs=(Need.WRITABLE, Need.CLAIM),
    ),
    reading_command(
        "span.start_forward",
        QT_TRANSLATE_NOOP("commands", "Move claim's start forward"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.claims.move_start(1),
        ("Shift+]",),
        needs=(Need.WRITABLE, Need.CLAIM),
    ),
    reading_command(
        "statement.select",
        QT_TRANSLATE_NOOP("commands", "Select the statement, or one more"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.grow(),
        ("S",),
        separated=True,
    ),
    reading_command(
        "statement.shrink",
        QT_TRANSLATE_NOOP("commands", "Select one statement less"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.shrink(),
        ("Shift+S",),
    ),
    reading_command(
        "statement.untagged",
        QT_TRANSLATE_NOOP("commands", "Next statement without a tag"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_untagged(),
        ("U",),
    ),
    reading_command(
        "statement.untagged_before",
        QT_TRANSLATE_NOOP("commands", "Previous statement without a tag"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_untagged(-1),
        ("Shift+U",),
        in_menu=False,
    ),
    reading_command(
        "statement.figure",
        QT_TRANSLATE_NOOP("commands", "Next figure"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_figure(),
        ("N",),
    ),
    reading_command(
        "statement.figure_before",
        QT_TRANSLATE_NOOP("commands", "Previous figure"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_figure(-1),
        ("Shift+N",),
        in_menu=False,
    ),
    reading_command(
        "claim.disputed",
        QT_TRANSLATE_NOOP("commands", "Next disputed claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_disputed(),
        ("D",),
    ),
    reading_command(
        "claim.disputed_before",
        QT_TRANSLATE_NOOP("commands", "Previous disputed claim"),
        Group.ANNOTATE,
        lambda on: on.reading.keys.statements.next_disputed(-1),
        ("Shift+D",),
        in_menu=False,
    ),
)
