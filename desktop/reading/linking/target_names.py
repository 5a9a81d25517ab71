"""The names that link mode gives to possible targets: what has to be typed to choose one."""

from __future__ import annotations

_LETTERS = "FJDKSLGHRUEIWOTYVNBMCXAPQZ"
"""In the order in which fingers reach them. Not A, B, C: these name articles."""
_FIRST_OF_PAIRS = "CXPQZ"
"""When one letter each does not suffice, these begin names of two letters."""


def names_for(count: int) -> list[str]:
    """``count`` names to type, of which none begins another: single letters as long as they last."""
    if count <= len(_LETTERS):
        return list(_LETTERS[:count])
    singles = [letter for letter in _LETTERS if letter not in _FIRST_OF_PAIRS]
    pairs = [first + second for first in _FIRST_OF_PAIRS for second in _LETTERS]
    return (singles + pairs)[:count]
