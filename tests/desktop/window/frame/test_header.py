"""The header row at every width, and its accessible names."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop.commands.command import Group
from desktop.window.commands.table import COMMANDS
from tests.desktop.window.conftest import WindowBench


@pytest.mark.parametrize("width", [760, 1000, 1366, 1440, 2000])
def test_parts_never_lie_over_each_other(river: WindowBench, qtbot: QtBot, width: int) -> None:
    river.resize(width, 738)
    qtbot.wait(1)
    header = river.header
    switch = header.switch.geometry()
    undo = header.findChild(QToolButton, "header_redo")
    assert undo is not None
    assert undo.mapTo(header, undo.rect().topRight()).x() < switch.left()
    assert switch.right() < header.search.mapTo(header, header.search.rect().topLeft()).x()
    if width >= 1366:
        assert switch.center().x() == pytest.approx(header.width() / 2, abs=2)


def test_menus_hold_every_command_that_belongs_in_them(river: WindowBench) -> None:
    for group in Group:
        outer = river.header.menus[group].actions()
        below = [
            one for action in outer if isinstance(action.menu(), QMenu) for one in action.menu().actions()
        ]  # type: ignore[attr-defined]
        listed = {action.objectName() for action in (*outer, *below)}
        assert {command.id for command in COMMANDS if command.group is group and command.in_menu} <= listed


def test_menus_that_could_do_nothing_are_greyed(window: WindowBench) -> None:
    greyed = [group for group in Group if not window.header.menus[group].isEnabled()]
    assert greyed == [Group.EDIT, Group.ANNOTATE, Group.LINK, Group.COMPARE]
