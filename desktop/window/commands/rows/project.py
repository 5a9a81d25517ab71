"""The commands for projects and their articles, and for the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers

PROJECT_COMMANDS: tuple[Command[Receivers], ...] = (
    Command(
        "project.new",
        QT_TRANSLATE_NOOP("commands", "New project…"),
        Group.PROJECT,
        lambda on: on.project.new(),
        ("Ctrl+N",),
        icon="new",
    ),
    Command(
        "project.open",
        QT_TRANSLATE_NOOP("commands", "Open project…"),
        Group.PROJECT,
        lambda on: on.project.choose(),
        ("Ctrl+O",),
        icon="open",
    ),
    Command(
        "project.sample",
        QT_TRANSLATE_NOOP("commands", "Open sample project"),
        Group.PROJECT,
        lambda on: on.project.open_sample(),
        icon="view.read",
    ),
    Command(
        "article.import",
        QT_TRANSLATE_NOOP("commands", "Import…"),
        Group.PROJECT,
        lambda on: on.project.import_articles(),
        ("Ctrl+I",),
        icon="import",
        needs=(Need.PROJECT, Need.WRITABLE),
        separated=True,
    ),
    Command(
        "article.paste",
        QT_TRANSLATE_NOOP("commands", "Paste as article…"),
        Group.PROJECT,
        lambda on: on.project.paste_article(),
        ("Ctrl+Shift+V",),
        icon="clipboard_paste",
        needs=(Need.PROJECT, Need.WRITABLE),
    ),
    Command(
        "article.new_version",
        QT_TRANSLATE_NOOP("commands", "New version of the article…"),
        Group.PROJECT,
        lambda on: on.panels.bring_version(),
        icon="import",
        needs=(Need.PROJECT, Need.WRITABLE, Need.ARTICLE),
    ),
    Command(
        "article.versions",
        QT_TRANSLATE_NOOP("commands", "Compare versions of the article"),
        Group.PROJECT,
        lambda on: on.panels.compare_versions(),
        icon="history",
        needs=(Need.PROJECT, Need.ARTICLE),
    ),
    Command(
        "claims.export",
        QT_TRANSLATE_NOOP("commands", "Export the selected claims…"),
        Group.PROJECT,
        lambda on: on.project.export_selected(),
        icon="export",
        needs=(Need.PROJECT,),
        in_menu=False,
    ),
    Command(
        "project.export",
        QT_TRANSLATE_NOOP("commands", "Export…"),
        Group.PROJECT,
        lambda on: on.project.export(),
        ("Ctrl+E",),
        icon="export",
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.report",
        QT_TRANSLATE_NOOP("commands", "Report…"),
        Group.PROJECT,
        lambda on: on.project.export("html"),
        ("Ctrl+Shift+E",),
        icon="view.read",
        needs=(Need.PROJECT, Need.GROUPED),
    ),
    Command(
        "project.print",
        QT_TRANSLATE_NOOP("commands", "Print…"),
        Group.PROJECT,
        lambda on: on.project.print(),
        ("Ctrl+P",),
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.save_copy",
        QT_TRANSLATE_NOOP("commands", "Save a copy…"),
        Group.PROJECT,
        lambda on: on.project.save_copy(),
        icon="save",
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.backups",
        QT_TRANSLATE_NOOP("commands", "Backups…"),
        Group.PROJECT,
        lambda on: on.project.show_backups(),
        icon="backup",
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.check",
        QT_TRANSLATE_NOOP("commands", "Check and repair…"),
        Group.PROJECT,
        lambda on: on.project.repair(),
        needs=(Need.PROJECT,),
    ),
    Command(
        "project.title",
        QT_TRANSLATE_NOOP("commands", "Rename project…"),
        Group.PROJECT,
        lambda on: on.project.ask_title(),
        icon="rename",
        needs=(Need.PROJECT, Need.WRITABLE),
        separated=True,
    ),
    Command(
        "annotator.name",
        QT_TRANSLATE_NOOP("commands", "Your name and colour…"),
        Group.PROJECT,
        lambda on: on.people.ask_identity(),
        icon="annotator",
    ),
    Command(
        "settings",
        QT_TRANSLATE_NOOP("commands", "Settings…"),
        Group.PROJECT,
        lambda on: on.pages.open_settings(),
        ("Ctrl+,",),
        icon="settings",
    ),
    Command(
        "project.close",
        QT_TRANSLATE_NOOP("commands", "Close project"),
        Group.PROJECT,
        lambda on: on.project.close(),
        ("Ctrl+Shift+W",),
        needs=(Need.PROJECT,),
        separated=True,
    ),
    Command(
        "quit",
        QT_TRANSLATE_NOOP("commands", "Quit"),
        Group.PROJECT,
        lambda on: on.view.close_window(),
        ("Ctrl+Q",),
    ),
)
