"""Whether a statement presents what a word of it says as a fact, or negates, supposes, wants or only sets it apart."""

from __future__ import annotations

import re

from corpus.matching.clauses.clauses import Clause, clause_at
from corpus.matching.clauses.irrealis import RUMOUR_OR_CONDITION, SUPPOSED, WANTED
from corpus.matching.facts.facts import Facts
from corpus.matching.words.lexicon import Word
from corpus.script import fold

_SET_APART = re.compile(fold("而非|而不是|不是(?=.*而是)|并非(?=.*而是)"))
"""Negations of the other half of a statement's own contrast: 在应用层面，而非基础层面."""


def negates_something(facts: Facts) -> bool:
    """Whether a statement negates or denies something, so that it may say in other words what another one negates."""
    return bool(facts.negations or facts.denials)


def is_held(facts: Facts, word: Word) -> bool:
    """Whether a statement asserts a word or its opposite, and no negation behind it leaves open which: 突破没实现."""
    clause = _clause(facts, word.start)
    behind = any(word.start < start < clause.end for start, _ in facts.negations)
    return not behind and not is_supposed(facts, word)


def is_set_apart(facts: Facts, word: Word) -> bool:
    """Whether a word is only what a statement sets its own claim apart from."""
    number = clause_at(facts.clauses, word.start)
    start, end = facts.clauses[number].start, facts.clauses[min(number + 1, len(facts.clauses) - 1)].end
    return any(negation.start() < word.start for negation in _SET_APART.finditer(facts.folded, start, end))


def is_supposed(facts: Facts, word: Word) -> bool:
    """Whether the clause of a word supposes, asks or reports as a rumour what it says."""
    text = _clause(facts, word.start).text
    return any(pattern.search(text) is not None for pattern in (SUPPOSED, RUMOUR_OR_CONDITION))


def is_qualified(facts: Facts, at: int) -> bool:
    """Whether something in the clause of the text at a place negates or denies, so that it is unclear what is asserted:
    管制清单管不到它."""
    clause = _clause(facts, at)
    negating = (start for start, _ in facts.negations)
    denying = (denial.start for denial in facts.denials)
    return any(clause.start <= start < clause.end for start in (*negating, *denying))


def is_only_wanted(facts: Facts, at: int) -> bool:
    """Whether the text at a place is wanted or possible and not asserted: 限期一个月整改, 有望回升."""
    return WANTED.search(facts.folded, _clause(facts, at).start, at) is not None


def _clause(facts: Facts, at: int) -> Clause:
    return facts.clauses[clause_at(facts.clauses, at)]
