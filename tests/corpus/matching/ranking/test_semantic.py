"""The similarity by a sentence encoder, combined with that by words."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.digests import digest
from corpus.matching.ranking.semantic import CLOSE, SHARE, Meanings

COMMON = np.array([6.0, 0, 0, 0])
"""The corner in which all vectors crowd."""


def told(**meanings: tuple[float, float, float]) -> dict[str, np.ndarray]:
    """Vectors of texts that lie near each other all, and differ by what is given."""
    vectors = {}
    for text, meaning in meanings.items():
        vector = COMMON + np.array([0.0, *meaning])
        vectors[digest(text)] = (vector / np.linalg.norm(vector)).astype(np.float32)
    return vectors


def crowd(count: int) -> dict[str, tuple[float, float, float]]:
    numbers = np.random.default_rng(3).normal(size=(count, 3))
    return {f"句{at}": (float(row[0]), float(row[1]), float(row[2])) for at, row in enumerate(numbers)}


def test_without_the_shared_direction_the_unrelated_are_unrelated() -> None:
    known = crowd(300)
    vectors = told(**known, 不惜血本=(3.0, 0.2, 0), 砸钱不要命=(3.0, -0.2, 0))
    texts = [*known, "不惜血本", "砸钱不要命"]
    meanings = Meanings(texts, vectors)
    one, other = meanings.rows[-2:]
    raw = vectors[digest("句0")] @ vectors[digest("句1")]
    pairs = meanings.rows[:300] @ meanings.rows[:300].T
    assert raw > 0.8, "as encoders are"
    assert abs(float(np.median(pairs))) < 0.2
    assert one @ other > 0.95 > CLOSE
    np.testing.assert_allclose(np.linalg.norm(meanings.rows, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(meanings.weighted[-1] @ meanings.weighted[-1], SHARE, atol=1e-4)


def test_a_handful_of_statements_is_not_set_apart_by_force() -> None:
    """The mean of two is between them: taken away whole, it would make them opposites."""
    meanings = Meanings(["甲", "乙"], told(甲=(1, 0, 0), 乙=(1, 0.1, 0)))
    assert meanings.rows[0] @ meanings.rows[1] > 0.9


@pytest.mark.parametrize("vectors", [None, {}])
def test_without_vectors_there_is_no_width(vectors: Mapping[str, np.ndarray] | None) -> None:
    meanings = Meanings(["甲", "乙"], vectors)
    assert not meanings
    assert meanings.rows.shape == meanings.weighted.shape == (2, 0)
    assert meanings.place("甲").shape == (0,)
    assert Meanings([], vectors).rows.shape == (0, 0)


def test_words_decide_while_the_encoder_is_at_work() -> None:
    texts = list(crowd(100))
    vectors = told(**crowd(100))
    some = {digest(text): vectors[digest(text)] for text in texts[:80]}
    assert not Meanings(texts, some)
    most = {digest(text): vectors[digest(text)] for text in texts[:95]}
    meanings = Meanings(texts, most)
    assert meanings
    assert not meanings.rows[95:].any()


def test_a_stretch_has_its_own_meaning_or_that_of_its_statements() -> None:
    known = crowd(60)
    vectors = told(**known, 一段=(2.0, 0, 0))
    meanings = Meanings(list(known), vectors)
    np.testing.assert_allclose(meanings.place("句3"), meanings.rows[3], atol=1e-6)
    assert meanings.place("一段").any()
    assert not meanings.place("没见过").any()
    np.testing.assert_allclose(meanings.place("没见过", [3]), meanings.rows[3], atol=1e-6)
    both = meanings.place("没见过", [3, 4])
    assert both @ meanings.rows[3] == pytest.approx(float(both @ meanings.rows[4]), abs=1e-5)


@pytest.mark.parametrize("spoilt", [np.full(4, np.nan), np.ones(7), np.ones((2, 2)), np.zeros(4)])
def test_a_vector_that_is_none_counts_as_missing(spoilt: np.ndarray) -> None:
    known = crowd(30)
    vectors = told(**known)
    vectors[digest("句0")] = spoilt.astype(np.float32)
    rows = Meanings(list(known), vectors).rows
    assert rows.shape == (30, 4)
    assert np.isfinite(rows).all()
    assert rows[1:].any(axis=1).all()


def test_nothing_but_spoilt_vectors_is_no_encoder() -> None:
    vectors = {digest(text): np.full(4, np.nan, np.float32) for text in ("甲", "乙")}
    assert not Meanings(["甲", "乙"], vectors)


def test_ten_thousand_identical_statements_are_all_the_same() -> None:
    rows = Meanings(["甲"] * 10_000, told(甲=(1, 0, 0))).rows
    assert rows.shape == (10_000, 4)
    assert np.isfinite(rows).all()
    assert (rows == rows[0]).all()


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 60), st.integers(1, 8), st.integers(0, 99))
def test_rows_have_length_1_or_none(count: int, width: int, seed: int) -> None:
    numbers = np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32)
    vectors = {digest(str(at)): row for at, row in enumerate(numbers)}
    rows = Meanings([str(at) for at in range(count)], vectors).rows
    lengths = np.linalg.norm(rows, axis=1)
    assert rows.shape == (count, width)
    assert (np.isclose(lengths, 1, atol=1e-4) | (lengths == 0)).all()
