"""Filling and clearing layouts, and scrolling pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.widgets.layouts import add_spaced, clear, flush_column, flush_row, scrolling


def test_a_widget_can_clear_the_layout_that_it_is_in(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addStretch(1)
    button, label = QPushButton("Clear"), QLabel("words")
    column.addWidget(button)
    column.addWidget(label)
    button.clicked.connect(lambda: clear(column))
    page.show()
    button.click()
    assert column.count() == 0
    assert isValid(button) and button.isHidden() and label.isHidden()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(button) and not isValid(label)


def test_flush_layouts_have_no_margins_and_gaps(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = flush_column(page), flush_row()
    column.addLayout(row)
    assert page.layout() is column
    for layout in (column, row):
        assert layout.spacing() == 0 and layout.contentsMargins().isNull()


def test_widgets_are_added_with_the_gaps_that_follow_them(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setSpacing(0)
    first, second = QLabel("one"), QLabel("two")
    add_spaced(column, ((first, 12), (second, 0)))
    column.addStretch(1)
    page.resize(100, 200)
    page.show()
    assert second.geometry().top() - first.geometry().bottom() - 1 == 12


def test_a_page_scrolls_up_and_down_alone(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumSize(50, 400)
    area = scrolling(page)
    qtbot.addWidget(area)
    area.resize(120, 100)
    area.show()
    assert page.width() <= area.width()
    assert area.verticalScrollBar().maximum() == 300 and not area.horizontalScrollBar().isVisible()
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
