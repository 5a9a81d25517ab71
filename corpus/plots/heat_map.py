"""The coverage: the number of claims of each article with each tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from corpus.identities import ArticleId, TagId
from corpus.snapshot import Snapshot

STEPS = 3
"""Shades of colour for counts above 0. Chosen: more are not distinguished at a glance."""
_MOST_PLAIN = 3
"""Greatest count for which each count has its own shade; with greater counts, the shades begin at quartiles."""
MOST_GAPS = 3
"""Greatest number of gaps that are reported. Chosen."""
_USUAL = 2
"""Least number of other articles with a tag for its absence from an article to be a gap. Chosen."""


@dataclass(frozen=True, slots=True)
class CoverageGap:
    """An article that somebody worked on and that has no claim with a tag that others have."""

    article: ArticleId
    tag: TagId
    others: tuple[ArticleId, ...]
    claims: int
    """The number of claims of the others."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Numbers of claims, with a row for each article and a column for each tag."""

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
        """The shade of a count, from 0 (none) to :data:`STEPS`."""
        return sum(count >= bound for bound in self.bounds)

    @property
    def bounds(self) -> tuple[int, ...]:
        """The least count of each step."""
        known = [count for row in self.counts for count in row if count]
        if not known or max(known) <= _MOST_PLAIN:
            return (1, 2, 3)
        # Doubled, since quantiles needs at least two values.
        _, middle, high = quantiles(known * 2, n=4, method="inclusive")
        second = max(2, round(middle))
        return 1, second, max(second + 1, round(high))

    def gaps(self) -> list[CoverageGap]:
        """The gaps with the most other articles and claims, at most :data:`MOST_GAPS`."""
        result = []
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
                    result.append(CoverageGap(article, tag, others, claims))
        result.sort(key=lambda gap: (-len(gap.others), -gap.claims))
        return result[:MOST_GAPS]


def coverage_of(
    snapshot: Snapshot, articles: Sequence[ArticleId] | None = None, tags: Sequence[TagId] | None = None
) -> Coverage:
    """The coverage of a project, by default of all articles and the tags in use. Orphans are counted."""
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
