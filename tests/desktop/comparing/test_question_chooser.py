"""The popup that asks to which question claims are added."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.comparing.question_chooser import QuestionChooser
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from tests.desktop.comparing.build import snapshot

Chosen = list[tuple[str | None, str]]


@pytest.fixture
def chosen() -> Chosen:
    return []


@pytest.fixture
def chooser(theme: Theme, qtbot: QtBot, chosen: Chosen) -> QuestionChooser:
    made = QuestionChooser(
        theme,
        snapshot(),
        ["claim-2", "claim-7"],
        lambda question, title: chosen.append((question, title)),
        None,
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open_at(QPoint(0, 0))
    return made


def offered(chooser: QuestionChooser) -> list[str]:
    return [chooser.list.item(row).text() for row in range(chooser.list.count())]


def test_it_offers_the_other_questions_and_a_new_one(chooser: QuestionChooser) -> None:
    assert offered(chooser) == ["日均客运量　3 claim(s)", "New question"]


def test_a_question_is_found_by_pinyin(chooser: QuestionChooser, chosen: Chosen, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.field, "rjky")
    assert offered(chooser)[0].startswith("日均客运量")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen == [("question-2", "")]


def test_what_is_typed_can_be_a_new_title(chooser: QuestionChooser, chosen: Chosen, qtbot: QtBot) -> None:
    chooser.field.setText("票款收入")
    assert offered(chooser) == ["New question “票款收入”"]
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen == [(None, "票款收入")]


def test_the_last_entry_makes_a_question_without_a_title(
    chooser: QuestionChooser, chosen: Chosen, qtbot: QtBot
) -> None:
    qtbot.keyClick(chooser.field, Qt.Key.Key_Up)
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen == [(None, "")]


def test_escape_leaves_everything_as_it_was(chooser: QuestionChooser, chosen: Chosen, qtbot: QtBot) -> None:
    qtbot.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert chosen == []


def test_it_tells_which_questions_the_claims_leave(theme: Theme, qtbot: QtBot) -> None:
    made = QuestionChooser(theme, snapshot(), ["claim-1", "claim-2", "claim-5"], lambda *_: None)
    qtbot.addWidget(made)
    assert len(offered(made)) == 3, "claims of several questions may go into any of them"
    note = made.findChild(Label, "questionsLeft")
    assert note.text().startswith("Now in “平均票价”, “日均客运量”.")
    free = QuestionChooser(theme, snapshot(), ["claim-1"], lambda *_: None)
    qtbot.addWidget(free)
    assert free.findChild(Label, "questionsLeft") is None


def test_an_open_chooser_follows_a_change_of_theme(chooser: QuestionChooser, theme: Theme) -> None:
    note = chooser.findChild(Label, "questionsLeft")
    assert isinstance(note, Label)
    theme.set_look("dark", "standard")
    assert note.palette().windowText().color() == theme.colour("text3")
