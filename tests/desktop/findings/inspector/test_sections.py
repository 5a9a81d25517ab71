"""Headings between the parts of an inspector page."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.findings.inspector.sections import SectionHeading
from desktop.look.theme import Theme


def test_a_remark_is_read_with_the_title(theme: Theme, qtbot: QtBot) -> None:
    heading = SectionHeading(theme, "Note")
    qtbot.addWidget(heading)
    quiet = heading.grab().toImage()
    heading.set_remark("Not saved.")
    assert heading.accessibleName() == "Note Not saved."
    assert heading.grab().toImage() != quiet
    heading.set_remark("")
    assert (heading.accessibleName(), heading.remark) == ("Note", "")
    assert heading.grab().toImage() == quiet


def test_a_count_of_nothing_is_not_shown(theme: Theme, qtbot: QtBot) -> None:
    heading = SectionHeading(theme, "Links")
    qtbot.addWidget(heading)
    heading.resize(200, heading.height())
    empty = heading.grab().toImage()
    heading.set_count(3)
    assert heading.grab().toImage() != empty
    heading.set_count(0)
    assert heading.grab().toImage() == empty


def test_buttons_stand_at_the_right(theme: Theme, qtbot: QtBot) -> None:
    heading = SectionHeading(theme, "Links")
    qtbot.addWidget(heading)
    button = QPushButton("New")
    heading.add_button(button)
    heading.resize(300, heading.height())
    heading.show()
    assert button.geometry().right() == heading.width() - 1
