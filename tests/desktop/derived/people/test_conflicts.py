"""The conflicts of the open project follow every change of it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from db import edits
from db.store import Store
from desktop.derived.people.conflicts import Conflicts
from desktop.project.workspace import Workspace
from tests.desktop.panels import PATIENCE, changing, open_river


def test_conflicts_come_with_a_merge_and_go_with_decision_undo_and_closing(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    conflicts = Conflicts(workspace)
    open_river(workspace, qtbot, tmp_path)
    copy = tmp_path / "周予.duikan"
    done: list[object] = []
    workspace.save_copy(copy).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    with Store.open(copy, "周予") as store:
        store.perform(edits.set_claim_note, "claim-5", "周的注")  # type: ignore[arg-type]
    changing(workspace, qtbot, lambda: workspace.perform(edits.set_claim_note, "claim-5", "林的注"))  # type: ignore[arg-type]
    assert conflicts.state.conflicts == ()
    workspace.merge(lambda store: store.merge(copy).changes)
    qtbot.waitUntil(lambda: len(conflicts.state.conflicts) == 1, timeout=PATIENCE)
    assert conflicts.state.merge is not None
    (one,) = conflicts.state.conflicts
    assert conflicts.state.me in {side.author for side in one.sides}
    workspace.perform(edits.resolve_conflict, "claim", "claim-5", "note", "林的注")
    qtbot.waitUntil(lambda: len(conflicts.state.decisions) == 1, timeout=PATIENCE)
    assert conflicts.state.conflicts == ()
    workspace.close()
    assert conflicts.state.decisions == ()
