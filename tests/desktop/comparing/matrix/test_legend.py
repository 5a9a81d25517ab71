"""The meaning of the marks."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.comparing.matrix.legend import SHORT, Legend, open_legend
from desktop.look import painting
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import status_name


def test_the_line_has_room_for_all_its_names(theme: Theme, qtbot: QtBot) -> None:
    legend = Legend(theme, Marks(theme))
    qtbot.addWidget(legend)
    names = sum(painting.text_width(status_name(status), theme.font("small")) for status in SHORT)
    assert legend.sizeHint().width() > names + 16 * len(SHORT)
    legend.grab()


def test_the_popup_explains_every_status(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    popup = open_legend(theme, Marks(theme), QPoint(300, 10), owner)
    assert [row.status for row in popup.rows] == list(Status)
    popup.rows[0].click()
    assert not popup.isVisible()
