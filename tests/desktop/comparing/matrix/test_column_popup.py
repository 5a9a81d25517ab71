"""The popup of a column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.comparing.matrix.column_popup import ColumnAct, ColumnPopup
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks

Said = list[object]


@pytest.fixture
def said() -> Said:
    return []


@pytest.fixture
def popup(theme: Theme, qtbot: QtBot, said: Said) -> ColumnPopup:
    made = ColumnPopup(
        theme,
        Marks(theme),
        "江城财经",
        {Status.AGREES: 3},
        frozenset({Status.CONTRADICTS}),
        False,
        lambda statuses: f"{len(statuses)} left",
        said.append,
        said.append,
        None,
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_filtered_by_is_checked_and_counted(popup: ColumnPopup) -> None:
    assert popup.checked == {Status.CONTRADICTS}
    assert popup.statuses[0].accessibleName() == "Agrees 3"
    assert popup.foot.text() == "1 left"


def test_space_checks_and_enter_applies(popup: ColumnPopup, said: Said, qtbot: QtBot) -> None:
    popup.statuses[0].setFocus()
    popup.statuses[0].click()
    assert popup.foot.text() == "2 left"
    qtbot.keyClick(popup.statuses[0], Qt.Key.Key_Return)
    assert said == [{Status.AGREES, Status.CONTRADICTS}]
    assert not popup.isVisible()


def test_all_statuses_are_no_filter(popup: ColumnPopup, said: Said) -> None:
    for row in popup.statuses:
        row.setChecked(True)
    popup.apply()
    assert said == [frozenset()]


def test_escape_changes_nothing(popup: ColumnPopup, said: Said, qtbot: QtBot) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert (said, popup.isVisible()) == ([], False)


@pytest.mark.parametrize("act", ColumnAct)
def test_every_act_is_told(popup: ColumnPopup, said: Said, act: ColumnAct) -> None:
    next(row for row in popup.rows if row.objectName() == f"column_{act}").click()
    assert said == [act]


def test_an_open_popup_follows_a_change_of_theme(popup: ColumnPopup, theme: Theme) -> None:
    title = next(label for label in popup.findChildren(Label) if "status" in label.text())
    theme.set_look("dark", "standard")
    assert title.palette().windowText().color() == theme.colour("text2")
    assert popup.foot.palette().windowText().color() == theme.colour("text")
