"""Moving the focus between regions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.window.frame import regions


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    for _ in range(3):
        region = QWidget()
        inside = QHBoxLayout(region)
        button = QPushButton("b")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside.addWidget(button)
        inside.addWidget(QListWidget())
        row.addWidget(region)
    with qtbot.waitActive(page):
        page.show()
    return page


def parts(page: QWidget) -> list[QWidget]:
    layout = page.layout()
    assert layout is not None
    return [layout.itemAt(place).widget() for place in range(layout.count())]  # type: ignore[union-attr]


def test_a_region_gives_the_keyboard_to_its_list_rather_than_to_a_button(page: QWidget) -> None:
    assert regions.enter(parts(page)[0])
    assert isinstance(QApplication.focusWidget(), QListWidget)


def test_a_region_can_take_the_keyboard_itself_or_by_a_proxy(page: QWidget) -> None:
    first, second, _ = parts(page)
    first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert regions.enter(first)
    assert QApplication.focusWidget() is first
    proxy = second.findChild(QPushButton)
    second.setFocusProxy(proxy)
    assert regions.enter(second)
    assert QApplication.focusWidget() is proxy


def test_what_takes_no_keyboard_is_no_region(page: QWidget) -> None:
    label = QLabel("words", page)
    assert not regions.enter(label)
    first, second, _ = parts(page)
    regions.enter(first)
    assert regions.step([first, label, second], True) is second


def test_steps_go_round_and_leave_out_what_is_hidden_or_disabled(page: QWidget) -> None:
    first, second, third = parts(page)
    regions.enter(first)
    second.hide()
    assert regions.step(parts(page), True) is third
    assert regions.step(parts(page), True) is first
    second.show()
    third.setEnabled(False)
    assert regions.step(parts(page), False) is second
    assert regions.step(parts(page), False) is first


def test_from_nowhere_the_first_or_the_last_region_is_next(page: QWidget) -> None:
    field = QLineEdit(page)
    layout = page.layout()
    assert layout is not None
    field.show()
    for forward, expected in ((True, 0), (False, 2)):
        field.setFocus()
        assert regions.step(parts(page)[:3], forward) is parts(page)[expected]


def test_of_regions_inside_each_other_the_innermost_has_the_keyboard(page: QWidget) -> None:
    first, second, _ = parts(page)
    regions.enter(first)
    assert regions.step([page, first, second], True) is second
