"""Joins lines of a PDF."""

from __future__ import annotations

import re

from corpus.readers.pdf.page_text import HYPHEN

_WORD = r"[A-Za-z0-9.,%/'’+\-]+"
"""A word in Latin letters, or a number."""
_LEAD = re.compile(
    rf"[(（《“‘「『【]?(?:{_WORD}|.)(?:[“”‘’\"'].|[，。、；：！？…—·”’」』》）】,.;:!?)](?:{_WORD})?)*",
    re.DOTALL,
)
"""The unbreakable beginning of a line: a word, or a character with the marks around it. By Unicode's rules for line
breaks (UAX #14), quotation marks that are not only Chinese attach on both sides, and so do other marks before a Latin
word, the Chinese ones only in some programs."""
_LONGEST_LEAD = 14.0
"""Greatest width of such a beginning, relative to the font size. Chosen: longer words are broken."""
_LATIN_WIDTH = 0.55
"""Mean width of a Latin letter, relative to the font size."""
_LATIN = re.compile(r"[A-Za-z0-9]")
"""A letter or digit of such a word."""
_ENDS = frozenset("。！？；…!?;：:")
"""Marks that end a sentence."""
_CLOSERS = "”’」』》〉）】〕］)]}\"'"
"""Closing marks."""


def joined(text: str, following: str) -> str:
    """Two lines joined: hyphenation is removed, and a space is inserted between Latin words."""
    if text.endswith(HYPHEN):
        return text[:-1] + following
    return (
        f"{text} {following}" if _LATIN.match(text[-1:]) and _LATIN.match(following[:1]) else text + following
    )


def width_of_lead(text: str) -> float:
    """The width of the unbreakable beginning of a line, relative to the font size."""
    lead = _LEAD.match(text)
    words = lead[0] if lead else ""
    return min(sum(_LATIN_WIDTH if letter < "\u0300" else 1.0 for letter in words), _LONGEST_LEAD)


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that can end a paragraph."""
    return text.rstrip(_CLOSERS)[-1:] in _ENDS
