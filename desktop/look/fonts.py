"""Families for each script and platform, and the shapes of characters that scripts and languages share."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from corpus.model import Language
from desktop.look.tokens import read_tokens

_LOCAL_FORMS = QFont.Tag("locl")
"""OpenType feature: the shapes that the language of the text, else of the locale, wants."""
_PROPORTIONAL = QFont.Tag("pwid")
"""OpenType feature: marks of their own width."""


def families(key: str) -> list[str]:
    """The names of a font family of the tokens on this platform, best first. ``key`` is ``ui`` or from
    :func:`script_family`."""
    platform = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    return list(read_tokens()["type"]["families"][key][platform])


def script_family(language: Language, *, serif: bool = False) -> str:
    """The key of the family that has the shapes of a script."""
    script = "TC" if language is Language.TRADITIONAL else "SC"
    return f"serif{script}" if serif else f"sans{script}"


def plain_font() -> QFont:
    """A font without narrow marks. Qt makes a new font from the application's, which may have them."""
    font = QFont()
    # Set to 0 and not left out: a text format keeps only the features that were set.
    font.setFeature(_PROPORTIONAL, 0)
    return font


def in_chinese() -> bool:
    """Whether the interface speaks Chinese."""
    return QLocale().language() == QLocale.Language.Chinese


def with_narrow_marks(font: QFont) -> QFont:
    """``font`` with quotation marks of their own width: Chinese fonts set them as wide as a character, which tears an
    English sentence apart."""
    font.setFeature(_PROPORTIONAL, 1)
    return font


def in_own_shapes(font: QFont) -> QFont:
    """``font`` with its own shapes kept: the fonts of one CJK family share their glyphs, and under a Chinese locale
    HarfBuzz would turn the Traditional one's centred comma into the Simplified one's."""
    font.setFeature(_LOCAL_FORMS, 0)
    return font


def chinese_families() -> list[str]:
    """The families of this machine in which articles can be set: those with Chinese characters that can be scaled."""
    systems = (QFontDatabase.WritingSystem.SimplifiedChinese, QFontDatabase.WritingSystem.TraditionalChinese)
    found = {family for system in systems for family in QFontDatabase.families(system)}
    return sorted(
        family
        for family in found
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    )
