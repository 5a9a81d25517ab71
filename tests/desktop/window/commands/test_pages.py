"""Palette, shortcuts page and dialogs of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.window.commands.palette import Palette
from desktop.window.commands.shortcuts_page import ShortcutsPage
from tests.desktop.window.conftest import WindowBench


def test_the_palette_opens_closes_and_follows_the_size_of_the_window(
    river: WindowBench, qtbot: QtBot
) -> None:
    assert river.findChild(Palette) is None, "made when it is first wanted"
    river.press("palette")
    palette = river.child("palette", Palette)
    assert palette.isVisible()
    river.resize(1000, 700)
    assert palette.geometry().center().x() == river.rect().center().x()
    assert palette.y() > river.header.height()
    river.press("palette")
    assert not palette.isVisible()


def test_the_shortcuts_are_a_page_of_the_body_that_goes_back_to_where_one_was(river: WindowBench) -> None:
    river.press("view.claims")
    river.press("shortcuts")
    assert isinstance(river.body.page, ShortcutsPage)
    river.press("shortcuts")
    assert river.body.page is river.workbench
    assert river.workbench.views.current.isAncestorOf(QApplication.focusWidget())


def test_without_a_project_it_goes_back_to_the_start_page(window: WindowBench) -> None:
    window.press("shortcuts")
    window.press("shortcuts")
    assert window.body.page is window.body.start_page


def test_settings_and_about_are_dialogs_of_the_window(window: WindowBench) -> None:
    for command in ("settings", "about"):
        window.press(command)
        shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert len(shown) == 1, command
        shown[0].reject()
