"""The description of a tag beside its name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.widgets.tag_help import DEFINITION, TagHelp
from tests.desktop.build import river_archive


def test_definition_and_example_are_told_and_nothing_of_nothing(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told = TagHelp(theme, parent)
    river = river_archive()
    defined = replace(river.tags[2], definition="按登船计算\n不含换乘")
    snapshot = Snapshot.from_archive(replace(river, tags=(*river.tags[:2], defined, river.tags[3])))
    told.show_tag(snapshot, defined)
    assert told.text() == "按登船计算 不含换乘\ne.g. “去年全線日均運量逾20萬人次” (C)"
    assert told.height_at(232) > told.height_at(600) > 0
    told.show_tag(snapshot, replace(defined, definition="长" * 500))
    assert told.text().split("\n")[0] == "长" * (DEFINITION - 1) + "…"
    told.show_tag(snapshot, None)
    assert (told.isHidden(), told.height_at(232)) == (True, 0)
