"""Whether words before a figure bound it."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "bound", "cue"),
    [
        ("约了7次", "exact", ""),
        ("约7次", "about", "约"),
        ("大约了解了7次", "about", "大约"),
        ("跑进两小时", "at_most", "跑进"),
        ("跑进3公里", "exact", ""),
        ("造价破每坪20万", "more_than", "破"),
        ("近三年", "exact", ""),
        ("近三年前", "about", "近"),
        ("近三小时", "about", "近"),
        ("近三年后景", "exact", ""),
        ("快三年", "about", "快"),
        ("快了三年", "exact", ""),
        ("失业率破三成", "more_than", "破"),
        ("网箱破了三分之一", "exact", ""),
        ("参加人数过300人", "more_than", "过"),
        ("他带过300人", "exact", ""),
    ],
)
def test_what_a_word_before_the_number_means_here(text: str, bound: str, cue: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (bound, cue)
