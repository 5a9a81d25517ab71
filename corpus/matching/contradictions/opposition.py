"""Whether two statements exclude each other by their words, not by their figures.

Subject and predicate must match before polarity counts. Two clauses share enough besides the words in
question, and one negates what the other asserts, uses the opposite word, swaps who acts on whom, or says of what the
other asserts that it is not so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.matching.clauses.causes import share_a_cause
from corpus.matching.clauses.clauses import clause_at
from corpus.matching.clauses.scopes import Match
from corpus.matching.clauses.speech import DENIES_BEHIND, REPORTS
from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import (
    is_held,
    is_only_wanted,
    is_qualified,
    is_set_apart,
    is_supposed,
    negates_something,
)
from corpus.matching.words import lexicon
from corpus.matching.words.grammar import FUNCTION_WORDS
from corpus.matching.words.lexicon import Word
from corpus.matching.words.topics import Term, alike, group_keys, shared_terms
from corpus.script import fold

_TOPIC = 0.4
"""Share of the terms of the clause with fewer that both clauses have, from which they are about the same thing. The
numbers of this module are chosen on the golds ``sample``, ``harbour``, ``vaccine`` and ``typhoon``."""
_TOPIC_OF_CLAIM = 0.4
"""The same for a clause that denies what the other asserts."""
_MANY = 4
"""Terms that the clauses around two words must share where the clauses of the words alone share too few."""
_DENIED = 0.1
"""Score from which a denial concerns what the other statement says. On all golds of links, fewer than one in five did
below."""
_MEANT = 0.4
"""Cosine by the sentence encoder from which the denial of one statement concerns what the other says. On all golds of
links, seven of ten such pairs contradicted each other."""
_FEW_TERMS = 3
"""Words of a clause below which its subject is taken to stand in the clause before."""

_RIGHT_BEHIND = 1
"""Code points between a negation and what it surely negates: 不是纪录."""
_NAMES_CLAIM = re.compile(fold("[^，。；]{2}的(?:说法|话|论断|判断|结论)"))
"""What names in the clause of a denial the claim that is denied: 创新高的说法不成立."""
_PASSIVE = re.compile(fold("被|遭|受到|获"))


@dataclass(frozen=True, slots=True)
class Opposition:
    """Words by which two statements exclude each other."""

    a: Word
    b: Word

    def turned(self) -> Opposition:
        return Opposition(self.b, self.a)


def opposition(
    a: Facts,
    b: Facts,
    common: Callable[[str], bool],
    score: float = 1.0,
    *,
    close: bool = False,
    related: bool = False,
    parted: bool = False,
) -> Opposition | None:
    """The words by which two statements exclude each other, if there are any. ``close`` says that they are about one
    thing, so that the clauses of a plain negation need nothing in common; ``related``, that this holds of opposite
    words too; ``parted``, that their figures are of two things, and so are opposite words: 降到零下15度, 升到20度."""
    opposite: Iterable[Opposition] = () if parted else _opposite_words(a, b, related)
    for found in (*opposite, *_swapped(a, b), *_of_causes(a, b)):
        if one_scope(a, found.a, b, found.b, common):
            return found
    for one, two, turned in ((a, b, False), (b, a, True)):
        for found in _of_one_side(one, two, score, close=close, related=related):
            if one_scope(one, found.a, two, found.b, common):
                return found.turned() if turned else found
    return None


def _of_one_side(a: Facts, b: Facts, score: float, *, close: bool, related: bool) -> Iterator[Opposition]:
    yield from _negated(a, b, close=close, related=related)
    if score >= _DENIED:
        yield from _denied(a, b)


def one_scope(a: Facts, word: Word, b: Facts, against: Word, common: Callable[[str], bool]) -> bool:
    """Whether the clauses of two words speak of one time and place, as far as they say."""
    scope, other = (
        facts.scopes[clause_at(facts.clauses, place.start)] for facts, place in ((a, word), (b, against))
    )
    return scope.match(other, common) is not Match.APART


# Opposite and negated words


def _opposite_words(a: Facts, b: Facts, related: bool) -> Iterator[Opposition]:
    for pair in a.polarities.keys() & b.polarities.keys():
        sides_a, sides_b = a.polarities[pair], b.polarities[pair]
        if len({side for side, _ in sides_a}) > 1 or len({side for side, _ in sides_b}) > 1:
            continue  # who speaks of both sides compares them
        for side, word in sides_a:
            for other_side, against in sides_b:
                held = is_held(a, word) and is_held(b, against)
                if side != other_side and held and (related or _about_the_same(a, word, b, against)):
                    yield Opposition(word, against)


def _negated(a: Facts, b: Facts, *, close: bool, related: bool) -> Iterator[Opposition]:
    """Words that ``a`` negates and ``b`` asserts, as they are or by another word for them."""
    if negates_something(b):
        return
    for text, word in a.negated.items():
        found = list(_asserted(b, text))
        if not found or is_supposed(a, word) or is_set_apart(a, word):
            continue
        plainly = close and _is_right_behind_negation(a, word)
        for against in found:
            if plainly or related or _about_the_same(a, word, b, against):
                yield Opposition(word, against)


def _is_right_behind_negation(facts: Facts, word: Word) -> bool:
    return any(0 <= word.start - end <= _RIGHT_BEHIND for _, end in facts.negations)


def _asserted(facts: Facts, text: str) -> Iterator[Word]:
    """Where a statement asserts what a word says: by the word itself, else by words of the same group."""
    at = facts.folded.find(text)
    if at >= 0:
        found = [Word(text, at)] if text not in facts.negated else []
    else:
        keys = frozenset(group_keys(text))
        found = [word for word in facts.words if not keys.isdisjoint(group_keys(word.text))] if keys else []
    for word in found:
        if (
            not facts.negates(word)
            and not is_only_wanted(facts, word.start)
            and not is_supposed(facts, word)
            and not is_qualified(facts, word.start)
        ):
            yield word


def _about_the_same(a: Facts, word: Word, b: Facts, against: Word) -> bool:
    """Whether the clauses of two words share enough of their other terms."""
    if alike(_terms_around(a, word), _terms_around(b, against), _TOPIC):
        return True
    wide = terms_beside(a, word), terms_beside(b, against)
    fewer, more = sorted(wide, key=len)
    common = len(shared_terms(fewer, more))
    return common >= _MANY and common >= _TOPIC * len(fewer)


def _terms_around(facts: Facts, word: Word) -> list[Term]:
    """The terms in the clause of a word, and in the one before, which may name the subject, if the clause has few;
    without the word itself."""
    number = clause_at(facts.clauses, word.start)
    terms = [term for term in facts.topics[number] if term.end <= word.start or word.end <= term.start]
    words = sum(not term.is_figure for term in terms)
    return [*facts.topics[number - 1], *terms] if number and words < _FEW_TERMS else terms


def terms_beside(facts: Facts, word: Word) -> list[Term]:
    """The terms of the clause of a word and of the clauses on either side, figures and the word itself left out."""
    number = clause_at(facts.clauses, word.start)
    return [
        term
        for topic in facts.topics[max(0, number - 1) : number + 2]
        for term in topic
        if not term.is_figure and (term.end <= word.start or word.end <= term.start)
    ]


# Who acts on whom


def _swapped(a: Facts, b: Facts) -> Iterator[Opposition]:
    """The same act with its two sides exchanged: 甲起诉乙, 乙起诉甲."""
    for text in a.acts.keys() & b.acts.keys():
        word, against = a.acts[text], b.acts[text]
        here, there = _sides(a, word), _sides(b, against)
        if here is not None and there is not None and here == there[::-1] and here[0] != here[1]:
            yield Opposition(word, against)


def _sides(facts: Facts, act: Word) -> tuple[str, str] | None:
    """The words right before and right behind an act within its clause; turned round in a passive sentence."""
    clause = facts.clauses[clause_at(facts.clauses, act.start)]
    words = [word for word in facts.words_in(clause) if word.text not in FUNCTION_WORDS]
    before = [word.text for word in words if word.end <= act.start]
    behind = [word.text for word in words if word.start >= act.end]
    passive = _PASSIVE.search(facts.folded, clause.start, act.start)
    if passive is not None:
        actors = [word.text for word in words if passive.end() <= word.start < act.start]
        patients = [word.text for word in words if word.end <= passive.start()]
        return (actors[-1], patients[-1]) if actors and patients else None
    return (before[-1], behind[0]) if before and behind else None


def _of_causes(a: Facts, b: Facts) -> Iterator[Opposition]:
    """What one statement gives as the cause and the other says not to be it."""
    for cause in a.causes:
        for against in b.causes:
            if cause.denied != against.denied and share_a_cause(cause, against):
                yield Opposition(cause.word, against.word)


# What denies a claim


def denied_by_one(a: Facts, b: Facts, meaning: float) -> Opposition | None:
    """The denial of one statement, and what of the other it concerns, where they mean nearly the same by a sentence
    encoder and only one of them denies it."""
    if meaning < _MEANT or bool(a.denials) == bool(b.denials):
        return None
    if b.denials:
        return _met_by(a, b)
    found = _met_by(b, a)
    return None if found is None else found.turned()


def _met_by(a: Facts, b: Facts) -> Opposition | None:
    if a.negations:  # who negates as well may say the same: 没有限水的计划, 否认会制水
        return None
    subjects = [term for topic in a.topics for term in topic if not term.is_figure]
    for denial in b.denials:
        denied = [term for term in _denied_terms(b, denial) if not term.is_figure]
        shared = [term for term in shared_terms(subjects, denied) if lexicon.is_known(term.text)]
        if shared:
            best = max(shared, key=lambda term: (lexicon.rarity(term.text), -term.start))
            return Opposition(Word(best.text, best.start), denial)
    return None


def _denied(a: Facts, b: Facts) -> Iterator[Opposition]:
    """``b`` says that what ``a`` asserts is not so: it denies what it names behind (否认已经退出), or what it has named
    (所谓破纪录并不成立)."""
    asserted = _asserted_topics(a) if b.denials else []
    for denial in b.denials:
        share = _shared_predicate if DENIES_BEHIND.fullmatch(denial.text) else _shared_claim
        shared = share(asserted, _denied_terms(b, denial))
        if shared is not None and not a.negates(shared):
            yield Opposition(shared, denial)


def _denied_terms(facts: Facts, denial: Word) -> list[Term]:
    """What a denial concerns: what stands behind it, or what its clause and the one before have named."""
    number = clause_at(facts.clauses, denial.start)
    if DENIES_BEHIND.fullmatch(denial.text):
        return _behind(facts, number, denial)
    first = number if _NAMES_CLAIM.search(facts.clauses[number].text) else max(0, number - 1)
    return _terms_of(facts, range(first, number + 1))


def _behind(facts: Facts, number: int, denial: Word) -> list[Term]:
    """The terms behind a denial in its clause, and those of the next one if there is only one, unless the next one says
    what is asserted instead: 否认有影响，称维持在12.5米. Empty if the denial ends its clause, as a noun: 遭遇质疑，…"""
    if not facts.clauses[number].text[denial.end - facts.clauses[number].start :].strip():
        return []
    terms = [term for term in facts.topics[number] if term.start >= denial.end]
    following = facts.clauses[number + 1 : number + 2]
    if len(terms) > 1 or any(REPORTS.match(clause.text) for clause in following):
        return terms
    return [*terms, *_terms_of(facts, range(number + 1, number + 2))]


def _asserted_topics(facts: Facts) -> list[tuple[Term, ...]]:
    """The terms of the clauses that a statement asserts. It does not assert a clause with a denial, nor those that the
    denial concerns: all before it (客流增加的说法不实), or for one that stands before what it denies, none of these."""
    denied: set[int] = set()
    for denial in facts.denials:
        number = clause_at(facts.clauses, denial.start)
        first = number if _denies_what_follows(facts, number, denial) else 0
        denied.update(range(first, number + 1))
    return [topic for number, topic in enumerate(facts.topics) if number not in denied]


def _denies_what_follows(facts: Facts, number: int, denial: Word) -> bool:
    """Whether a denial stands before what it denies; at the end of its clause it denies what came before: 针对传闻，
    公司否认."""
    ends = not facts.clauses[number].text[denial.end - facts.clauses[number].start :].strip("，。；,; ")
    return DENIES_BEHIND.fullmatch(denial.text) is not None and not ends


def _shared_predicate(topics: Sequence[Sequence[Term]], there: Sequence[Term]) -> Word | None:
    """As :func:`_shared_claim`, if the clauses have two of the terms, or all: one may be a subject of which something
    else is denied."""
    shared = shared_terms(there, [term for topic in topics for term in topic])
    return _shared_claim(topics, there) if len(shared) >= min(2, len(there)) else None


def _terms_of(facts: Facts, clauses: range) -> list[Term]:
    return [term for number in clauses for term in _topic_of(facts, number)]


def _topic_of(facts: Facts, number: int) -> tuple[Term, ...]:
    return facts.topics[number] if number < len(facts.topics) else ()


def _shared_claim(topics: Sequence[Sequence[Term]], there: Sequence[Term]) -> Word | None:
    """The rarest term that some terms of the other statement repeat, if they repeat enough of a clause;
    ``topics`` are the terms of each clause."""
    for topic in topics:
        if alike(list(topic), list(there), _TOPIC_OF_CLAIM):
            best = max(shared_terms(topic, there), key=lambda term: (lexicon.rarity(term.text), -term.start))
            return Word(best.text, best.start)
    return None
