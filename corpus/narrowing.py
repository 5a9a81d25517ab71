"""Filters for the hits of a search: by the claims around them, by article, and by date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import accumulate

from corpus.hit import Hit
from corpus.identities import AnnotatorId
from corpus.memos import Filters
from corpus.model import Article, Claim, Span
from corpus.people import identities_of
from corpus.snapshot import Snapshot

UNTAGGED = "untagged"
"""Value of ``tag`` for hits that are in no tagged claim."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Conditions that hits must meet; an empty field accepts all.

    ``tag``, ``kind`` and ``annotator`` must be those of one claim that overlaps the hit or whose note or tag contains
    it.
    """

    within: str = ""
    """Words that the line of the hit must contain. The caller checks them, since that needs the texts."""
    article: str = ""
    tag: str = ""
    """Identity of a tag, or :data:`UNTAGGED`."""
    kind: str = ""
    annotator: str = ""
    since: str = ""
    """The first date of publication, as articles have it; undated articles do not pass."""
    until: str = ""
    """The last date of publication: ``2026-09`` includes all of that month."""

    @property
    def asks_for_claims(self) -> bool:
        """Whether hits are filtered by the claims around them."""
        return bool(self.tag or self.kind or self.annotator)

    @property
    def asks(self) -> bool:
        """Whether it narrows anything."""
        return self != Narrowing()

    def to_filters(self) -> Filters:
        """The conditions in the form in which a saved search stores them."""
        return tuple((field.name, (value,)) for field in fields(self) if (value := getattr(self, field.name)))


def narrowing_of(filters: Filters) -> Narrowing:
    """The conditions of a saved search. Filters with another meaning are ignored."""
    known = {field.name for field in fields(Narrowing)}
    return Narrowing(**{name: values[0] for name, values in filters if name in known and values})


def narrowed(hits: Iterable[Hit], narrowing: Narrowing, snapshot: Snapshot) -> Iterator[Hit]:
    """The hits that pass, in their order."""
    sieve = _Sieve(narrowing, snapshot)
    return (hit for hit in hits if sieve.passes(hit))


class _Sieve:
    def __init__(self, narrowing: Narrowing, snapshot: Snapshot) -> None:
        self._asked, self._snapshot = narrowing, snapshot
        self._people: Collection[str] = ()
        if narrowing.annotator:
            annotator = AnnotatorId(narrowing.annotator)
            self._people = identities_of(snapshot.annotators.values(), annotator)
        self._claims: dict[str, _SpanIndex] = {}

    def passes(self, hit: Hit) -> bool:
        article = self._snapshot.articles.get(hit.article) if hit.article is not None else None
        if not self._article_passes(article):
            return False
        if not self._asked.asks_for_claims:
            return True
        if hit.field == "text" and hit.article is not None:
            return self._place_passes(hit.article, hit.span)
        if hit.owner in self._snapshot.tags:
            return hit.owner == self._asked.tag and not (self._asked.kind or self._asked.annotator)
        return any(self._claim_passes(claim) for claim in self._claims_noted(hit.owner))

    def _article_passes(self, article: Article | None) -> bool:
        asked = self._asked
        if not (asked.article or asked.since or asked.until):
            return True
        if article is None or (asked.article and article.id != asked.article):
            return False
        published = article.published or ""
        if (asked.since or asked.until) and not published:
            return False
        return asked.since <= published and (not asked.until or published[: len(asked.until)] <= asked.until)

    def _place_passes(self, article: str, span: Span) -> bool:
        if article not in self._claims:
            standing = (claim for claim in self._snapshot.claims_of(article) if not claim.orphaned)
            self._claims[article] = _SpanIndex(claim for claim in standing if self._counts(claim))
        return self._claims[article].overlap(span) is not (self._asked.tag == UNTAGGED)

    def _counts(self, claim: Claim) -> bool:
        """Whether a claim has the tag, kind and annotator asked for; its hits are accepted or, when searching for
        untagged places, rejected."""
        if self._asked.tag == UNTAGGED:
            return bool(claim.tags) and self._rest_passes(claim)
        return self._claim_passes(claim)

    def _claim_passes(self, claim: Claim) -> bool:
        tag = self._asked.tag
        tagged = not claim.tags if tag == UNTAGGED else not tag or tag in claim.tags
        return tagged and self._rest_passes(claim)

    def _rest_passes(self, claim: Claim) -> bool:
        kind = self._asked.kind
        return (not kind or claim.kind == kind) and (not self._people or claim.annotator in self._people)

    def _claims_noted(self, owner: str) -> Iterator[Claim]:
        link = self._snapshot.links.get(owner)
        ends = (owner,) if link is None else (link.source, link.target)
        return (claim for end in ends if (claim := self._snapshot.claims.get(end)) is not None)


class _SpanIndex:
    """The spans of some claims of one article, for fast lookup."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """``claims`` must be sorted by their start."""
        spans = [(claim.start, claim.end) for claim in claims]
        self._starts = [start for start, _ in spans]
        self._furthest = [*accumulate((end for _, end in spans), max)]
        """For each claim, the greatest end of it and the claims before it."""

    def overlap(self, span: Span) -> bool:
        """Whether one of the claims shares a code point with ``span``."""
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._furthest[last] > span.start
