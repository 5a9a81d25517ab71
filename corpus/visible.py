"""What a reader sees of a line. A module of its own because the window needs nothing else of titles when it starts."""

from __future__ import annotations

import re

INVISIBLE = "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
"""A character class: marks that turn the direction of writing, join, or allow a break. In a title they would turn
around or hide the text beside it in lists and file names."""


def visible(line: str) -> str:
    """``line`` without what cannot be seen, each run of white space as one space."""
    if not line.isprintable():
        line = re.sub(INVISIBLE, "", line)
    return " ".join(line.split())
