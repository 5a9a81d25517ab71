"""Filters that open a menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.widgets.chips import ManyChip, OneOfChip, SourcesChip
from tests.desktop.panels import choose


def test_one_of_several_or_all(theme: Theme, qtbot: QtBot) -> None:
    chip = OneOfChip(theme, "tag", "Tag", "Tag: all")
    qtbot.addWidget(chip)
    chip.offer([("a", "票价"), ("b", "客运")])
    with qtbot.waitSignal(chip.changed):
        choose(chip.make_menu(), "客运")
    assert (chip.value, chip.text(), chip.narrowing) == ("b", "客运", True)
    with qtbot.waitSignal(chip.changed):
        choose(chip.make_menu(), "Tag: all")
    assert (chip.value, chip.text(), chip.narrowing) == (None, "Tag: all", False)


def test_what_is_not_offered_any_more_is_not_chosen(theme: Theme, qtbot: QtBot) -> None:
    chip = OneOfChip(theme, "tag", "Tag", "Tag: all")
    qtbot.addWidget(chip)
    chip.offer([("a", "票价")])
    chip.choose("a")
    chip.choose("unknown")
    assert chip.value is None
    chip.choose("a")
    chip.offer([("b", "客运")])
    assert (chip.value, chip.count) == (None, 1)


def test_any_of_several(theme: Theme, qtbot: QtBot) -> None:
    chip = ManyChip(theme, "sources", "Sources")
    qtbot.addWidget(chip)
    chip.offer([("a", "A", True), ("b", "B", False)], "Sources: 1/2")
    assert chip.narrowing
    assert chip.accessibleName() == "Sources: Sources: 1/2"
    with qtbot.waitSignal(chip.toggled_value) as toggled:
        choose(chip.make_menu(), "B")
    assert toggled.args == ["b", True]


def test_a_chip_says_how_many_sources_are_chosen(theme: Theme, qtbot: QtBot) -> None:
    chip = SourcesChip(theme, "sources")
    qtbot.addWidget(chip)
    chip.offer_sources([("a", "A", True), ("b", "B", False), ("c", "C", True)])
    assert chip.text() == "Sources: 2/3"


def test_the_menu_opens_by_key(theme: Theme, qtbot: QtBot) -> None:
    chip = OneOfChip(theme, "tag", "Tag", "Tag: all")
    qtbot.addWidget(chip)
    with qtbot.waitExposed(chip):
        chip.show()
    qtbot.keyClick(chip, Qt.Key.Key_Down)
    menu = chip.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
