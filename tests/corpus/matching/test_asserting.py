"""What asserts something and what only names a subject or a speaker."""

from __future__ import annotations

import pytest

from corpus.matching.asserting import asserts
from corpus.script import fold
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    "text",
    [
        "周岚说。",
        "林場長表示：",
        "该负责人回应，",
        "关于湖区水质情况的说明",
        "有軌電車的三本帳：以臨江為例",
        "校园午餐事件后续",
        "湖区鸟类死亡事件评估（节选）",
        "票价涨不涨？",
        "民间投资人呢？",
    ],
)
def test_nothing_is_asserted(text: str) -> None:
    assert not asserts(fold(text))
    assert not facts(text).asserts


@pytest.mark.parametrize(
    "text",
    [
        "周岚说，比赛照常举行。",
        "市教育局发布通知",
        "临江有轨电车十月通车",
        "局方早就知道，为什么不说？",
        "这份评估并不可信。",
        "事后他写了一份很长的关于经过的说明。",
    ],
)
def test_something_is_asserted(text: str) -> None:
    assert asserts(fold(text))
