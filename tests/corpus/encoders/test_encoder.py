"""The guarantees of every encoder, whatever its source returns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from corpus.encoders.encoder import Batch, Encoder, unit_rows
from corpus.encoders.errors import EncoderError, Problem

TEXTS = ("渡轮停航", "票价上调", "船员罢工")


class Given:
    """A source of the batches that it was given."""

    place = "gpu:8000"

    def __init__(self, *batches: tuple[Sequence[int], Sequence[Sequence[float]]]) -> None:
        self._given = batches

    def batches(self, texts: Sequence[str]) -> Iterator[Batch]:
        for positions, rows in self._given:
            yield positions, np.asarray(rows, np.float32)


def test_rows_are_in_the_order_of_the_texts_and_of_length_1() -> None:
    encoder = Encoder(Given(([2, 0], [[0, 5], [3, 4]]), ([1], [[-2, 0]])))
    assert encoder.dimensions == 0
    seen: list[tuple[int, int]] = []
    rows = encoder.encode(TEXTS, lambda done, of: seen.append((done, of)))
    np.testing.assert_allclose(rows, [[0.6, 0.8], [-1, 0], [0, 1]], atol=1e-6)
    assert rows.dtype == np.float32
    assert encoder.dimensions == 2
    assert seen == [(2, 3), (3, 3)]


def test_what_came_before_it_was_cancelled_can_be_kept() -> None:
    kept: list[int] = []
    batches = Encoder(Given(([1, 2], [[1, 0], [0, 1]]), ([0], [[1, 1]]))).batches(
        TEXTS, cancelled=lambda: bool(kept)
    )
    with pytest.raises(EncoderError) as caught:
        kept.extend(position for positions, _ in batches for position in positions)
    assert caught.value.problem is Problem.CANCELLED


def test_it_is_not_cancelled_once_all_is_done() -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 1

    assert Encoder(Given(([0, 1, 2], np.eye(3).tolist()))).encode(TEXTS, cancelled=cancelled).shape == (3, 3)


@pytest.mark.parametrize(
    ("batches", "problem"),
    [
        ([([0, 1, 2], [[1, 0], [0, 1]])], Problem.WRONG_COUNT),
        ([([0, 1], [[1, 0], [0, 1]]), ([2], [[1, 0, 0]])], Problem.WRONG_DIMENSIONS),
        ([([0], [[]])], Problem.WRONG_DIMENSIONS),
        ([([0], [[float("nan"), 1]])], Problem.NOT_NUMBERS),
        ([([0], [[float("inf"), 1]])], Problem.NOT_NUMBERS),
    ],
)
def test_what_are_no_vectors_is_named(
    batches: Sequence[tuple[Sequence[int], Sequence[Sequence[float]]]], problem: Problem
) -> None:
    with pytest.raises(EncoderError) as caught:
        Encoder(Given(*batches)).encode(TEXTS)
    assert (caught.value.problem, caught.value.place) == (problem, "gpu:8000")


def test_large_numbers_are_brought_to_length_1_and_zeros_stay() -> None:
    rows = unit_rows(np.asarray([[3e30, 4e30], [0, 0]], np.float32))
    np.testing.assert_allclose(rows, [[0.6, 0.8], [0, 0]], atol=1e-6)
