"""Actions are enabled, named and checked by the state of the project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.window.workbench.view_stack import VIEWS
from tests.desktop.panels import changing
from tests.desktop.window.conftest import WindowBench
from tests.patience import PATIENCE


def test_views_change_by_key_and_only_one_is_checked(river: WindowBench, qtbot: QtBot) -> None:
    for key, name in (
        (Qt.Key.Key_2, "compare"),
        (Qt.Key.Key_3, "figures"),
        (Qt.Key.Key_5, "claims"),
        (Qt.Key.Key_6, "links"),
        (Qt.Key.Key_1, "read"),
    ):
        qtbot.keyClick(river, key, Qt.KeyboardModifier.ControlModifier)
        assert river.workbench.views.name == name
        checked = [view for view in VIEWS if river.actions_table[f"view.{view}"].isChecked()]
        assert checked == [name]


def test_reading_commands_are_disabled_outside_the_reading_view(river: WindowBench) -> None:
    river.current.set_claim("claim-5")
    assert river.actions_table["claim.note"].isEnabled()
    river.press("view.claims")
    assert not river.actions_table["claim.note"].isEnabled()
    assert river.actions_table["find"].isEnabled()


def test_undo_names_the_act_and_where(river: WindowBench, qtbot: QtBot) -> None:
    undo, redo = river.actions_table["undo"], river.actions_table["redo"]
    changing(
        river.workspace,
        qtbot,
        lambda: river.workspace.perform(edits.tag_span, "article-2", Span(13, 20), "tag-2"),
    )
    assert undo.text() == "Undo add tag “客运规模” (B ¶2)"
    assert undo.text() in undo.toolTip()
    changing(river.workspace, qtbot, undo.trigger)
    assert redo.text() == "Redo add tag “客运规模” (B ¶2)"
    assert redo.isEnabled()


def test_undo_names_no_earlier_change_while_another_is_saved(river: WindowBench, qtbot: QtBot) -> None:
    workspace, undo, redo = river.workspace, river.actions_table["undo"], river.actions_table["redo"]
    changing(workspace, qtbot, lambda: workspace.perform(edits.tag_span, "article-2", Span(13, 20), "tag-2"))
    named = undo.text()
    assert named.startswith("Undo ")
    workspace.perform(edits.create_claim, "article-1", Span(0, 4))
    assert (undo.text(), redo.text()) == ("Undo", "Redo")
    qtbot.waitUntil(lambda: workspace.writes.count == 0, timeout=PATIENCE)
    assert undo.text().startswith("Undo ") and undo.text() != named


def test_undo_waits_its_turn_while_the_first_change_is_saved(river: WindowBench, qtbot: QtBot) -> None:
    workspace, undo = river.workspace, river.actions_table["undo"]
    workspace.set_annotator("沈")
    qtbot.waitUntil(lambda: workspace.undoable is None, timeout=PATIENCE)
    assert workspace.snapshot is not None
    before = set(workspace.snapshot.claims)
    assert not undo.isEnabled()
    workspace.perform(edits.create_claim, next(iter(workspace.snapshot.articles)), Span(0, 4))
    assert undo.isEnabled(), "what is being saved can be undone"
    qtbot.keyClick(river, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert river.actions_table["redo"].isEnabled()
    qtbot.waitUntil(lambda: workspace.writes.count == 0, timeout=PATIENCE)
    assert set(workspace.snapshot.claims) == before
    assert not undo.isEnabled() and river.actions_table["redo"].isEnabled()


def test_a_project_that_is_being_left_is_only_read(river: WindowBench, tmp_path: Path, qtbot: QtBot) -> None:
    writing = ("claim.delete", "undo", "project.export", "find")
    changing(river.workspace, qtbot, lambda: river.workspace.perform(edits.set_claim_note, "claim-5", "一"))
    river.current.set_claim("claim-5")
    actions = river.actions_table
    assert all(actions[name].isEnabled() for name in writing)
    bad = tmp_path / "bad.duikan"
    bad.write_bytes(b"no project at all")
    with qtbot.waitSignal(river.workspace.failed, timeout=PATIENCE):
        river.workspace.open(bad)
        assert not any(actions[name].isEnabled() for name in writing)
        assert actions["view.compare"].isEnabled() and actions["project.open"].isEnabled()
        assert actions.reason(actions.command("undo")) == "Another project is being opened"
    assert all(actions[name].isEnabled() for name in writing)
