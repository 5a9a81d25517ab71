"""Of what time, place and thing each clause of a statement speaks.

Two figures answer each other only if they are of one scope: the peak load of another city, or of another year, is
another quantity. A clause that names no scope has that of the clause before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from corpus.matching.clauses.clauses import Clause
from corpus.matching.words import lexicon
from corpus.script import fold

_YEAR = re.compile(
    r"(?<![0-9.])((?:1[6-9]|20)\d\d)年(?!期|级)|(?<![0-9.])((?:19|20)\d\d)(?![0-9.%,万亿千百多余元美港吨米公克度人名辆台件套家户次倍])"
)
_PERIODS = {
    fold(word): usual
    for usual, words in {
        "今年": "今年 本年 本年度 今岁 如今 现在 现时 眼下 现今",
        "去年": "去年 上年 旧年 前一年 上一年度 去岁",
        "前年": "前年",
        "明年": "明年 来年 下年 下一年度",
        "后年": "后年",
        "历年": "历年 往年 常年 多年平均 历史同期",
        "上月": "上月 上个月",
        "下月": "下月 下个月",
        "上季": "上季 上季度",
        "下季": "下季 下季度",
        "当年": "当年 那年",
    }.items()
    for word in words.split()
}
"""Words that name a time by the day of writing, with the word that stands for all of one meaning."""
_PERIOD = re.compile("|".join(sorted(_PERIODS, key=len, reverse=True)))
_BASE_BEFORE = re.compile(fold("[比较從从与同跟于由]$"))
"""The text before a time that is only the base of a comparison: 比去年增长9.5%."""
_BASE_BETWEEN = re.compile(fold("[增升高多涨减降低少跌下翻扩缩快慢]|同期"))
_BASE_OF_SHARE = re.compile(
    fold(
        "(?:同期|水平|平均)*的(?:大?约|近|不到|不足|超过|逾|将近|仅)?"
        "(?:[0-9.]+%|百分之|[零一二三四五六七八九十]+(?:成|分之)|[一多大小]?半)"
    )
)
"""The text behind a time of which something is a share: 往年的四分之一."""
_ASIDE = re.compile(
    fold("相较之下|相比之下|作为对照|作为对比|作为比较|反观|相对而言|[不非]是?孤例|无独有偶|走过同样的路")
)
_ELSEWHERE = {
    fold(word): fold(place)
    for word, place in {
        "本港": "香港", "本澳": "澳门", "台湾": "台湾", "邻市": "邻市", "邻省": "邻省", "邻国": "邻国", "邻县": "邻县",
        "邻近的": "邻近", "相邻的": "邻近", "隔壁的": "邻近", "邻镇": "邻镇", "邻村": "邻村", "邻校": "邻校",
        "同城的": "同城", "友商": "友商", "竞争对手": "对手",
    }.items()
}  # fmt: skip
_DEICTIC = re.compile("|".join(_ELSEWHERE))
SPEAKER = re.compile(
    fold(
        "籍|业者|媒体|学者|专家|记者|选手|跑者|跑手|好手|球员|教授|律师|分析师|人士"
        "|(?:一[所家间个]|某[所家]?)?[^，。；：、]{0,6}?"
        "(?:大学|学院|研究[所院]|研究中心|实验室|课题组|团队|机构|智库|券商|证券|协会|学会|调查局|组织|团体|工会|公会)"
        "[^，。；：、]{0,14}?"
        "(?:[估测推计匡]算|算出|估计|反推|测[得出]|统计|调查|抽样|数据|显示|录得|发布|给出|认为|判断|指出|称|说|表示)"
    )
)
"""The text after a place that only says where somebody comes from, or who has found something out: 台湾业者,
北京一所大学用卫星资料反推."""
_NAME = re.compile(
    fold(
        r"[“「『《]([^“”「」『』《》，。]{2,8})[”」』》](?:系|案|号|轮|舰|台风|飓风|计划|项目|工程|行动|事件)"
        r"|(?:台风|飓风|号|项目|计划|工程|案件|客轮|货轮|沉船)[“「『《]([^“”「」『』《》，。]{2,8})[”」』》]"
        r"|[“「『《]([^“”「」『』《》，。]{1,5}[系案号轮舰])[”」』》]"
    )
)
"""Proper names in quotation marks that tell one case, storm or ship from another."""


_SIDES = {
    fold(word): (group, side)
    for group, line in enumerate(
        (
            "男子 男性 男单 男篮 男足 男排 男生 男组 男童|女子 女性 女单 女篮 女足 女排 女生 女组 女童",
            "城镇 市区 城区 城市居民|农村 乡村 村民人均",
            "一期 首期|二期|三期|四期",
            "上半年|下半年",
            "一季度 首季 第一季 第1季|二季度 第二季 第2季|三季度 第三季 第3季|四季度 末季 第四季 第4季",
            "小学|初中 国中|高中|大学 高校",
            "进口|出口",
            "主队 主场|客队 客场",
            "冠军 夺冠|亚军|季军 铜牌",
            "半程 半马|全程 全马",
            "幼儿|成人|老人 老年人 长者",
            "新市场 新场 新厂 新馆 新校 新楼 新桥 新港 新站 新址 新线 新船 新车 新机场"
            "|旧市场 老市场 旧场 老场 旧厂 老厂 旧馆 老馆 旧校 老校 旧楼 老楼 旧桥 老桥 旧址 原址"
            " 旧船 老船 旧车 老车 旧机场 老机场",
        )
    )
    for side, words in enumerate(line.split("|"))
    for word in words.split()
}
"""Words by which two things of one kind are told apart, with the number of their kind and of their side: what holds of
the men says nothing of the women."""
_SIDE = re.compile("|".join(sorted(_SIDES, key=len, reverse=True)))

_LOCAL = re.compile(fold("当地|本地|岛上|镇上|村里"))
_HOME = frozenset({fold("中国")})
"""The country that goes without saying in most texts, and that papers of other places name: 中國某公司."""


class Match(IntEnum):
    """How the scopes of two clauses stand to each other."""

    SAME = 0
    OPEN = 1
    """One names a time or place of which the other says nothing."""
    YEAR = 2
    """The same, and the time is a year: the other may well speak of now."""
    APART = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """The scope of a clause: :attr:`times` are years and words for years, :attr:`places` names of places, and
    :attr:`things` names of what is told from others of its kind: firms, cases, ships."""

    times: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    aside: bool = False
    """Whether it is told for comparison only: 作为对照."""
    local: bool = False
    """Whether it names its place as the one that the text is about: 当地."""
    sides: frozenset[tuple[int, int]] = frozenset()
    """Of things told apart by a word, which it speaks of, as the number of the kind and of the side: 女子组."""

    def match(self, other: Scope, common: Callable[[str], bool]) -> Match:
        """How ``other`` stands to this scope; ``common`` tells of a name whether the whole project is about it."""
        return max(_times(self, other), _subjects(self, other, common), _sides(self, other))

    def same_place(self, other: Scope, common: Callable[[str], bool]) -> bool:
        """Whether they are of one place and thing, as far as they tell."""
        return _subjects(self, other, common) is not Match.APART

    @property
    def names(self) -> frozenset[str]:
        """The places and the things."""
        return self.places | self.things


_NOW = frozenset({"今年"})
"""What a statement speaks of that names no time."""
NOWHERE = Scope()
"""The scope of what names neither time nor place."""


def _times(a: Scope, b: Scope) -> Match:
    if a.times == b.times:
        return Match.SAME
    if not a.times or not b.times:
        if a.times | b.times == _NOW:
            return Match.SAME
        return Match.YEAR if any(time.isdigit() for time in a.times | b.times) else Match.OPEN
    if a.times & b.times:
        return Match.SAME
    # 去年 and 2024 may be one year; two years, or two such words, are not.
    numbers = [{time for time in scope.times if time.isdigit()} for scope in (a, b)]
    words = [scope.times - told for scope, told in zip((a, b), numbers, strict=True)]
    return Match.APART if all(numbers) or all(words) else Match.OPEN


def _subjects(a: Scope, b: Scope, common: Callable[[str], bool]) -> Match:
    if a.aside != b.aside:
        return Match.APART
    return max(_places(a, b, common), _things(a, b, common))


def _things(a: Scope, b: Scope, common: Callable[[str], bool]) -> Match:
    if a.things == b.things or a.things & b.things:
        return Match.SAME
    if (a.things and b.things) or not any(map(common, a.things | b.things)):
        return Match.APART
    return Match.SAME


def _places(a: Scope, b: Scope, common: Callable[[str], bool]) -> Match:
    if a.places == b.places or a.places & b.places:
        return Match.SAME
    if a.places and b.places:
        # 中国 and a place that the dictionary does not know may be one.
        known = (a.places | b.places) & lexicon.places()
        return Match.SAME if _HOME in (a.places, b.places) and known <= _HOME else Match.APART
    named = a.places or b.places
    if named <= _HOME or (a.local if b.places else b.local):
        return Match.SAME
    return Match.SAME if any(map(common, named)) else Match.APART


def _sides(a: Scope, b: Scope) -> Match:
    if not a.sides or not b.sides:
        return Match.SAME
    kinds = {kind for kind, _ in a.sides} & {kind for kind, _ in b.sides}
    for kind in kinds:
        one, other = ({side for at, side in scope.sides if at == kind} for scope in (a, b))
        if one.isdisjoint(other):
            return Match.APART
    return Match.SAME


def quoted_names(folded: str) -> Iterator[tuple[int, str]]:
    """The names in quotation marks of cases, storms and ships, with the offsets in a text where they begin, or the word
    before them that says what they name."""
    return ((match.start(), _first(match)) for match in _NAME.finditer(folded))


def spoken_of(names: Iterable[str], folded: str) -> Iterator[tuple[int, str]]:
    """Where a text first has each of these names that it has, unless it only says who speaks."""
    for name in names:
        at = folded.find(name)
        if at >= 0 and SPEAKER.match(folded, at + len(name)) is None:
            yield at, name


def scopes_of(
    clauses: Sequence[Clause],
    folded: str,
    places: Sequence[tuple[int, str]],
    things: Sequence[tuple[int, str]] = (),
) -> tuple[Scope, ...]:
    """The scope of each clause. ``places`` and ``things`` are those that the statement names, with their offsets in
    it."""
    deictic = [
        (match.start(), _ELSEWHERE[match.group()])
        for match in _DEICTIC.finditer(folded)
        if SPEAKER.match(folded, match.end()) is None
    ]
    all_places = [*places, *deictic]
    found: list[Scope] = []
    before = NOWHERE
    for clause in clauses:
        times = _times_of(clause.text)
        here, named = _within(clause, all_places), _within(clause, things)
        aside = before.aside or _ASIDE.search(clause.text) is not None
        sides = frozenset(_SIDES[match.group()] for match in _SIDE.finditer(clause.text))
        if times or here or named or sides or aside != before.aside or _LOCAL.search(clause.text):
            local = not here and (before.local or _LOCAL.search(clause.text) is not None)
            before = Scope(
                times or before.times,
                here or before.places,
                named or before.things,
                aside,
                local,
                sides or before.sides,
            )
        found.append(before)
    return tuple(found)


def _within(clause: Clause, named: Sequence[tuple[int, str]]) -> frozenset[str]:
    return frozenset(name for at, name in named if clause.start <= at < clause.end)


def _first(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group)


def _times_of(text: str) -> frozenset[str]:
    years = {match.group(1) or match.group(2) for match in _YEAR.finditer(text) if not _is_base(text, match)}
    words = {_PERIODS[match.group()] for match in _PERIOD.finditer(text) if not _is_base(text, match)}
    return frozenset(years | words)


def _is_base(text: str, match: re.Match[str]) -> bool:
    """Whether a time is only what something is compared with."""
    if _BASE_OF_SHARE.match(text, match.end()):
        return True
    before = _BASE_BEFORE.search(text, 0, match.start())
    return before is not None and _BASE_BETWEEN.search(text, match.end()) is not None
