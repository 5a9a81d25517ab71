"""Settings that take effect at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.commands.actions import Actions
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.looks import SWITCHES, Looks, look_for
from desktop.words.translation import Translation


@pytest.fixture
def translation(qapp: object) -> object:
    translation = Translation()
    yield translation
    translation.uninstall()


@pytest.fixture
def looks(settings: Settings, theme: Theme, translation: Translation, actions: Actions) -> Looks:
    settings.set_value("theme", "light")
    return Looks(settings, theme, translation, actions)


def test_theme_density_and_motion_reach_the_theme(
    looks: Looks, settings: Settings, theme: Theme, actions: Actions
) -> None:
    settings.set_value("theme", "dark")
    assert theme.dark
    assert actions["theme.toggle"].isChecked()
    settings.set_value("density", "roomy")
    assert (theme.name, theme.density) == ("dark", "roomy")
    settings.set_value("reduced_motion", True)
    assert theme.reduced_motion is True
    settings.set_value("reduced_motion", False)
    assert theme.reduced_motion is False


def test_switches_are_checked_while_their_setting_is_on(
    looks: Looks, settings: Settings, actions: Actions
) -> None:
    for command, setting in SWITCHES.items():
        for on in (True, False):
            settings.set_value(setting, on)
            assert actions[command].isChecked() is on, command


def test_the_language_is_installed_and_fonts_follow_it(
    looks: Looks, settings: Settings, theme: Theme
) -> None:
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    settings.set_value("language", "zh_TW")
    assert QCoreApplication.translate("commands", "Undo") == "復原"
    settings.set_value("language", "zh_CN")
    assert QCoreApplication.translate("commands", "Undo") == "撤销"
    assert told == [1, 1]


def test_the_theme_is_the_one_chosen_or_the_system_s(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.looks.system_theme", lambda: "dark")
    assert look_for(settings) == "dark"
    settings.set_value("theme", "light")
    assert look_for(settings) == "light"
