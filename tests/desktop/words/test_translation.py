"""Choosing a language of the interface."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from desktop.commands.command import key_text
from desktop.settings import Settings
from desktop.words.translation import (
    LANGUAGES,
    Translation,
    document_language,
    interface_language,
    language_for,
    system_language,
)


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """Nothing chosen yet; English again when the test ends."""
    translation = Translation()
    yield translation
    translation.uninstall()


def quit_words() -> str:
    return QCoreApplication.translate("commands", "Quit")


def test_a_language_takes_the_place_of_the_one_before(translation: Translation) -> None:
    said = []
    for language in ("zh_CN", "zh_TW", "en"):
        translation.install(language)
        said.append((quit_words(), QLocale().name()))
    assert said == [("退出", "zh_CN"), ("結束", "zh_TW"), ("Quit", "en_US")]
    translation.install("zh_CN")
    translation.uninstall()
    assert quit_words() == "Quit"


def test_what_qt_says_itself_is_in_the_language_too(translation: Translation) -> None:
    translation.install("zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def test_what_nobody_translated_is_shown_as_it_stands(translation: Translation) -> None:
    translation.install("zh_CN")
    assert QCoreApplication.translate("nowhere", "Quit") == "Quit"


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS draws signs for keys")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["Return", "Alt+Left", "Ctrl+Shift+V", "Del", "Space", "F6", "Ctrl+Tab"])
def test_menus_call_keys_what_key_caps_call_them(translation: Translation, language: str, key: str) -> None:
    translation.install(language)
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    assert shown.replace("+", " ") == key_text(key)


def test_a_menu_can_be_shown_while_the_language_changes(translation: Translation) -> None:
    menu = QMenu()
    action = menu.addAction("x")
    action.setShortcut(QKeySequence("Return"))
    for language in LANGUAGES:
        translation.install(language)
        menu.ensurePolished()
        assert not menu.grab().isNull()


def test_hong_kong_has_its_own_words_and_taiwans_for_the_rest(translation: Translation) -> None:
    translation.install("zh_HK")
    assert QCoreApplication.translate("commands", "Project") == "項目"
    assert QCoreApplication.translate("commands", "Edit") == "編輯"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    translation.install("zh_TW")
    assert QCoreApplication.translate("commands", "Project") == "專案"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["zh-HK", "zh-Hant-HK"], "zh_HK"),
        (["zh-Hant-MO"], "zh_HK"),
        (["zh-TW"], "zh_TW"),
        (["zh_Hant"], "zh_TW"),
        (["zh-CN", "en"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["fr-FR", "en-GB", "zh-TW"], "en"),
        (["C"], "zh_CN"),
        ([], "zh_CN"),
    ],
)
def test_the_first_language_of_ours_that_the_user_prefers(wanted: list[str], language: str) -> None:
    assert system_language(wanted) == language


def test_documents_are_in_the_language_of_the_base() -> None:
    assert document_language("zh_HK") == "zh_TW"
    assert document_language("en") == "en"


def test_the_system_is_followed_until_a_language_is_chosen_and_again_on_demand(settings: Settings) -> None:
    system = system_language(QLocale.system().uiLanguages())
    for chosen, wanted in (("en", "en"), ("system", system), ("zh_HK", "zh_HK")):
        settings.set_value("language", chosen)
        assert language_for(settings) == wanted


def test_figures_are_shown_in_a_language_that_has_words_for_them(translation: Translation) -> None:
    shown = {}
    for language in ("zh_CN", "zh_TW", "zh_HK", "en"):
        translation.install(language)
        shown[language] = interface_language()
    assert shown == {"zh_CN": "zh_CN", "zh_TW": "zh_TW", "zh_HK": "zh_TW", "en": "en"}
