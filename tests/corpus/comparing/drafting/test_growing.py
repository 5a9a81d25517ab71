"""Groups grow by average likelihood, with one assertion per article, and do not repeat each other."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.comparing.drafting.growing import GrownGroup, Likely, groups_of
from tests.corpus.comparing.drafting.test_likelihood import _evidence


def _likely(values: dict[tuple[int, int], float], **barred: object) -> Likely:
    return Likely(_evidence(*values), np.asarray(list(values.values())), **barred)  # type: ignore[arg-type]


def test_a_group_takes_in_what_belongs_to_all() -> None:
    (group,) = groups_of(_likely({(0, 1): 0.9, (1, 3): 0.8, (0, 3): 0.7, (0, 2): 0.3}), 10)
    assert group.members == (0, 1, 3)
    assert group.likelihood == pytest.approx(0.8)


def test_one_strong_pair_draws_nothing_in() -> None:
    groups = groups_of(_likely({(0, 1): 0.9, (1, 3): 0.45}), 10)
    assert groups[0].members == (0, 1)


def test_unlikely_pairs_seed_nothing() -> None:
    assert groups_of(_likely({(0, 1): 0.1}), 10) == []


def test_groups_that_share_their_pairs_are_kept_once() -> None:
    groups = groups_of(_likely({(0, 1): 0.9, (0, 2): 0.8}), 10)
    assert [group.members for group in groups] == [(0, 1)]


def test_the_limit() -> None:
    values = {(0, 1): 0.9, (2, 3): 0.8}
    assert len(groups_of(_likely(values), 10)) == 2
    assert [group.members for group in groups_of(_likely(values), 1)] == [(0, 1)]


def test_taken_pairs_are_not_grown_again() -> None:
    groups = groups_of(_likely({(0, 1): 0.9, (2, 3): 0.8}), 10, [(0, 1)])
    assert [group.members for group in groups] == [(2, 3)]


def test_barred_assertions_and_parted_pairs() -> None:
    values = {(0, 1): 0.9, (2, 3): 0.8}
    assert [g.members for g in groups_of(_likely(values, barred={0}), 10)] == [(2, 3)]
    assert [g.members for g in groups_of(_likely(values, parted={(2, 3)}), 10)] == [(0, 1)]


def test_a_parted_pair_does_not_come_back_in_a_larger_group() -> None:
    values = {(0, 1): 0.9, (1, 3): 0.8, (0, 3): 0.7}
    (first, *_) = groups_of(_likely(values, parted={(0, 1)}), 10)
    assert first.members == (1, 3)


def test_fuller_groups_are_worth_more() -> None:
    assert GrownGroup((0, 1, 3), 0.8).worth > GrownGroup((0, 1), 0.8).worth
    assert GrownGroup((0, 1), 0.8).pairs == {(0, 1)}
