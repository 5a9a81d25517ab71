"""Splitters, and their sizes kept for the next session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.widgets.splitters import keep_sizes, make_splitter, restore_sizes


def made(qtbot: QtBot) -> QSplitter:
    """300 by 601 pixels."""
    splitter = make_splitter(Qt.Orientation.Vertical, (QWidget(), QWidget()), (200, 100))
    qtbot.addWidget(splitter)
    splitter.resize(300, 601)
    splitter.show()
    return splitter


def test_parts_share_the_room_in_the_proportion_of_their_sizes(qtbot: QtBot) -> None:
    assert made(qtbot).sizes() == [400, 200]


def test_no_part_can_be_dragged_away(qtbot: QtBot) -> None:
    splitter = made(qtbot)
    splitter.widget(0).setMinimumHeight(50)
    splitter.moveSplitter(0, 1)
    assert splitter.sizes() == [50, 550]


def test_sizes_are_kept_under_the_name_of_the_splitter(qtbot: QtBot, settings: Settings) -> None:
    left, other = made(qtbot), made(qtbot)
    left.setSizes([150, 450])
    keep_sizes(settings, {"left": left, "other": other})
    again, another = made(qtbot), made(qtbot)
    restore_sizes(settings, {"left": again, "other": another})
    assert again.sizes() == [150, 450] and another.sizes() == [400, 200]


def test_sizes_of_parts_that_were_not_shown_yet_are_kept(qtbot: QtBot, settings: Settings) -> None:
    hidden = make_splitter(Qt.Orientation.Vertical, (QWidget(), QWidget()), (100, 500))
    qtbot.addWidget(hidden)
    keep_sizes(settings, {"left": hidden})
    again = made(qtbot)
    restore_sizes(settings, {"left": again})
    assert again.sizes() == [100, 500]


@pytest.mark.parametrize("stored", [b"", b"no state", b'{"split": [1, 2]}'])
def test_what_cannot_be_read_counts_as_not_there(qtbot: QtBot, settings: Settings, stored: bytes) -> None:
    splitter = made(qtbot)
    settings.set_layout("left", QByteArray(stored))
    restore_sizes(settings, {"left": splitter})
    assert splitter.sizes() == [400, 200]
