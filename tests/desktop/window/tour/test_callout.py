"""The callout: its text, its shape, and clicks outside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.window.tour.callout import WIDTH, Callout, CalloutWords
from desktop.window.tour.placing import ARROW, CalloutPlace, Edge

WORDS = CalloutWords("Tag a statement", "A sentence without a tag.", "Press [1] to [9].")


def test_it_says_its_step_and_is_as_wide_as_designed(theme: Theme, empty: QMainWindow) -> None:
    callout = Callout(theme, 5, empty)
    callout.show_words(1, WORDS)
    assert callout.accessibleName() == "Tag a statement 2/5"
    assert callout.accessibleDescription() == "A sentence without a tag. Press 1 to 9."
    assert callout.fitting_size().width() == WIDTH
    assert callout.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_clicks_beside_its_shape_go_to_what_is_below(theme: Theme, empty: QMainWindow, qtbot: QtBot) -> None:
    callout = Callout(theme, 5, empty)
    callout.show_words(0, WORDS)
    size = callout.fitting_size()
    callout.stand(CalloutPlace(QRect(QPoint(100, 100), size), Edge.TOP, QPoint(200, 90)))
    mask = callout.mask()
    assert mask.contains(QPoint(100, ARROW - 1)), "the arrow"
    assert not mask.contains(QPoint(20, ARROW - 1)), "beside the arrow"
    assert mask.contains(callout.rect().center())
    assert callout.points
    with qtbot.waitSignal(callout.leave_pressed):
        qtbot.mouseClick(callout.findChild(object, "tour_leave"), Qt.MouseButton.LeftButton)
