"""Words cut to a length, for places where a line has room for so many and no font is known."""

from __future__ import annotations

ELLIPSIS = "…"


def cut_off(words: str, most: int) -> str:
    """``words``, at most ``most`` code points long: what is longer ends in an ellipsis."""
    return words if len(words) <= most else words[: max(0, most - 1)] + ELLIPSIS


def shortened(words: str, most: int) -> str:
    """``words`` on one line and :func:`cut_off`. Each run of white space becomes one space."""
    return cut_off(" ".join(words.split()), most)
