"""The preferences."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.policy import Policy
from desktop import dialogs
from desktop.dialogs.settings_dialog import SettingsDialog
from desktop.look.theme import Theme
from desktop.settings import Settings


def test_each_setting_takes_effect_at_once(
    theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_settings(parent, theme, settings)
    told: list[str] = []
    settings.changed.connect(told.append)
    dialog.theme_choice.setCurrentIndex(dialog.theme_choice.findData("dark"))
    dialog.theme_choice.activated.emit(dialog.theme_choice.currentIndex())
    dialog.reading_size.setValue(20)
    dialog.serif.click()
    dialog.annotator.setText("  苏禾 ")
    dialog.accept()
    assert told == ["theme", "reading_size", "serif", "annotator"]
    assert [settings.value(key) for key in told] == ["dark", 20, True, "苏禾"]


def test_the_settings_speak_the_language_chosen_in_them(
    theme: Theme, settings: Settings, parent: QWidget, qapp: Any
) -> None:

    dialog = dialogs.open_settings(parent, theme, settings)
    dialog.setWindowTitle("stale")
    qapp.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.windowTitle() != "stale"
    assert all(dialog.density.itemText(index) for index in range(dialog.density.count()))


def test_the_fields_are_as_wide_as_the_words_of_the_language(
    theme: Theme, settings: Settings, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = dialogs.open_settings(parent, theme, settings)
    for box in (dialog.theme_choice, dialog.figure_scale, dialog.encoder.kind):
        before = box.width()
        box.setItemText(box.currentIndex(), "Words of another language, which take more room")
        qtbot.waitUntil(lambda box=box, before=before: box.width() > before)  # type: ignore[misc]


def test_what_is_laid_down_is_told_and_locked(
    settings: Settings, theme: Theme, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_down = Policy(network=False, encoder_folder="/opt/encoder")
    for module in ("settings_dialog", "encoder_section"):
        monkeypatch.setattr(f"desktop.dialogs.{module}.policy", lambda: laid_down)
    dialog = SettingsDialog(theme, settings, parent)
    assert "network is off" in dialog.laid_down.text()
    assert not dialog.encoder.kind.isEnabled()
    assert dialog.encoder.folder.text() == "/opt/encoder"
    dialog.accept()
    assert settings.value("encoder") == "built_in"
