from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
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
    theme: Theme,
    parent: QWidget,
    saved: list[Any],
    known: float | None = None,
    note: str = "",
    units: tuple[str, str] = ("USD", "CNY"),
) -> RatePopup:
    made = RatePopup(
        theme,
        units,
        {"USD": "美元", "CNY": "元人民币", "JPY": "日元"},
        lambda *rate: saved.append(rate),
        parent,
        known=known,
        note=note,
        example=lambda unit, target, factor: f"3亿{unit} = {3 * factor:g}亿{target}",
        remove=None if known is None else lambda: saved.append("removed"),
    )
    made.open_at(QPoint(10, 10))
    return made


def words(made: RatePopup, name: str) -> str:
    """The words of a label; empty if it is hidden."""
    label = made.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def swap(made: RatePopup) -> None:
    button = made.findChild(QToolButton, "swapRate")
    assert button is not None
    button.click()


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
    qtbot.keyClicks(made.factor, "7.1")
    qtbot.keyClicks(made.note, " 2026-10-01 ")
    qtbot.keyClick(made.note, Qt.Key.Key_Return)
    assert saved == [("USD", "CNY", 7.1, "2026-10-01")]


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
    assert saved == [("USD", "CNY", 2.0, "")]


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


def test_it_says_what_the_rate_means_by_names(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved)
    assert (words(made, "rateUnit"), words(made, "rateTarget")) == ("1 美元 =", "元人民币")
    assert words(made, "rateExample") == ""
    qtbot.keyClicks(made.factor, "7")
    assert words(made, "rateExample") == "3亿USD = 21亿CNY"
    example = made.findChild(QLabel, "rateExample")
    assert example is not None and example.palette().windowText().color() == theme.colour("text2")
    assert words(made, "rateFault") == ""
    made.factor.setText("x")
    assert words(made, "rateExample") == ""


def test_an_implausible_rate_is_warned_of_and_can_be_saved(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved, units=("CNY", "USD"))
    qtbot.keyClicks(made.factor, "7.1")
    assert "1 元人民币 is usually about 0.14 美元" in words(made, "rateFault")
    fault = made.findChild(QLabel, "rateFault")
    assert fault is not None and fault.palette().windowText().color() == theme.colour("warn")
    made.take()
    assert saved == [("CNY", "USD", 7.1, "")]


def test_a_usual_rate_above_a_hundred_is_a_plain_number(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved, units=("USD", "JPY"))
    qtbot.keyClicks(made.factor, "15")
    assert "1 美元 is usually about 120 日元" in words(made, "rateFault")


def test_a_typed_number_stays_when_the_direction_is_turned(
    theme: Theme, parent: QWidget, saved: list[Any], qtbot: QtBot
) -> None:
    made = popup(theme, parent, saved, units=("CNY", "USD"))
    qtbot.keyClicks(made.factor, "7.1")
    swap(made)
    assert (words(made, "rateUnit"), words(made, "rateTarget")) == ("1 美元 =", "元人民币")
    assert (made.factor.text(), words(made, "rateFault")) == ("7.1", "")
    assert words(made, "rateExample") == "3亿USD = 21.3亿CNY"
    made.take()
    assert saved == [("USD", "CNY", 7.1, "")]


def test_a_known_rate_is_turned_with_the_direction(theme: Theme, parent: QWidget, saved: list[Any]) -> None:
    made = popup(theme, parent, saved, 8.0)
    swap(made)
    assert (made.factor.text(), words(made, "rateUnit")) == ("0.125", "1 元人民币 =")
    swap(made)
    assert made.factor.text() == "8"
    made.factor.setText("7")
    swap(made)
    assert made.factor.text() == "7"
