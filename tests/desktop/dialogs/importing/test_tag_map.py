"""The treatment of each tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.foreign.mapping import TagDecision, TagFate
from corpus.model import Kind
from desktop.dialogs.importing.fate_chooser import FateChooser
from desktop.dialogs.importing.tag_map import CHOICE, WHY, TagMap, decision_words, decisions
from desktop.look.theme import Theme
from tests.desktop.build import river_archive
from tests.desktop.dialogs.importing.plans import plan

KNOWN = river_archive().tags[0]


def shown(theme: Theme, qtbot: QtBot) -> TagMap:
    view = TagMap(theme)
    qtbot.addWidget(view)
    view.resize(640, 240)
    view.mapped.show_plan(plan())
    view.show()
    return view


def test_a_line_tells_name_number_fate_and_reason(theme: Theme, qtbot: QtBot) -> None:
    view = shown(theme, qtbot)
    cells = [[view.mapped.index(row, column).data() for column in range(4)] for row in range(3)]
    assert [row[:3] for row in cells] == [
        ["弹性", "2", "New"],
        ["待办", "0", "New"],
        [KNOWN.name, "1", KNOWN.name],
    ]
    assert cells[2][3] == "the same name"


def test_t_opens_the_choice_and_delete_leaves_out(theme: Theme, qtbot: QtBot) -> None:
    view = shown(theme, qtbot)
    view.selectRow(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_T)
    chooser = view.findChild(FateChooser)
    assert chooser.list.currentItem().text() == "New"
    with qtbot.waitSignal(view.mapped.decided):
        chooser.field.setText(KNOWN.name)
        qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert view.mapped.index(0, CHOICE).data() == KNOWN.name
    assert view.mapped.index(0, WHY).data() == "chosen by you"
    view.selectRow(1)
    with qtbot.waitSignal(view.mapped.decided):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.mapped.index(1, CHOICE).data() == "Leave out"


def test_every_fate_is_offered_in_words() -> None:
    held = plan()
    offered = decisions(held)
    assert len({decision_words(one, held) for one in offered}) == len(offered)
    assert {one.fate for one in offered} == set(TagFate)
    kind = TagDecision(TagFate.KIND, kind=Kind.FORECAST)
    assert decision_words(kind, held) == "Kind: Forecast"
