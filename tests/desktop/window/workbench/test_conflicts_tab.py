"""Merging in the window: the command, the banner, the tab with its count, the badge, and the notice after undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from corpus.model import Span
from db import edits
from db.store import Store
from desktop.sharing.conflicts_panel import ConflictsPanel
from desktop.sharing.merge_dialog import MergeDialog
from desktop.window.workbench.docks import CONFLICTS
from tests.desktop.panels import PATIENCE, changing
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def copied(river: WindowBench, path: Path, work: Callable[[Store], object], qtbot: QtBot) -> str:
    done: list[object] = []
    river.workspace.save_copy(path).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    with Store.open(path, "周予") as store:
        work(store)
    return str(path)


def merged(river: WindowBench, path: str, qtbot: QtBot) -> None:
    river.features.share.merge([path])
    dialog = river.child("mergeDialog", MergeDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: river.child("banner").isVisible(), timeout=PATIENCE)


def test_a_merge_is_told_and_leads_to_its_conflicts(river: WindowBench, tmp_path: Path, qtbot: QtBot) -> None:
    path = copied(
        river,
        tmp_path / "周予.duikan",
        lambda store: store.perform(edits.set_claim_note, "claim-5", "周的注"),  # type: ignore[arg-type]
        qtbot,
    )
    changing(
        river.workspace,
        qtbot,
        lambda: river.workspace.perform(edits.set_claim_note, "claim-5", "林的注"),  # type: ignore[arg-type]
    )
    badge = river.child("status_conflicts", QToolButton)
    assert not badge.isVisible()
    merged(river, path, qtbot)
    qtbot.waitUntil(badge.isVisible, timeout=PATIENCE)
    assert badge.text() == "1 conflict(s) to decide"
    # News about others may be shown first.
    qtbot.waitUntil(
        lambda: river.findChild(QPushButton, "banner_show_conflicts") is not None, timeout=PATIENCE
    )
    river.child("banner_show_conflicts", QPushButton).click()
    panel = river.child("conflictsPanel", ConflictsPanel)
    assert river.workbench.inspector.tab == CONFLICTS
    assert panel.isVisible()
    assert river.focusWidget() is panel.view
    qtbot.keyClick(panel.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not badge.isVisible(), timeout=PATIENCE)
    river.workbench.inspector.show_history()
    river.press("project.conflicts")
    assert panel.isVisible()


def test_undo_of_a_merge_tells_what_stays(river: WindowBench, tmp_path: Path, qtbot: QtBot) -> None:
    def work(store: Store) -> None:
        store.perform(edits.create_claim, ArticleId("article-1"), Span(0, 4))
        store.perform(edits.create_tag, "班次")

    merged(river, copied(river, tmp_path / "周予.duikan", work, qtbot), qtbot)
    snapshot = river.workspace.snapshot
    assert snapshot is not None
    (theirs,) = (claim for claim in snapshot.claims.values() if claim.start == 0)
    act = lambda: river.workspace.perform(edits.set_claim_note, theirs.id, "林的注")  # noqa: E731
    changing(river.workspace, qtbot, act)
    changing(river.workspace, qtbot, river.workspace.undo)
    changing(river.workspace, qtbot, river.workspace.undo)
    assert "on which later work depends" in river.features.banner.text
    assert "create claim" in river.features.banner.text
    assert "班次" not in {tag.name for tag in snapshot.tags.values()}
