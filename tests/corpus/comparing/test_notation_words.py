"""The words around numbers, by language."""

from __future__ import annotations

import pytest

from corpus.comparing.notation_words import NOTATION
from corpus.figures.compare import Obstacle


@pytest.mark.parametrize("language", NOTATION)
def test_every_obstacle_has_words_and_powers_fall(language: str) -> None:
    words = NOTATION[language]
    assert set(words.obstacles) == set(Obstacle) - {Obstacle.NONE}
    powers = [power for power, _ in words.powers]
    assert powers == sorted(powers, reverse=True)
