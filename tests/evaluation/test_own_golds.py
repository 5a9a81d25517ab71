"""What the README says of suggested links on the golds of this repository, with some room."""

from __future__ import annotations

import pytest

from corpus.matching import Suggestion, suggest_links
from evaluation.__main__ import own_golds
from evaluation.gold import Gold
from evaluation.learned import gain
from evaluation.measures import look_alikes_taken, pair_of, quality, relation_right

GOLDS = {gold.name: gold for gold in own_golds()}


@pytest.fixture(scope="module", params=sorted(GOLDS))
def measured(request: pytest.FixtureRequest) -> tuple[Gold, list[Suggestion]]:
    gold = GOLDS[request.param]
    return gold, suggest_links(gold.articles)


def test_links_are_found(measured: tuple[Gold, list[Suggestion]]) -> None:
    gold, suggestions = measured
    found = quality([pair_of(one, gold) for one in suggestions], gold)
    assert found.recall >= 0.75
    assert found.precision >= 0.75


def test_look_alikes_are_not_taken_for_the_same(measured: tuple[Gold, list[Suggestion]]) -> None:
    taken, shown = look_alikes_taken(measured[1], measured[0])
    assert taken <= shown / 10


def test_differing_figures_are_told(measured: tuple[Gold, list[Suggestion]]) -> None:
    right, told = relation_right(measured[1], measured[0], "differs_in_figure")
    assert told >= 30
    assert right >= 0.6 * told


def test_work_done_helps(measured: tuple[Gold, list[Suggestion]]) -> None:
    gold, suggestions = measured
    before, after = gain(gold, suggestions)
    assert after >= before + 0.05
