"""In which script an article is shown."""

from __future__ import annotations

from enum import StrEnum


class Reading(StrEnum):
    """The script in which an article is shown; what is stored stays the original."""

    ORIGINAL = "original"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
