"""Whether a statement says of a thing that it is as it should be: 供水正常 against 断水, 足额发放 against 拖欠.

Who contradicts an official notice seldom uses the opposite of its words; he tells what went wrong. So two statements
about one thing, of which one says that all is well and the other that it is not, exclude each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.matching import lexicon
from corpus.matching.clauses import clause_at
from corpus.matching.facts import Facts
from corpus.matching.lexicon import Word
from corpus.matching.opposition import Opposition, one_scope
from corpus.matching.speech import DISTANCED
from corpus.matching.topics import Term, shared_terms
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
    clause: int
    well: bool


def stances(facts: Facts) -> tuple[Stance, ...]:
    """What a statement says to be well or not, in order."""
    known = lexicon.stances()
    found = [
        Stance(word, clause_at(facts.clauses, word.start), known[word.text] != facts.negates(word))
        for word in facts.words
        if word.text in known
    ]
    return tuple(one for one in found if _is_held(facts, one.clause))


def _is_held(facts: Facts, number: int) -> bool:
    """Whether a clause says what its statement holds, of now: no rumour, no claim of others, no concession."""
    text = facts.clauses[number].text
    said = _RUMOUR.search(text) or DISTANCED.search(text) or _CONCEDED.match(text)
    return said is None and _BEFORE.isdisjoint(facts.scopes[number].times)


def opposite_stances(a: Facts, b: Facts, common: Callable[[str], bool]) -> Opposition | None:
    """The words by which one statement says on the whole that all is well, and the other that it is not, of the same:
    they share a word besides those."""
    here, there = stances(a), stances(b)
    balance, other = _balance(here), _balance(there)
    if balance * other >= 0:
        return None
    for one in here:
        for against in there:
            if one.well != (balance > 0) or against.well != (other > 0):
                continue
            if one_scope(a, one.word, b, against.word, common) and _share_a_subject(a, here, b, there):
                return Opposition(one.word, against.word)
    return None


def _balance(found: Sequence[Stance]) -> int:
    return sum(1 if one.well else -1 for one in found)


def _share_a_subject(a: Facts, here: Sequence[Stance], b: Facts, there: Sequence[Stance]) -> bool:
    return bool(shared_terms(_subjects(a, here), _subjects(b, there)))


def _subjects(facts: Facts, found: Sequence[Stance]) -> list[Term]:
    """What a statement speaks of besides figures and the words of its stance."""
    told = {one.word.start for one in found}
    return [term for topic in facts.topics for term in topic if not term.is_figure and term.start not in told]
