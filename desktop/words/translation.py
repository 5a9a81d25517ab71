"""The language of the interface: translations of the program and of Qt, switched without a restart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.folders import RESOURCES
from desktop.settings import Settings

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文（台灣）", "zh_HK": "繁體中文（香港）", "en": "English"}
"""The languages of the interface by locale, each in its own name. The source texts are English."""
BASES = {"zh_HK": "zh_TW"}
"""Languages that differ from another one only in some terms: their translation is installed above that of the other
language."""


KEY_NAMES = {"Return": "Enter", "Del": "Delete", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""Key labels that differ from Qt's. Two keys are labelled Enter, so shortcuts are created from Qt's portable names with
``QKeySequence.fromString``, never from labels."""


QT_LACKS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""Texts missing in Qt's own Chinese translation, used in the file dialog that Qt shows on systems without one."""


class _KeyNames(QTranslator):
    """Names keys in menus as on keyboards and in the key caps of the program; Qt would write 回车 and Alt+左方向."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return KEY_NAMES.get(source, source) if context == "QShortcut" else None


class Translation:
    """The translators installed in the application."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Switch the interface to ``language``; every widget receives a LanguageChange event."""
        self._remove()
        self._installed = _translators(language)
        QLocale.setDefault(QLocale(language))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def uninstall(self) -> None:
        """Switch the interface to the language of the source texts, English."""
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _remove(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []


def document_language(language: str) -> str:
    """The language of reports, exports and figures for one of the interface: ``zh_CN``, ``zh_TW`` or ``en``."""
    return BASES.get(language, language)


def interface_language() -> str:
    """The language in which figures, names of units and the order of texts are shown: ``zh_CN``, ``zh_TW`` or ``en``.
    It follows the language of the interface."""
    name = document_language(QLocale().name())
    return name if name in ("zh_CN", "zh_TW") else "en"


def language_for(settings: Settings) -> str:
    """The language to use: the one chosen, or the system's."""
    chosen = str(settings.value("language"))
    return system_language(QLocale.system().uiLanguages()) if chosen == "system" else chosen


def system_language(languages: Sequence[str]) -> str:
    """The best language of the interface for a user's preferred languages, given as BCP 47 tags, best first. Simplified
    Chinese, the language of most articles, if none of them is available."""
    for tag in languages:
        parts = tag.replace("_", "-").lower().split("-")
        if parts[0] == "zh":
            if {"hk", "mo"} & set(parts):
                return "zh_HK"
            return "zh_TW" if {"tw", "hant"} & set(parts) else "zh_CN"
        if parts[0] == "en":
            return "en"
    return "zh_CN"


def _translators(language: str) -> list[QTranslator]:
    """The translators in the order of installation: a text missing in one is looked up in those before it."""
    ours, base = RESOURCES / "translations", document_language(language)
    qts = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{base}.qm"
    # Owned by the application: Python might collect them in another thread, where a QObject must not be destroyed.
    app = QCoreApplication.instance()
    translators = []
    for path in (qts, *(str(ours / f"duikan_{name}.qm") for name in dict.fromkeys((base, language)))):
        translator = QTranslator(app)
        if translator.load(path):
            translators.append(translator)
    return [*translators, _KeyNames(app)]
