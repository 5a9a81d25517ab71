"""How alike statements are, in numbers that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from corpus.matching import likeness

TWO_ARTICLES = np.asarray([0, 0, 1, 1], np.int32)


def matrix(*rows: list[float]) -> sparse.csr_array:
    return sparse.csr_array(np.asarray(rows, np.float32))


ALIKE = matrix([0, 0.2, 0.8, 0.4], [0.2, 0, 0, 0.4], [0.8, 0, 0, 0.6], [0.4, 0.4, 0.6, 0])


def test_all_products_but_each_with_itself() -> None:
    numbers = np.random.default_rng(2)
    rows, dense = numbers.random((9, 5), np.float32), numbers.random((9, 3), np.float32)
    found = likeness.likeness(sparse.csr_array(rows), dense, np.asarray([0] * 5 + [1] * 4, np.int32))
    expected = rows @ rows.T + dense @ dense.T
    np.fill_diagonal(expected, 0)
    np.testing.assert_allclose(found.toarray(), expected, rtol=1e-5)


def test_of_one_kind_needs_a_common_bit_and_another_article() -> None:
    rows, dense = matrix(*[[1.0, 1.0]] * 4), np.zeros((4, 0), np.float32)
    kinds = np.asarray([0b01, 0b10, 0b11, 0b100])
    found = likeness.of_one_kind(rows, dense, TWO_ARTICLES, kinds).toarray()
    assert {(int(a), int(b)) for a, b in zip(*np.nonzero(found), strict=True)} == {
        *((0, 2), (2, 0)),
        *((1, 2), (2, 1)),
    }


def test_the_largest_of_a_row_and_of_equal_ones_the_earlier() -> None:
    best = likeness.largest_of_rows(ALIKE, 1).toarray()
    assert best.argmax(axis=1).tolist() == [2, 3, 0, 2]
    assert np.count_nonzero(best) == 4
    equal = likeness.largest_of_rows(matrix([0, 0.5, 0.5, 0.5]), 2).toarray()
    np.testing.assert_allclose(equal, [[0, 0.5, 0.5, 0]])


def test_company_is_shares_of_one() -> None:
    kept = likeness.company(ALIKE).toarray()
    np.testing.assert_allclose(kept.sum(axis=1), 1, rtol=1e-6)
    assert kept[1, 3] == pytest.approx(2 * kept[1, 0])


def test_company_raises_pairs_that_there_are_and_makes_no_new_ones() -> None:
    raised = likeness.with_company(ALIKE, likeness.company(ALIKE)).toarray()
    there = ALIKE.toarray() > 0
    assert (raised[there] > ALIKE.toarray()[there]).all()
    assert not raised[~there].any()
    np.testing.assert_allclose(raised, raised.T, rtol=1e-6)


def test_what_is_alike_to_all_is_worth_less() -> None:
    alike = matrix([0, 0.9, 0.5, 0], [0.9, 0, 0.9, 0.9], [0.5, 0.9, 0, 0], [0, 0.9, 0, 0])
    hubs = likeness.hubness(alike)
    assert hubs.tolist() == pytest.approx([0.7, 0.9, 0.7, 0.9])
    weighed = likeness.without_hubs(alike, hubs).toarray()
    assert weighed[1, 3] < weighed[0, 1] == weighed[1, 0]
    assert likeness.hubness(matrix([0.0, 0.0])).tolist() == [1]


def test_pairs_are_picked_out_either_way_round() -> None:
    apart = likeness.across(ALIKE, TWO_ARTICLES)
    left = likeness.without_pairs(apart, [(3, 0)]).toarray()
    np.testing.assert_allclose(
        left, matrix([0, 0, 0.8, 0], [0, 0, 0, 0.4], [0.8, 0, 0, 0], [0, 0.4, 0, 0]).toarray()
    )
    values = likeness.values_at(apart, np.asarray([0, 0, 3]), np.asarray([2, 1, 1]))
    assert values.tolist() == pytest.approx([0.8, 0, 0.4])
