"""Joining two lines of a PDF that are one text."""

from __future__ import annotations

import re

from corpus.readers.pdf.page_text import HYPHEN

_WORD = r"[A-Za-z0-9.,%/'’+\-]+"
_LEAD = re.compile(
    rf"[(（《“‘「『【]?(?:{_WORD}|.)(?:[“”‘’\"'].|[，。、；：！？…—·”’」』》）】,.;:!?)](?:{_WORD})?)*",
    re.DOTALL,
)
"""What of a line cannot be parted, so that it went to the next as a whole: a word, or a character with the marks
around it. Quotation marks that are not Chinese alone hold on both sides, as Unicode has it; so do other marks before
a Latin word, the Chinese ones only for some programs."""
_LONGEST_LEAD = 14.0
_LATIN_WIDTH = 0.55
"""Of a letter, in sizes of the text."""
_LATIN = re.compile(r"[A-Za-z0-9]")
_ENDS = frozenset("。！？；…!?;：:")
_CLOSERS = "”’」』》〉）】〕］)]}\"'"


def joined(text: str, following: str) -> str:
    """Two lines as one: a word that was parted is put together, and between Latin words is a space."""
    if text.endswith(HYPHEN):
        return text[:-1] + following
    return (
        f"{text} {following}" if _LATIN.match(text[-1:]) and _LATIN.match(following[:1]) else text + following
    )


def width_of_lead(text: str) -> float:
    """The width of the beginning of a line that cannot be parted, in sizes of the text."""
    lead = _LEAD.match(text)
    words = lead[0] if lead else ""
    return min(sum(_LATIN_WIDTH if letter < "\u0300" else 1.0 for letter in words), _LONGEST_LEAD)


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark behind which a paragraph may end."""
    return text.rstrip(_CLOSERS)[-1:] in _ENDS
