"""The settings with a few choices, and the name of each choice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.words.translation import LANGUAGES

_SYSTEM: Any = QT_TRANSLATE_NOOP("SettingsDialog", "As the system")
CHOICES: Mapping[str, Mapping[Any, Any]] = {
    "language": {"system": _SYSTEM, **LANGUAGES},
    "theme": {
        "system": _SYSTEM,
        "light": QT_TRANSLATE_NOOP("SettingsDialog", "Light"),
        "dark": QT_TRANSLATE_NOOP("SettingsDialog", "Dark"),
        "contrast_light": QT_TRANSLATE_NOOP("SettingsDialog", "Light, high contrast"),
        "contrast_dark": QT_TRANSLATE_NOOP("SettingsDialog", "Dark, high contrast"),
    },
    "figure_scale": {
        "interface": QT_TRANSLATE_NOOP("SettingsDialog", "As the interface"),
        "chinese": QT_TRANSLATE_NOOP("SettingsDialog", "Chinese: 万, 亿"),
        "english": QT_TRANSLATE_NOOP("SettingsDialog", "English: million, billion"),
    },
    "serif": {
        False: QT_TRANSLATE_NOOP("SettingsDialog", "Sans serif"),
        True: QT_TRANSLATE_NOOP("SettingsDialog", "Serif"),
    },
    "density": {
        "compact": QT_TRANSLATE_NOOP("SettingsDialog", "Compact"),
        "standard": QT_TRANSLATE_NOOP("SettingsDialog", "Standard"),
        "roomy": QT_TRANSLATE_NOOP("SettingsDialog", "Roomy"),
    },
}
"""English words by value, for each setting. The names of languages have no translation."""


def choice_names(setting: str) -> dict[Any, str]:
    """The values that a setting can have, in the order in which they are offered, with their names in the language of
    the interface."""
    return {
        value: QCoreApplication.translate("SettingsDialog", english)
        for value, english in CHOICES[setting].items()
    }
