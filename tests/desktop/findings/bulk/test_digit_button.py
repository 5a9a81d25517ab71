"""The button of a digit is filled by the share of claims with the tag."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop.findings.bulk.digit_button import SIDE, DigitButton
from desktop.look.theme import Theme
from tests.desktop.build import tag


def test_all_some_and_none_look_different(theme: Theme, qtbot: QtBot) -> None:
    square = DigitButton(theme, 1)
    qtbot.addWidget(square)
    fill, paper = theme.tag(tag(0, "票价").colour).fill_selected, theme.colour("paper")
    upper, lower = QPoint(5, 5), QPoint(SIDE - 6, SIDE - 6)
    for having, colours in ((3, (fill, fill)), (2, (fill, paper)), (0, (paper, paper))):
        square.show_tag(tag(0, "票价"), having, 3)
        image = square.grab().toImage()
        seen = [image.pixelColor(point).lightness() for point in (upper, lower)]
        # Fills may be translucent: what counts is which half is darker than paper.
        darker = [lightness < paper.lightness() for lightness in seen]
        assert darker == [colour is fill for colour in colours], having
    square.show_tag(None, 0, 3)
    assert square.isHidden()
