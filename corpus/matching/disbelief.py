"""Whether one statement does not believe what the other claims: 局长表示全部同意, 村民说根本没人问过他们.

Who disbelieves seldom uses the opposites of the words of a claim. He says that it is not so in words that belong to no
subject: 根本, 从来没有, 哪有, 质疑, 说不过去. They count only against what somebody is reported to claim and the other
statement does not put in doubt itself.
"""

from __future__ import annotations

from corpus.matching.clauses import clause_at
from corpus.matching.facts import Facts
from corpus.matching.opposition import Opposition, terms_beside
from corpus.matching.speech import CONTRASTS
from corpus.matching.topics import shared_terms

_OF_ONE_THING = 0.06
"""Score from which disbelief concerns what the other statement claims if it has a word of it. On all golds of links but
the four that are kept aside, three of five such pairs contradicted each other."""
_THE_SAME = 0.5
"""Score from which it rather repeats the claim, or both doubt it."""
_LONG = 50
"""Telling characters of a statement that speaks of so much that it need not disbelieve just that claim."""
_MEANT = 0.4
"""Cosine by the sentence encoder that does for a word in common."""


def disbelieved(a: Facts, b: Facts, score: float, meaning: float = 0.0) -> Opposition | None:
    """The word that introduces the claim of one statement, and the one by which the other does not believe it."""
    if not _OF_ONE_THING <= score < _THE_SAME or max(a.size, b.size) > _LONG:
        return None
    found = _disbelieved_by(a, b, meaning)
    if found is not None:
        return found
    found = _disbelieved_by(b, a, meaning)
    return None if found is None else found.turned()


def _disbelieved_by(a: Facts, b: Facts, meaning: float) -> Opposition | None:
    if a.claim is None or b.doubt is None or _doubts(a):
        return None
    claimed = [term for topic in a.topics[clause_at(a.clauses, a.claim.start) :] for term in topic]
    if meaning < _MEANT and not shared_terms(terms_beside(b, b.doubt), claimed):
        return None
    return Opposition(a.claim, b.doubt)


def _doubts(facts: Facts) -> bool:
    return bool(facts.denials) or facts.doubt is not None or CONTRASTS.search(facts.folded) is not None
