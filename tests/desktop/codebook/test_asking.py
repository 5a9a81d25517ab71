"""The question before a tag is deleted; the answer is tested with the panel."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.codebook.asking import TagAsking
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import CHILD, FARE, INCOME


def test_it_says_what_goes_where_and_asks_only_for_what_matters(river: Workspace, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = TagAsking(river, parent)
    asking.merge(INCOME, FARE)
    box = panels.confirmation(parent)
    assert "2 claim(s) get the other tag" in box.informativeText()
    assert "1 tag(s) below it move there" in box.informativeText()
    box.reject()
    panels.changing(river, qtbot, lambda: asking.delete(CHILD))
    assert CHILD not in panels.rows(river).tags, "one that nothing has goes at once"
