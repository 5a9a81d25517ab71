from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.segments import Segments


@pytest.fixture
def segments(theme: Theme, qtbot: QtBot) -> Segments:
    made = Segments(theme, (("table", "Table"), ("charts", "Pictures")), "Show as")
    qtbot.addWidget(made)
    made.show()
    return made


def part(segments: Segments, key: str) -> QAbstractButton:
    found = segments.findChild(QAbstractButton, f"segment_{key}")
    assert found is not None
    return found


def test_the_first_choice_is_in_force_until_another_is_made(segments: Segments, qtbot: QtBot) -> None:
    assert segments.key == "table"
    with qtbot.waitSignal(segments.chosen) as chosen:
        part(segments, "charts").click()
    assert chosen.args == ["charts"] and segments.key == "charts"


def test_showing_a_choice_does_not_make_it(segments: Segments) -> None:
    made: list[str] = []
    segments.chosen.connect(made.append)
    segments.set_chosen("charts")
    assert segments.key == "charts" and made == []


def test_arrows_choose(segments: Segments, qtbot: QtBot) -> None:
    first = part(segments, "table")
    first.setFocus()
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert chosen.args == ["charts"] and segments.key == "charts"


def test_a_choice_that_cannot_be_made_says_why(segments: Segments) -> None:
    segments.set_enabled("charts", False, "No figures")
    assert not part(segments, "charts").isEnabled() and part(segments, "charts").toolTip() == "No figures"
    segments.set_enabled("charts", True)
    assert part(segments, "charts").isEnabled() and part(segments, "charts").toolTip() == ""


def test_it_is_as_wide_as_its_words(segments: Segments, theme: Theme) -> None:
    wide = segments.sizeHint().width()
    other = Segments(theme, (("a", "A"), ("b", "B")), "x")
    assert other.sizeHint().width() < wide
    other.deleteLater()


def test_the_choice_in_force_is_seen(segments: Segments) -> None:
    before = segments.grab().toImage()
    segments.set_chosen("charts")
    assert segments.grab().toImage() != before
