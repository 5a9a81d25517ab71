"""The pages in the middle of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.frame.body import Body
from desktop.window.welcome.start_page import StartPage


@pytest.fixture
def body(actions: Actions, theme: Theme, settings: Settings, qtbot: QtBot) -> Body:
    body = Body(lambda parent: StartPage(actions, theme, settings, parent))
    qtbot.addWidget(body)
    body.show()
    return body


@pytest.fixture
def returns(body: Body) -> list[int]:
    found: list[int] = []
    body.returned.connect(lambda: found.append(1))
    return found


def test_it_is_empty_at_first_and_makes_one_start_page(body: Body) -> None:
    assert body.findChild(StartPage) is None
    assert not body.shows_project
    body.show_start_page()
    assert body.page is body.start_page
    body.show_start_page()
    assert len(body.findChildren(StartPage)) == 1


def test_a_page_is_left_for_the_project(body: Body, returns: list[int]) -> None:
    workbench, page = QWidget(), QWidget()
    body.show_project(workbench)
    assert body.page is workbench and body.shows_project
    body.show_page(page)
    assert body.page is page and not body.shows_project
    assert returns == []
    body.leave_page()
    assert body.page is workbench and body.shows_project
    assert returns == [1]


def test_a_page_is_left_for_the_start_page_when_the_project_was_closed(
    body: Body, returns: list[int]
) -> None:
    body.show_project(QWidget())
    body.show_start_page()
    body.show_page(QWidget())
    body.leave_page()
    assert body.page is body.start_page
    assert returns == []


def test_a_workbench_that_is_dropped_goes(body: Body, qtbot: QtBot) -> None:
    old, new = QWidget(), QWidget()
    body.show_project(old)
    count = body.count()
    body.drop(old)
    assert body.count() == count - 1
    assert not body.shows_project
    body.show_project(new)
    assert body.page is new
