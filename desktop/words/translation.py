"""The language of the interface: our own translations and Qt's, switched without a restart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.folders import RESOURCES

LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Languages of the interface, each named in itself. The source texts are English."""


KEY_NAMES = {"Return": "Enter", "Del": "Delete", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""Keys that are labelled otherwise than Qt calls them. Two keys are Enter then, so shortcuts are made from portable
names, ``QKeySequence.fromString``, never from shown ones."""


QT_LACKS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""What Qt's own Chinese leaves in English, in the dialog for files that it shows where the system has none."""


class _KeyNames(QTranslator):
    """Calls keys in menus what keyboards and our key caps call them; Qt would say 回车 and Alt+左方向."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return KEY_NAMES.get(source, source) if context == "QShortcut" else None


class Translation:
    """The translators that are installed in the application."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Speak ``language`` from now on; every widget gets a LanguageChange event."""
        self._remove()
        self._installed = _translators(language)
        QLocale.setDefault(QLocale(language))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def uninstall(self) -> None:
        """Speak the language of the source texts again."""
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _remove(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []


def _translators(language: str) -> list[QTranslator]:
    ours = RESOURCES / "translations" / f"duikan_{language}.qm"
    qts = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
    # They belong to the application: Python might throw them away in another thread, where Qt must not be told.
    app = QCoreApplication.instance()
    found = []
    for path in (qts, str(ours)):
        translator = QTranslator(app)
        if translator.load(path):
            found.append(translator)
    return [*found, _KeyNames(app)]
