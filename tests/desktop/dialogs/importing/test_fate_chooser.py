"""Choosing the treatment of a tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.foreign.mapping import TagDecision, TagFate
from desktop.dialogs.importing.fate_chooser import FateChooser
from desktop.look.theme import Theme

NEW, DROPPED = TagDecision(TagFate.NEW), TagDecision(TagFate.DROPPED)
FARES, RIDERS = TagDecision(TagFate.MAPPED, "fares"), TagDecision(TagFate.MAPPED, "riders")  # type: ignore[arg-type]
OFFERED = [("票价水平", FARES), ("客流规模", RIDERS), ("新建", NEW), ("不要", DROPPED)]


def opened(theme: Theme, qtbot: QtBot) -> FateChooser:
    chooser = FateChooser(theme, OFFERED, NEW)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(chooser)
    return chooser


def shown(chooser: FateChooser) -> list[str]:
    return [chooser.list.item(row).text() for row in range(chooser.list.count())]


def test_what_it_is_now_is_marked(theme: Theme, qtbot: QtBot) -> None:
    chooser = opened(theme, qtbot)
    assert len(shown(chooser)) == 4
    assert chooser.list.currentItem().text() == "新建"
    qtbot.keyClick(chooser.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen) as got:
        qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert got.args == [DROPPED]


def test_pinyin_and_the_other_script_find_a_tag(theme: Theme, qtbot: QtBot) -> None:
    chooser = opened(theme, qtbot)
    for typed, found in (("pj", ["票价水平"]), ("keliu", ["客流规模"]), ("規模", ["客流规模"]), ("xyz", [])):
        chooser.field.setText(typed)
        assert shown(chooser) == found
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    chooser.field.setText("pj")
    with qtbot.waitSignal(chooser.chosen) as got:
        chooser.list.itemClicked.emit(chooser.list.item(0))
    assert got.args == [FARES]
