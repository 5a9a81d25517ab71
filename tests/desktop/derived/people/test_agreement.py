"""Computed agreement and its states."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from corpus.agreement.codings import CodingUnit
from db import edits
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.agreement.build import PAIR, coded_archive


def test_it_follows_while_it_is_wanted(
    kept_worker: None, workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    agreement = services.agreement
    panels.open_river(workspace, qtbot, tmp_path, coded_archive())
    assert agreement.measured is None and not agreement.busy, "nobody has asked"
    with qtbot.waitSignal(agreement.changed, timeout=panels.PATIENCE):
        agreement.start()
    assert set(agreement.pair) == set(PAIR)
    assert agreement.measured.kappa(agreement.pair, CodingUnit.CHARACTER).units > 100
    assert (len(agreement.differences.found), len(agreement.differences.agreed)) == (8, 3)
    agreement.choose_pair(PAIR[::-1])
    qtbot.waitUntil(lambda: not agreement.busy, timeout=panels.PATIENCE)
    assert agreement.pair == agreement.measured.pairs[0], "a pair has one order"
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.delete_claims, ["claim-24"]))
    assert len(agreement.differences.found) == 8, "what was found stays until there is something newer"
    qtbot.waitUntil(lambda: len(agreement.differences.found) == 7, timeout=panels.PATIENCE)
    agreement.pause()
    panels.changing(workspace, qtbot, workspace.undo)
    assert not agreement.busy
    workspace.close()
    assert agreement.measured is None
