"""Deciding about orphaned claims."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.anchors.leaving import is_left
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
    panels.changing(workspace, qtbot, lambda: qtbot.keyClick(view.panel.list, Qt.Key.Key_N))
    qtbot.waitUntil(lambda: _kept(view) == {left}, timeout=PATIENCE)
    other = _selected(view)
    assert other != left
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


def test_a_decision_is_stored_and_can_be_reconsidered(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    left = _selected(view)
    panels.changing(workspace, qtbot, lambda: qtbot.keyClick(view.panel.list, Qt.Key.Key_N))
    snapshot = panels.rows(workspace)
    claim = snapshot.claims[left]
    assert is_left(claim, snapshot.articles[claim.article].text)
    qtbot.waitUntil(lambda: _kept(view) == {left}, timeout=PATIENCE)
    view.panel.list.show_rows(view.panel.list.rows, lambda row: row.fate.claim == left)
    panels.changing(workspace, qtbot, view.acts.keep)
    qtbot.waitUntil(lambda: _kept(view) == set(), timeout=PATIENCE)
    assert _selected(view) == left


def _kept(view: VersionsView) -> set[str]:
    return {row.fate.claim for row in view.panel.list.rows if row.kept}


def _selected(view: VersionsView) -> str:
    row = view.panel.row
    assert row is not None
    return row.fate.claim


def _orphans(view: VersionsView) -> int:
    return sum(row.fate.fate is Fate.ORPHANED for row in view.panel.list.rows)
