"""The shapes that fonts give to characters both scripts and both languages have."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

_OF_THE_LOCALE = QFont.Tag("locl")
_PROPORTIONAL = QFont.Tag("pwid")


def plain_font() -> QFont:
    """A font to begin with. Qt makes it from the application's, which may have the narrow marks of the interface."""
    font = QFont()
    # Said, not left out: a text format keeps only what was said.
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
    font.setFeature(_OF_THE_LOCALE, 0)
    return font
