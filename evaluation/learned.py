"""The effect of accepting half of the links on the suggestion of the other half."""

from __future__ import annotations

import random
from collections.abc import Sequence

from corpus.matching import suggest_links
from corpus.matching.suggestion import Suggestion
from corpus.matching.words.statements import prepared
from corpus.matching.work import Work, WorkedClaim
from corpus.model import Span
from evaluation.gold import Gold, Pair
from evaluation.measures import pair_of, quality

SPLITS = 5
"""Random splits over which recall is averaged. Chosen: the links are few."""


def gain(gold: Gold, suggestions: Sequence[Suggestion]) -> tuple[float, float]:
    """Recall of half of the links before and after the other half was accepted, over several splits.

    In both cases the accepted pairs are excluded, so that they do not count as a gain.
    """
    before = after = 0.0
    for seed in range(SPLITS):
        links = sorted(gold.relations)
        random.Random(seed).shuffle(links)
        accepted, wanted = links[: len(links) // 2], links[len(links) // 2 :]
        plain = [
            pair for suggestion in suggestions if (pair := pair_of(suggestion, gold)) not in set(accepted)
        ]
        taught = [
            pair_of(suggestion, gold) for suggestion in suggest_links(gold.articles, work_on(gold, accepted))
        ]
        before += quality(plain, gold, wanted).recall / SPLITS
        after += quality(taught, gold, wanted).recall / SPLITS
    return before, after


def work_on(gold: Gold, accepted: Sequence[Pair]) -> Work:
    """The work of somebody who accepted these links."""
    statements = [statement for article in gold.articles for statement in prepared(article).statements]
    used = sorted({place for pair in accepted for place in pair})
    claims = tuple(
        WorkedClaim(str(at), statements[at].article, Span(statements[at].start, statements[at].end))
        for at in used
    )
    return Work(claims, tuple((str(a), str(b), gold.relations[a, b]) for a, b in accepted))
