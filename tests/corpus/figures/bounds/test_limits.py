"""Limits of what is granted, required or within reach."""

from __future__ import annotations

import pytest

from corpus.figures import Bound, find_figures
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    "text", ["最高罚款三十万元", "津贴最高加到900元", "補助最高給到五萬元", "最高400元赔付"]
)
def test_the_most_that_is_granted(text: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (Bound.AT_MOST, "最高")


@pytest.mark.parametrize("text", ["每人最低800发", "军官每月最低要跑80公里", "规定最低120学时"])
def test_the_least_that_is_required(text: str) -> None:
    figure = one(text)
    assert (figure.bound, figure.cue) == (Bound.AT_LEAST, "最低")


@pytest.mark.parametrize("text", ["票价最高卖到880元", "门票最低40元", "每天最低气温3℃", "每天最低3℃"])
def test_extremes_that_bound_nothing(text: str) -> None:
    assert one(text).bound is Bound.EXACT


@pytest.mark.parametrize(
    ("text", "cue"), [("200米水深以内", "以内"), ("两小时车程之内", "之内"), ("五百公尺步行範圍內", "內")]
)
def test_the_reach_of_a_measure(text: str, cue: str) -> None:
    figure = find_figures(text)[0]
    assert (figure.bound, figure.cue) == (Bound.AT_MOST, cue)


def test_a_measure_without_a_bound() -> None:
    assert one("200米水深的海床").bound is Bound.EXACT
    assert one("30公里距离内容不同").bound is Bound.EXACT
