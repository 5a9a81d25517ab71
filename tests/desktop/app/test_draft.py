"""Text being typed when the program crashes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.draft import typed_text


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    return page


def focused(page: QWidget, widget: QWidget, qtbot: QtBot) -> str:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()
    widget.show()
    widget.setFocus()
    return typed_text()


def test_fields_tell_their_words(page: QWidget, qtbot: QtBot) -> None:
    assert focused(page, QLineEdit("半句"), qtbot) == "半句"
    assert focused(page, QPlainTextEdit("一段\n备注"), qtbot) == "一段\n备注"
    assert focused(page, QTextEdit("富文本"), qtbot) == "富文本"


def test_what_cannot_be_typed_in_tells_nothing(page: QWidget, qtbot: QtBot) -> None:
    article = QTextEdit("文章的正文")
    article.setReadOnly(True)
    assert focused(page, article, qtbot) == ""
    assert focused(page, QPushButton("OK"), qtbot) == ""
