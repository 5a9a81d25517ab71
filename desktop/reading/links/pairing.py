"""The links between two articles, indexed by the positions of their ends, so that a gutter never processes all of
them."""

from __future__ import annotations

from bisect import bisect_left, insort
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


def paired_links(
    snapshot: Snapshot, left: str, right: str, is_shown: Callable[[Claim], bool]
) -> list[Paired]:
    """The links between two articles whose claims are both placed, and for which ``is_shown``."""
    links = (link for claim in snapshot.claims_of(left) for link in snapshot.links_of(claim.id))
    pairs = (paired(snapshot, link, left, right, is_shown) for link in links)
    return [pair for pair in pairs if pair is not None]


def paired(
    snapshot: Snapshot, link: Link, left: str, right: str, is_shown: Callable[[Claim], bool]
) -> Paired | None:
    """A link as one between two articles; None if it connects others, or if one of its claims is not shown."""
    source, target = snapshot.claims.get(link.source), snapshot.claims.get(link.target)
    if source is None or target is None:
        return None
    at_left, at_right = (source, target) if source.article == left else (target, source)
    if (at_left.article, at_right.article) != (left, right):
        return None
    if not all(is_shown(claim) and not claim.orphaned for claim in (at_left, at_right)):
        return None
    return Paired(link.id, link.relation, at_left.id, at_right.id, at_left.span, at_right.span)


class PairIndex:
    """Links between two articles, sorted by both ends."""

    def __init__(self, pairs: Iterable[Paired] = ()) -> None:
        self._pairs = {pair.link: pair for pair in pairs}
        self._left = _Column(self._pairs.values(), lambda pair: pair.left_span)
        self._right = _Column(self._pairs.values(), lambda pair: pair.right_span)

    @property
    def pairs(self) -> Collection[Paired]:
        """All links, in no order."""
        return self._pairs.values()

    def get(self, link: str) -> Paired | None:
        """A link by its identity."""
        return self._pairs.get(link)

    def change(self, gone: Iterable[str], new: Iterable[Paired]) -> None:
        """Remove the links ``gone`` by identity, whether or not they are indexed; then add the links ``new``."""
        for link in gone:
            pair = self._pairs.pop(link, None)
            if pair is not None:
                self._left.remove(pair)
                self._right.remove(pair)
        for pair in new:
            self._pairs[pair.link] = pair
            self._left.add(pair)
            self._right.add(pair)

    def near(self, left: Span, right: Span) -> list[Paired]:
        """Links with at least one end that overlaps the visible part of its pane, each once, by identity."""
        links = {*self._left.overlapping(left), *self._right.overlapping(right)}
        return [self._pairs[link] for link in sorted(links)]


class _Column:
    """Links sorted by the start of one of their spans; the longest span limits how far back an overlap can begin."""

    def __init__(self, pairs: Iterable[Paired], span_of: Callable[[Paired], Span]) -> None:
        self._span_of = span_of
        self._rows = sorted(self._row(pair) for pair in pairs)
        self._longest = max((end - start for start, _, end in self._rows), default=0)

    def _row(self, pair: Paired) -> tuple[int, str, int]:
        span = self._span_of(pair)
        return span.start, pair.link, span.end

    def add(self, pair: Paired) -> None:
        row = self._row(pair)
        insort(self._rows, row)
        self._longest = max(self._longest, row[2] - row[0])

    def remove(self, pair: Paired) -> None:
        del self._rows[bisect_left(self._rows, self._row(pair))]

    def overlapping(self, span: Span) -> list[str]:
        first = bisect_left(self._rows, (span.start - self._longest,))
        last = bisect_left(self._rows, (span.end,))
        return [link for start, link, end in self._rows[first:last] if end > span.start and end > start]
