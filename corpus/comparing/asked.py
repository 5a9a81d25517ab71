"""Analyses the title of a question: its words, the kinds of figures that it asks for, and whether it asks for a
change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.figures.figure import FigureKind
from corpus.matching.clauses.roles import Role
from corpus.script import fold

_REMEMBERED = 1000
"""Cached titles. Chosen: more than a project has questions."""
_CHANGE = re.compile(
    fold(
        "(涨幅|增幅|升幅|增速|增长|增加|增产|增收|上涨|上升|涨价|加价|提价|多付|多花|扩招|新增)"
        "|跌幅|降幅|减幅|下降|降低|减少|减产|减排|减碳|减员|缩短|降价|少付|下跌|下滑|流失|裁员|裁减|节省|缩水|萎缩|退票|退订"
    )
)
"""Words for changes; the first group has those for rises."""
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})
_MEASURES = (
    ("比例|比重|占比|[涨跌升降增减]幅|份额|增速|(?<![功频])率", _SHARES),
    (
        "人数|人次|客流|旅客|乘客|死亡|遇难|伤亡|死伤|受伤|感染|确诊|失踪|用户|户数|居民|岗位|职位|职缺|员工|船员|用工|裁员|减员|代表|学生|招生|教师"
        "|观众|参观|会员|船数|辆数|车辆|列车|航线|线路|站点|车站|床位|投诉|案件|宗数|次数|班次|航班|数量|个数|名额|展品|家数|件数",
        frozenset({FigureKind.COUNT}),
    ),
    (
        "价(?!值)|费(?!者)|投资|成本|营收|收入|利润|补贴|资金|工资|薪|预算|造价|赔偿|损失|债|票款|奖金|税|金额|市值|支出|多付|少付",
        frozenset({FigureKind.MONEY}),
    ),
    ("时间|日期", frozenset({FigureKind.DURATION, FigureKind.DATE})),
    ("时长|用时|耗时|周期|工期|期限|寿命|年限", frozenset({FigureKind.DURATION})),
    ("何时", frozenset({FigureKind.DATE})),
    ("面积", frozenset({FigureKind.AREA})),
    ("距离|长度|航程|里程|高度|深度|水位|降雨|雨量", frozenset({FigureKind.LENGTH})),
    ("气温|温度", frozenset({FigureKind.TEMPERATURE})),
    ("发电量|用电量", frozenset({FigureKind.ENERGY})),
    ("装机|负荷|功率", frozenset({FigureKind.POWER})),
    ("蓄水|用水量|水量", frozenset({FigureKind.VOLUME})),
    ("碳排放?|减碳|减排", frozenset({FigureKind.MASS})),
)
"""Words of titles that name a measure, with the kinds of its figures. Collected from titles in the press. The last one
of a title counts, because the head of a Chinese noun phrase is at its end: 票价涨幅."""
_MEASURE = re.compile("|".join(f"({fold(words)})" for words, _ in _MEASURES))
"""Matches the words of :data:`_MEASURES`, a group for each."""
_SAYS_NOTHING = re.compile(r"[的之和与及在了]|\W|_")
"""Parts of a title without a meaning of their own: particles and punctuation."""
_BEHIND, _BEFORE = 0.5, 0.25
"""Weights of words of the title that are behind the figure, and in the clause before it; words directly before it have
weight 1. Chosen."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The title of a question."""

    pairs: tuple[str, ...]
    """Its character bigrams, folded."""
    change: int
    """1 if it asks for a rise, -1 for a fall, 0 for neither."""
    kinds: frozenset[FigureKind] = frozenset()
    """The kinds of figures that it asks for; empty if it names none."""

    @classmethod
    def of(cls, title: str) -> Asked:
        return _asked(title)

    def names(self, role: Role) -> float:
        """How much of the title is around a figure; less if the figure is a whole, a part or a cause."""
        near = self._count(role.words)
        far = 0.0 if near else _BEFORE * self._count(role.before)
        return (
            near + far + _BEHIND * self._count(role.behind) - (role.whole + role.cause + _BEHIND * role.part)
        )

    def other_kind(self, kind: FigureKind) -> bool:
        """Whether the title asks for figures of other kinds."""
        return bool(self.kinds) and kind not in self.kinds

    def _count(self, words: str) -> int:
        return sum(pair in words for pair in self.pairs)


@lru_cache(maxsize=_REMEMBERED)
def _asked(title: str) -> Asked:
    folded = fold(title)
    pairs = dict.fromkeys(folded[at : at + 2] for at in range(len(folded) - 1))
    found = _CHANGE.search(folded)
    change = 0 if found is None else 1 if found[1] else -1
    return Asked(
        tuple(pair for pair in pairs if not _SAYS_NOTHING.search(pair)), change, _kinds(folded, change)
    )


def _kinds(title: str, change: int) -> frozenset[FigureKind]:
    named = list(_MEASURE.finditer(title))
    if not named:
        return frozenset()
    kinds = _MEASURES[(named[-1].lastindex or 1) - 1][1]
    return kinds | _SHARES if change else kinds
