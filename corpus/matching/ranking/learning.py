"""What matching learns from an analyst's work.

- A linked claim enlarges the query: what is like the statement it is linked to is like it.
- Statements beside two linked ones are likely to go together too: articles report a story in the same order.
- Shared tags raise a pair, a rare tag more than a common one.
- Linked pairs are done, and rejected ones never come back.

All of it together raises a pair only so much: what the statements say still ranks them. Nothing is trained and nothing
is kept: the same work gives the same suggestions, in whatever order it was done.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from corpus.matching.ranking import likeness
from corpus.matching.ranking.index import Index
from corpus.matching.ranking.rows import inverse, row_norms, scaled
from corpus.matching.suggestion import Statement
from corpus.matching.work import Work, WorkedClaim
from corpus.rejected_pairs import bare_words, says_the_same

_LINKED = 0.5
"""How much it counts that the statement linked to one is like the other."""
_STRONG = 0.2
"""Likeness through a link from which it is given as a reason."""
_BESIDE_LINKED = 0.15
"""What a link between neighbouring statements adds to a likeness. Chosen."""
_TAGGED = 0.3
"""What common tags add to a likeness. Chosen."""
_TELLING = 0.1
"""Product of the words, and the meanings, of two statements from which they say something alike. Measured on five
articles: pairs below it share no word that a reason could name."""
_FAINT = 1.0
"""Likeness to which links can raise a pair that says nothing alike, against what is usual for it: a score of 0.2.
Chosen: what stands beside a linked pair, or is in like company, is then offered after what has a reason of its own."""
_LIMIT = 0.5
"""What work can add to a likeness at most. Without a limit, pairs in the midst of much that is linked would all be
taken for certain, whatever they say."""
_MOST = 0.5
"""Share of a claim or of a statement that must lie in the other for the claim to be about the statement."""


Pair = tuple[int, int]
"""Places of two statements, the earlier one first."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What an analyst's work says about the statements of an index."""

    bonus: sparse.csr_array
    """What it adds to the likeness of pairs of different articles."""
    through_links: frozenset[Pair]
    """Pairs of which one is much like what the other is linked to."""
    beside: frozenset[Pair]
    """Pairs beside a linked one."""
    tags: Mapping[int, frozenset[str]]
    """The tags of the claims on a statement."""
    done: frozenset[Pair]
    """Pairs that are linked or were rejected."""


def learned(index: Index, work: Work | None) -> Learned:
    """What ``work`` says about these statements."""
    count = len(index.statements)
    if work is None or not (work.claims or work.rejected):
        nothing = sparse.csr_array((count, count), dtype=np.float32)
        return Learned(nothing, frozenset(), frozenset(), {}, frozenset())
    of_claim = {claim.id: statements_of(index, claim) for claim in work.claims}
    linked = {
        pair
        for source, target, _ in work.links
        for pair in _pairs(of_claim.get(source, ()), of_claim.get(target, ()))
        if index.owners[pair[0]] != index.owners[pair[1]]
    }
    beside = _beside(index, linked)
    tags = _tags(work.claims, of_claim)
    from_links = likeness.across(_from_links(index, linked), index.owners)
    of_links = _faint_without_words(index, from_links + _BESIDE_LINKED * _either_way(beside, count))
    bonus = of_links + _TAGGED * _from_tags(index, tags)
    return Learned(
        _limited(bonus),
        frozenset(_strong_pairs(from_links)),
        frozenset(beside),
        tags,
        frozenset(linked | _rejected(index, work)),
    )


def _limited(bonus: sparse.csr_array) -> sparse.csr_array:
    """The first of what speaks for a pair counts in full, further the less the nearer the limit."""
    found = sparse.csr_array(bonus)
    found.data = (_LIMIT * -np.expm1(-found.data / _LIMIT)).astype(np.float32)
    return found


def _faint_without_words(index: Index, bonus: sparse.csr_array) -> sparse.csr_array:
    """What links add. Pairs whose own words and meanings are not alike are raised to :data:`_FAINT` at most: to stand
    beside a linked pair, or in its company, is no reason alone."""
    pairs = sparse.coo_array(bonus)
    one, other = pairs.row, pairs.col
    if not len(one):
        return bonus
    own = np.asarray(index.rows[one].multiply(index.rows[other]).sum(axis=1), dtype=np.float32).ravel()
    meant = index.meanings.weighted
    own += np.einsum("ij,ij->i", meant[one], meant[other])
    usual = (index.hubs[one] * index.hubs[other]) ** likeness.HUB_POWER
    alike = np.asarray(index.across[one, other], dtype=np.float32).ravel()
    room = np.maximum(_FAINT * usual - alike, 0)
    values = np.where(own >= _TELLING, pairs.data, np.minimum(pairs.data, room))
    return sparse.csr_array((values.astype(np.float32), (one, other)), shape=bonus.shape)


