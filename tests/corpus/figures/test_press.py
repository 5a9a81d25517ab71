"""The grammar against texts in the registers of the press of Beijing, Taipei and Hong Kong, annotated before it read them.

They are about housing, chips, aviation, farms, medicine, climate, trade, an earthquake and more, some of them reports,
statistics, statutes, annals, interviews and entries of encyclopedias, and their figures are as dense and as awkward as
those of such texts are.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.read_figures import PRESS_TEXTS, press_score, text_score

LEAST = 0.72
"""Of a single text; the lowest are blogs in which most units go unsaid."""


@pytest.mark.parametrize("path", PRESS_TEXTS, ids=lambda path: path.stem)
def test_a_text_of_the_press(path: Path) -> None:
    score, bounded = text_score(path, with_bound=False), text_score(path, with_bound=True)
    assert score.wanted > 25
    assert score.f1 >= LEAST
    assert bounded.f1 >= LEAST


def test_all_texts_of_the_press_together() -> None:
    total, bounded = (press_score(PRESS_TEXTS, with_bound=with_bound) for with_bound in (False, True))
    assert total.wanted > 21_000
    assert total.f1 >= 0.976
    assert bounded.f1 >= 0.973
