"""Checks of the single values of an export: each gives what the model holds, or refuses what JSON holds."""

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
"""Takes what JSON holds, gives what the model holds, or raises ReadError with an empty place."""

_DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_MOST = (1 << 31) - 1
"""The largest offset and position. Chosen: more than any text has, and room to count on behind it."""
_TIMES = 1_000
"""Times of which it is known whether they are real. Chosen: rows that were made together follow each other and share
theirs."""


def string(value: Any) -> str:
    """Any words."""
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
    """Any words that are not none. What is no UUID becomes one later, see :mod:`corpus.readers.uuids`."""
    # Nearly all are such; a large export has a million.
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
    """A number with a fraction or an exponent, as it is written."""

    digits: str

    def __float__(self) -> float:
        return float(self.digits)

    def __str__(self) -> str:
        return self.digits


def number(value: Any) -> float:
    """A finite number. What is written may be too large for a float."""
    if type(value) is not int and type(value) is not WrittenNumber:
        raise ReadError("type", "", "a number is expected")
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise ReadError("value", "", str(value)[:40])
    return found


def flag(value: Any) -> bool:
    """True or false."""
    if type(value) is not bool:
        raise ReadError("type", "", "true or false is expected")
    return value


def one_of(options: Mapping[str, Any]) -> Check:
    """One of a few words, and what it becomes."""

    def check(value: Any) -> Any:
        text = string(value)
        if text not in options:
            raise ReadError("value", "", text[:40])
        return options[text]

    return check


_kind = one_of({kind.value: kind for kind in BlockKind})


def time(value: Any) -> str:
    """ISO 8601: a real day, with or without a time of day."""
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
    """A real year, month or day: ``2026``, ``2026-09`` or ``2026-09-18``."""
    text = string(value)
    try:
        if not re.fullmatch(_DAY, text):
            raise ValueError
        date.fromisoformat((text + "-01-01")[: len("2026-10-08")])
    except ValueError:
        raise ReadError("value", "", text[:40]) from None
    return text


def is_day(text: str) -> bool:
    """Whether it is a real year, month or day, as :func:`day` wants it."""
    try:
        day(text)
    except ReadError:
        return False
    return True


def factor(value: Any) -> float:
    """How many of one unit another is."""
    if not (found := number(value)) > 0:
        raise ReadError("value", "", str(value)[:40])
    return found


def words(value: Any) -> str:
    """Any words, but not none."""
    if not (text := string(value)):
        raise ReadError("value", "", "it is never empty")
    return text


def quotes(value: Any) -> tuple[tuple[str, str], ...]:
    """Words with the articles that they are quoted from."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    if any(type(pair) is not list or len(pair) != 2 for pair in value):
        raise ReadError("type", "", "pairs of an article and a quote are expected")
    return tuple((identity(article), words(quote)) for article, quote in value)


def filters(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names of filters with the values that each lets pass; no name twice."""
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
    """Different identities. Each is kept once: a hundred thousand claims have the same few tags."""
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    found = tuple(intern(identity(item)) for item in value)
    if len(set(found)) != len(found):
        raise ReadError("value", "", "the same twice")
    return found
