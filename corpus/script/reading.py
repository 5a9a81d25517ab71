"""The scripts in which an article can be shown."""

from __future__ import annotations

from enum import StrEnum


class Reading(StrEnum):
    """The script in which an article is shown. The stored text is not changed."""

    ORIGINAL = "original"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
