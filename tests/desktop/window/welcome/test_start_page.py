"""The window without a project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.main_window import MainWindow
from desktop.window.welcome.start_cards import RecentRow
from desktop.window.welcome.start_page import StartPage


@pytest.fixture
def page(theme: Theme, settings: Settings, qtbot: QtBot) -> StartPage:
    page = StartPage(theme, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    return page


def rows(page: StartPage) -> list[RecentRow]:
    return [row for row in page.findChildren(RecentRow) if not row.isHidden()]


@pytest.mark.parametrize(
    ("name", "signal"), [("sample", "sample"), ("new", "new"), ("open", "open"), ("drop", "import")]
)
def test_each_card_asks_for_what_it_says(page: StartPage, qtbot: QtBot, name: str, signal: str) -> None:
    card = page.findChild(QAbstractButton, f"start_{name}")
    with qtbot.waitSignal(getattr(page, f"{signal}_requested"), timeout=2_000):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_enter_presses_the_card_with_the_focus(page: StartPage, qtbot: QtBot) -> None:
    card = page.findChild(QAbstractButton, "start_new")
    with qtbot.waitSignal(page.new_requested, timeout=2_000):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_recent_projects_are_listed_newest_first_and_open(
    page: StartPage, settings: Settings, qtbot: QtBot
) -> None:
    assert rows(page) == []
    settings.remember_project("/tmp/旧.duikan")
    settings.remember_project("/tmp/新.duikan")
    qtbot.waitUntil(lambda: [row.text() for row in rows(page)] == ["新", "旧"], timeout=2_000)
    with qtbot.waitSignal(page.recent_requested, timeout=2_000) as asked:
        qtbot.mouseClick(rows(page)[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["/tmp/旧.duikan"]
    settings.forget_project("/tmp/新.duikan")
    qtbot.waitUntil(lambda: [row.text() for row in rows(page)] == ["旧"], timeout=2_000)


def test_address_of_a_database_is_shown_without_its_password(
    page: StartPage, settings: Settings, qtbot: QtBot
) -> None:
    settings.remember_project("postgresql+psycopg://lin:secret@db.example/duikan")
    qtbot.waitUntil(lambda: bool(rows(page)), timeout=2_000)
    assert rows(page)[0].text() == "db.example/duikan"


@pytest.mark.parametrize("width", [700, 1000, 1440, 2200])
def test_nothing_lies_outside_the_window_or_over_another(page: StartPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 800)
    qtbot.wait(1)
    sheet = page.widget()
    parts = [part for part in sheet.children() if isinstance(part, QWidget)]
    assert len(parts) == 3
    for part in parts:
        assert sheet.rect().contains(part.geometry())
    for number, part in enumerate(parts):
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[number + 1 :])


def test_window_without_project_offers_the_sample_first(window: MainWindow) -> None:
    assert window.page is window.start_page
    assert QApplication.focusWidget().objectName() == "start_sample"
    assert window.windowTitle() == "No project open — Duikan"
    assert not window.header.switch.isVisible()
    assert not window.header.search.isVisible()
    assert not window.actions_table["article.import"].isEnabled()
    assert window.actions_table["project.new"].isEnabled()


def test_there_is_exactly_one_focus_ring(window: MainWindow, qtbot: QtBot) -> None:
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
