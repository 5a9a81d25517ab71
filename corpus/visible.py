"""What a reader sees of a line. Its own module, since the window wants nothing else of titles at its start."""

from __future__ import annotations

import re

INVISIBLE = "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
"""A character class: marks that turn the direction of writing, join, or allow a break. In a title they would turn
around or hide what stands beside it in lists and file names."""


def visible(line: str) -> str:
    """``line`` without what cannot be seen, each run of white space as one space."""
    if not line.isprintable():
        line = re.sub(INVISIBLE, "", line)
    return " ".join(line.split())
