"""Dialogs in the window: the theme and the language change while they are open and after they were. What can have the
keyboard in them has a name, and Tab goes through it as it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.launch import Program
from tests.journeys.desks import command, wait
from tests.journeys.reach import steps_back, unnamed

DIALOGS = (
    *("project.new", "project.export", "project.print", "project.backups", "project.check", "project.title"),
    *(
        "article.import",
        "article.paste",
        "annotator.name",
        "settings",
        "relations",
        "places",
        "problem",
        "about",
    ),
    *("project.hand_out", "team.share", "team.join"),
)
"""The commands that open a dialog without asking for a file first."""


def open_dialogs() -> list[QDialog]:
    """The dialogs on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def ink(widget: QWidget) -> str:
    """The colour of the text."""
    return widget.palette().windowText().color().name()


def turn_the_lights(desk: Program, seen: QWidget) -> None:
    """Change to the other theme and back; what is seen follows."""
    before = ink(seen)
    command(desk, "theme.toggle")
    assert ink(seen) != before, seen.objectName()
    command(desk, "theme.toggle")
    assert ink(seen) == before, seen.objectName()


def test_dialogs_follow_the_theme_and_leave_nothing_behind_that_does(desk: Program, qtbot: QtBot) -> None:
    for name in DIALOGS:
        command(desk, name)
        wait(qtbot, lambda: len(open_dialogs()) == 1)
        (dialog,) = open_dialogs()
        assert unnamed(dialog) == [], name
        assert steps_back(dialog) == [], name
        turn_the_lights(desk, dialog)
        dialog.reject()
        wait(qtbot, lambda: not open_dialogs())
        qtbot.wait(1)
        turn_the_lights(desk, desk.window)
    workbench = desk.window.keeper.workbench
    desk.services.settings.set_value("language", "zh_CN")
    wait(qtbot, lambda: desk.window.keeper.workbench is not workbench)
    turn_the_lights(desk, desk.window)
