"""The list of quotes and its header."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.quote_lines import lines_of
from desktop.comparing.matrix.quotes import QuotesPanel
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks
from tests.desktop.comparing.build import fares, snapshot


def panel(theme: Theme, qtbot: QtBot) -> QuotesPanel:
    made = QuotesPanel(theme, Marks(theme), LinePainter(theme))
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.list.show_lines(lines_of(fares(), snapshot(), lambda _: None), 1)
    made.show()
    return made


def test_selecting_by_hand_is_told_and_by_program_not(theme: Theme, qtbot: QtBot) -> None:
    made = panel(theme, qtbot)
    told: list[object] = []
    made.list.moved.connect(told.append)
    made.list.show_lines(made.list.lines, 0)
    assert told == []
    qtbot.keyClick(made.list, Qt.Key.Key_Down)
    assert told == [made.list.lines[1]]
    assert made.list.line == made.list.lines[1]


def test_escape_leaves_the_list(theme: Theme, qtbot: QtBot) -> None:
    made = panel(theme, qtbot)
    with qtbot.waitSignal(made.list.left):
        qtbot.keyClick(made.list, Qt.Key.Key_Escape)


def test_the_head_shows_the_buttons_that_act_now(theme: Theme, qtbot: QtBot) -> None:
    made = panel(theme, qtbot)
    made.head.show_row("票价", ("blue", 1), "aligned", "other scope", ("go", "baseline"))
    shown = {one.objectName() for one in made.head.findChildren(KeyedButton) if not one.isHidden()}
    assert shown == {"quotes_go", "quotes_baseline"}
    assert made.head.accessibleName() == "票价 aligned other scope"
    made.grab()
