"""Labels and tooltips show text literally."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPalette, QTextDocument
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.plain_text import Label, escaped, literal, set_tip, show_tip, tip

HOSTILE = '<img src="file:///nowhere.png">数据 & <b>结论</b>\n第二行'


def _as_shown(words: str) -> str:
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    plain = Label(HOSTILE.replace("<", "(").replace(">", ")"))
    qtbot.addWidget(plain)
    assert label.sizeHint().height() == plain.sizeHint().height()


def test_a_tip_reads_as_its_words() -> None:
    assert _as_shown(tip(HOSTILE)) == HOSTILE
    assert "<img" not in tip(HOSTILE)
    assert tip("去年 3 月") == "去年 3 月"


def test_words_inside_rich_text_are_inert() -> None:
    assert _as_shown(f"<p>{escaped(HOSTILE)}</p>").startswith("<img src=")


def test_widgets_and_actions_get_tips_that_are_inert(qtbot: QtBot) -> None:
    widget, action = QWidget(), QAction()
    qtbot.addWidget(widget)
    for target in (widget, action):
        set_tip(target, HOSTILE)
        assert _as_shown(target.toolTip()) == HOSTILE


def test_a_tip_is_shown_and_hidden(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    show_tip(widget.mapToGlobal(QPoint(1, 1)), HOSTILE, widget)
    assert "<img" not in QToolTip.text()
    assert _as_shown(QToolTip.text()) == HOSTILE
    QToolTip.hideText()


def test_a_label_takes_a_font_and_a_colour(qtbot: QtBot) -> None:
    label, font = Label("一"), QFont()
    qtbot.addWidget(label)
    font.setPixelSize(21)
    label.set_style(font, QColor("red"), bold=True)
    assert (label.font().pixelSize(), label.font().bold()) == (21, True)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor("red")
    label.set_style(font, QColor("red"))
    assert not label.font().bold() and not font.bold()


def test_an_action_shows_its_ampersands(qtbot: QtBot) -> None:
    action = QAction(literal("R&D & Co"))
    assert (action.text(), action.iconText()) == ("R&&D && Co", "R&D & Co")
    button = QPushButton(literal("R&D"))
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
