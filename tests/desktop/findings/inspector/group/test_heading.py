"""The header of a question in the inspector."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.findings.inspector.group.heading import QuestionHeading, Tallies
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks
from tests.desktop import panels


@pytest.fixture
def heading(theme: Theme, qtbot: QtBot) -> QuestionHeading:
    heading = QuestionHeading(theme)
    qtbot.addWidget(heading)
    heading.show_title("日均客运量 <b>x</b>", "3 sources", writable=True)
    heading.resize(336, 28)
    with qtbot.waitActive(heading):
        heading.show()
    return heading


def title(heading: QuestionHeading) -> QAbstractButton:
    found = heading.findChild(QAbstractButton, "groupTitle")
    assert found is not None
    return found


def field(heading: QuestionHeading) -> QLineEdit:
    found = heading.findChild(QLineEdit, "groupTitleField")
    assert found is not None
    return found


def test_f2_edits_the_title_and_enter_saves_it(heading: QuestionHeading, qtbot: QtBot) -> None:
    qtbot.keyClick(title(heading), Qt.Key.Key_F2)
    assert heading.editing and field(heading).selectedText() == "日均客运量 <b>x</b>"
    panels.compose(field(heading), "每日客运量")
    with qtbot.waitSignal(heading.title_entered) as told:
        qtbot.keyClick(field(heading), Qt.Key.Key_Return)
    assert told.args == ["每日客运量"]
    assert not heading.editing


def test_escape_gives_up(heading: QuestionHeading, qtbot: QtBot) -> None:
    heading.edit()
    panels.compose(field(heading), "别的")
    with qtbot.assertNotEmitted(heading.title_entered):
        qtbot.keyClick(field(heading), Qt.Key.Key_Escape)
    assert not heading.editing and heading.title == "日均客运量 <b>x</b>"


def test_leaving_saves(heading: QuestionHeading, qtbot: QtBot) -> None:
    heading.edit()
    panels.compose(field(heading), "每日客运量")
    with qtbot.waitSignal(heading.title_entered):
        heading.pin.setFocus()


@pytest.mark.parametrize("words", ["", "日均客运量 <b>x</b>"])
def test_an_empty_or_unchanged_title_is_not_saved(heading: QuestionHeading, qtbot: QtBot, words: str) -> None:
    heading.edit()
    field(heading).setText(words)
    with qtbot.assertNotEmitted(heading.title_entered):
        qtbot.keyClick(field(heading), Qt.Key.Key_Return)


def test_a_project_for_reading_only_keeps_its_titles(heading: QuestionHeading) -> None:
    heading.show_title("日均客运量", "3 sources", writable=False)
    heading.edit()
    assert not heading.editing


def test_names_are_shown_literally(heading: QuestionHeading) -> None:
    assert "<b>" not in title(heading).toolTip() and "&lt;b&gt;" in title(heading).toolTip()
    assert "3 sources" in title(heading).accessibleName()
    assert not heading.grab().isNull()


def test_tallies_leave_out_the_baseline_and_say_echoes_apart(theme: Theme, qtbot: QtBot) -> None:
    tallies = Tallies(theme, Marks(theme))
    qtbot.addWidget(tallies)
    tallies.show_counts(((Status.BASELINE, 1), (Status.AGREES, 2)), 1)
    assert tallies.accessibleName() == "Baseline 1, Agrees 2, same origin 1"
    assert not tallies.grab().isNull()
