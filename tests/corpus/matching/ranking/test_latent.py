"""The latent space, in which words with similar contexts are close."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from corpus.matching.ranking.latent import BESIDE, beside, latent_space
from corpus.matching.ranking.rows import row_norms

SHIP, BOAT, PIER, RAIN, SNOW, WIND = range(6)


def rows(*statements: tuple[int, ...]) -> sparse.csr_array:
    """A row for each statement, with these terms."""
    found = np.zeros((len(statements), 6), np.float32)
    for at, terms in enumerate(statements):
        found[at, list(terms)] = 1
    return sparse.csr_array(found)


TALK = rows((SHIP, PIER), (BOAT, PIER), (RAIN, WIND), (SNOW, WIND), *[(SHIP, PIER), (BOAT, PIER)] * 2)


def test_words_of_the_same_company_come_near_each_other() -> None:
    space = latent_space(rows(*[(SHIP, PIER), (BOAT, PIER), (RAIN, WIND), (SNOW, WIND)] * 2))
    ship, boat, rain = space.place(rows((SHIP,), (BOAT,), (RAIN,)))
    assert ship @ boat > 0.95
    assert abs(ship @ rain) < 0.05


def test_what_is_placed_keeps_its_length() -> None:
    placed = latent_space(TALK).place(3 * TALK[:2])
    np.testing.assert_allclose(np.linalg.norm(placed, axis=1), row_norms(3 * TALK[:2]), rtol=1e-5)


def test_terms_of_one_statement_alone_are_not_known() -> None:
    space = latent_space(TALK)
    assert space.columns.tolist() == [SHIP, BOAT, PIER, WIND]
    assert not space.place(rows((RAIN,))).any()


def test_the_same_articles_have_the_same_space_and_few_statements_none() -> None:
    np.testing.assert_array_equal(latent_space(TALK).directions, latent_space(TALK).directions)
    assert latent_space(TALK[:2]).place(TALK).shape == (8, 0)


def test_only_statements_that_stand_together_are_blended() -> None:
    blend = beside(np.array([True, False, False])).toarray()
    assert blend == pytest.approx(np.array([[1, BESIDE, 0], [BESIDE, 1, 0], [0, 0, 1]]))
