"""Which keys the tour handles, and where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.window.tour.tour import Tour
from tests.desktop.window.conftest import WindowBench

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_enter_goes_on_shift_enter_back_and_escape_leaves(
    window: WindowBench, tour: Tour, qtbot: QtBot
) -> None:
    link = window.current.claim
    view = QApplication.focusWidget()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert tour.number == 1
    qtbot.keyClick(view, Qt.Key.Key_Enter, SHIFT)
    assert tour.number == 0
    assert window.current.claim == link
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert window.features.guides.tour is None
    assert window.settings.value("toured")


def test_link_mode_and_fields_keep_their_keys(window: WindowBench, tour: Tour, qtbot: QtBot) -> None:
    window.press("link.mode")
    mode = window.workbench.views.reading.tools.mode
    assert mode.on
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert (mode.choosing, tour.number) == (True, 0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not mode.on
    assert tour.number == 0
    window.press("find")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert tour.number == 0
