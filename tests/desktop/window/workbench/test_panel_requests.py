"""Requests of panels, and their effects in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from desktop.current import Destination
from desktop.dialogs.version_dialog import NewVersionDialog
from tests.desktop.window.conftest import WindowBench


def test_rail_opens_its_dock_at_the_part_that_was_chosen(river: WindowBench, qtbot: QtBot) -> None:
    workbench = river.workbench
    river.press("dock.left")
    qtbot.mouseClick(river.child("rail_left_codebook", QToolButton), Qt.MouseButton.LeftButton)
    assert workbench.docks.shown("left")
    assert workbench.codebook.isAncestorOf(QApplication.focusWidget())
    river.press("dock.left")
    qtbot.mouseClick(river.child("rail_left_search", QToolButton), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is river.header.search


def test_a_new_version_is_asked_for_the_article_that_is_read(river: WindowBench) -> None:
    river.current.go_to(Destination(article="article-2"))
    river.press("article.new_version")
    (dialog,) = river.findChildren(NewVersionDialog)
    assert river.workspace.snapshot is not None
    assert river.workspace.snapshot.articles[ArticleId("article-2")].title in dialog.windowTitle()
    dialog.reject()
