"""Two analysts edit two copies of a project in the window; one merges, decides a conflict, and undoes everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db import edits
from desktop.app.launch import Program
from desktop.sharing.conflicts_panel import ConflictsPanel
from desktop.sharing.merge_dialog import MergeDialog
from tests.journeys.desks import command, rows, the, wait

pytestmark = pytest.mark.usefixtures("lin")


def edit(desk: Program, qtbot: QtBot, act: Callable[..., object], *given: object) -> None:
    with qtbot.waitSignal(desk.workspace.changed, timeout=20_000):
        desk.workspace.perform(act, *given)  # type: ignore[arg-type]


def opened(desk: Program, qtbot: QtBot, path: Path, annotator: str) -> None:
    """Open a file as somebody."""
    desk.services.settings.set_value("annotator", annotator)
    wait(qtbot, lambda: desk.workspace.annotator == annotator)
    desk.workspace.open(path)
    wait(qtbot, lambda: desk.workspace.location == str(path) and desk.workspace.saving.state == "saved")


def test_two_copies_become_one_again(desk: Program, qtbot: QtBot, tmp_path: Path) -> None:
    mine, theirs = tmp_path / "river.duikan", tmp_path / "周予.duikan"
    saved: list[object] = []
    desk.workspace.save_copy(theirs).then(saved.append)
    wait(qtbot, lambda: bool(saved))
    edit(desk, qtbot, edits.set_claim_note, "claim-5", "官方口径，未计换乘")
    edit(desk, qtbot, edits.set_claim_note, "claim-12", "近三成是约数")
    opened(desk, qtbot, theirs, "周予")
    edit(desk, qtbot, edits.set_claim_note, "claim-5", "官方口径，见年报")
    edit(desk, qtbot, edits.delete_claims, ["claim-12"])
    edit(desk, qtbot, edits.create_tag, "通勤负担")
    opened(desk, qtbot, mine, "林晓")
    before = dict(rows(desk).claims)

    desk.window.features.share.merge([str(theirs)])
    dialog = the(desk.window, MergeDialog, "mergeDialog")
    wait(qtbot, dialog.accept_button.isEnabled)
    words = {dialog.preview.changes.index(row, 2).data() for row in range(dialog.preview.changes.rowCount())}
    assert "changed here, deleted there: kept" in words
    assert dict(rows(desk).claims) == before
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wait(qtbot, lambda: "通勤负担" in {tag.name for tag in rows(desk).tags.values()})
    assert rows(desk).claims["claim-12"].note == "近三成是约数"
    assert len(rows(desk).claims) == len(before)

    command(desk, "project.conflicts")
    panel = the(desk.window, ConflictsPanel, "conflictsPanel")
    wait(qtbot, lambda: len(panel.view.cards) == 1)
    qtbot.keyClick(panel.view, Qt.Key.Key_3)
    both = "官方口径，未计换乘\n官方口径，见年报"
    wait(qtbot, lambda: rows(desk).claims["claim-5"].note == both and not panel.view.cards)
    command(desk, "undo")
    wait(qtbot, lambda: len(panel.view.cards) == 1)
    assert "周予" in desk.window.actions_table["undo"].text()
    command(desk, "undo")
    wait(qtbot, lambda: dict(rows(desk).claims) == before)
    command(desk, "redo")
    wait(qtbot, lambda: len(panel.view.cards) == 1)
    command(desk, "redo")
    wait(qtbot, lambda: rows(desk).claims["claim-5"].note == both)

    opened(desk, qtbot, theirs, "周予")
    desk.window.features.share.merge([str(mine)])
    (second,) = [one for one in desk.window.findChildren(MergeDialog) if one.isVisible()]
    wait(qtbot, second.accept_button.isEnabled)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    wait(qtbot, lambda: rows(desk).claims["claim-5"].note == both)
    assert not panel.view.cards or not panel.isVisible(), "decided for everybody who merges afterwards"
