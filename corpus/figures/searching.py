"""Fast searches: for what stands right before a place, and for patterns that have no fixed first character.

The engine tries a regular expression that begins with an alternation or a look-behind at every character of the text. If
every match contains a rare sign, it is faster to search for the sign and to match around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

REACH = 24
"""Characters. The longest that a phrase before a number gets which the grammar knows, with a word or two in it."""

_SENTENCE_ENDS = re.compile("[。!?\n\t]")


def in_one_sentence(plain: str, end: int, start: int, apart: int) -> bool:
    """Whether what begins at ``start`` stands in the sentence of what ends at ``end`` and at most ``apart`` characters
    behind it."""
    return 0 <= start - end <= apart and not _SENTENCE_ENDS.search(plain, end, start)


def around(
    pattern: re.Pattern[str], sign: re.Pattern[str], plain: str, before: int
) -> Iterator[re.Match[str]]:
    """The non-overlapping matches of ``pattern`` that begin at most ``before`` characters before a match of ``sign``."""
    read_to = 0
    for found in sign.finditer(plain):
        at = found.start()
        for start in range(max(read_to, at - before), at + 1):
            match = pattern.match(plain, start)
            if match:
                yield match
                read_to = match.end()
                break


def ending(pattern: re.Pattern[str], plain: str, at: int, reach: int = REACH) -> re.Match[str] | None:
    """The first match that begins at most ``reach`` characters before ``at``, in the text that ends there. The pattern ends
    in ``$`` where it has to stand right before ``at``."""
    return pattern.search(plain, max(0, at - reach), at)
