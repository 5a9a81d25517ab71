"""The text of the matrix without rows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.comparing.matrix.empty import EmptyMatrix
from desktop.look.theme import Theme


@pytest.fixture
def empty(theme: Theme, idle_actions: Actions, qtbot: QtBot) -> EmptyMatrix:
    page = EmptyMatrix(theme, idle_actions)
    qtbot.addWidget(page)
    return page


def show(empty: EmptyMatrix, words: str = "none", *, articles: int = 2, **state: bool) -> list[str]:
    """The buttons that are offered in a state."""
    told = {"filtered": False, "retry": False, "rejected": False, "claims": False} | state
    empty.show_words(words, articles=articles, **told)
    return [one.objectName() for one in empty.findChildren(QPushButton) if not one.isHidden()]


def test_each_state_has_its_way_on(empty: EmptyMatrix, qtbot: QtBot) -> None:
    assert show(empty, "no match", filtered=True, retry=True, rejected=True) == ["clearFilters"]
    assert empty.words == "no match"
    assert show(empty, retry=True) == ["chooseClaims", "draftAgain"]
    assert show(empty, rejected=True) == ["chooseClaims", "restoreRejected"]
    assert set(show(empty, articles=1)) == {"article.import", "chooseClaims"}
    assert show(empty, articles=0) == ["article.import"]
    with qtbot.waitSignal(empty.rejected_pressed):
        empty.restore.click()


@pytest.mark.parametrize(
    ("claims", "words", "view"),
    [(True, "Choose claims to group", "view.claims"), (False, "Choose a passage to group", "view.read")],
)
def test_what_makes_a_row_is_offered(
    empty: EmptyMatrix, idle_actions: Actions, qtbot: QtBot, claims: bool, words: str, view: str
) -> None:
    show(empty, claims=claims)
    button = empty.findChild(QPushButton, "chooseClaims")
    assert button is not None and button.text() == words
    idle_actions[view].setEnabled(True)
    with qtbot.waitSignal(idle_actions[view].triggered):
        button.click()
