"""The window as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from db import edits, errors
from desktop.current import Destination
from desktop.project.attempt import Attempt, Failure, Task
from tests.desktop.window.conftest import WindowBench

TAGGING = Attempt(Task.EDIT, edits.tag_span)


def test_opening_shows_the_workbench_with_the_first_articles(river: WindowBench) -> None:
    assert river.body.page is river.workbench
    assert river.keeper.open_articles() == ["article-1", "article-2"]
    assert river.windowTitle() == "river.duikan — Duikan"
    assert river.settings.recent_projects() == [river.workspace.location]
    assert river.header.switch.isVisible()
    assert river.actions_table["article.import"].isEnabled()
    assert river.child("status_counts", QLabel).text() == "3 article(s) · 12 claim(s) · 6 link(s)"


def test_back_and_forward_follow_the_jumps(river: WindowBench) -> None:
    river.current.go_to(Destination(article="article-1", claim="claim-5"))
    river.current.go_to(Destination(article="article-2", claim="claim-8"))
    assert river.current.claim == "claim-8"
    river.press("place.back")
    assert river.current.claim == "claim-5"
    river.press("place.forward")
    assert river.current.claim == "claim-8"


def test_escape_ends_in_the_active_pane(river: WindowBench, qtbot: QtBot) -> None:
    button = river.child("status_annotator", QToolButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert river.workbench.views.reading.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    "command", ["view.read", "view.claims", "view.links", "view.figures", "shortcuts", "palette", "find"]
)
def test_every_control_on_screen_has_an_accessible_name(river: WindowBench, command: str) -> None:
    river.workspace.failed.emit(Failure(errors.DiskFull(""), TAGGING))
    river.services.jobs.start("正在导入")
    river.current.set_claim("claim-5")
    river.press(command)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in river.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert nameless == []


def test_every_shortcut_on_screen_works_in_one_place_only(river: WindowBench) -> None:
    """No menu, panel or button brings a key of its own that the table has already given away."""
    own = {id(river.actions_table[command.id]) for command in river.actions_table}
    given = {
        key.toString()
        for command in river.actions_table
        for key in river.actions_table[command.id].shortcuts()
    }
    strangers = [
        action
        for widget in river.findChildren(QWidget)
        for action in widget.actions()
        if id(action) not in own
        and action.shortcut() != QKeySequence()
        and action.shortcut().toString() in given
    ]
    assert [
        action.text() for action in strangers if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut
    ] == []


def test_window_without_project_offers_the_sample_first(window: WindowBench) -> None:
    assert window.body.page is window.body.start_page
    assert QApplication.focusWidget().objectName() == "start_sample"
    assert window.windowTitle() == "No project open — Duikan"
    assert not window.header.switch.isVisible()
    assert not window.header.search.isVisible()
    assert not window.actions_table["article.import"].isEnabled()
    assert window.actions_table["project.new"].isEnabled()


def test_there_is_exactly_one_focus_ring(window: WindowBench, qtbot: QtBot) -> None:
    def rings() -> list[QWidget]:
        return [ring for ring in window.findChildren(QWidget, "focus_ring") if ring.isVisible()]

    qtbot.wait(1)
    assert len(rings()) == 1
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.wait(1)
        assert len(rings()) == 1
        focus = QApplication.focusWidget()
        middle = focus.mapTo(window, focus.rect().center())
        ring = rings()[0]
        assert ring.mapTo(window, ring.rect().center()).y() == pytest.approx(middle.y(), abs=3)
