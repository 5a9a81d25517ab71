"""How a view was laid out, kept for the next session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.kept_layout import keep_layout, restore_layout
from desktop.settings import Settings

KEY = "ledger"


@pytest.fixture
def splitter(qtbot: QtBot) -> QSplitter:
    made = QSplitter(Qt.Orientation.Vertical)
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    qtbot.addWidget(made)
    return made


def shown(splitter: QSplitter) -> list[int]:
    splitter.resize(300, 605)
    splitter.show()
    return splitter.sizes()


def test_sizes_and_other_values_are_kept(splitter: QSplitter, settings: Settings) -> None:
    shown(splitter)
    splitter.setSizes([200, 400])
    left = splitter.sizes()
    keep_layout(settings, KEY, {"split": splitter}, widths={"TITLE": 210})
    splitter.setSizes([400, 200])
    kept = restore_layout(settings, KEY, {"split": splitter})
    assert splitter.sizes() == left
    assert kept["widths"] == {"TITLE": 210}


def test_nothing_is_kept_of_parts_that_were_never_shown(splitter: QSplitter, settings: Settings) -> None:
    keep_layout(settings, KEY, {"split": splitter})
    assert settings.layout(KEY).isEmpty()


@pytest.mark.parametrize(
    "stored", [b"", b"no json", b"[1]", b'{"split": ["a", 1]}', b'{"split": [1]}', b'{"split": 3}']
)
def test_what_cannot_be_read_counts_as_not_there(
    splitter: QSplitter, settings: Settings, stored: bytes
) -> None:
    before = shown(splitter)
    settings.set_layout(KEY, QByteArray(stored))
    restore_layout(settings, KEY, {"split": splitter})
    assert splitter.sizes() == before
