"""Sparse similarity: the best of each row, hubs, neighbours."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from corpus.matching.ranking import likeness


def matrix(rows: list[list[float]]) -> sparse.csr_array:
    return sparse.csr_array(np.asarray(rows, np.float32))


def test_the_largest_of_each_row_earlier_ones_first_among_equals() -> None:
    found = likeness.largest_of_rows(matrix([[0, 3, 1, 3], [0, 0, 0, 0], [2, 5, 4, 1], [0, 0, 0, 7]]), 2)
    np.testing.assert_array_equal(found.toarray(), [[0, 3, 0, 3], [0, 0, 0, 0], [0, 5, 4, 0], [0, 0, 0, 7]])
    assert likeness.largest_of_rows(matrix([[2, 2, 2]]), 1).toarray().tolist() == [[2, 0, 0]]


def test_pairs_of_one_article_are_left_out() -> None:
    kept = likeness.across(matrix([[0, 1, 2], [1, 0, 3], [2, 3, 0]]), np.array([0, 0, 1], np.int32))
    np.testing.assert_array_equal(kept.toarray(), [[0, 0, 2], [0, 0, 3], [2, 3, 0]])


def test_pairs_are_taken_out_either_way_round() -> None:
    kept = likeness.without_pairs(matrix([[0, 1, 2], [1, 0, 3], [2, 3, 0]]), [(2, 0)])
    np.testing.assert_array_equal(kept.toarray(), [[0, 1, 0], [1, 0, 3], [0, 3, 0]])


def test_what_is_alike_to_all_counts_less() -> None:
    alike = matrix([[0, 4, 4], [4, 0, 1], [4, 1, 0]])
    hubs = likeness.hubness(alike)
    assert hubs[0] > hubs[1]
    scaled = likeness.without_hubs(alike, hubs).toarray()
    assert scaled[0, 1] / scaled[1, 2] < 4
    assert likeness.hubness(matrix([[0, 0], [0, 0]])).tolist() == [1, 1]


def test_values_at_places() -> None:
    alike = matrix([[0, 4], [2, 0]])
    assert likeness.values_at(alike, np.array([0, 0, 1]), np.array([1, 0, 0])).tolist() == [4, 0, 2]
    assert likeness.values_at(matrix([[0, 0]]), np.array([0]), np.array([1])).tolist() == [0]


def test_shares_add_up_to_one() -> None:
    assert likeness.shares(matrix([[1, 3], [0, 0]])).toarray().tolist() == [[0.25, 0.75], [0, 0]]


def test_company_makes_alike_what_is_alike_to_the_same() -> None:
    alike = matrix([[0, 0.9, 0.1], [0.9, 0, 0.8], [0.1, 0.8, 0]])
    raised = likeness.with_company(alike, likeness.company(alike)).toarray()
    assert raised[0, 2] > 0.4
    np.testing.assert_allclose(raised, raised.T)
