"""A session in the window: from the first start to restoring everything at the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from corpus.script.reading import Reading
from desktop.app import launch
from desktop.app.launch import Program, make_program
from desktop.project import resume
from desktop.settings import Settings
from tests.desktop.build import river_archive
from tests.desktop.panels import PATIENCE, rows
from tests.desktop.reading.conftest import long_archive

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start(qapp: QApplication, settings: Settings, qtbot: QtBot) -> object:
    """Starts the program's window; what one run leaves behind, the next one finds."""

    def begin(location: str = "") -> Program:
        desk = make_program(qapp, settings, theme="light", language="en")
        desk.window.resize(1440, 870)
        if location:
            desk.workspace.open(location, image=resume.recall(location))
        with qtbot.waitActive(desk.window):
            desk.window.show()
        if location:
            settled(desk, qtbot)
        return desk

    return begin


def settled(desk: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.workspace.saving.state == "saved", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not desk.services.jobs.running, timeout=PATIENCE)


def end(desk: Program, qtbot: QtBot) -> None:
    desk.window.close()
    launch.finish(desk)
    desk.window.deleteLater()
    desk.services.translation.uninstall()
    qtbot.wait(1)


def key(
    desk: Program, qtbot: QtBot, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(QApplication.focusWidget() or desk.window, code, modifier)


def test_by_keyboard_alone_from_tagging_to_the_next_day(start: object, qtbot: QtBot, tmp_path: Path) -> None:
    desk: Program = start()  # type: ignore[operator]
    location = str(tmp_path / "渡轮.duikan")
    desk.workspace.create(location, "青川渡轮调价", river_archive())
    settled(desk, qtbot)
    window = desk.window

    # A claim by J, another tag on it by its digit, and back again by Ctrl+Z.
    key(desk, qtbot, Qt.Key.Key_J)
    claim = desk.services.current.claim
    assert claim == "claim-1"
    # It is a colleague's, so that a claim of one's own gets the tag.
    before = set(rows(desk.workspace).claims)
    with qtbot.waitSignal(desk.workspace.changed, timeout=PATIENCE):
        key(desk, qtbot, Qt.Key.Key_3)
    (made,) = set(rows(desk.workspace).claims) - before
    assert rows(desk.workspace).claims[made].tags == ("tag-2",)
    assert rows(desk.workspace).claims[made].span == rows(desk.workspace).claims[claim].span
    with qtbot.waitSignal(desk.workspace.changed, timeout=PATIENCE):
        key(desk, qtbot, Qt.Key.Key_Z, CTRL)
    assert set(rows(desk.workspace).claims) == before

    # To the other end of its link, and back to where one was.
    key(desk, qtbot, Qt.Key.Key_L)
    key(desk, qtbot, Qt.Key.Key_Return)
    assert desk.services.current.article == "article-2"
    key(desk, qtbot, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.services.current.article == "article-1"

    # Search in the other script, go into the hits, leave.
    key(desk, qtbot, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is window.header.search
    window.header.search.insert("單程票")
    assert window.keeper.workbench is not None
    hits = window.keeper.workbench.search
    qtbot.waitUntil(hits.isVisible, timeout=PATIENCE)
    key(desk, qtbot, Qt.Key.Key_Escape)
    assert desk.services.current.query == ""

    # The palette finds a command by a few letters and runs it.
    key(desk, qtbot, Qt.Key.Key_K, CTRL)
    field = window.findChild(QLineEdit, "palette_field")
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "addpane")
    key(desk, qtbot, Qt.Key.Key_Return)
    reading = window.keeper.workbench.views.reading
    qtbot.waitUntil(lambda: len(reading.state()["panes"]) == 3, timeout=PATIENCE)
    shown = window.keeper.open_articles()
    key(desk, qtbot, Qt.Key.Key_5, CTRL)
    assert window.keeper.workbench.views.name == "claims"
    end(desk, qtbot)

    # The next day everything is as it was.
    desk = start(location)  # type: ignore[operator]
    assert desk.window.keeper.workbench is not None
    assert desk.window.keeper.open_articles() == shown
    assert desk.window.keeper.workbench.views.name == "claims"
    assert desk.window.keeper.workbench.views.current.isAncestorOf(QApplication.focusWidget())
    assert desk.window.actions_table["redo"].isEnabled()
    end(desk, qtbot)


def test_start_without_a_project_leads_to_one(start: object, qtbot: QtBot, tmp_path: Path) -> None:
    desk: Program = start()  # type: ignore[operator]
    window = desk.window
    assert window.body.page is window.body.start_page
    desk.workspace.create(str(tmp_path / "a.duikan"), "渡轮", river_archive())
    settled(desk, qtbot)
    assert window.body.page is window.keeper.workbench
    key(desk, qtbot, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.body.page is window.body.start_page
    # The project is now the first thing that Enter opens.
    assert QApplication.focusWidget().objectName() == "recent_0"
    key(desk, qtbot, Qt.Key.Key_Return)
    settled(desk, qtbot)
    assert window.body.page is window.keeper.workbench
    end(desk, qtbot)


def test_the_next_day_every_pane_is_at_its_line(start: object, qtbot: QtBot, tmp_path: Path) -> None:
    location = str(tmp_path / "渡轮.duikan")
    desk: Program = start()  # type: ignore[operator]
    desk.workspace.create(location, "渡轮", long_archive())
    settled(desk, qtbot)
    key(desk, qtbot, Qt.Key.Key_Backslash, CTRL)
    key(desk, qtbot, Qt.Key.Key_Backslash, CTRL)
    panes = desk.window.keeper.workbench.views.reading.panes
    qtbot.waitUntil(lambda: len(panes) == len(desk.window.keeper.open_articles()) >= 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(pane.article_id for pane in panes), timeout=PATIENCE)
    panes[1].view.set_reading(Reading.TRADITIONAL)
    qtbot.waitUntil(lambda: panes[1].view.reading is Reading.TRADITIONAL, timeout=PATIENCE)
    for number, one in enumerate(panes):
        one.view.scroll_to_y(400 + 333 * number, animate=False)
    left = [(one.article_id, one.view.place(), one.view.reading) for one in panes]
    end(desk, qtbot)

    desk = start(location)  # type: ignore[operator]
    panes = desk.window.keeper.workbench.views.reading.panes
    qtbot.waitUntil(
        lambda: [one.view.reading for one in panes] == [reading for _, _, reading in left], timeout=PATIENCE
    )
    found = [(one.article_id, one.view.place(), one.view.reading) for one in panes]
    for (article, (offset, part), reading), (other, (place, share), shown) in zip(left, found, strict=True):
        assert (article, offset, reading) == (other, place, shown)
        assert part == pytest.approx(share, abs=0.1)
    end(desk, qtbot)


def test_an_article_is_opened_by_key_when_none_is_open(start: object, qtbot: QtBot, tmp_path: Path) -> None:
    desk: Program = start()  # type: ignore[operator]
    desk.workspace.create(str(tmp_path / "渡轮.duikan"), "渡轮", river_archive())
    settled(desk, qtbot)
    for _ in desk.window.keeper.open_articles():
        key(desk, qtbot, Qt.Key.Key_W, CTRL)
    assert desk.window.keeper.open_articles() == []
    key(desk, qtbot, Qt.Key.Key_Backslash, CTRL)
    assert len(desk.window.keeper.open_articles()) == 1
    end(desk, qtbot)
