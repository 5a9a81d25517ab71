"""The words that bound a figure."""

from __future__ import annotations

import pytest

from corpus.figures import Bound
from corpus.figures.bounds.words import bound_words


@pytest.mark.parametrize(
    ("before", "cue"), [("总额超过", "超过"), ("大约有", "大约"), ("人数不足", "不足"), ("至少为", "至少")]
)
def test_a_phrase_is_found_where_the_figure_begins(before: str, cue: str) -> None:
    found = bound_words().pattern.search(before)
    assert found is not None
    assert found["cue"] == cue
    assert before[-1] in bound_words().ends


def test_the_longest_phrase_behind_wins() -> None:
    found = bound_words().behind_pattern.match("及以上的人")
    assert found is not None
    assert bound_words().behind[found["cue"]] is Bound.AT_LEAST
    assert found["cue"] == "及以上"


def test_every_phrase_can_be_found() -> None:
    words = bound_words()
    assert all(words.pattern.search(cue) for cue in words.bounds)
    assert all(cue[0] in words.behind_begins for cue in words.behind)
