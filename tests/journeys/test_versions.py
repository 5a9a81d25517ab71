"""A corrected text is imported, its differences are reviewed, and the journal records it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from corpus.versions.fates import Fate
from desktop.current import Destination
from desktop.journal.journal_page import JournalPage
from desktop.settings import Settings
from tests.journeys.desks import close_desk, command, open_desk, the, wait


def test_a_correction_is_looked_through_and_stands_in_the_journal(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(qapp, settings, qtbot, tmp_path)
    window = desk.window
    window.keeper.present.views.reading.panes[0].new_version_requested.emit("article-1")
    field = the(window, QPlainTextEdit, "textField")
    wait(qtbot, lambda: "21.5万人次" in field.toPlainText())
    field.setPlainText(field.toPlainText().replace("去年日均客运量为21.5万人次", "全年的班次与前一年相同"))
    accept = next(one for one in window.findChildren(QPushButton) if one.text() == "Replace text")
    wait(qtbot, accept.isEnabled)
    accept.click()
    wait(qtbot, lambda: window.keeper.view == "versions")
    view = window.keeper.present.views.versions
    wait(qtbot, lambda: len(view.differences) == 1 and bool(view.panel.list.rows))
    assert window.actions_table["view.read"].isChecked(), "comparing versions is a way of reading"
    assert not window.keeper.present.docks.shown("right"), "the fates stand there instead"
    row = view.panel.row
    assert row is not None
    assert row.fate.fate is Fate.ORPHANED
    qtbot.keyClick(view.panel.list, Qt.Key.Key_D)
    assert view.sides.current == 0
    qtbot.keyClick(view.panel.list, Qt.Key.Key_Escape)
    wait(qtbot, lambda: window.keeper.view == "read")
    command(desk, "journal")
    page = window.keeper.present.inspector.guest("journal")
    assert isinstance(page, JournalPage)
    wait(qtbot, lambda: page.list.model().rowCount() > 1)
    assert "replace text" in page.list.model().index(1, 0).data()
    places: list[Destination] = []
    desk.services.current.jump.connect(places.append)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    wait(qtbot, lambda: bool(places))
    assert places[0].article == "article-1"
    close_desk(desk)
