"""Which links run between two articles, found by where their ends lie, so that a gutter never looks at all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from corpus.model import Claim, Span
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
    pairs = []
    for claim in snapshot.claims_of(left):
        if claim.orphaned or not shown(claim):
            continue
        for link in snapshot.links_of(claim.id):
            other = snapshot.claims.get(link.other_end(claim.id))
            if other is not None and other.article == right and not other.orphaned and shown(other):
                pairs.append(Paired(link.id, link.relation, claim.id, other.id, claim.span, other.span))
    return pairs


class PairIndex:
    """Links between two articles, sorted by both ends."""

    def __init__(self, pairs: Iterable[Paired] = ()) -> None:
        self.pairs = tuple(pairs)
        self._left = _Column(self.pairs, lambda pair: pair.left_span)
        self._right = _Column(self.pairs, lambda pair: pair.right_span)

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
