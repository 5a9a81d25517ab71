"""The details of an article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings


def test_details_are_changed_in_one_act(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_properties(parent, opened, theme, "article-1")
    assert dialog is not None
    dialog.form.publisher.selectAll()
    qtbot.keyClicks(dialog.form.publisher, "Daily")
    dialog.form.published.clear()
    qtbot.keyClicks(dialog.form.published, "2026")
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert opened.snapshot is not None
    article = opened.snapshot.articles["article-1"]
    assert (article.publisher, article.published, article.title) == (
        "Daily",
        "2026",
        "青川渡轮十二年来首次调价",
    )


def test_details_that_were_not_touched_make_no_act(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget
) -> None:
    before = opened.undoable
    dialog = dialogs.open_properties(parent, opened, theme, "article-1")
    assert dialog is not None
    assert dialog.accept_button is not None
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert opened.undoable == before
    assert dialogs.open_properties(parent, opened, theme, "gone") is None
