"""The visible characters of a line. A module of its own because the window needs it at start, and nothing else about
titles."""

from __future__ import annotations

import re

INVISIBLE = "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
"""A character class of format characters: direction marks, joiners, and optional breaks. In a title, direction marks
would reorder the text beside it in lists and file names."""


def visible(line: str) -> str:
    """``line`` without invisible characters, each run of white space replaced by one space."""
    if not line.isprintable():
        line = re.sub(INVISIBLE, "", line)
    return " ".join(line.split())
