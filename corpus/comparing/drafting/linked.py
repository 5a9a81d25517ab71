"""Drafts of claims that analysts linked but did not group into questions, as in projects of older versions.

A connected component of links is seldom a question, since a statement may have several assertions. Claims are clustered
by average linkage: two sets are united if most pairs between them are linked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from corpus.comparing.drafting.assembling import Assembler, Part, proposed_tag
from corpus.comparing.drafting.draft import Draft
from corpus.comparing.drafting.work import DraftWork, KnownClaim
from corpus.comparing.values import Why, WhyCode
from corpus.identities import TagId
from corpus.matching.facts.facts import Facts
from corpus.matching.suggestion import SourceText
from corpus.matching.words.statements import prepare_span
from corpus.rejected_drafts import OfferedDrafts

_MOSTLY = 0.5
"""Least share of linked pairs between two sets that are united. Chosen."""


def linked_sets(links: Iterable[tuple[str, str]]) -> list[frozenset[str]]:
    """Disjoint sets of at least two claims, the largest first."""
    between: Counter[tuple[str, str]] = Counter()
    for one, other in links:
        if one != other:
            between[min(one, other), max(one, other)] = 1
    found = [members for part in _components(between) for members in _sets_of(part)]
    return sorted(found, key=lambda members: (-len(members), sorted(members)))


def _components(between: Counter[tuple[str, str]]) -> list[Counter[tuple[str, str]]]:
    """The links divided into connected components. Each is clustered separately, since each step takes time
    proportional to the links of a component."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in between:
        beside[one].add(other)
        beside[other].add(one)
    part_of: dict[str, int] = {}
    for claim in beside:
        waiting = [claim]
        while waiting:
            reached = waiting.pop()
            if reached not in part_of:
                part_of[reached] = part_of.get(claim, len(part_of))
                waiting.extend(beside[reached])
    parts: defaultdict[int, Counter[tuple[str, str]]] = defaultdict(Counter)
    for pair, count in between.items():
        parts[part_of[pair[0]]][pair] = count
    return list(parts.values())


def _sets_of(between: Counter[tuple[str, str]]) -> Iterator[frozenset[str]]:
    """The sets of at least two claims of a component."""
    sets = {claim: frozenset({claim}) for pair in between for claim in pair}
    while (best := _closest(between, sets)) is not None:
        sets[best[0]] |= sets.pop(best[1])
        between = _joined(between, *best)
    return (members for members in sets.values() if len(members) > 1)


def _closest(between: Counter[tuple[str, str]], sets: Mapping[str, frozenset[str]]) -> tuple[str, str] | None:
    """The two sets with the greatest share of linked pairs; of equal ones the larger."""
    ranked = (
        (-count / (len(sets[pair[0]]) * len(sets[pair[1]])), -count, pair) for pair, count in between.items()
    )
    share, _, pair = min(ranked, default=(0.0, 0, ("", "")))
    return pair if -share >= _MOSTLY else None


def _joined(between: Counter[tuple[str, str]], kept: str, gone: str) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for (one, other), count in between.items():
        ends = sorted({kept if end == gone else end for end in (one, other)})
        if len(ends) == 2:
            found[ends[0], ends[1]] += count
    return found


def linked_drafts(
    articles: Sequence[SourceText], work: DraftWork, assembler: Assembler
) -> Iterator[tuple[Draft, list[KnownClaim]]]:
    """The drafts of linked claims without a question, each with its claims in order."""
    claims = {claim.id: claim for claim in work.claims if claim.question is None}
    links = [(one, other) for one, other, _ in work.links if one in claims and other in claims]
    sources = {article.id: article for article in articles}
    order = {article.id: place for place, article in enumerate(articles)}
    offered = OfferedDrafts(work.rejected)
    for members in linked_sets(links):
        held = sorted(
            (claims[name] for name in members),
            key=lambda claim: (order[claim.article], claim.span.start, claim.id),
        )
        quotes = [
            (claim.article, sources[claim.article].content[claim.span.start : claim.span.end])
            for claim in held
        ]
        if len({claim.article for claim in held}) > 1 and offered.may_be_offered(quotes):
            yield _draft(held, links, sources, assembler), held


def _draft(
    claims: Sequence[KnownClaim],
    links: Sequence[tuple[str, str]],
    sources: Mapping[str, SourceText],
    assembler: Assembler,
) -> Draft:
    drawn = {frozenset(link) for link in links}
    pairs = list(combinations((claim.id for claim in claims), 2))
    score = sum(frozenset(pair) in drawn for pair in pairs) / len(pairs)
    parts = [_part(claim, sources[claim.article]) for claim in claims]
    row = assembler.row(parts, score, whys=(Why(WhyCode.LINKED),))
    tag = proposed_tag([frozenset(claim.tags) for claim in claims])
    return Draft(row, None if tag is None else TagId(tag))


def _part(claim: KnownClaim, article: SourceText) -> Part:
    asked = prepare_span(article, claim.span)
    return Part(Facts(asked.statements[0], asked.figures[0], asked.words[0]), asked.figures[0], claim.id)
