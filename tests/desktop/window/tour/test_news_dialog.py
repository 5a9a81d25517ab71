"""What is new."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.version import VERSION
from desktop.folders import RESOURCES
from desktop.look.theme import Theme
from desktop.window.tour.news_dialog import NewsDialog


def test_it_is_about_the_newest_version(theme: Theme, qtbot: QtBot) -> None:
    dialog = NewsDialog(theme)
    qtbot.addWidget(dialog)
    assert VERSION in dialog.windowTitle()
    lists = dialog.lists()
    assert len(lists) == 3
    assert all(lines for _, lines in lists)
    changelog = (RESOURCES.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = next(line for line in changelog.splitlines() if line.startswith("## "))
    assert newest.startswith(f"## {VERSION}"), "the lists are written anew for each version"
