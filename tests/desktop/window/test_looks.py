"""Settings that are applied at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from corpus.model import Language
from desktop.commands.actions import Actions
from desktop.current import Destination
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.window.looks import SWITCHES, Looks, look_for
from desktop.words.translation import Translation
from tests.desktop.window.conftest import WindowBench


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


def test_the_typeface_of_articles_is_the_chosen_one(looks: Looks, settings: Settings, theme: Theme) -> None:
    settings.set_value("reading_font", "Songti")
    families = theme.reading_font(Language.SIMPLIFIED, 16).families()
    assert families[0] == "Songti"
    assert len(families) > 1
    settings.reset("reading_font")
    assert theme.reading_font(Language.SIMPLIFIED, 16).families() == families[1:]


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


def test_the_system_is_followed_while_the_program_runs(
    looks: Looks, settings: Settings, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.set_value("theme", "system")
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr("desktop.window.looks.system_theme", lambda: "contrast_dark")
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.name == "contrast_dark"
    assert theme.high_contrast
    monkeypatch.setattr("desktop.window.looks.system_theme", lambda: "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.name == "light"


CANCELLED: dict[str, object] = {
    "getOpenFileName": ("", ""),
    "getOpenFileNames": ([], ""),
    "getSaveFileName": ("", ""),
    "getExistingDirectory": "",
    "exec": 0,
}
ELSEWHERE = {
    # These ask for a file by the system's own dialog, or end the project or the window.
    *("project.new", "project.open", "project.sample", "project.save_copy", "article.import"),
    *("project.close", "quit", "project.check"),
}


def test_a_change_of_look_or_language_after_every_command_finds_nothing_that_is_gone(
    river: WindowBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every dialog, popup and page of the window has been open once and is closed: a connection that outlived one would
    touch what Qt has destroyed."""
    # The system's own file choosers would wait for somebody.
    for asking, answer in CANCELLED.items():
        monkeypatch.setattr(QFileDialog, asking, lambda *_, answer=answer, **__: answer)
    river.current.go_to(Destination(claim="claim-5"))
    with qtbot.captureExceptions() as raised:
        for command in river.actions_table:
            if command.id not in ELSEWHERE:
                river.press(command.id)
                put_away(river)
        assert raised == []
        for language in ("zh_TW",):
            river.settings.set_value("language", language)
            for look in ("dark", "light"):
                river.settings.set_value("theme", look)
            QApplication.processEvents()
    assert raised == []


def put_away(river: WindowBench) -> None:
    """Close what a command has opened, and let Qt destroy it."""
    QApplication.processEvents()
    for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if widget is not None:
            widget.close()
    for dialog in river.findChildren(QDialog):
        dialog.close()
    if not river.body.shows_project:
        river.body.leave_page()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
