"""Tags in a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from corpus.model import Tag
from corpus.snapshot import Snapshot
from desktop.widgets.tag_entries import add_tags
from tests.desktop.build import river_archive


def test_tags_have_their_digits_and_those_held_are_checked(qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    first, *others = snapshot.tags_in_order()
    toggled: list[Tag] = []
    menu = QMenu()
    qtbot.addWidget(menu)
    add_tags(menu, snapshot, lambda tag: tag == first, toggled.append)
    entries = menu.actions()
    assert entries[0].text() == f"{first.name}\t{snapshot.digit_of(first.id)}"
    assert [entry.isChecked() for entry in entries] == [True, *(False for _ in others)]
    entries[1].trigger()
    assert toggled == [others[0]]
    menu.clear()
    add_tags(menu, snapshot, lambda _: False, toggled.append, enabled=False)
    assert not any(entry.isEnabled() for entry in menu.actions())
