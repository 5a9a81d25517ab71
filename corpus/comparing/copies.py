"""Finds reprints and near-copies: pairs of articles with common passages, and the share of each article that is common.

Texts are compared by shingles, which are substrings of eight characters of the folded text without punctuation and
white space, so a reprint in the other script is found as well. A sample of the shingles, selected by their characters
and therefore the same in all texts, determines which pairs are compared in full. So the time grows with the length of
the texts and the number of copies, not with the number of pairs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.script import fold

ONE_ORIGIN = 0.5
"""Common share of the shorter article from which two articles count as one source. Chosen, not measured."""
WORTH_TELLING = 0.1
"""Common share from which a pair is reported. Chosen: below it, articles have quotations in common."""
_SHINGLE = 8
"""Characters of a shingle. Chosen: most phrases that two writers have in common by chance are shorter."""
_PASSAGE = 16
"""Characters of the shortest passage. Chosen: longer than most names of offices and titles of laws."""
_GAP = 3
"""Greatest number of differing characters inside a passage. Chosen: a corrected word."""
_RUN = re.compile(rb"\x01(?:\x00{0,%d}\x01)*+" % (_SHINGLE + _GAP - 1))
"""A run of common shingles, each marked by a 1 at its offset, with gaps of at most ``_GAP`` differing characters."""
_SAMPLED = 16
"""The sample has one shingle in this many. Chosen: an article of 1,000 characters still has some 60."""
_REMEMBERED = 200
"""Cached texts. Chosen: more articles than are compared with each other."""


@dataclass(frozen=True, slots=True)
class Copies:
    """Two articles that share passages. Offsets count code points of each article's text."""

    one: ArticleId
    other: ArticleId
    share_of_one: float
    """The share of ``one`` that is also in ``other``, from 0 to 1, without punctuation and white space."""
    share_of_other: float
    passages_of_one: tuple[Span, ...]
    passages_of_other: tuple[Span, ...]

    @property
    def share(self) -> float:
        """The common share of the shorter article."""
        return max(self.share_of_one, self.share_of_other)

    @property
    def one_origin(self) -> bool:
        """Whether they count as one source."""
        return self.share >= ONE_ORIGIN


@dataclass(frozen=True, slots=True)
class _Bare:
    """A folded text without punctuation and white space."""

    text: str
    places: tuple[int, ...]
    """The offset of each character in the original text."""
    sample: frozenset[str]


def find_copies(texts: Mapping[ArticleId, str], least: float = WORTH_TELLING) -> tuple[Copies, ...]:
    """The pairs of articles with a common share of at least ``least``, in the order of ``texts``."""
    bare = {article: _bare(text) for article, text in texts.items()}
    pairs = list(_candidates(bare, least / 2))
    numbered = _numbered({article: bare[article] for pair in pairs for article in pair})
    result = []
    for one, other in pairs:
        copies = _compared(one, other, bare, numbered)
        if copies.share >= least:
            result.append(copies)
    return tuple(result)


def one_origins(pairs: Iterable[Copies]) -> tuple[frozenset[ArticleId], ...]:
    """The sets of articles that count as one source, each article in one set at most."""
    sets: list[set[ArticleId]] = []
    for copies in pairs:
        if copies.one_origin:
            touched = [known for known in sets if copies.one in known or copies.other in known]
            joined = {copies.one, copies.other}.union(*touched)
            sets = [known for known in sets if known not in touched] + [joined]
    return tuple(frozenset(known) for known in sets)


@lru_cache(maxsize=_REMEMBERED)
def _bare(text: str) -> _Bare:
    places = tuple(place for place, character in enumerate(text) if character.isalnum())
    folded = fold(text)
    bare = "".join([folded[place] for place in places])
    sampled = [
        place
        for place, (first, last) in enumerate(zip(bare, bare[_SHINGLE - 1 :], strict=False))
        if (ord(first) * 31 + ord(last)) % _SAMPLED == 0
    ]
    return _Bare(bare, places, frozenset(bare[place : place + _SHINGLE] for place in sampled))


def _candidates(bare: Mapping[ArticleId, _Bare], least: float) -> Iterator[tuple[ArticleId, ArticleId]]:
    """The pairs whose samples have at least the share ``least`` in common."""
    order = list(bare)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(order):
        for shingle in bare[article].sample:
            holders[shingle].append(number)
    common: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in holders.values():
        for pair in combinations(numbers, 2):
            common[pair] += 1
    for (first, second), count in sorted(common.items()):
        one, other = order[first], order[second]
        if count >= least * min(len(bare[one].sample), len(bare[other].sample)):
            yield one, other


@dataclass(frozen=True, slots=True)
class _Numbered:
    """The shingles of a text as numbers, which are compared faster than strings."""

    shingles: tuple[int, ...]
    """The shingle at each offset."""
    distinct: frozenset[int]


def _numbered(texts: Mapping[ArticleId, _Bare]) -> dict[ArticleId, _Numbered]:
    numbers: dict[str, int] = {}
    result = {}
    for article, bare in texts.items():
        text = bare.text
        shingles = tuple(
            numbers.setdefault(text[place : place + _SHINGLE], len(numbers))
            for place in range(len(text) - _SHINGLE + 1)
        )
        result[article] = _Numbered(shingles, frozenset(shingles))
    return result


def _compared(
    one: ArticleId,
    other: ArticleId,
    bare: Mapping[ArticleId, _Bare],
    numbered: Mapping[ArticleId, _Numbered],
) -> Copies:
    of_one = _passages(numbered[one].shingles, numbered[other].distinct)
    of_other = _passages(numbered[other].shingles, numbered[one].distinct)
    return Copies(
        one,
        other,
        _share(of_one, bare[one]),
        _share(of_other, bare[other]),
        _in_text(of_one, bare[one]),
        _in_text(of_other, bare[other]),
    )


def _passages(shingles: Sequence[int], others: frozenset[int]) -> list[tuple[int, int]]:
    """The passages of a text that consist of another text's shingles."""
    shared = bytes(map(others.__contains__, shingles))
    runs = ((run.start(), run.end() - 1 + _SHINGLE) for run in _RUN.finditer(shared))
    return [(start, end) for start, end in runs if end - start >= _PASSAGE]


def _share(passages: Sequence[tuple[int, int]], bare: _Bare) -> float:
    return sum(end - start for start, end in passages) / len(bare.text) if bare.text else 0.0


def _in_text(passages: Sequence[tuple[int, int]], bare: _Bare) -> tuple[Span, ...]:
    return tuple(Span(bare.places[start], bare.places[end - 1] + 1) for start, end in passages)
