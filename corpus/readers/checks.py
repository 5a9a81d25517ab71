"""Checks of the values of an export, which convert values of JSON to those of the model."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from sys import intern
from typing import Any

from corpus.blocks import Block, BlockKind
from corpus.readers.errors import ReadError

Check = Callable[[Any], Any]
"""Converts a value of JSON to one of the model, or raises ReadError with an empty place."""
_DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
"""A year, month or day in ISO 8601."""
_MOST = (1 << 31) - 1
"""Greatest offset and position. Chosen: more than any text has, and sums of two still fit into SQLite's integers."""
_TIMES = 1_000
"""Times whose validity is cached. Chosen: rows that were made together follow each other and share theirs."""


def string(value: Any) -> str:
    """A string."""
    if type(value) is not str:
        raise ReadError("type", "", "a string is expected")
    return value if value.isascii() else whole(value)


def whole(text: str) -> str:
    """The text with U+FFFD for unpaired surrogates, which JSON can escape but which cannot be stored."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def identity(value: Any) -> str:
    """A string that is not empty. Identities that are not UUIDs are replaced later (:mod:`corpus.readers.uuids`)."""
    # Most identities are plain ASCII: a large export has a million of them.
    if type(value) is str and value and value.isascii():
        return value
    if not (text := string(value)):
        raise ReadError("value", "", "an identity is never empty")
    return text


def optional(check: Check) -> Check:
    """The check, or null."""
    return lambda value: None if value is None else check(value)


def count(value: Any) -> int:
    """An offset, a position or a number of code points."""
    if type(value) is not int:
        raise ReadError("type", "", "a whole number is expected")
    if not 0 <= value <= _MOST:
        raise ReadError("value", "", str(value)[:40])
    return value


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number with a fraction or an exponent, in its original spelling."""

    digits: str

    def __float__(self) -> float:
        return float(self.digits)

    def __str__(self) -> str:
        return self.digits


def number(value: Any) -> float:
    """A finite number; one that is too large for a float is refused."""
    if type(value) is not int and type(value) is not WrittenNumber:
        raise ReadError("type", "", "a number is expected")
    try:
        converted = float(value)
    except OverflowError:
        converted = math.inf
    if not math.isfinite(converted):
        raise ReadError("value", "", str(value)[:40])
    return converted


def flag(value: Any) -> bool:
    """True or false."""
    if type(value) is not bool:
        raise ReadError("type", "", "true or false is expected")
    return value


def one_of(options: Mapping[str, Any]) -> Check:
    """A check for one of a few strings, which returns the corresponding value."""

    def check(value: Any) -> Any:
        text = string(value)
        if text not in options:
            raise ReadError("value", "", text[:40])
        return options[text]

    return check


_kind = one_of({kind.value: kind for kind in BlockKind})


def time(value: Any) -> str:
    """A date in ISO 8601, with or without a time of day."""
    text = string(value)
    if not _is_time(text):
        raise ReadError("value", "", text[:40])
    return text


@lru_cache(maxsize=_TIMES)
def _is_time(text: str) -> bool:
    # Python reads more forms than one, such as 20261008 and 2026-W41-4.
    if not (text.isascii() and text[4:5] == text[7:8] == "-" and text[10:11] in ("", "T")):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def day(value: Any) -> str:
    """A valid year, month or day: ``2026``, ``2026-09`` or ``2026-09-18``."""
    text = string(value)
    try:
        if not re.fullmatch(_DAY, text):
            raise ValueError
        date.fromisoformat((text + "-01-01")[: len("2026-10-08")])
    except ValueError:
        raise ReadError("value", "", text[:40]) from None
    return text


def is_day(text: str) -> bool:
    """Whether a string passes :func:`day`."""
    try:
        day(text)
    except ReadError:
        return False
    return True


def factor(value: Any) -> float:
    """A conversion factor, greater than 0."""
    if not (found := number(value)) > 0:
        raise ReadError("value", "", str(value)[:40])
    return found


def words(value: Any) -> str:
    """A string that is not empty."""
    if not (text := string(value)):
        raise ReadError("value", "", "it is never empty")
    return text


def quotes(value: Any) -> tuple[tuple[str, str], ...]:
    """Pairs of an article and a quote."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    if any(type(pair) is not list or len(pair) != 2 for pair in value):
        raise ReadError("type", "", "pairs of an article and a quote are expected")
    return tuple((identity(article), words(quote)) for article, quote in value)


def filters(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Pairs of a filter's name and its accepted values, with different names."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    if any(type(pair) is not list or len(pair) != 2 or type(pair[1]) is not list for pair in value):
        raise ReadError("type", "", "pairs of a name and a list are expected")
    found = tuple((words(name), tuple(map(string, values))) for name, values in value)
    if len({name for name, _ in found}) < len(found):
        raise ReadError("value", "", "the same twice")
    return found


def blocks(value: Any) -> tuple[Block, ...]:
    """Lines that are no ordinary paragraphs, in their order: arrays of start, end, kind and level."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    found = []
    last = -1
    for block in value:
        if type(block) is not list or len(block) != 4:
            raise ReadError("type", "", "start, end, kind and level are expected")
        start, end, level = count(block[0]), count(block[1]), count(block[3])
        if not (last < start < end and level):
            raise ReadError("value", "", str(start))
        found.append(Block(start, end, _kind(block[2]), level))
        last = end
    return tuple(found)


def digit(value: Any) -> int:
    """A digit key."""
    if not 1 <= (found := count(value)) <= 9:
        raise ReadError("value", "", str(found))
    return found


def identities(value: Any) -> tuple[str, ...]:
    """Different identities. They are interned, since a hundred thousand claims have the same few tags."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    found = tuple(intern(identity(item)) for item in value)
    if len(set(found)) != len(found):
        raise ReadError("value", "", "the same twice")
    return found
