"""What a statement says to be as it should be, or not to be: 供水正常, 断水; 足额发放, 拖欠.

Who contradicts an official notice seldom uses the opposite of its words; he tells what went wrong. So two statements
about one thing, of which one says that all is well and the other that it is not, exclude each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.matching import lexicon
from corpus.matching.clauses import Clause, clause_at
from corpus.matching.lexicon import Word
from corpus.matching.scopes import Scope
from corpus.matching.speech import DISTANCED
from corpus.script import fold

_RUMOUR = re.compile(
    fold("(?:对于?|针对)?(?:外传|网传|传言|传闻|谣传|外界[传质])|(?:若|如果|假如|倘若|一旦)")
)
"""What introduces a clause that the statement does not assert: 对于外传大砍人力, …"""
_CONCEDED = re.compile(fold("只是|仅仅是|除了|尽管|虽然|虽"))
"""What begins a clause that takes little from what its statement says."""
_BEFORE = frozenset({fold("历年"), fold("去年"), fold("前年")})
"""Times other than that of the statement: 往年早就订满了."""


@dataclass(frozen=True, slots=True)
class Stance:
    """A word by which a statement says that something is well, or is not; a negation turns it round."""

    word: Word
    well: bool


def stances_in(
    words: Sequence[Word],
    clauses: Sequence[Clause],
    scopes: Sequence[Scope],
    negates: Callable[[Word], bool],
) -> tuple[Stance, ...]:
    """What a statement says to be well or not, in order."""
    known = lexicon.stances()
    found = [word for word in words if word.text in known]
    held = [word for word in found if _is_held(clause_at(clauses, word.start), clauses, scopes)]
    return tuple(Stance(word, known[word.text] != negates(word)) for word in held)


def balance(stances: Sequence[Stance]) -> int:
    """Above 0 if a statement says on the whole that all is well, below 0 if it says that it is not."""
    return sum(1 if one.well else -1 for one in stances)


def _is_held(number: int, clauses: Sequence[Clause], scopes: Sequence[Scope]) -> bool:
    """Whether a clause says what its statement holds, of now: no rumour, no claim of others, no concession."""
    text = clauses[number].text
    said = _RUMOUR.search(text) or DISTANCED.search(text) or _CONCEDED.match(text)
    return said is None and _BEFORE.isdisjoint(scopes[number].times)
