"""The user guide: complete in both languages, and shown in the window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.window.tour.guide_page import FIRST, guide_folder
from tests.desktop.window.conftest import WindowBench

TASKS = 15


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_page_is_reached_and_every_picture_is_there(language: str) -> None:
    folder = guide_folder(language)
    links = {
        page.name: re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
        for page in folder.glob("*.md")
    }
    assert all((folder / target).is_file() for targets in links.values() for target in targets)
    assert set(links[FIRST]) == set(links) - {FIRST}
    assert len(links[FIRST]) == TASKS
    assert guide_folder("zh_TW") == guide_folder("zh_CN")


def test_it_is_a_page_of_the_window_that_follows_the_language(window: WindowBench, qtbot: QtBot) -> None:
    window.press("guide")
    browser = window.child("guide_browser", QTextBrowser)
    assert browser.isVisible()
    assert "One page for each task" in browser.toPlainText()
    window.settings.set_value("language", "zh_TW")
    assert "一页一件事" in browser.toPlainText()
    qtbot.keyClick(browser, Qt.Key.Key_Escape)
    assert window.body.page is window.body.start_page
