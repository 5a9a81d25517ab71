"""The answer of a search in the texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.hit import Hit


class PatternFault(StrEnum):
    """Why an expression cannot be used."""

    UNFINISHED = "unfinished"
    """A bracket or a class of characters is not closed."""
    UNOPENED = "unopened"
    """A bracket is closed that was not opened."""
    NOTHING_TO_REPEAT = "nothing to repeat"
    RANGE = "range"
    """A range of characters or of numbers ends before it begins."""
    LOOK_BEHIND = "look-behind"
    """The expression of a look-behind has no fixed length."""
    TOO_LONG = "too long"
    OTHER = "other"
    SLOW = "slow"
    """The search was ended because it took too long; set by the caller that ended it."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The hits, or the fault of the regular expression."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    """Whether there are more hits than the limit."""
    fault: PatternFault | None = None
    place: int | None = None
    """The code point of the expression at which the fault was noticed."""
