"""Two versions side by side, used with keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.versions.versions_view import VersionsView
from tests.desktop import panels
from tests.desktop.panels import PATIENCE


def test_differences_are_stepped_through_copied_and_left(view: VersionsView, qtbot: QtBot) -> None:
    assert len(view.differences) == 2
    qtbot.keyClick(view.panel.list, Qt.Key.Key_D)
    assert view.sides.current == 0
    qtbot.keyClick(view.sides.old, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert view.sides.current == 1
    view.copy_all()
    assert panels.clipboard().splitlines()[0].split("\t") == ["Version 1", "Version 2"]
    qtbot.keyClick(view.panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "21.5万人次" in panels.clipboard()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.sides.new, Qt.Key.Key_Escape)
    # An article with one version offers to bring another.
    view.show_article("article-2")
    button = view.findChild(QPushButton, "bringVersion")
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(view.new_version_requested) as asked:
        button.click()
    assert asked.args == ["article-2"]


def test_a_claim_made_in_the_new_version_has_no_fate(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    before = [row.fate.claim for row in view.panel.list.rows]
    words = "单程票价"
    at = view.sides.new.source.index(words)
    span = Span(at, at + len(words))
    assert words in view.sides.old.source, "so that it could be taken for older"
    tag = next(iter(panels.rows(workspace).tags))
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.tag_span, "article-1", span, tag))
    qtbot.waitUntil(lambda: span in [mark.span for mark in view.sides.new._marks], timeout=PATIENCE)
    assert [row.fate.claim for row in view.panel.list.rows] == before
