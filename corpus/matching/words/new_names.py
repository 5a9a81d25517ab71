"""Names that the word behind them gives away: 宁浦市, 白沙铜矿.

The two characters before such a word are a name only if they are no word of Chinese at large: 全市 and 广泛市场 name
nothing. All texts here are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.matching.words import lexicon
from corpus.matching.words.grammar import GRAMMAR, NUMERAL
from corpus.matching.words.lexicon import Word
from corpus.matching.words.names import named_in
from corpus.script import fold

_IN_NO_NAME = GRAMMAR | frozenset(fold("由他她它我你您说各该每往送查距停目组产"))
"""Characters that belong to no name of a place: 各市, 他说县里."""
_PLACE = re.compile(
    "(?=([\u4e00-\u9fff]{2})(?:市(?!场)|省(?![了下出掉去钱时力心事电油水料工百近约\\d一两二三四五六七八九十])|[县州岛港]))"
)
_BEHIND_NAMES = frozenset(fold("市省县州区"))
"""Characters that end a name and begin none."""
_RARE_NAME = 9.5
"""Rarity from which a word before 市 and the like is taken for the name of a place: 松陵市, but not 山区县."""
_WORD_AT_LARGE = 7.5
"""Rarity below which a word is no name although a rare longer word covers it: 广泛 in 广泛市场."""


def new_places(folded: str, words: Sequence[Word]) -> Iterator[tuple[int, str]]:
    """Names before 市 and the like, with their offsets."""
    for match in _PLACE.finditer(folded):
        if _is_name(folded, words, *match.span(1)):
            yield match.start(), match.group(1)


def new_things(folded: str, words: Sequence[Word]) -> Iterator[tuple[str, int]]:
    """Names before a class word, each with the number of its class."""
    for at, name, of_class in named_in(folded):
        if _is_name(folded, words, at, at + len(name)) and not lexicon.is_listed(name):
            yield name, of_class


def _is_name(folded: str, words: Sequence[Word], start: int, end: int) -> bool:
    """Whether two characters before 市 or the like are no word of Chinese at large, or a rare one."""
    text = folded[start:end]
    if text[0] in _BEHIND_NAMES:
        return False  # 汐州市渡轮, of which 市渡 is no name
    if not _IN_NO_NAME.isdisjoint(text) or NUMERAL.search(text) or lexicon.rarity(text) < _WORD_AT_LARGE:
        return False
    if lexicon.rarity(folded[end - 1 : end + 1]) < _RARE_NAME:
        return False  # 每节省: the last character belongs to 节省
    covering = [word for word in words if word.start < end and start < word.end]
    return all(lexicon.rarity(word.text) >= _RARE_NAME for word in covering)
