"""What an amount is an amount of, by the words around it: revenue, profit, a price paid, a loan.

Revenue and profit are both money, and one is no other value of the other.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from corpus.figures import Figure
from corpus.matching import lexicon
from corpus.matching.facts import Facts
from corpus.script import fold

_BEHIND = 8
"""Code points behind a figure within which a word still tells what it is: 38亿元收购."""


def told_apart(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether both statements say of what their amount is, and it is not the same."""
    one, other = _amount(a, figure), _amount(b, against)
    return bool(one) and bool(other) and one.isdisjoint(other)


def _amount(facts: Facts, figure: Figure) -> frozenset[int]:
    """The groups of the nearest such word before a figure in its clause, or right behind it."""
    clause = facts.clauses[facts.clause_of(figure)]
    start, end = figure.start - facts.statement.start, figure.end - facts.statement.start
    return _told(facts.folded[clause.start : start], facts.folded[end : min(clause.end, end + _BEHIND)])


@lru_cache(maxsize=20_000)
def _told(before: str, behind: str) -> frozenset[int]:
    words = _words().findall(before)
    after = _words().search(behind) if not words else None
    word = words[-1] if words else after.group() if after else ""
    return _groups().get(word, frozenset())


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(lexicon.amounts()):
        for word in line:
            found[word] = found.get(word, frozenset()) | {number}
    return found


@cache
def _words() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(map(fold, _groups()), key=len, reverse=True))))
