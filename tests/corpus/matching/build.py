"""Articles for tests, short and written for them, on a tram that is late."""

from __future__ import annotations

from corpus.matching import SourceText
from corpus.matching.facts.facts import Facts
from corpus.matching.suggestion import Statement
from corpus.matching.words.statements import prepared_alone

DAILY = SourceText(
    "daily",
    "临江市有轨电车十月通车。\n工程总投资46.5亿元，全长28公里，设站21座。\n市交通局表示，票价定为2元，65岁以上老人免费。\n"
    "施工期间，滨江路照常通行。\n据统计，去年公交日均客流为31万人次。",
    "临江有轨电车十月通车",
    "2026-03-01",
    "daily.txt",
)
WEEKLY = SourceText(
    "weekly",
    "有轨电车的账单\n本刊查阅的招标文件显示，工程总投资为52亿元，比官方数字多出一成。\n单程票价2元，与公交相同。\n"
    "商户说，滨江路从5月起停止通行，生意少了一半。\n去年公交日均客流31万人次，今年可能更少。",
    "有轨电车的账单",
    "2026-03-08",
    "weekly.txt",
)
TIMES = SourceText(
    "times",
    "臨江輕軌十月啟用\n市府編列超過46億元人民幣興建有軌電車，全長28公里。\n票價訂為人民幣2元，65歲以上長者免費。\n"
    "學者認為，人工智慧排班可以縮短等候時間。",
    "臨江輕軌十月啟用",
    "2026-03-05",
    "times.txt",
)
OTHER_CITY = SourceText(
    "other",
    "作为对照，邻近的南浦市2019年修建有轨电车，总投资46.5亿元，票价也是2元。\nAI排班系统减少了等候时间。",
    "",
    None,
    "other.txt",
)
ARTICLES = (DAILY, WEEKLY, TIMES, OTHER_CITY)


def facts(text: str, start: int = 0) -> Facts:
    """The facts of a single statement at ``start`` of its article."""
    ready = prepared_alone(Statement("a", "", start, start + len(text), text))
    return Facts(ready.statements[0], ready.figures[0], ready.words[0])
