"""Replaces characters that export formats cannot represent."""

from __future__ import annotations

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters that XML 1.0 forbids (2.2, ``Char``), DEL, surrogates and noncharacters. Line ends and tabs are
kept."""


class Cleaner:
    """Replaces such characters by U+FFFD and counts them."""

    def __init__(self) -> None:
        self.replaced = 0

    def __call__(self, text: str) -> str:
        """The text with such characters replaced."""
        if text.isascii() and text.isprintable():
            return text
        clean, count = _UNWRITABLE.subn("\ufffd", text)
        self.replaced += count
        return clean
