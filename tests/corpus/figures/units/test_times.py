"""度 as a number of times."""

from __future__ import annotations

import pytest

from corpus.figures.units.times import in_words


@pytest.mark.parametrize(
    ("text", "count"), [("两度发出警告", 2), ("先后三度夺冠", 3), ("七度调薪", 7), ("已两度流标", 2)]
)
def test_how_often_something_happened(text: str, count: int) -> None:
    (times,) = in_words(text)
    assert (float(times.low), times.unit, text[times.start : times.end][1:]) == (count, "次", "度")


@pytest.mark.parametrize(
    "text", ["零下两度", "两度电", "降低三度", "十二度破纪录", "温差四度调节", "两度的水", "第三度登顶"]
)
def test_other_degrees(text: str) -> None:
    assert not list(in_words(text))
