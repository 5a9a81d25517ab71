"""The effect of accepted links on others."""

from __future__ import annotations

from corpus.matching import suggest_links
from evaluation.gold import Gold
from evaluation.learned import gain, work_on
from evaluation.measures import pair_of


def test_accepted_links_are_work(gold: Gold) -> None:
    accepted = sorted(gold.relations)[:2]
    work = work_on(gold, accepted)
    assert len(work.links) == 2
    taught = {pair_of(suggestion, gold) for suggestion in suggest_links(gold.articles, work)}
    assert taught.isdisjoint(accepted)
    before, after = gain(gold, suggest_links(gold.articles))
    assert 0 <= before <= 1 and 0 <= after <= 1
