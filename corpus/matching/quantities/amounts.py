"""What an amount is an amount of, by the words around it: revenue, profit, a price paid; the dead, the missing.

Revenue and profit are both money, and one is no other value of the other. The dead of two statements are counted alike
even if nothing else around the two numbers is the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from corpus.figures import Figure, dimension
from corpus.matching.facts.facts import Facts
from corpus.matching.words import lexicon
from corpus.script import fold

PEOPLE = "count 人"
"""The dimension of a number of people."""
_BEHIND = 8
"""Code points behind a figure within which a word still says what it is: 38亿元收购."""
_BEHIND_PEOPLE = 12
"""The same behind a number of people, whose fate mostly follows the number: 9人经抢救无效死亡."""
CASUALTIES = frozenset(fold("死伤"))
"""What happened to people, which headlines put in place of their classifier: 5死12伤."""


def told_apart(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether both statements say of what their amount is, and it is not the same."""
    one, other = _amount(a, figure), _amount(b, against)
    return bool(one) and bool(other) and one.isdisjoint(other)


def told_alike(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether both statements say of what their amount is, and it is the same."""
    return not _amount(a, figure).isdisjoint(_amount(b, against))


def _amount(facts: Facts, figure: Figure) -> frozenset[int]:
    """The groups of the word that says what a figure is: for money the nearest one before it in its clause, or right
    behind it; for people the first one behind the number, or the last one before it."""
    clause = facts.clauses[facts.clause_of(figure)]
    start, end = figure.start - facts.statement.start, figure.end - facts.statement.start
    before = facts.folded[clause.start : start]
    if dimension(figure) == PEOPLE:
        told = end - (facts.folded[end - 1] in CASUALTIES)
        return _of_people(before, facts.folded[told : min(clause.end, end + _BEHIND_PEOPLE)])
    return _of_money(before, facts.folded[end : min(clause.end, end + _BEHIND)])


@lru_cache(maxsize=20_000)
def _of_money(before: str, behind: str) -> frozenset[int]:
    groups, words = _amounts()
    earlier = words.findall(before)
    after = words.search(behind) if not earlier else None
    return groups.get(earlier[-1] if earlier else after.group() if after else "", frozenset())


@lru_cache(maxsize=20_000)
def _of_people(before: str, behind: str) -> frozenset[int]:
    groups, words = _fates()
    after = words.search(behind)
    named = words.findall(before) if after is None else [after.group()]
    return groups[named[-1]] if named else frozenset()


@cache
def _amounts() -> tuple[Mapping[str, frozenset[int]], re.Pattern[str]]:
    return _grouped(lexicon.amounts())


@cache
def _fates() -> tuple[Mapping[str, frozenset[int]], re.Pattern[str]]:
    return _grouped(lexicon.fates())


def _grouped(lines: Sequence[Sequence[str]]) -> tuple[Mapping[str, frozenset[int]], re.Pattern[str]]:
    """The numbers of the groups of each word, and the pattern of all words, the longest first."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(lines):
        for word in line:
            found[word] = found.get(word, frozenset()) | {number}
    longest_first = sorted(map(fold, found), key=lambda word: (-len(word), word))
    return found, re.compile("|".join(map(re.escape, longest_first)))
