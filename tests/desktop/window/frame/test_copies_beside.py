"""Conflict copies next to a project are offered for merging when it is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db import edits
from db.store import Store
from desktop.sharing.merge_dialog import MergeDialog
from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def test_a_conflict_copy_with_news_is_offered_and_merged(
    window: WindowBench, tmp_path: Path, qtbot: QtBot
) -> None:
    path, copy = tmp_path / "渡轮.duikan", tmp_path / "渡轮 (周予's conflicted copy 2026-11-29).duikan"
    with Store.create(path, "渡轮", "林晓") as store:
        store.save_copy(copy)
        store.save_copy(tmp_path / "渡轮 2.duikan")
    with Store.open(copy, "周予") as store:
        store.perform(edits.create_tag, "班次")
    window.workspace.open(path)
    qtbot.waitUntil(lambda: bool(window.features.banner.text), timeout=PATIENCE)
    assert copy.name in window.features.banner.text
    with qtbot.waitSignal(window.workspace.changed, timeout=PATIENCE):
        window.workspace.perform(edits.create_tag, "票价")
    assert copy.name in window.features.banner.text, "the offer stays while one works"
    window.child("banner_merge_copies", QPushButton).click()
    dialog = window.child("mergeDialog", MergeDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    assert dialog._files == (str(copy),)
    dialog.reject()
