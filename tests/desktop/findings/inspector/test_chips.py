"""Chips: the tags of a claim."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import button, chips


def test_a_chip_takes_its_tag_off(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-7")
    assert chips(inspector) == ["票价水平", "涨幅测算"]
    panels.changing(river, qtbot, lambda: button(inspector, "tagChip-tag-1").click())
    assert chips(inspector) == ["票价水平"]
    remaining = button(inspector, "tagChip-tag-0")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(remaining, Qt.Key.Key_Delete))
    assert chips(inspector) == []
