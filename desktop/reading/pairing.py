"""Which links run between two articles, found by where their ends lie, so that a gutter never looks at all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from corpus.model import Claim, Link, Span
from corpus.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Paired:
    """A link between two articles, seen from left to right. Spans are in code points."""

    link: str
    relation: str
    left: str
    """Identity of the claim in the left article."""
    right: str
    left_span: Span
    right_span: Span


def paired_links(snapshot: Snapshot, left: str, right: str, shown: Callable[[Claim], bool]) -> list[Paired]:
    """The links between two articles of which both claims are in place and ``shown``."""
    links = (link for claim in snapshot.claims_of(left) for link in snapshot.links_of(claim.id))
    pairs = (paired(snapshot, link, left, right, shown) for link in links)
    return [pair for pair in pairs if pair is not None]


def paired(
    snapshot: Snapshot, link: Link, left: str, right: str, shown: Callable[[Claim], bool]
) -> Paired | None:
    """A link as one between two articles, or None if it runs elsewhere or one of its claims is not to be seen."""
    one, other = snapshot.claims.get(link.source), snapshot.claims.get(link.target)
    if one is None or other is None:
        return None
    if one.article != left:
        one, other = other, one
    if one.article != left or other.article != right:
        return None
    if one.orphaned or other.orphaned or not shown(one) or not shown(other):
        return None
    return Paired(link.id, link.relation, one.id, other.id, one.span, other.span)


class PairIndex:
    """Links between two articles, sorted by both ends."""

    def __init__(self, pairs: Iterable[Paired] = ()) -> None:
        self.pairs = tuple(pairs)
        self._left = _Column(self.pairs, lambda pair: pair.left_span)
        self._right = _Column(self.pairs, lambda pair: pair.right_span)

    def changed(self, gone: Collection[str], new: Iterable[Paired]) -> PairIndex:
        """The same without some links (by identity) and with others."""
        return PairIndex([*(pair for pair in self.pairs if pair.link not in gone), *new])

    def near(self, left: Span, right: Span) -> list[Paired]:
        """Links with at least one end that overlaps what its pane shows, each once."""
        found = {pair.link: pair for pair in self._left.overlapping(left)}
        found.update((pair.link, pair) for pair in self._right.overlapping(right))
        return list(found.values())


class _Column:
    """Pairs by the start of one of their spans; the longest span bounds how far back an overlap can begin."""

    def __init__(self, pairs: Iterable[Paired], span_of: Callable[[Paired], Span]) -> None:
        self._span_of = span_of
        self._pairs = sorted(pairs, key=lambda pair: span_of(pair).start)
        self._starts = [span_of(pair).start for pair in self._pairs]
        self._longest = max((len(span_of(pair)) for pair in self._pairs), default=0)

    def overlapping(self, span: Span) -> list[Paired]:
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [pair for pair in self._pairs[first:last] if self._span_of(pair).overlaps(span)]
