"""What asserts something and what only names a subject or a speaker."""

from __future__ import annotations

import pytest

from corpus.matching.facts.asserting import asserts
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
        "养老金去了哪里",
        "缆车的六千万，够不够",
        "山村缆车：谁来买单",
        "一条缆车的账单",
        "雾里的站台",
        "回山里种茶的第三年",
        "缆车停运之后",
        "林场缆车事故与索道市场展望",
        "雾里的站台　缆车的钱去哪了",
        "关于缆车停运情况的通报",
    ],
)
def test_nothing_is_asserted(text: str) -> None:
    assert not asserts(fold(text.replace("\u3000", "\n")))
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
        "养老金去了哪里，审计报告里有答案。",
        "官方否认停运的传闻",
        "公司付出沉重的代价",
        "他们的房子塌了",
        "局方：没有什么可隐瞒",
        "缆车十月停运　游客何去何从",
        "故障动不动就有",
    ],
)
def test_something_is_asserted(text: str) -> None:
    assert asserts(fold(text.replace("\u3000", "\n")))
