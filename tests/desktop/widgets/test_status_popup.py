"""The popups of one cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks
from desktop.widgets.status_popup import CHOICES, ScopePopup, StatusPopup

Said = list[tuple[object, str]]


@pytest.fixture
def said() -> Said:
    return []


@pytest.fixture
def popup(theme: Theme, qtbot: QtBot, said: Said) -> StatusPopup:
    made = StatusPopup(
        theme,
        Marks(theme),
        Status.OVERLAPS,
        lambda status, reason: said.append((status, reason)),
        None,
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_digits_choose(popup: StatusPopup, said: Said, qtbot: QtBot) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_4)
    assert said == [(CHOICES[3], "")]
    assert Status.BASELINE not in CHOICES


def test_a_reason_goes_with_the_status_that_was_marked(popup: StatusPopup, said: Said, qtbot: QtBot) -> None:
    popup.reason.setFocus()
    popup.reason.setText(" 口径不同4 ")
    qtbot.keyClick(popup.reason, Qt.Key.Key_Return)
    assert said == [(Status.OVERLAPS, "口径不同4")]


@pytest.mark.parametrize("period", [False, True])
def test_a_scope_or_a_period_is_said_in_a_word(theme: Theme, qtbot: QtBot, said: Said, period: bool) -> None:
    made = ScopePopup(theme, "按登船", "", lambda scope, other: said.append((scope, other)), None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    assert made.of_scope.isChecked()
    made.of_period.setChecked(period)
    made.words.setText("上半年")
    qtbot.keyClick(made.words, Qt.Key.Key_Return)
    assert said == [("", "上半年") if period else ("上半年", "")]
