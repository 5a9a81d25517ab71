"""Whether a statement says that something is in order or not: 供水正常, 断水; 足额发放, 拖欠.

A contradiction of an official notice seldom uses the opposites of its words; it says what went wrong. So statements of
which one says that all is in order and the other that it is not are never equivalent, even with the same figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.matching.clauses.clauses import Clause, clause_at
from corpus.matching.clauses.irrealis import RUMOUR_OR_CONDITION
from corpus.matching.clauses.scopes import Scope
from corpus.matching.clauses.speech import DISTANCED
from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.script import fold

_CONCEDED = re.compile(fold("只是|仅仅是|除了|尽管|虽然|虽"))
"""What begins a clause that takes little from what its statement says."""
_BEFORE = frozenset({fold("历年"), fold("去年"), fold("前年")})
"""Times other than that of the statement: 往年早就订满了."""


@dataclass(frozen=True, slots=True)
class Stance:
    """A word that says that something is in order, or not; a negation reverses it."""

    word: Word
    well: bool


def stances_in(
    words: Sequence[Word],
    clauses: Sequence[Clause],
    scopes: Sequence[Scope],
    negates: Callable[[Word], bool],
) -> tuple[Stance, ...]:
    """The stances of a statement on the present, or on the past if it has no other, in the order of the text."""
    known = lexicon.stances()
    found = [word for word in words if word.text in known]
    said = [word for word in found if _is_said(clauses[clause_at(clauses, word.start)].text)]
    now = [word for word in said if _BEFORE.isdisjoint(scopes[clause_at(clauses, word.start)].times)]
    return tuple(Stance(word, known[word.text] != negates(word)) for word in now or said)


def balance(stances: Sequence[Stance]) -> int:
    """Positive if a statement says, on balance, that things are in order; negative if it says that they are not."""
    return sum(1 if stance.well else -1 for stance in stances)


def _is_said(text: str) -> bool:
    """Whether a clause is asserted by its statement, and no rumour, quotation or concession."""
    return not (RUMOUR_OR_CONDITION.search(text) or DISTANCED.search(text) or _CONCEDED.match(text))
