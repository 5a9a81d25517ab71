"""The window without a project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.welcome.start_cards import Card, RecentRow
from desktop.window.welcome.start_page import StartPage


@pytest.fixture
def page(actions: Actions, theme: Theme, settings: Settings, qtbot: QtBot) -> StartPage:
    page = StartPage(actions, theme, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    return page


def rows(page: StartPage) -> list[RecentRow]:
    return [row for row in page.findChildren(RecentRow) if not row.isHidden()]


@pytest.mark.parametrize("name", ["sample", "new", "open"])
def test_cards_give_the_commands_that_they_name(
    page: StartPage, actions: Actions, qtbot: QtBot, name: str
) -> None:
    card = page.findChild(QAbstractButton, f"start_{name}")
    with qtbot.waitSignal(actions[f"project.{name}"].triggered, timeout=2_000):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_the_last_card_asks_for_articles(page: StartPage, qtbot: QtBot) -> None:
    card = page.findChild(QAbstractButton, "start_drop")
    with qtbot.waitSignal(page.import_requested, timeout=2_000):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_enter_presses_the_card_with_the_focus(page: StartPage, actions: Actions, qtbot: QtBot) -> None:
    card = page.findChild(QAbstractButton, "start_new")
    with qtbot.waitSignal(actions["project.new"].triggered, timeout=2_000):
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


def test_enter_is_shown_where_it_acts_and_recent_projects_lie_below_the_cards(
    page: StartPage, settings: Settings, qtbot: QtBot
) -> None:
    sample, drop = page.findChild(Card, "start_sample"), page.findChild(QWidget, "start_drop")
    assert isinstance(sample, Card)
    assert isinstance(drop, QWidget)
    assert sample.key == "Enter"
    settings.remember_project("/tmp/新.duikan")
    qtbot.waitUntil(lambda: bool(rows(page)), timeout=2_000)
    assert sample.key == "", "the keyboard is in the newest project"
    label = page.findChild(QWidget, "recents_label")
    assert isinstance(label, QWidget)
    qtbot.waitUntil(
        lambda: (
            label.mapTo(page, label.rect().topLeft()).y() >= drop.mapTo(page, drop.rect().bottomLeft()).y()
        ),
        timeout=2_000,
    )
