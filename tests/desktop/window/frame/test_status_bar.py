"""The status bar: saved, doing, suggestions, annotator, counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from db import beginning
from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.derived.reading_filter import ReadingFilter, Showing
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.window.frame.status_bar import StatusBar
from tests.desktop.panels import PATIENCE, open_river


@pytest.fixture
def bar(
    workspace: Workspace,
    jobs: Jobs,
    actions: Actions,
    reading_filter: ReadingFilter,
    theme: Theme,
    qtbot: QtBot,
) -> StatusBar:
    bar = StatusBar(workspace, jobs, reading_filter, actions, theme)
    qtbot.addWidget(bar)
    bar.resize(1200, 26)
    bar.show()
    return bar


def button(bar: StatusBar, name: str) -> QToolButton:
    found = bar.findChild(QToolButton, name)
    assert found is not None
    return found


def saved(bar: StatusBar) -> str:
    found = bar.findChild(QWidget, "status_saved")
    assert found is not None
    return found.accessibleName()


def test_without_a_project_it_offers_the_palette(bar: StatusBar, actions: Actions, qtbot: QtBot) -> None:
    assert saved(bar) == "No project is open"
    palette = button(bar, "status_palette")
    assert palette.isVisible()
    assert palette.accessibleName() == "Command palette"
    with qtbot.waitSignal(actions["palette"].triggered):
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton)


def test_with_a_project_it_counts_its_rows(
    bar: StatusBar, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_river(workspace, qtbot, tmp_path)
    assert saved(bar).startswith("Saved ")
    assert not button(bar, "status_palette").isVisible()
    counts = bar.findChild(QLabel, "status_counts")
    assert counts is not None
    assert counts.text() == "3 article(s) · 12 claim(s) · 6 link(s)"
    workspace.close()
    assert saved(bar) == "No project is open"
    assert not counts.isVisible()


def test_while_a_large_file_is_checked_it_says_so_and_counts_nothing(
    bar: StatusBar, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "LARGE", 1)
    workspace.let_choose(lambda: lambda _: 1)
    location = open_river(workspace, qtbot, tmp_path).location
    workspace.close()
    counts = bar.findChild(QLabel, "status_counts")
    assert counts is not None
    said: list[tuple[str, str]] = []
    workspace.state_changed.connect(lambda: said.append((saved(bar), counts.text())))
    workspace.open(location)
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=PATIENCE)
    assert ("Checking the file…", "") in said
    assert {text for _, text in said} == {"", counts.text()}


def test_the_annotator_is_named_and_asked_for(
    bar: StatusBar, workspace: Workspace, actions: Actions, qtbot: QtBot, tmp_path: Path
) -> None:
    assert button(bar, "status_annotator").text() == "Annotator: 林晓"
    workspace.set_annotator("周予")
    assert button(bar, "status_annotator").text() == "Annotator: 周予"
    with qtbot.waitSignal(actions["annotator.name"].triggered):
        qtbot.mouseClick(button(bar, "status_annotator"), Qt.MouseButton.LeftButton)
    open_river(workspace, qtbot, tmp_path)
    actions.set_facts(frozenset({Need.PROJECT}))
    with qtbot.waitSignal(actions["people"].triggered):
        button(bar, "status_annotator").click()


def test_suggestions_are_shown_while_there_is_something_to_say(bar: StatusBar, qtbot: QtBot) -> None:
    shown = button(bar, "status_suggestions")
    assert not shown.isVisible()
    bar.show_suggestions("8 to review", "Show them")
    assert (shown.isVisible(), shown.text(), shown.toolTip()) == (True, "8 to review", "Show them")
    with qtbot.waitSignal(bar.suggestions_pressed):
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    bar.show_suggestions("")
    assert not shown.isVisible()


def test_what_is_being_done_is_said(bar: StatusBar) -> None:
    bar.show_doing("Choose a claim")
    doing = bar.findChild(QLabel, "status_doing")
    assert doing is not None
    assert doing.text() == "Choose a claim"


def test_while_claims_are_hidden_it_counts_what_is_shown(
    bar: StatusBar, workspace: Workspace, reading_filter: ReadingFilter, qtbot: QtBot, tmp_path: Path
) -> None:
    open_river(workspace, qtbot, tmp_path)
    counts = bar.findChild(QLabel, "status_counts")
    assert counts is not None
    reading_filter.show_only(Showing.TAG, "tag-1")
    assert counts.text() == "3 article(s) · 3/12 claim(s) · 1/6 link(s)"
    reading_filter.clear()
    assert counts.text() == "3 article(s) · 12 claim(s) · 6 link(s)"


def test_in_a_narrow_window_the_counts_give_way(
    bar: StatusBar, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_river(workspace, qtbot, tmp_path)
    window = QWidget()
    bar.setParent(window)  # As a window of its own it would not become narrower than its parts.
    window.show()
    bar.show()
    bar.show_conflicts("3 conflicts to decide")
    bar.show_doing("Scrolling together: on")
    counts, doing = (bar.findChild(QLabel, f"status_{name}") for name in ("counts", "doing"))
    assert counts is not None and doing is not None
    assert counts.isVisible() and doing.isVisible()
    for width in range(1000, 300, -100):
        bar.resize(width, 26)
        annotator = button(bar, "status_annotator")
        right = annotator.mapTo(bar, annotator.rect().bottomRight()).x()
        assert right < width or not doing.isVisible()
    assert not counts.isVisible()
    bar.resize(1200, 26)
    assert counts.isVisible()
    bar.setParent(None)
