"""Searching fast: a regular expression that begins with an alternative or a look behind is tried at every character, one
that begins with a character or a set of them only where those stand. Where a pattern cannot begin so, it is searched
from a sign that each of its matches holds."""

from __future__ import annotations

import re
from collections.abc import Iterator


def around(
    pattern: re.Pattern[str], sign: re.Pattern[str], plain: str, before: int
) -> Iterator[re.Match[str]]:
    """The matches of ``pattern``, without overlap, that begin at most ``before`` characters before a ``sign``."""
    read_to = 0
    for found in sign.finditer(plain):
        at = found.start()
        for start in range(max(read_to, at - before), at + 1):
            match = pattern.match(plain, start)
            if match:
                yield match
                read_to = match.end()
                break
