"""Deciding about orphaned claims."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.versions.fates import Fate
from desktop.project.workspace import Workspace
from desktop.reading.versions.versions_view import VersionsView
from tests.desktop import panels
from tests.desktop.panels import PATIENCE


def test_orphans_are_left_or_placed_and_the_next_is_selected(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    assert _orphans(view) == 2
    left = _selected(view)
    qtbot.keyClick(view.panel.list, Qt.Key.Key_N)
    other = _selected(view)
    assert other != left
    assert {row.fate.claim for row in view.panel.list.rows if row.kept} == {left}
    view.acts.choose()
    assert not view.acts.place_selection(), "nothing is selected"
    assert view.acts.give_up()
    qtbot.keyClick(view.panel.list, Qt.Key.Key_R)
    place = view.sides.new.source.index("全年的班次")
    view.sides.new.select_span(Span(place, place + 5))
    panels.changing(workspace, qtbot, lambda: qtbot.keyClick(view.sides.new, Qt.Key.Key_Return))
    claim = panels.rows(workspace).claims[other]
    assert (claim.orphaned, claim.quote) == (False, "全年的班次")
    qtbot.waitUntil(lambda: _orphans(view) == 1, timeout=PATIENCE)
    panels.changing(workspace, qtbot, workspace.undo)
    qtbot.waitUntil(lambda: _orphans(view) == 2, timeout=PATIENCE)


def _selected(view: VersionsView) -> str:
    row = view.panel.row
    assert row is not None
    return row.fate.claim


def _orphans(view: VersionsView) -> int:
    return sum(row.fate.fate is Fate.ORPHANED for row in view.panel.list.rows)
