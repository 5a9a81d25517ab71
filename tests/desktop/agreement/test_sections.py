"""A section with its heading."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.agreement.sections import Section, SmallNote


def test_the_last_part_takes_the_room(theme: Any, qtbot: QtBot) -> None:
    part = QWidget()
    section = Section(theme, "Pairs", part, SmallNote(theme, "a note"))
    qtbot.addWidget(section)
    section.resize(300, 400)
    section.show()
    assert part.height() > 300
    assert section.head.accessibleName() == "Pairs"