def statements_of(index: Index, claim: WorkedClaim) -> tuple[int, ...]:
    """The statements that a claim is about: most of it lies in them, or most of them in it."""
    found = []
    for at in index.within(claim.article, claim.span):
        statement = index.statements[at]
        common = min(statement.end, claim.span.end) - max(statement.start, claim.span.start)
        if common >= _MOST * min(len(claim.span), statement.end - statement.start):
            found.append(at)
    return tuple(found)


def _pairs(one: Iterable[int], other: Sequence[int]) -> Iterable[Pair]:
    return ((min(a, b), max(a, b)) for a in one for b in other)


def _beside(index: Index, linked: set[Pair]) -> set[Pair]:
    near = {
        pair for a, b in linked for pair in _pairs([a, *index.neighbours([a])], [b, *index.neighbours([b])])
    }
    return near - linked


def _either_way(pairs: set[Pair], count: int) -> sparse.csr_array:
    both = [*pairs, *((b, a) for a, b in pairs)]
    rows, columns = np.asarray(both, dtype=np.int64).reshape(-1, 2).T
    return sparse.csr_array((np.ones(len(both), dtype=np.float32), (rows, columns)), shape=(count, count))


def _from_links(index: Index, linked: set[Pair]) -> sparse.csr_array:
    through = likeness.shares(_either_way(linked, len(index.statements))) @ index.alike
    return sparse.csr_array(_LINKED * (through + through.T))


def _strong_pairs(from_links: sparse.csr_array) -> Iterable[Pair]:
    pairs = from_links.tocoo()
    strong = (pairs.data >= _STRONG) & (pairs.row < pairs.col)
    return ((int(a), int(b)) for a, b in zip(pairs.row[strong], pairs.col[strong], strict=True))


def _tags(
    claims: Sequence[WorkedClaim], of_claim: Mapping[str, tuple[int, ...]]
) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for claim in claims:
        for at in of_claim[claim.id]:
            found[at].update(claim.tags)
    return {at: frozenset(tags) for at, tags in found.items() if tags}


def _from_tags(index: Index, tags: Mapping[int, frozenset[str]]) -> sparse.csr_array:
    """The cosine of the tags of two statements, each tag weighted by how rare it is. Only for pairs that are at all
    alike: a tag may be on thousands of statements, and then all their pairs would be millions."""
    seen = Counter(tag for of_one in tags.values() for tag in of_one)
    columns = {tag: column for column, tag in enumerate(sorted(seen))}
    entries = [(at, tag) for at in sorted(tags) for tag in sorted(tags[at])]
    weights = [math.log((1 + len(tags)) / (1 + seen[tag])) + 0.5 for _, tag in entries]
    places = ([at for at, _ in entries], [columns[tag] for _, tag in entries])
    shape = (len(index.statements), max(1, len(columns)))
    rows = sparse.csr_array((np.asarray(weights, dtype=np.float32), places), shape=shape)
    norms = row_norms(rows)
    rows = scaled(rows, inverse(norms))
    pairs = index.across.tocoo()
    tagged = (norms[pairs.row] > 0) & (norms[pairs.col] > 0)
    one, other = pairs.row[tagged], pairs.col[tagged]
    values = np.asarray(rows[one].multiply(rows[other]).sum(axis=1), dtype=np.float32).ravel()
    return sparse.csr_array((values, (one, other)), shape=index.across.shape)


# Rejected pairs are known by their words


def _rejected(index: Index, work: Work) -> set[Pair]:
    quoted = _Quoted(index)
    found: set[Pair] = set()
    for one, other in work.rejected:
        found.update(_pairs(quoted.statements(*one), quoted.statements(*other)))
    return found


def rejected_for(index: Index, work: Work | None, place: Statement) -> set[int]:
    """The statements that somebody rejected for this place, which need not be a statement of the index."""
    words = bare_words(place.text)
    quoted = _Quoted(index)
    found: set[int] = set()
    for pair in work.rejected if work is not None else ():
        for (article, quote), other in (pair, pair[::-1]):
            if article == place.article and says_the_same(words, bare_words(quote)):
                found.update(quoted.statements(*other))
    return found


class _Quoted:
    """Statements by what they say."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._plain: dict[str, list[tuple[int, str]]] = {}

    def statements(self, article: str, quote: str) -> tuple[int, ...]:
        """The statements of an article that a quote is of: all of it, or most of it."""
        wanted = bare_words(quote)
        return tuple(at for at, text in self._texts(article) if says_the_same(text, wanted))

    def _texts(self, article: str) -> list[tuple[int, str]]:
        if article not in self._plain:
            places = self._index.of_article.get(article, ())
            self._plain[article] = [(at, bare_words(self._index.statements[at].text)) for at in places]
        return self._plain[article]
