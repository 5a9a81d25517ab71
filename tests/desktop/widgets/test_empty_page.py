"""The page of an empty view."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.empty_page import EmptyPage, show_either


def test_it_stands_in_the_middle_and_offers_what_leads_on(theme: Theme, qtbot: QtBot) -> None:
    page, action, done = EmptyPage(theme, "claim"), QAction("Import…"), []
    qtbot.addWidget(page)
    action.setObjectName("article.import")
    action.triggered.connect(lambda: done.append(True))
    page.resize(800, 600)
    page.show()
    page.show_words("No articles yet.", remedies=[action])
    assert page.text() == "No articles yet." and page.offered() == ["Import…"]
    qtbot.waitUntil(lambda: abs(page.childrenRect().center().y() - 300) < 12)
    button = page.findChild(QPushButton, "article.import")
    assert button is not None
    button.click()
    assert done
    assert page.focusProxy() is button
    action.setText("Import articles…")
    action.setEnabled(False)
    assert page.offered() == ["Import articles…"] and not button.isEnabled()
    own = QPushButton("Count", page)
    page.add_button(own)
    own.show()
    page.show_words("Cancelled.")
    assert page.focusProxy() is own, "a button of the view itself"
    own.hide()
    page.pass_focus()
    assert page.focusProxy() is None
    with qtbot.waitSignal(page.clear_pressed):
        page.show_words("None matches.", remedies=[action], filtered=True)
        assert page.offered() == ["Clear filters"]
        page.findChild(QPushButton, "clearFilters").click()  # type: ignore[union-attr]


def test_the_focus_stays_in_the_view_when_its_content_comes_and_goes(theme: Theme, qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    column = QVBoxLayout(view)
    field, rows, empty = QLineEdit(), QListWidget(), EmptyPage(theme)
    for part in (field, rows, empty):
        column.addWidget(part)

    def show(filled: bool) -> None:
        view.setFocusProxy(rows if filled else empty)
        show_either(view, rows, empty, filled=filled)
        assert (rows.isVisible(), empty.isVisible()) == (filled, not filled)

    with qtbot.waitActive(view):
        view.show()
    show(True)
    rows.setFocus()
    show(False)
    assert empty.hasFocus()
    show(True)
    assert rows.hasFocus()
    field.setFocus()
    show(False)
    assert field.hasFocus(), "what is typed above is not interrupted"
