from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.section_head import HEIGHT, SectionHead


def test_title_and_remark_are_painted_and_said(theme: Theme, qtbot: QtBot) -> None:
    head = SectionHead(theme, "Coverage")
    qtbot.addWidget(head)
    head.resize(400, HEIGHT)
    plain = head.grab().toImage()
    head.set_remark("6 of 11")
    assert head.accessibleName() == "Coverage 6 of 11"
    assert head.grab().toImage() != plain


def test_what_acts_stands_at_the_right(theme: Theme, qtbot: QtBot) -> None:
    head = SectionHead(theme, "Coverage")
    qtbot.addWidget(head)
    button = QPushButton("act")
    head.add(button)
    head.resize(400, HEIGHT)
    head.show()
    qtbot.waitUntil(lambda: button.geometry().right() > 360)
