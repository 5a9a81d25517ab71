"""Where a statement stands on scales and in closed sets whose members exclude each other: planned, under way, finished;
Monday to Sunday; all, some, none.

The scales are data (``data/scales.txt``). They are no words that statements are compared by, so that they may be
phrases and one of them may hold another (没有停水 and 停水): the longest is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from corpus.matching.clauses.clauses import Clause, clause_at
from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.script import fold

_DOUBTED_BEFORE = re.compile(
    fold("(?:所谓|什么|名为|号称|自称|谈不上|算不上|称不上|说好的|哪[有来是里]|何来|何曾)的?[^，。；]{0,4}$")
)
"""The text before a word that a statement does not believe: 所谓自愿, 哪有什么廊桥."""
_SPEAKS_BEHIND = re.compile(
    fold(
        "[^，。；、]{0,4}?(?:[说称指讲]|表示|认为|告诉|透露|回忆|坦言|介绍|强调|证实|承认|否认|质疑|警告|批评|抱怨|爆料|反映|估计)"
    )
)
"""The text behind the speaker of a statement: 一名司机说, …"""

_NAME_BEHIND = re.compile(
    fold("(?:[与和及][^，。；、]{2,4})?(?:组织|论坛|峰会|协会|委员会|基金会|协定|条约|公约|社(?![会区交]))")
)
"""The text behind a word that is part of a name: 经济合作与发展组织, 合作社."""


class Tells(IntEnum):
    """What a scale says about a thing."""

    STATE = 0
    """How it stands: finished, approved, for free."""
    DETAIL = 1
    """When, where or of what sort: on Monday, on the left."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The sides of one scale on which a word may stand."""

    scale: int
    """The number of the scale."""
    sides: frozenset[int]
    tells: Tells


@dataclass(frozen=True, slots=True)
class ScaleWord:
    """A word of a statement that stands on a scale."""

    word: Word
    sides: Sides
    negated: bool
    """Whether the statement says that it is not so."""


def scale_words_in(
    folded: str, clauses: Sequence[Clause], negates: Callable[[Word], bool]
) -> tuple[ScaleWord, ...]:
    """Where a folded statement stands, in the order of its words. It stands nowhere on a scale of which it has two
    sides: who speaks of both compares them."""
    found = [
        ScaleWord(word, sides, negates(word) != _is_doubted(folded, clauses, word))
        for word in _scaled_in(folded)
        if _SPEAKS_BEHIND.match(folded, word.end) is None and _NAME_BEHIND.match(folded, word.end) is None
        for sides in _sides_of(word.text)
    ]
    torn = {one.sides.scale for one in found for other in found if exclude(one, other)}
    return tuple(word for word in found if word.sides.scale not in torn)


def _is_doubted(folded: str, clauses: Sequence[Clause], word: Word) -> bool:
    start = clauses[clause_at(clauses, word.start)].start
    return _DOUBTED_BEFORE.search(folded[start : word.start]) is not None


def _scaled_in(folded: str) -> list[Word]:
    """The words of the scales in a folded text, the longest at each place, in order."""
    known, lengths = _known()
    found: list[Word] = []
    at, size = 0, len(folded)
    while at < size:
        for length in lengths.get(folded[at], ()):
            text = folded[at : at + length]
            if text in known:
                found.append(Word(text, at))
                at += length
                break
        else:
            at += 1
    return found


def _sides_of(text: str) -> tuple[Sides, ...]:
    """The scales that a word stands on; none for other words."""
    return _known()[0].get(text, ())


def exclude(one: ScaleWord, other: ScaleWord) -> bool:
    """Whether two words of one scale cannot both hold."""
    if one.sides.scale != other.sides.scale or (one.negated and other.negated):
        return False
    if one.negated or other.negated:
        denied, asserted = (one, other) if one.negated else (other, one)
        if one.sides.tells is Tells.DETAIL:
            return (
                asserted.word.text == denied.word.text
            )  # what was not before dawn may have been late at night
        return asserted.sides.sides == denied.sides.sides
    return one.sides.sides.isdisjoint(other.sides.sides)


@cache
def _known() -> tuple[dict[str, tuple[Sides, ...]], dict[str, tuple[int, ...]]]:
    """The words with their sides, and how long the words are that begin with a character, the longest first."""
    found: dict[str, dict[tuple[int, Tells], set[int]]] = {}
    for scale, (tells, sides_told) in enumerate(_scales()):
        for side, words in enumerate(sides_told):
            for word in words:
                found.setdefault(fold(word), {}).setdefault((scale, tells), set()).add(side)
    known = {
        word: tuple(Sides(scale, frozenset(sides), tells) for (scale, tells), sides in of_word.items())
        for word, of_word in found.items()
    }
    lengths: dict[str, set[int]] = {}
    for word in known:
        lengths.setdefault(word[0], set()).add(len(word))
    return known, {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}


def _scales() -> Iterator[tuple[Tells, list[list[str]]]]:
    """What each scale says, and the words of its sides."""
    for line in lexicon.lines("scales"):
        kind, sides = line.split(" ", 1)
        yield Tells.DETAIL if kind == "detail" else Tells.STATE, [words.split() for words in sides.split("|")]
