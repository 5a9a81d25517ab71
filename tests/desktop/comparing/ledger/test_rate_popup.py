from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.ledger.rate_popup import RatePopup, rate_of
from desktop.look.theme import Theme


@pytest.fixture
def saved() -> list[Any]:
    return []


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def popup(
    theme: Theme, parent: QWidget, saved: list[Any], known: float | None = None, note: str = ""
) -> RatePopup:
    made = RatePopup(
        theme,
        ("HKD", "港元"),
        ("CNY", "元人民币"),
        known,
        note,
        lambda factor, words: saved.append((factor, words)),
        parent,
        remove=None if known is None else lambda: saved.append("removed"),
    )
    made.open_at(QPoint(10, 10))
    return made


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("0.92", 0.92),
        (" ０．９２ ", 0.92),
        ("1", 1.0),
        ("", None),
        ("0", None),
        ("-1", None),
        ("九", None),
        ("inf", None),
        ("nan", None),
    ],
)
def test_a_rate_is_a_number_above_zero_in_either_width(text: str, factor: float | None) -> None:
    assert rate_of(text) == factor


def test_enter_saves_the_rate_with_where_it_is_from(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved)
    qtbot.keyClicks(made.factor, "0.92")
    qtbot.keyClicks(made.note, " 2026-10-01 ")
    qtbot.keyClick(made.note, Qt.Key.Key_Return)
    assert saved == [(0.92, "2026-10-01")]


def test_what_is_no_rate_is_said_and_nothing_saved(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved)
    fault = made.findChild(QLabel, "rateFault")
    assert fault is not None and fault.isHidden()
    qtbot.keyClicks(made.factor, "x")
    qtbot.keyClick(made.factor, Qt.Key.Key_Return)
    assert not fault.isHidden() and saved == []
    made.factor.setText("2")
    qtbot.keyClick(made.factor, Qt.Key.Key_Return)
    assert saved == [(2.0, "")]


def test_a_known_rate_is_shown_and_can_be_removed(theme: Theme, parent: QWidget, saved: list[Any]) -> None:
    made = popup(theme, parent, saved, 0.92, "央行")
    assert (made.factor.text(), made.note.text()) == ("0.92", "央行")
    button = made.findChild(QPushButton, "removeRate")
    assert button is not None
    button.click()
    assert saved == ["removed"]


def test_a_new_rate_cannot_be_removed_and_escape_leaves(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved)
    assert made.findChild(QPushButton, "removeRate") is None
    qtbot.keyClicks(made.factor, "0.92")
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert saved == []


def test_an_open_popup_follows_a_change_of_theme(theme: Theme, parent: QWidget, saved: list[Any]) -> None:
    made = popup(theme, parent, saved)
    made.factor.setText("null")
    made.take()
    fault = made.findChild(QLabel, "rateFault")
    assert isinstance(fault, QLabel) and fault.isVisible()
    light = fault.palette().windowText().color()
    theme.set_look("dark", "standard")
    assert fault.palette().windowText().color() == theme.colour("danger") != light
