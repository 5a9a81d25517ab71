"""The commands for copies of the project, other projects and codebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need

if TYPE_CHECKING:
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
    Command(
        "project.hand_out",
        QT_TRANSLATE_NOOP("commands", "Copy to hand out…"),
        Group.PROJECT,
        lambda on: on.share.hand_out(),
        icon="copy",
        needs=(Need.PROJECT,),
    ),
    Command(
        "team.share",
        QT_TRANSLATE_NOOP("commands", "Share project…"),
        Group.PROJECT,
        lambda on: on.team.share(),
        icon="people",
        needs=(Need.PROJECT, Need.WRITABLE),
        separated=True,
    ),
    Command(
        "team.join",
        QT_TRANSLATE_NOOP("commands", "Join project…"),
        Group.PROJECT,
        lambda on: on.team.join(),
        icon="globe",
    ),
    Command(
        "team.page",
        QT_TRANSLATE_NOOP("commands", "Team project…"),
        Group.PROJECT,
        lambda on: on.team.show_page(),
        icon="info",
        needs=(Need.PROJECT, Need.SHARED),
    ),
    Command(
        "team.sync",
        QT_TRANSLATE_NOOP("commands", "Synchronise now"),
        Group.PROJECT,
        lambda on: on.team.sync(),
        icon="arrow_sync",
        needs=(Need.PROJECT, Need.SHARED),
        in_menu=False,
    ),
    Command(
        "team.pause",
        QT_TRANSLATE_NOOP("commands", "Pause or resume synchronising"),
        Group.PROJECT,
        lambda on: on.team.toggle_pause(),
        needs=(Need.PROJECT, Need.SHARED),
        in_menu=False,
    ),
    Command(
        "team.people",
        QT_TRANSLATE_NOOP("commands", "People on the hub…"),
        Group.PROJECT,
        lambda on: on.team.show_people(),
        icon="people",
        needs=(Need.PROJECT, Need.SHARED),
        in_menu=False,
    ),
    Command(
        "team.leave",
        QT_TRANSLATE_NOOP("commands", "Leave the hub…"),
        Group.PROJECT,
        lambda on: on.team.leave(),
        needs=(Need.PROJECT, Need.SHARED),
        in_menu=False,
    ),
    Command(
        "codebook.usage",
        QT_TRANSLATE_NOOP("commands", "How tags are used"),
        Group.PROJECT,
        lambda on: on.view.show_tag_usage(),
        icon="table",
        needs=(Need.PROJECT,),
    ),
    Command(
        "codebook.import",
        QT_TRANSLATE_NOOP("commands", "Import codebook…"),
        Group.PROJECT,
        lambda on: on.share.import_codebook(),
        icon="tag",
        needs=(Need.PROJECT, Need.WRITABLE),
    ),
    Command(
        "codebook.export",
        QT_TRANSLATE_NOOP("commands", "Export codebook…"),
        Group.PROJECT,
        lambda on: on.share.export_codebook(),
        icon="tag",
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.template",
        QT_TRANSLATE_NOOP("commands", "Save as template…"),
        Group.PROJECT,
        lambda on: on.share.save_template(),
        icon="tag",
        needs=(Need.PROJECT,),
    ),
)
