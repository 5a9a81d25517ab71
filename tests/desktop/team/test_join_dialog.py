"""Joining by the dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.syncing import Syncing
from desktop.settings import Settings
from desktop.team.join_dialog import JoinDialog
from tests.desktop.panels import PATIENCE
from tests.postgres import Hub


def test_a_project_is_chosen_and_opened(
    host: QWidget,
    shared: Syncing,
    lasting_hub: Hub,
    jobs: Jobs,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    opened: list[str] = []
    dialog = JoinDialog(shared, jobs, theme, settings, opened.append, host)
    dialog.show()
    qtbot.keyClicks(dialog.form.address, str(lasting_hub.address("shen")))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "no project for you" in dialog._none.text(), timeout=PATIENCE)
    dialog.form.address.clear()
    qtbot.keyClicks(dialog.form.address, str(lasting_hub.address("lin")))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.chosen is not None, timeout=PATIENCE)
    assert dialog.chosen is not None
    assert dialog.chosen.id == shared.project
    assert dialog.accept_button.text() == "Save as and join…"
    there = tmp_path / "there.duikan"
    there.touch()
    dialog.join(str(there))
    qtbot.waitUntil(lambda: "was not overwritten" in dialog.message, timeout=PATIENCE)
    dialog.join(str(tmp_path / "joined.duikan"))
    qtbot.waitUntil(lambda: opened == [str(tmp_path / "joined.duikan")], timeout=PATIENCE)
    assert jobs.running == ()
