"""The names of possible targets in link mode: the letters to type."""

from __future__ import annotations

_LETTERS = "FJDKSLGHRUEIWOTYVNBMCXAPQZ"
"""In the order of easy reach on the keyboard. A, B, C come late, because they name articles."""
_FIRST_OF_PAIRS = "CXPQZ"
"""First letters of two-letter names, used if one letter each does not suffice."""


def names_for(count: int) -> list[str]:
    """``count`` names, none a prefix of another: single letters as long as they suffice."""
    if count <= len(_LETTERS):
        return list(_LETTERS[:count])
    singles = [letter for letter in _LETTERS if letter not in _FIRST_OF_PAIRS]
    pairs = [first + second for first in _FIRST_OF_PAIRS for second in _LETTERS]
    return (singles + pairs)[:count]
