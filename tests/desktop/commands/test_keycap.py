"""A key as a widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.commands.keycap import KeyCap
from desktop.look.painting import KEY_CAP_HEIGHT, key_cap_width
from desktop.look.theme import Theme


def test_a_cap_is_as_wide_as_its_key_is_written(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    cap = KeyCap(theme, "Ctrl+K")
    qtbot.addWidget(cap)
    assert cap.sizeHint().width() == round(key_cap_width(theme, "Ctrl K"))
    assert cap.sizeHint().height() == KEY_CAP_HEIGHT
    assert cap.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_cap_is_painted_in_the_colours_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    cap = KeyCap(theme, "K")
    qtbot.addWidget(cap)
    cap.resize(cap.sizeHint())
    light = cap.grab().toImage()
    theme.set_look("dark", "standard")
    assert cap.grab().toImage() != light
