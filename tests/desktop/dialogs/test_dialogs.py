"""Opening dialogs: imported on first use, and not shown if there is nothing to ask."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from corpus.identities import ArticleId
from desktop import dialogs
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.db import build

LOADED = """
import sys
import desktop.dialogs
print([name for name in sys.modules if name.startswith(("desktop.dialogs.", "PySide6"))])
"""


def test_no_dialog_is_loaded_before_it_is_used() -> None:
    assert build.child(LOADED).communicate()[0].strip() == "[]"


def test_an_article_that_is_gone_or_of_no_project_opens_nothing(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget
) -> None:
    for article in (ArticleId("gone"), ArticleId("")):
        assert dialogs.open_properties(parent, opened, theme, article) is None
        assert dialogs.open_new_version(parent, opened, theme, settings, article) is None
    assert parent.findChildren(QDialog) == []


def test_who_cancels_the_choice_of_files_is_asked_no_more(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = opened.location
    assert dialogs.choose_project(parent, settings) == ""
    assert dialogs.save_copy(parent, opened, settings) == ""
    assert parent.findChildren(QDialog) == []
    assert (opened.location, settings.value("last_folder")) == (before, "")
