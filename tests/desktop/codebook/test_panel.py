"""The codebook panel: opening tags, deleting, merging, hiding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMessageBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import TagId
from db import edits
from desktop.codebook.panel import CodebookPanel
from desktop.current import Current
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.codebook.parts import (
    CHILD,
    FARE,
    INCOME,
    RIDERS,
    RISE,
    counts,
    key,
    names,
    row_of,
    show_orphans,
    shown,
    tree,
)


def test_an_orphan_that_is_selected_is_attended_to(codebook: CodebookPanel, current: Current) -> None:
    """Row 44: it is found by selecting it, and then placed in the inspector."""
    show_orphans(codebook)
    heading = tree(codebook).currentIndex()
    assert current.claim is None
    tree(codebook).setCurrentIndex(heading.model().index(0, 0, heading))
    assert current.claim == "claim-4"


def test_an_orphan_is_gone_to(codebook: CodebookPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    show_orphans(codebook)
    key(codebook, qtbot, "claim-4", Qt.Key.Key_Return)
    assert [(place.article, place.claim) for place in places] == [("article-1", "claim-4")]
    assert current.claim == "claim-4"


def test_folded_rows_and_the_selection_survive_a_change(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    tree(codebook).collapse(row_of(codebook, INCOME))
    tree(codebook).setCurrentIndex(row_of(codebook, RIDERS))
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_tag, FARE, name="票价"))
    assert not tree(codebook).isExpanded(row_of(codebook, INCOME))
    assert tree(codebook).currentIndex() == row_of(codebook, RIDERS)


def test_deleting_a_used_tag_says_what_it_does_first(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    key(codebook, qtbot, INCOME, Qt.Key.Key_Delete)
    assert INCOME in panels.rows(river).tags
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(codebook)))
    assert "收入" in said[0]
    assert "2" in said[0]
    assert "1" in said[0]
    assert names(codebook) == ["票价水平", "涨幅测算", "客运规模", "财政补贴"]
    assert len(panels.rows(river).claims) == 12


def test_an_unused_tag_is_deleted_at_once(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.changing(river, qtbot, lambda: key(codebook, qtbot, CHILD, Qt.Key.Key_Delete))
    assert CHILD not in panels.rows(river).tags
    assert codebook.findChild(QMessageBox) is None


def test_merging_says_how_many_claims_change(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.choose(codebook.menu_for(RISE), "Merge and split", "Merge into", "票价水平")
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(codebook)))
    assert "涨幅测算" in said[0]
    assert "3" in said[0]
    assert counts(codebook)["票价水平"] == 7, "one of the three had both"


def test_one_tag_or_all_are_hidden_and_shown(codebook: CodebookPanel, current: Current) -> None:
    panels.choose(codebook.menu_for(RISE), "Hide its highlights")
    assert current.hidden_tags == {RISE}
    assert [entry.hidden for entry in shown(codebook)[:3]] == [False, True, False]
    button = codebook.findChild(QToolButton, "hideAllTags")
    assert button is not None
    button.click()
    assert current.hidden_tags == frozenset()
    button.click()
    assert current.hidden_tags == {FARE, RISE, RIDERS, INCOME, CHILD}


def test_a_rebuilt_panel_looks_the_same(
    codebook: CodebookPanel, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    tree(codebook).collapse(row_of(codebook, INCOME))
    tree(codebook).setCurrentIndex(row_of(codebook, RISE))
    again = CodebookPanel(river, current, theme)
    qtbot.addWidget(again)
    again.restore(codebook.state())
    assert not tree(again).isExpanded(row_of(again, INCOME))
    assert tree(again).currentIndex() == row_of(again, RISE)


def test_nothing_can_be_changed_in_a_project_that_is_read_only(
    workspace: Workspace, current: Current, theme: Theme, qtbot: QtBot, tmp_path: Path, archive: Archive
) -> None:
    panels.open_river(workspace, qtbot, tmp_path, archive)
    with qtbot.waitSignal(workspace.opened, timeout=panels.PATIENCE):
        workspace.open(tmp_path / "river.duikan", read_only=True)
    qtbot.waitUntil(lambda: workspace.read_only, timeout=panels.PATIENCE)
    panel = CodebookPanel(workspace, current, theme)
    qtbot.addWidget(panel)
    panel.show()
    key(panel, qtbot, RISE, Qt.Key.Key_F2)
    assert tree(panel).findChild(QLineEdit, "tagNameEditor") is None
    key(panel, qtbot, RISE, Qt.Key.Key_Delete)
    assert panel.findChild(QMessageBox) is None
    assert panel.edit_tag(RISE) is None
    enabled = {
        action.text() for action in panel.menu_for(RISE).actions() if action.isEnabled() and action.text()
    }
    assert enabled == {"Show its claims", "Hide its highlights", "Definition and memo"}


def test_claims_of_hidden_layers_are_not_counted(
    river: Workspace, current: Current, theme: Theme, services: Any, qtbot: QtBot
) -> None:
    panel = CodebookPanel(river, current, theme, None, services.layers)
    qtbot.addWidget(panel)
    before = counts(panel)
    services.layers.set_hidden("annotator-lin", True)
    assert sum(before.values()) > 0 and sum(counts(panel).values()) == 0
    services.layers.show_all()
    assert counts(panel) == before


def test_a_change_by_others_leaves_the_field_for_a_name_open(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    view = tree(codebook)
    view.setCurrentIndex(view.model().index(1, 0))
    view.go_on_typing("改了一半")
    snapshot = river.snapshot
    assert snapshot is not None
    one = next(iter(snapshot.tags.values()))
    other = replace(one, id=TagId("tag-other"), name="通勤负担", position=9, shortcut=None)
    before = view.model().rowCount()
    river._apply(ChangeSet(created=(other,), origin=ChangeOrigin.REMOTE))
    assert view.model().rowCount() == before + 1
    assert view.typed_name() == "改了一半"
