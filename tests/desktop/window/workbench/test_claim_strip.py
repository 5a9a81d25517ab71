"""The line about the selected claim."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.desktop.panels import rows
from tests.desktop.window.conftest import WindowBench


def test_strip_tells_of_the_claim_while_the_inspector_is_folded(river: WindowBench, qtbot: QtBot) -> None:
    strip = river.child("claim_strip")
    river.current.set_claim("claim-5")
    assert strip.isHidden()
    river.press("dock.right")
    assert not strip.isHidden()
    assert strip.accessibleName() == rows(river.workspace).claims["claim-5"].quote
    qtbot.mouseClick(river.child("claim_strip_expand", QToolButton), Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    assert river.workbench.docks.shown("right")
