"""Segmentation of statements into words for titles.

Matching segments by longest match, which is enough to count common words. A title is read, so here the segmentation has
the least total cost: each word has a cost that grows with its rarity, and a character outside all words has the most.
"""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.matching.words import lexicon
from corpus.matching.words.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.script import fold

_REMEMBERED = 4_000
"""Cached texts: after each accepted draft the titles of the others are computed again. Chosen."""
_LONGEST = 6
"""Code points of the longest word that is looked up. Chosen: longer words of the dictionary are phrases."""
UNKNOWN = 11.0
"""Rarity from which a string does not count as a word, in the unit of :func:`corpus.matching.words.lexicon.rarity`."""
_WORD = 6.0
"""Cost of a word. This and the costs below are chosen on invented titles."""
_RARE = 0.3
"""Further cost of a word per unit of its rarity."""
_LOOSE = 9.0
"""Cost of a character outside all words."""
_GRAMMATICAL = 5.0
"""The same for grammatical characters and numerals, which often are words by themselves."""
_RUN = re.compile(r"(?P<latin>[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)|(?P<han>[〇々\u3400-\u4dbf\u4e00-\u9fff]+)")
"""A word in Latin letters, or a run of Chinese characters."""
MEASURES = frozenset(fold("率量额费价值数度力金款税险"))
"""Suffixes that name a measure: 率 in 处理率."""
_NUMERALS = frozenset("〇一二三四五六七八九十百千万亿兆两几半")
"""Characters of Chinese numbers."""
_BEFORE_NUMBERS = frozenset(fold("约逾近超达共仅占"))
"""Adverbs and verbs directly before numbers."""
_NO_PART_OF_A_NAME = GRAMMAR | _NUMERALS | _BEFORE_NUMBERS


@lru_cache(maxsize=_REMEMBERED)
def pieces_of(folded: str) -> tuple[tuple[int, int], ...]:
    """The spans of the words of a folded text, and of runs of two or more characters outside all words, such as
    names."""
    result: list[tuple[int, int]] = []
    for run in _RUN.finditer(folded):
        if run.lastgroup == "latin":
            result.append(run.span())
        else:
            result.extend(_named(run.group(), run.start(), _cut(run.group())))
    return tuple(result)


def _cut(run: str) -> list[tuple[int, int]]:
    """The segmentation of a run of Chinese with the least total cost."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        options = [(best[end - 1][0] + _cost_of_character(run[end - 1]), end - 1)]
        for start in range(max(0, end - _LONGEST), end - 1):
            rarity = lexicon.rarity(run[start:end])
            if rarity < UNKNOWN or run[start:end] in FUNCTION_WORDS:
                options.append((best[start][0] + _WORD + _RARE * rarity, start))
        best.append(min(options))
    cuts = []
    end = len(run)
    while end:
        cuts.append((best[end][1], end))
        end = best[end][1]
    return cuts[::-1]


def _cost_of_character(character: str) -> float:
    return _GRAMMATICAL if character in GRAMMAR or character in _NUMERALS else _LOOSE


def _named(run: str, base: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The segments that may be in a title. Suffixes are joined to their words, adjacent loose characters to names."""
    result: list[tuple[int, int]] = []
    loose = False
    for start, end in cuts:
        single = end - start == 1
        character = run[start]
        follows = bool(result) and result[-1][1] == base + start
        if single and character in MEASURES and follows and not loose:
            result[-1] = (result[-1][0], base + end)
        elif single and character in _NO_PART_OF_A_NAME:
            loose = False
        elif single and loose and follows:
            result[-1] = (result[-1][0], base + end)
        else:
            result.append((base + start, base + end))
            loose = single
    return [
        (start, end)
        for start, end in result
        if end - start > 1 and not GRAMMAR.issuperset(run[start - base : end - base])
    ]
