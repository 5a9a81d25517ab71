"""Recall and precision, on a gold standard small enough to count by hand."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.matching import suggest_links
from evaluation.gold import Gold
from evaluation.measures import pair_of, quality, ranked_by


def test_recall_asks_both_statements(gold: Gold) -> None:
    wanted = sorted(gold.relations)
    assert quality(wanted, gold).recall == 1
    assert quality(wanted[:1], gold).recall == pytest.approx(1 / 3)
    # Ten others before it in the list of its first statement: found from the other side alone.
    first = wanted[0]
    others = [(first[0], 1000 + n) for n in range(10)]
    assert quality([*others, first], gold, [first]).recall == 0.5


def test_precision_leaves_open_pairs_out(gold: Gold) -> None:
    right, loose = next(iter(gold.relations)), next(iter(gold.open))
    wrong = next(iter(gold.alike))
    assert quality([loose, right], gold).precision == 1
    assert quality([right, wrong], gold).precision == 0.5
    assert quality([next(iter(gold.also_right))], gold).precision == 1


def test_ranking_of_a_matrix_takes_pairs_of_different_articles(gold: Gold) -> None:
    count = len(gold.owners)
    ranked = ranked_by(np.ones((count, count)), gold)
    assert all(gold.owners[a] != gold.owners[b] and a < b for a, b in ranked)
    assert len(set(ranked)) == len(ranked)


def test_suggestions_beat_nothing(gold: Gold) -> None:
    suggestions = suggest_links(gold.articles)
    assert quality([pair_of(suggestion, gold) for suggestion in suggestions], gold).recall == 1
