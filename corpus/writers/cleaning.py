"""Characters that files cannot hold."""

from __future__ import annotations

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters that XML forbids, halves of characters, and what is no character. Line ends and tabs are kept."""


class Cleaner:
    """Replaces what a file cannot hold by U+FFFD, and counts."""

    def __init__(self) -> None:
        self.replaced = 0

    def __call__(self, text: str) -> str:
        """The text without such characters."""
        if text.isascii() and text.isprintable():
            return text
        clean, count = _UNWRITABLE.subn("\ufffd", text)
        self.replaced += count
        return clean
