"""A quick test that drops single Chinese numerals that are part of a word: 一些, 三农, 一份报告.

They are most of the numerals of a text, and dropping them early halves the time. The test must only drop what
:mod:`corpus.figures.names.negatives` would refuse as well.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

from functools import cache

from corpus.figures.bounds import bounds
from corpus.figures.names import bare_numbers, negatives
from corpus.figures.numerals.arithmetic import DIGITS, POWERS
from corpus.figures.tables import phrases
from corpus.figures.units import unit_names
from corpus.figures.units.compounds import HALF_A_PIECE

_IN_A_NUMBER = "廿卅多余来半成折分又个点百几至到间之以且并但大"
_ALONE = frozenset(DIGITS)
_TWO_OF = "俩"
"""Means "two of them" and is read as a number before units alone (俩月), where it is part of no word."""
_SURNAMES, _BEHIND_CAPITALS = frozenset("陆伍"), frozenset("元圆角分拾佰仟万亿份套件张整人名点 ")
"""陆 and 伍 alone are numerals only in the writing of contracts, before 元, 份 or the like."""
_BEFORE_A_NAME = frozenset("小老阿大姓")
"""小陆, 老伍: characters before a surname, whatever stands behind it."""
_FURTHER_PART = frozenset("零又")
_BEFORE_A_PART = frozenset("第块毛角之负秒米丈尺斤两亩度吨甲-")


@cache
def _may_follow() -> frozenset[str]:
    """The characters that can follow a single numeral which is a number."""
    return (
        unit_names.beginnings()[0] | bare_numbers.GOING_ON | frozenset(_IN_A_NUMBER) | _ALONE | POWERS.keys()
    )


@cache
def _counting() -> frozenset[str]:
    """The last characters of the words behind which 一 with a classifier counts one: 仅, 死亡."""
    words = (*phrases("context", "counting_one"), *phrases("context", "counting_one_person"))
    return frozenset(word[-1] for word in words)


def is_part_of_word(plain: str, start: int) -> bool:
    """Whether the neighbours of the character at ``start`` show that no figure begins there."""
    if plain[start] not in _ALONE or plain[start] == _TWO_OF:
        return False
    before, after = plain[start - 1 : start], plain[start + 1 : start + 2]
    if plain[start] in "零〇" and after.isdigit() and after.isascii():  # 14岁零2个月
        return True
    if before == "是" and plain[start] != "一":
        return False
    if plain[start] in _SURNAMES and (after not in _BEHIND_CAPITALS or before in _BEFORE_A_NAME):
        return True
    if before in _BEFORE_A_PART or not after.isalpha():
        return False
    if before in ("分", "份") and plain[start - 2 : start - 1] in _ALONE and start > 1:  # 三分一
        return False
    return after not in _may_follow() or _is_indefinite(plain, start, before, after)


def _is_indefinite(plain: str, start: int, before: str, after: str) -> bool:
    """Whether 一 with a classifier only means "a", as it does unless a word on either side bounds or counts it."""
    if plain[start] == "一" and negatives.of_each(plain, start):
        return False
    if plain[start] != "一" or after not in unit_names.beginnings()[1] or before in _counting():
        return False
    behind = plain[start + 2 : start + 3]
    if behind in _FURTHER_PART and plain[start + 3 : start + 4] in _ALONE:  # 一年零两个月
        return False
    if HALF_A_PIECE.match(plain, start + 2):  # 只开了一条半
        return False
    return behind.isalnum() and not bounds.may_bind(plain, start, start + 2)
