"""The commands for links and suggested links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need
from desktop.window.commands.rows.kinds import judging_command, reading_command

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers

LINK_COMMANDS: tuple[Command[Receivers], ...] = (
    reading_command(
        "link.mode",
        QT_TRANSLATE_NOOP("commands", "Link…"),
        Group.LINK,
        lambda on: on.reading.keys.links.toggle_mode(),
        ("K",),
        icon="link",
        needs=(Need.WRITABLE, Need.TEXT),
    ),
    reading_command(
        "link.relation",
        QT_TRANSLATE_NOOP("commands", "Change relation…"),
        Group.LINK,
        lambda on: on.reading.keys.links.choose_relation(),
        ("R",),
        needs=(Need.WRITABLE, Need.LINK),
    ),
    reading_command(
        "link.reverse",
        QT_TRANSLATE_NOOP("commands", "Reverse link"),
        Group.LINK,
        lambda on: on.reading.keys.links.reverse(),
        needs=(Need.WRITABLE, Need.LINK),
        in_menu=False,
    ),
    reading_command(
        "link.next",
        QT_TRANSLATE_NOOP("commands", "Next link of the claim"),
        Group.LINK,
        lambda on: on.reading.keys.links.next(),
        ("L",),
        needs=(Need.LINK,),
        separated=True,
    ),
    reading_command(
        "link.previous",
        QT_TRANSLATE_NOOP("commands", "Previous link of the claim"),
        Group.LINK,
        lambda on: on.reading.keys.links.previous(),
        ("Shift+L",),
        needs=(Need.LINK,),
    ),
    reading_command(
        "link.other_end",
        QT_TRANSLATE_NOOP("commands", "Go to the other end"),
        Group.LINK,
        lambda on: on.reading.keys.links.go_to_other_end(),
        (
            "Return",
            "Enter",
        ),
        needs=(Need.LINK,),
    ),
    reading_command(
        "follow",
        QT_TRANSLATE_NOOP("commands", "Scroll panes together"),
        Group.LINK,
        lambda on: on.reading.keys.follow.toggle(),
        ("F",),
        icon="follow",
        checkable=True,
        separated=True,
    ),
    Command(
        "suggestions",
        QT_TRANSLATE_NOOP("commands", "Suggested links"),
        Group.LINK,
        lambda on: on.suggestions.enter(),
        ("Ctrl+L",),
        icon="suggestion",
        needs=(Need.PROJECT,),
        separated=True,
    ),
    Command(
        "suggestions.next",
        QT_TRANSLATE_NOOP("commands", "Next best pair"),
        Group.LINK,
        lambda on: on.suggestions.next_pair(),
        ("Ctrl+Shift+L",),
        needs=(Need.PROJECT,),
    ),
    Command(
        "suggestions.figures",
        QT_TRANSLATE_NOOP("commands", "Pairs with differing figures"),
        Group.LINK,
        lambda on: on.suggestions.enter("figures"),
        icon="figure",
        needs=(Need.PROJECT,),
    ),
    Command(
        "suggestions.rejected",
        QT_TRANSLATE_NOOP("commands", "Rejected pairs"),
        Group.LINK,
        lambda on: on.suggestions.enter("rejected"),
        needs=(Need.PROJECT,),
    ),
    judging_command(
        "suggestion.accept",
        QT_TRANSLATE_NOOP("commands", "Accept suggestion"),
        lambda on: on.suggestions.panel.do("accept"),
        ("Y",),
        icon="accept",
    ),
    judging_command(
        "suggestion.reject",
        QT_TRANSLATE_NOOP("commands", "Reject suggestion"),
        lambda on: on.suggestions.panel.do("reject"),
        ("N",),
        icon="reject",
    ),
    judging_command(
        "suggestion.relation",
        QT_TRANSLATE_NOOP("commands", "Relation of the suggestion…"),
        lambda on: on.suggestions.panel.do("relation"),
        ("R",),
        in_menu=False,
    ),
    judging_command(
        "suggestion.locate",
        QT_TRANSLATE_NOOP("commands", "Show both ends of the suggestion"),
        lambda on: on.suggestions.panel.do("locate"),
        ("Space",),
        writes=False,
        in_menu=False,
    ),
    judging_command(
        "suggestion.go",
        QT_TRANSLATE_NOOP("commands", "Go to the suggested sentence"),
        lambda on: on.suggestions.panel.do("go"),
        (
            "Return",
            "Enter",
        ),
        writes=False,
        in_menu=False,
    ),
    Command(
        "relations",
        QT_TRANSLATE_NOOP("commands", "Relations…"),
        Group.LINK,
        lambda on: on.project.edit_relations(),
        needs=(Need.PROJECT, Need.WRITABLE),
        separated=True,
    ),
)
