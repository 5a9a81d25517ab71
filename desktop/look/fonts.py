"""Font families for each script and platform, and glyph shapes of characters that scripts and languages share."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from corpus.model import Language
from desktop.look.tokens import read_tokens

_LOCAL_FORMS = QFont.Tag("locl")
"""OpenType feature: the shapes of the text's language, else of the locale."""
_PROPORTIONAL = QFont.Tag("pwid")
"""OpenType feature: proportional widths of marks."""


def families(key: str) -> list[str]:
    """The names of a font family of the tokens on this platform, best first. ``key``: ``ui`` or a result of
    :func:`script_family`."""
    platform = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
    return list(read_tokens()["type"]["families"][key][platform])


def script_family(language: Language, *, serif: bool = False) -> str:
    """The key of the family with the glyph shapes of a script."""
    script = "TC" if language is Language.TRADITIONAL else "SC"
    return f"serif{script}" if serif else f"sans{script}"


def plain_font() -> QFont:
    """A font without proportional marks. Qt makes a new font from the application's, which may have them."""
    font = QFont()
    # Set to 0 rather than omitted: a text format keeps only features that were set.
    font.setFeature(_PROPORTIONAL, 0)
    return font


def in_chinese() -> bool:
    """Whether the interface is in Chinese."""
    return QLocale().language() == QLocale.Language.Chinese


def with_narrow_marks(font: QFont) -> QFont:
    """``font`` with quotation marks of proportional width: Chinese fonts make them as wide as a character, which looks
    wrong in an English sentence."""
    font.setFeature(_PROPORTIONAL, 1)
    return font


def in_own_shapes(font: QFont) -> QFont:
    """``font`` with its own shapes: the fonts of one CJK family share their glyphs, and under a Chinese locale HarfBuzz
    would turn the Traditional one's centred comma into the Simplified one's."""
    font.setFeature(_LOCAL_FORMS, 0)
    return font


def chinese_families() -> list[str]:
    """The scalable families of this machine with Chinese characters, in which articles can be set."""
    systems = (QFontDatabase.WritingSystem.SimplifiedChinese, QFontDatabase.WritingSystem.TraditionalChinese)
    names = {family for system in systems for family in QFontDatabase.families(system)}
    return sorted(
        family
        for family in names
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    )
