"""The grammar against texts in the registers of the press of Beijing, Taipei and Hong Kong, annotated before it read them.

They are about housing, chips, aviation, farms, medicine, climate, trade, an earthquake and more, some of them reports,
statistics, statutes, annals, interviews and entries of encyclopedias, and their figures are as dense and as awkward as
those of such texts are.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from corpus.figures import Figure, find_figures
from tests.corpus.figures.gold import DATA, Annotated, Score, read_dated, scored

LEAST = 0.82
"""Of a single text; the lowest are blogs in which most units go unsaid."""
TEXTS = sorted((DATA / "press").glob("*.txt"))


@cache
def reading(path: Path) -> tuple[Annotated, list[Figure]]:
    published, annotated = read_dated(path)
    return annotated, find_figures(annotated.text, published)


def score(path: Path, *, with_bound: bool) -> Score:
    return scored(*reading(path), with_bound=with_bound)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_of_the_press(path: Path) -> None:
    assert len(reading(path)[0].figures) > 30
    assert score(path, with_bound=False).f1 >= LEAST
    assert score(path, with_bound=True).f1 >= LEAST


def test_all_texts_of_the_press_together() -> None:
    total = sum((score(path, with_bound=False) for path in TEXTS), Score(0, 0, 0))
    bounded = sum((score(path, with_bound=True) for path in TEXTS), Score(0, 0, 0))
    assert total.wanted > 12_000
    assert total.f1 >= 0.978
    assert bounded.f1 >= 0.974
