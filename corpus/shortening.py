"""Shortens text to a number of code points, where no font is available to measure it."""

from __future__ import annotations

ELLIPSIS = "…"
"""Stands for omitted text."""


def cut_off(words: str, most: int) -> str:
    """``words`` cut to at most ``most`` code points, with an ellipsis at the end if anything was cut."""
    return words if len(words) <= most else words[: max(0, most - 1)] + ELLIPSIS


def shortened(words: str, most: int) -> str:
    """``words`` on one line and :func:`cut_off`. Each run of white space becomes one space."""
    return cut_off(" ".join(words.split()), most)
