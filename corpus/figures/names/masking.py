"""Words and shapes that hold a numeral and are no figure wherever they stand: idioms, names, lunar days, addresses,
telephones. They are made unreadable before the numerals are read; the length of the text stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from corpus.figures.searching import around
from corpus.figures.tables import phrases, table

MASK = "丶"
"""Replaces each character that has been read or ruled out. It is a Chinese character that occurs in no word."""
_IN_NUMERALS = frozenset("零〇一二三四五六七八九十百千万亿兆两0123456789.")
_HAN_NUMERALS = frozenset("一二三四五六七八九十百千万亿")
_GOES_ON = _HAN_NUMERALS | frozenset("日号年%")
"""Behind a word that ends in a numeral, these show that it is part of a number: 九一八 but 九一八日."""
_LUNAR_DAY = "(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?)"
_LUNAR = re.compile(
    rf"(?:农历|阴历|旧历|夏历)(?:[新今去明前]年)?闰?[正一二三四五六七八九十冬腊]{{1,2}}月(?:{_LUNAR_DAY}日?)?"
    rf"|(?:正|冬|腊)月{_LUNAR_DAY}|[一二三四五六七八九十]{{1,2}}月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九])(?![日号])"
    rf"|八月十五(?![日号])|大年(?:初[一二三四五六七八九十]|三十)|(?:正|冬|腊)月"
)
"""Days of the lunar calendar, which no date of ours can tell."""
_LUNAR_SIGN, _LONGEST_LUNAR = re.compile("月|大年"), 8


@cache
def _words() -> re.Pattern[str]:
    """All words, those with a context included; words that begin alike stand in one group, which is faster."""
    entries = {word: re.escape(word[1:]) for word in phrases("names", "words")}
    for words, context in table("names")["contextual"].items():
        entries |= {word: re.escape(word[1:]) + context.replace("{}", word) for word in words.split()}
    alike: dict[str, list[str]] = {}
    for word in sorted(entries, key=len, reverse=True):
        alike.setdefault(word[0], []).append(entries[word])
    groups = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in alike.items())
    return re.compile("|".join(groups))


@cache
def _contextual_words() -> frozenset[str]:
    return frozenset(word for words in table("names")["contextual"] for word in words.split())


@cache
def _shapes() -> re.Pattern[str]:
    """Everything that its shape alone tells to be no figure. Shapes stand under the characters that they begin with,
    so that only those are tried which can begin at a place."""
    groups = (
        f"(?=[{beginning}])(?:{'|'.join(f'(?:{shape})' for shape in shapes.values())})"
        for beginning, shapes in table("names")["shapes"].items()
    )
    return re.compile("|".join(groups))


@cache
def _beginnings() -> re.Pattern[str]:
    """Where a shape can begin: not within a run of digits and letters."""
    return re.compile(rf"[{''.join(table('names')['shapes'])}](?<![0-9a-z]{{2}})")


def mask_words(plain: str) -> str:
    """The text with names, idioms and lunar days made unreadable; its length stays."""
    lunar = around(_LUNAR, _LUNAR_SIGN, plain, _LONGEST_LUNAR)
    return _words().sub(_blank_word, blanked(plain, (match.span() for match in lunar)))


def mask_shapes(plain: str) -> str:
    """The text, its dates already read, with addresses, telephones and their like made unreadable."""
    return blanked(plain, (match.span() for match in around(_shapes(), _beginnings(), plain, 0)))


def blanked(plain: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the spans made unreadable. They come in order; one that begins in another is left out."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        if start >= at:
            pieces.append(plain[at:start])
            pieces.append(MASK * (end - start))
            at = end
    pieces.append(plain[at:])
    return "".join(pieces)


def _blank_word(match: re.Match[str]) -> str:
    """Behind another numeral the word is none: 二十三军. (Told here, since a lookbehind would slow the search.)"""
    text, (start, end) = match.string, match.span()
    last, after = text[end - 1], text[end : end + 1]
    goes_on = after in _GOES_ON if last in _HAN_NUMERALS else last.isdigit() and after.isdigit()
    inside = text[start - 1 : start] in _IN_NUMERALS or (
        after != "" and goes_on and match.group() not in _contextual_words()
    )
    return match.group() if inside else MASK * (end - start)
