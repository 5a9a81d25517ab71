"""The field for searching all texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.keycap import KeyCap
from desktop.look.theme import Theme
from desktop.window.frame.search_field import FULL_WIDTH, SMALL_WIDTH, SearchField


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QHBoxLayout(page)
    return page


@pytest.fixture
def field(page: QWidget, theme: Theme, qtbot: QtBot) -> SearchField:
    field = SearchField(theme, "Ctrl+F", page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.fit(FULL_WIDTH)
    with qtbot.waitActive(page):
        page.show()
    return field


def test_it_shows_its_key_while_it_is_empty_and_wide_enough(field: SearchField) -> None:
    cap = field.findChild(KeyCap)
    assert cap is not None
    assert cap.isVisible()
    field.setText("票价")
    assert not cap.isVisible()
    field.clear()
    assert cap.isVisible()
    field.fit(SMALL_WIDTH - 1)
    assert not cap.isVisible()


def test_a_wide_field_says_more(field: SearchField) -> None:
    assert field.placeholderText() == "Search in either script"
    field.fit(SMALL_WIDTH)
    assert field.placeholderText() == "Search all texts"
    assert field.accessibleName() == "Search all texts"


def test_the_cross_clears_it(field: SearchField) -> None:
    clear = field.actions()[-1]
    assert not clear.isVisible()
    field.setText("票价")
    assert clear.isVisible()
    clear.trigger()
    assert field.text() == ""


@pytest.mark.parametrize(
    ("key", "to_hits"),
    [
        (Qt.Key.Key_Return, True),
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_Enter, True),
        (Qt.Key.Key_Escape, False),
    ],
)
def test_keys_leave_it(field: SearchField, qtbot: QtBot, key: Qt.Key, to_hits: bool) -> None:
    with qtbot.waitSignal(field.left) as left:
        qtbot.keyClick(field, key)
    assert left.args == [to_hits]


def test_entering_selects_the_words(field: SearchField) -> None:
    field.setText("票价")
    field.enter()
    assert field.hasFocus()
    assert field.selectedText() == "票价"
