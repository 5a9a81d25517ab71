"""The commands about tags and claims."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need
from desktop.window.commands.receivers import Receivers
from desktop.window.commands.rows.kinds import reading_command


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
        needs=(Need.WRITABLE, Need.CLAIM),
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
)
