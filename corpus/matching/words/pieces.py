"""The units of a statement: its words, and the unknown names between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.matching.words.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.matching.words.lexicon import Word

_UNKNOWN = re.compile(
    rf"[^\W\d_{''.join(sorted(GRAMMAR))}〇一二三四五六七八九十百千万亿兆两几年月日时点]{{2,}}"
)


def pieces_of(folded: str, words: Sequence[Word]) -> dict[int, int]:
    """Where each piece of a folded statement begins and ends: its words, and what is left between words if it is longer
    than a character, as unknown names are. Pieces of mere grammar are none."""
    found: dict[int, int] = {}
    at = 0
    for word in words:
        _add_unknown(found, folded, at, word.start)
        if word.text not in FUNCTION_WORDS and not GRAMMAR.issuperset(word.text):
            found[word.start] = word.end
        at = word.end
    _add_unknown(found, folded, at, len(folded))
    return found


def _add_unknown(pieces: dict[int, int], folded: str, start: int, end: int) -> None:
    if end - start > 1:
        for run in _UNKNOWN.finditer(folded, start, end):
            pieces[run.start()] = run.end()
