"""The coverage: how many claims each article has with each tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from corpus.identities import ArticleId, TagId
from corpus.snapshot import Snapshot

STEPS = 3
"""Steps of one blue above nothing."""
_MOST_PLAIN = 3
"""Counts up to which each has a step of its own; greater ones are divided at quartiles."""
MOST_GAPS = 3
_USUAL = 2
"""Other articles that must speak of a tag before its absence from one is a gap."""


@dataclass(frozen=True, slots=True)
class CoverageGap:
    """An article that somebody worked on and that has no claim with a tag that the others speak of."""

    article: ArticleId
    tag: TagId
    others: tuple[ArticleId, ...]
    claims: int
    """How many claims the others have."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of claims, an article a row and a tag a column."""

    articles: tuple[ArticleId, ...]
    tags: tuple[TagId, ...]
    counts: tuple[tuple[int, ...], ...]
    read: frozenset[ArticleId]
    """Articles that somebody marked as read."""
    worked_on: frozenset[ArticleId]
    """Articles that somebody marked as read, or that have claims."""

    def count(self, article: int, tag: int) -> int:
        return self.counts[article][tag]

    @property
    def of_articles(self) -> tuple[int, ...]:
        """Sums of the rows: a claim with two tags counts in both columns."""
        return tuple(sum(row) for row in self.counts)

    @property
    def of_tags(self) -> tuple[int, ...]:
        """Sums of the columns."""
        return tuple(sum(row[number] for row in self.counts) for number in range(len(self.tags)))

    @property
    def total(self) -> int:
        return sum(self.of_articles)

    def step(self, count: int) -> int:
        """From 0 for nothing to :data:`STEPS` how strongly a count is coloured."""
        return sum(count >= bound for bound in self.bounds)

    @property
    def bounds(self) -> tuple[int, ...]:
        """The least count of each step."""
        known = [count for row in self.counts for count in row if count]
        if not known or max(known) <= _MOST_PLAIN:
            return (1, 2, 3)
        # One count has no quartiles; twice itself it has.
        _, middle, high = quantiles(known * 2, n=4, method="inclusive")
        second = max(2, round(middle))
        return 1, second, max(second + 1, round(high))

    def gaps(self) -> list[CoverageGap]:
        """Where an article says nothing of what others do, the most telling first; at most :data:`MOST_GAPS`."""
        found = []
        for row, article in enumerate(self.articles):
            if article not in self.worked_on:
                continue
            for column, tag in enumerate(self.tags):
                others = tuple(
                    other
                    for place, other in enumerate(self.articles)
                    if place != row and self.counts[place][column]
                )
                if not self.counts[row][column] and len(others) >= _USUAL:
                    claims = sum(line[column] for line in self.counts)
                    found.append(CoverageGap(article, tag, others, claims))
        found.sort(key=lambda gap: (-len(gap.others), -gap.claims))
        return found[:MOST_GAPS]


def coverage_of(
    snapshot: Snapshot, articles: Sequence[ArticleId] | None = None, tags: Sequence[TagId] | None = None
) -> Coverage:
    """The coverage of a project: all articles and the tags in use, unless others are asked for. Orphans count."""
    rows = tuple(articles) if articles is not None else tuple(row.id for row in snapshot.articles_in_order())
    used = {tag for claim in snapshot.claims.values() for tag in claim.tags}
    columns = (
        tuple(tags)
        if tags is not None
        else tuple(tag.id for tag in snapshot.tags_in_order() if tag.id in used)
    )
    place = {tag: number for number, tag in enumerate(columns)}
    read = frozenset(reading.article for reading in snapshot.readings.values())
    counts, claimed = [], set()
    for article in rows:
        line = [0] * len(columns)
        for claim in snapshot.claims_of(article):
            claimed.add(article)
            for tag in claim.tags:
                if tag in place:
                    line[place[tag]] += 1
        counts.append(tuple(line))
    return Coverage(rows, columns, tuple(counts), read, read | claimed)
