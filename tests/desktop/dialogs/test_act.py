"""A dialog that ends with one edit."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from db import edits
from desktop.dialogs.act import ActDialog
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace


def dialog_on(workspace: Workspace, theme: Theme, parent: QWidget) -> ActDialog:
    dialog = ActDialog(workspace, theme, "Title", "actDialog", parent)
    dialog.accept_button = dialog.add_ending("Save", dialog.accept)
    dialog.open()
    return dialog


def test_it_stays_open_until_the_edit_is_committed(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialog_on(opened, theme, parent)
    dialog.act(edits.edit_article, ArticleId("article-1"), title="新标题")
    assert dialog.acting
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    assert dialog.isVisible(), "what is on its way cannot be called back"
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        pass
    assert opened.snapshot is not None
    assert opened.snapshot.articles["article-1"].title == "新标题"


def test_an_edit_that_fails_leaves_everything_as_it_was_entered(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialog_on(opened, theme, parent)
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        dialog.act(edits.edit_article, ArticleId("gone"), title="x")
    assert dialog.isVisible()
    assert dialog.message
    assert not dialog.acting
    dialog.reject()
    assert not dialog.isVisible()


def test_a_failure_of_something_else_is_not_its_own(
    opened: Workspace, theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialog_on(opened, theme, parent)
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        opened.perform(edits.edit_article, ArticleId("gone"), title="x")
    assert dialog.message == ""
