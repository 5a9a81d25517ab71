"""Handing out a copy from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import edits
from db.merging.outcome import Conflict
from db.store import Store
from desktop.derived.people.conflicts import Conflicts, Disputed
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.sharing.hand_out_dialog import HandOutDialog
from tests.desktop.absent import leave_out
from tests.desktop.panels import PATIENCE, changing


@pytest.fixture
def written() -> list[str]:
    return []


@pytest.fixture
def dialog(
    opened: Workspace, jobs: Jobs, theme: Theme, settings: Settings, parent: QWidget, written: list[str]
) -> HandOutDialog:
    conflicts = Conflicts(opened)
    shown = partial(written.append, "conflicts")
    dialog = HandOutDialog(opened, jobs, theme, settings, conflicts, shown, written.append, parent)
    dialog.open()
    return dialog


def test_some_articles_go_along_blind(
    dialog: HandOutDialog, written: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.articles.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.blind.setChecked(True)
    dialog.titles.setChecked(False)
    assert dialog.accept_button.text() == "Write copy with 2 article(s)…"
    path = tmp_path / "盲.duikan"
    dialog.write(str(path))
    qtbot.waitUntil(lambda: written == [str(path)], timeout=PATIENCE)
    with Store.open(path) as copy:
        snapshot = copy.snapshot()
        assert set(snapshot.articles) == {"article-1", "article-3"}
        assert not snapshot.claims
        told = copy.sharing.left_out()
        assert told is not None and told.articles == ("",), "the title was not wanted"


def test_with_everything_ticked_nothing_is_left_out(dialog: HandOutDialog) -> None:
    assert (dialog.selection.articles, dialog.selection.people) == (None, None)
    assert not dialog.titles.isEnabled(), "there are no titles to tell"
    for name, enabled in (("noArticles", False), ("allArticles", True)):
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()
        assert dialog.accept_button.isEnabled() is enabled


def test_the_work_of_some_needs_somebody(dialog: HandOutDialog) -> None:
    dialog.some.setChecked(True)
    assert dialog.message == "Tick at least one person."
    assert not dialog.accept_button.isEnabled()
    dialog.people.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.selection.people == {"annotator-lin"}
    assert dialog.accept_button.isEnabled()


def test_what_is_undecided_is_told_at_once_with_the_way_to_it(
    dialog: HandOutDialog, written: list[str]
) -> None:
    undecided = Conflict("claim", "claim-5", "note", "", (), "甲")
    dialog.blind.setChecked(True)
    dialog._conflicts._show(Disputed((undecided,)))
    assert "conflict(s) wait for a decision" in dialog.message
    assert not dialog.accept_button.isEnabled()
    dialog.everybody.setChecked(True)
    assert dialog.accept_button.isEnabled() and dialog.conflicts_button.isHidden()
    dialog.blind.setChecked(True)
    dialog.conflicts_button.click()
    assert written == ["conflicts"] and not dialog.isVisible()


def test_a_file_that_is_there_is_not_overwritten_and_the_dialog_says_so(
    dialog: HandOutDialog, written: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "有.duikan"
    path.touch()
    dialog.write(str(path))
    qtbot.waitUntil(lambda: "exists already" in dialog.message, timeout=PATIENCE)
    assert written == []
    assert dialog.accept_button.isEnabled()


def test_texts_that_are_not_on_this_machine_are_told(dialog: HandOutDialog, opened: Workspace) -> None:
    leave_out(opened, "article-1")
    dialog.articles.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert "1 article" in dialog.message
    dialog.articles.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.message == ""


def test_no_people_are_offered_before_anybody_made_a_claim(
    opened: Workspace, jobs: Jobs, theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    assert opened.snapshot is not None
    claims = list(opened.snapshot.claims)
    changing(opened, qtbot, lambda: opened.perform(edits.delete_claims, claims))
    dialog = HandOutDialog(opened, jobs, theme, settings, Conflicts(opened), list, lambda _: None, parent)
    assert not dialog.some.isEnabled() and dialog.some.toolTip()
    assert dialog.everybody.isEnabled() and dialog.blind.isEnabled()
