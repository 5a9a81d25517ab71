"""What a number counts: the noun behind it, at once (14亿人口) or some words later (七大科技厂商)."""

from __future__ import annotations

import re

from corpus.figures.figure import FigureKind
from corpus.figures.quantity import Quantity
from corpus.figures.tables import counting
from corpus.script import is_han

_BIG_NOT = frozenset("小学多约幅致陆型于规半选会量部批赛量家")
_NOT_IN_A_NOUN = frozenset(
    "的在和与是了被将已等从向对为到至以而其有或及则也都就还才又但后前中上下内外这那各每"
)
_ENDS_A_PHRASE = _NOT_IN_A_NOUN | frozenset(
    "今明昨去参报获取得超增减入出进退提改修把让使令给用来过完达占比约仅只并且能可会要须应需该正再曾均共同时起开不没未丶"
)
"""Characters with which words begin that are no part of a noun phrase."""
_LATIN_BETWEEN = re.compile("(?: ?[a-z][a-z0-9.+-]* ?(?:[0-9]+ ?)?){1,2}")
_MOST_MODIFIERS, _LONGEST_MODIFIER = 2, 3
_REACH, _LONGEST_HEAD = 6, 5
"""How many characters behind the number its noun may begin."""


def count_big(plain: str, quantity: Quantity, at: int) -> bool:
    """七大科技厂商: seven of the noun that comes some characters later."""
    if plain[at] != "大" or quantity.low > 100 or quantity.kind is FigureKind.MONEY:
        return False
    after = plain[at + 1 : at + 2]
    if not is_han(after or " ") or after in _BIG_NOT:
        return False
    quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, "大", at + 1
    found = described_at(plain, at + 1)
    if found:
        quantity.unit = found
    return True


def count_noun(plain: str, quantity: Quantity, at: int) -> None:
    """A counted noun without a classifier: 14亿人口, 4.3亿活跃用户."""
    if quantity.kind is FigureKind.MONEY or quantity.glued or quantity.numeral.single:
        return
    if at > quantity.end and plain[quantity.start - 1 : quantity.start].strip(" \n"):
        return  # a space behind the number alone parts two halves of a headline: 总票房57亿 观影人次
    noun = noun_at(plain, at)
    if noun:
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, noun, at + len(noun)
        return
    if quantity.numeral.power >= 10**4:
        between = _LATIN_BETWEEN.match(plain, at)
        found = _noun_within(plain, between.end() if between else at, _REACH)
        if found:
            quantity.kind, quantity.unit = FigureKind.COUNT, found


def described_at(plain: str, at: int) -> str:
    """The head of the noun phrase that begins here, which is its last noun: 乐队 of 大学生乐队, 合作社 of 茶叶合作社.
    Words that no table knows may stand before the first noun. Empty if there is none."""
    end = at + _REACH
    while at < min(end, len(plain)):
        noun = _head_at(plain, at)
        if noun:
            return _last_of_compound(plain, at, noun)
        modifier = _longest(plain, at, counting().modifiers)
        if not modifier and (not is_han(plain[at]) or plain[at] in _ENDS_A_PHRASE):
            return ""
        at += len(modifier) or 1
    return ""


def _last_of_compound(plain: str, at: int, noun: str) -> str:
    """The last of the nouns that follow each other without anything but a modifier between."""
    for _ in range(_MOST_MODIFIERS):
        at += len(noun)
        following = _head_at(plain, at)
        if not following:
            at += len(_longest(plain, at, counting().modifiers))
            following = _head_at(plain, at)
        if not following:
            return noun
        noun = following
    return noun


def _head_at(plain: str, at: int) -> str:
    """The longest noun at this place; one of one character only where no other word can go on from it."""
    heads = counting().heads
    for length in range(min(_LONGEST_HEAD, len(plain) - at), 1, -1):
        if plain[at : at + length] in heads:
            return plain[at : at + length]
    char, after = plain[at : at + 1], plain[at + 1 : at + 2]
    ends = not after or not is_han(after) or after in _ENDS_A_PHRASE
    return char if char in heads and (ends or char in counting().nouns) else ""


def _longest(plain: str, at: int, words: frozenset[str]) -> str:
    pieces = (plain[at : at + length] for length in range(_LONGEST_MODIFIER, 0, -1))
    return next((piece for piece in pieces if piece in words), "")


def noun_at(plain: str, at: int) -> str:
    nouns = counting().nouns
    for length in range(min(counting().longest, len(plain) - at), 0, -1):
        if plain[at : at + length] in nouns:
            return plain[at : at + length]
    return ""


def _noun_within(plain: str, at: int, reach: int) -> str:
    """The last noun of the run of words that begins here; the head of a Chinese noun phrase comes last."""
    for place in range(at, min(at + reach, len(plain))):
        if not is_han(plain[place]) or plain[place] in _NOT_IN_A_NOUN:
            return ""
        noun = noun_at(plain, place)
        if len(noun) > 1 or (noun and place == at):
            return noun
    return ""
