"""The names of the colours of tags and people."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_COLOURS: dict[str, Any] = {
    "blue": QT_TRANSLATE_NOOP("Codebook", "Blue"),
    "orange": QT_TRANSLATE_NOOP("Codebook", "Orange"),
    "green": QT_TRANSLATE_NOOP("Codebook", "Green"),
    "rose": QT_TRANSLATE_NOOP("Codebook", "Rose"),
    "sky": QT_TRANSLATE_NOOP("Codebook", "Sky blue"),
    "vermillion": QT_TRANSLATE_NOOP("Codebook", "Vermillion"),
    "yellow": QT_TRANSLATE_NOOP("Codebook", "Yellow"),
    "indigo": QT_TRANSLATE_NOOP("Codebook", "Indigo"),
    "slate": QT_TRANSLATE_NOOP("Codebook", "Slate"),
}


def colour_name(colour: str) -> str:
    """The name of a tag colour."""
    return QCoreApplication.translate("Codebook", _COLOURS[colour])
