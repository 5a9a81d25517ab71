"""Names of things that a class word gives away: 白沙铜矿, 临江马拉松, 恒矽集团.

A project is mostly about one thing of a class; a statement about another of the class is of another scope, though the
text never says so. Everything here is folded.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.script import fold

_CLASSES = (
    "马拉松 联赛 杯赛 音乐节 博览会 展会",
    "铜矿 煤矿 铁矿 金矿 锂矿 油田 矿山",
    "集团 公司 半导体 药业 啤酒 地产 重工 矿业 锂业",
    "水库 电站 核电站 电厂 水厂 大坝",
    "大桥 隧道 机场 港口 码头 高速 铁路 地铁",
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
_NAMED = re.compile(
    "(?=([\u4e00-\u9fff]{2})(" + "|".join(sorted(map(re.escape, _CLASS_OF), key=len, reverse=True)) + "))"
)
_SUBJECT = 3
"""How often a thing must be named for the project to be about it. Chosen: two statements may quote one another."""
_TIMES_RARER = 3
"""How many times as often as another of its class the thing must be named that a project is about. Chosen so that two
firms of which a merger makes one are both its subject."""

Named = tuple[int, str, int]
"""Where a name stands, the name, and the number of its class."""


def named_in(folded: str) -> list[Named]:
    """Two characters before a class word, whether they are a name or not."""
    return [(match.start(1), match[1], _CLASS_OF[match[2]]) for match in _NAMED.finditer(folded)]


def beside_the_subject(names: Iterable[tuple[str, int]], texts: Sequence[str]) -> frozenset[str]:
    """The names of things that stand beside one of their class which the project is about, and the names of those.
    ``names`` come with the numbers of their classes; ``texts`` are all statements."""
    whole = "\n".join(texts)
    of_class: dict[int, set[str]] = {}
    for name, number in names:
        of_class.setdefault(number, set()).add(name)
    found: set[str] = set()
    for rivals in of_class.values():
        if len(rivals) < 2:
            continue
        counts = Counter({name: whole.count(name) for name in sorted(rivals)})
        (subject, most), *_ = counts.most_common(1)
        rare = {name for name, count in counts.items() if count * _TIMES_RARER <= most}
        if most >= _SUBJECT and rare:
            found |= rare | {subject}
    return frozenset(found)
