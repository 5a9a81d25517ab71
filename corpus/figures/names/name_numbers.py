"""Numbers that belong to a name: serial numbers, versions, products, years in titles."""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, counting, phrases
from corpus.figures.units import unitless
from corpus.script import is_han

_DIGITS_OF_A_CODE = 4
"""Digits from which a number behind a name is a code. Chosen."""


@cache
def _before_names() -> tuple[re.Pattern[str], frozenset[str]]:
    words = phrases("names", "before")
    return re.compile(rf"{any_of(words)}[:#.\- ]{{0,2}}$"), frozenset(word[-1] for word in words) | set(
        ":#.- "
    )


@cache
def _after_names() -> re.Pattern[str]:
    return re.compile(rf" ?{any_of(phrases('names', 'after'))}")


def is_name_number(plain: str, quantity: Quantity) -> bool:
    """Whether a number without a unit is a serial number, a year in a title, a version, or follows a Latin name."""
    numeral, start, end = quantity.numeral, quantity.start, quantity.end
    digits = end - numeral.start
    plain_integer = plain[numeral.start : end].isdigit()
    if plain_integer and digits >= 8:
        return True
    if plain_integer and digits == 4 and 1900 <= numeral.low <= 2099:
        return True
    if _behind_hyphen(plain, start):
        return True
    return (
        (numeral.power == 1 and behind_name(plain, start))
        or _behind_product(plain, quantity)
        or _bracketed(plain, start, end)
    )


def before_name(plain: str, end: int) -> bool:
    """Whether the number belongs to the name after it, which begins at ``end`` or after a space."""
    return _after_names().match(plain, end) is not None


def behind_name(plain: str, start: int) -> bool:
    """Whether the number belongs to the name before it: 骁龙8295."""
    pattern, ends = _before_names()
    return start > 0 and plain[start - 1] in ends and bool(ending(pattern, plain, start))


def _behind_hyphen(plain: str, start: int) -> bool:
    """Whether this is the second of two numbers that are not a range: 图3-1, 9/1."""
    return start > 1 and plain[start - 1] in "-–/" and plain[start - 2].isdigit()


def behind_latin_word(plain: str, start: int) -> bool:
    """Whether a Latin word precedes the number: Office 365, Claude Sonnet 4."""
    return (
        start > 1 and plain[start - 1] in " ·-" and plain[start - 2].isascii() and plain[start - 2].isalpha()
    )


def _behind_product(plain: str, quantity: Quantity) -> bool:
    """Whether a Latin word precedes the number that is not the name of a measure, as in BMI 28.4."""
    measured = "." in plain[quantity.start : quantity.end] and unitless.named(plain, quantity.start)
    return not measured and behind_latin_word(plain, quantity.start)


def _bracketed(plain: str, start: int, end: int) -> bool:
    before, after = plain[start - 1 : start], plain[end : end + 1]
    if before + after == "()" and end - start >= 4 and plain[start:end].isdigit():
        return True
    if before + after in ("[]", "〔〕", "【】", "《》") or after == "》":
        return True
    return after in ("”", "」", "』") and is_han(before or " ")


def counts_in_name(plain: str, quantity: Quantity) -> bool:
    """Whether the number belongs to a name, so that the noun after it is not counted: Office 365 用户, 小米15手机."""
    numeral = quantity.numeral
    if quantity.kind is not FigureKind.COUNT or not numeral.in_digits or quantity.end == numeral.end:
        return False
    written = plain[numeral.start : numeral.end]
    if numeral.power > 1 or not written.replace(".", "").isdigit():
        return False
    if len(written) >= _DIGITS_OF_A_CODE and behind_name(plain, quantity.start):
        return True
    words, unit = counting(), quantity.unit
    classifier = unit in words.sure or unit in words.compound_only
    if unit not in words.nouns or classifier:
        return False
    return behind_latin_word(plain, quantity.start) or behind_name(plain, quantity.start)
