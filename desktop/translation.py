"""The language of the interface: our own translations and Qt's, switched without a restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.theme import RESOURCES

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Languages of the interface, each named in itself. The source texts are English."""


class Translation:
    """The translators that are installed in the application."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Speak ``language`` from now on; every widget gets a LanguageChange event."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = [*_translators(language)]
        QLocale.setDefault(QLocale(language))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def uninstall(self) -> None:
        """Speak the language of the source texts again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale.system())


def _translators(language: str) -> list[QTranslator]:
    ours = RESOURCES / "translations" / f"duikan_{language}.qm"
    qts = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
    found = []
    for path in (qts, str(ours)):
        translator = QTranslator()
        if translator.load(path):
            found.append(translator)
    return found
