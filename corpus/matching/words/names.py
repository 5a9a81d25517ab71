"""Names of things, recognised by a class word at their end, 白沙铜矿, 临江马拉松, 恒矽集团, or as titles: 《雾港》.

A project is mostly about one thing of a class. A statement about another one of that class has another scope, even if
the text does not say so. All texts here are folded.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.script import fold

_CLASSES = (
    "马拉松 联赛 杯赛 音乐节 博览会 展会",
    "铜矿 煤矿 铁矿 金矿 锂矿 油田 矿山",
    "集团 公司 半导体 药业 啤酒 地产 重工 矿业 锂业",
    "水库 电站 核电站 电厂 水厂 大坝",
    "大桥 一桥 二桥 桥 隧道 机场 港口 码头 高速 铁路 地铁",
    "大学 学院 中学 小学 学校",
    "医院 诊所",
    "银行",
    "村 镇 乡 社区",
    "俱乐部 球队",
    "河 江 湖",
    "博物馆 美术馆 遗址 古城",
    "轮 号 舰",
)
"""Words that stand behind a name and say what it is the name of, one class a line."""
_CLASS_OF = {fold(word): number for number, line in enumerate(_CLASSES) for word in line.split()}
_SINGLE = frozenset(_CLASS_OF[fold(word)] for word in ("马拉松", "铜矿", "水库", "大桥"))
"""The classes of which a text is about one."""
_NAMED = re.compile(
    "(?=([\u4e00-\u9fff]{2})(" + "|".join(sorted(map(re.escape, _CLASS_OF), key=len, reverse=True)) + "))"
)
_WORK = re.compile(
    fold(
        "《([^《》]{2,12})(?<![报刊法网志])"
        "(?<!时报|新闻|杂志|周刊|条例|办法|意见|通知|规定|计划|报告|方案|年鉴|协议|草案|纲要|公约|公报|声明|合同|标准|规划|公告)》(?!杂志|周刊|报|网|记者)"
    )
)
"""Titles of films, books and songs; those of papers and documents tell who says so and not what a text is about."""
_SUBJECT = 3
"""How often a thing must be named for the project to be about it. Chosen: two statements may quote one another."""
_TIMES_RARER = 3
"""How many times as often as another of its class the thing must be named that a project is about. Chosen so that two
firms of which a merger makes one are both its subject."""


@dataclass(frozen=True, slots=True)
class ProjectNames:
    """The names, folded, that the statements of a project give away."""

    places: frozenset[str] = frozenset()
    """Those that stand before 市 or the like somewhere: 榆川."""
    things: frozenset[str] = frozenset()
    """Those of things beside the one that the project is about, and its own (:func:`beside_the_subject`)."""


Named = tuple[int, str, int]
"""Where a name stands, the name, and the number of its class."""


def named_in(folded: str) -> list[Named]:
    """The class words of a text, each with the two characters before it, which need not be a name."""
    found: list[Named] = []
    end = 0
    for match in _NAMED.finditer(folded):
        if match.start(1) >= end:  # 海大 is not a name in 望海大桥
            end = match.end(2)
            found.append((match.start(1), match[1], _CLASS_OF[match[2]]))
    return found


def works_in(folded: str) -> list[tuple[str, int]]:
    """The titles of works in a text, as things of a class of their own."""
    return [(match[1], len(_CLASSES)) for match in _WORK.finditer(folded)]


def _plainly(whole: str, of_class: int) -> int:
    """How often the texts name a thing by the word for its class alone (大桥), which they do not for one of several
    firms or schools."""
    if of_class not in _SINGLE:
        return 0
    return max(whole.count(word) for word, number in _CLASS_OF.items() if number == of_class)


def beside_the_subject(names: Iterable[tuple[str, int]], texts: Sequence[str]) -> frozenset[str]:
    """The names of things that are rare beside another of their class, which the project is about, and its name.
    ``names`` are pairs of a name and the number of its class; ``texts`` are all statements."""
    whole = "\n".join(texts)
    of_class: dict[int, set[str]] = {}
    for name, number in names:
        of_class.setdefault(number, set()).add(name)
    found: set[str] = set()
    for of_one, rivals in of_class.items():
        if len(rivals) < 2:
            continue
        counts = Counter({name: whole.count(name) for name in sorted(rivals)})
        (subject, most), *_ = counts.most_common(1)
        told = max(most, _plainly(whole, of_one) - sum(counts.values()))
        rare = {name for name, count in counts.items() if name != subject and count * _TIMES_RARER <= told}
        if most >= _SUBJECT and rare:
            found |= rare | {subject}
    return frozenset(found)
