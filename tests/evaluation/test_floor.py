"""The floor that suggestions are compared with."""

from __future__ import annotations

import numpy as np
import pytest

from evaluation.floor import floor_scores


def test_floor_is_cosine_of_characters_and_pairs() -> None:
    scores = floor_scores(["票价两元", "票價兩元", "完全无关"])
    assert scores[0, 1] == pytest.approx(1)
    assert scores[0, 2] == 0
    assert np.allclose(scores, scores.T)
