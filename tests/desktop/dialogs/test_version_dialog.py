"""A corrected text: its effect on the claims is shown before it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop.build import RIVER_WEEKLY


def test_a_new_version_says_first_what_it_does_to_the_claims(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    """Row 44."""
    dialog = dialogs.open_new_version(parent, opened, theme, settings, "article-2")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == RIVER_WEEKLY, timeout=10_000)
    assert not dialog.accept_button.isEnabled()
    corrected = RIVER_WEEKLY.replace("渡轮单程票", "据公告，渡轮单程票").replace(
        "若客流不变，票款每年可多收1.8亿至2.2亿元。\n", ""
    )
    dialog.text.setPlainText(corrected)
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=20_000)
    said = dialog.effect.text()
    assert "3" in said
    assert "1" in said
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    claims = opened.snapshot.claims_of("article-2")
    assert sorted(claim.orphaned for claim in claims) == [False, False, False, True]


def test_a_new_version_can_be_loaded_from_a_file(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialogs.open_new_version(parent, opened, theme, settings, "article-2")
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=10_000)
    path = tmp_path / "new.txt"
    path.write_bytes((RIVER_WEEKLY + "补记一段。\n").encode("gb18030"))
    dialog.load(str(path))
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=20_000)
    path.write_bytes(b"%PDF-1.7")
    dialog.load(str(path))
    qtbot.waitUntil(lambda: bool(dialog.message), timeout=10_000)
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    assert opened.snapshot.articles["article-2"].encoding == "gb18030"
