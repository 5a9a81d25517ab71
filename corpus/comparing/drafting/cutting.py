"""Words of a statement for its title, cut so that as little as possible is left over.

Matching cuts by longest match, which is enough to count shared words. A title is read, so here the cut is the
cheapest over the same table of words: every word costs something, rare ones more, characters of no word most.
"""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.matching import lexicon
from corpus.matching.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.script import fold

_REMEMBERED = 4_000
"""Texts whose words are remembered: after every accepted draft the titles of the others are made again."""
_LONGEST = 6
"""Code points of the longest word that is looked up."""
UNKNOWN = 11.0
"""Rarity from which something is no word of Chinese at large, as :func:`corpus.matching.lexicon.rarity` tells it."""
_WORD = 6.0
_RARE = 0.3
_LOOSE = 9.0
"""What a character of no word costs; beside it a word costs 6 and 0.3 of its rarity. Chosen on made-up titles."""
_GRAMMATICAL = 5.0
"""What a grammatical character or a numeral of no word costs: less, since these do stand alone. Chosen likewise."""
_RUN = re.compile(r"(?P<latin>[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)|(?P<han>[〇々\u3400-\u4dbf\u4e00-\u9fff]+)")
MEASURES = frozenset(fold("率量额费价值数度力金款税险"))
"""Characters that name a measure behind a word: 处理 and 率."""
_NUMERALS = frozenset("〇一二三四五六七八九十百千万亿兆两几半")
_BEFORE_NUMBERS = frozenset(fold("约逾近超达共仅占"))
_NO_PART_OF_A_NAME = GRAMMAR | _NUMERALS | _BEFORE_NUMBERS


@lru_cache(maxsize=_REMEMBERED)
def pieces_of(folded: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a folded text begin and end, and runs of two and more characters of no word, as names are."""
    found: list[tuple[int, int]] = []
    for run in _RUN.finditer(folded):
        if run.lastgroup == "latin":
            found.append(run.span())
        else:
            found.extend(_named(run.group(), run.start(), _cut(run.group())))
    return tuple(found)


def _cut(run: str) -> list[tuple[int, int]]:
    """The cheapest cut of a run of Chinese."""
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
    """The cuts that may stand in a title: suffixes joined to their words, loose characters to names."""
    found: list[tuple[int, int]] = []
    loose = False
    for start, end in cuts:
        single = end - start == 1
        character = run[start]
        follows = bool(found) and found[-1][1] == base + start
        if single and character in MEASURES and follows and not loose:
            found[-1] = (found[-1][0], base + end)
        elif single and character in _NO_PART_OF_A_NAME:
            loose = False
        elif single and loose and follows:
            found[-1] = (found[-1][0], base + end)
        else:
            found.append((base + start, base + end))
            loose = single
    return [
        (start, end)
        for start, end in found
        if end - start > 1 and not GRAMMAR.issuperset(run[start - base : end - base])
    ]
