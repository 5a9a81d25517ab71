"""What a figure is in its sentence: what something was before, by how much it changed, a part, a whole, a cause.

Of 由2元调整为3元 only the 3元 is how things stand; 比老船快了5分钟 is no duration of the trip. Read off the
words around a figure, in both scripts, and cheap enough for every figure of a comparison.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.figures.figure import Figure, FigureKind
from corpus.matching.clauses.clauses import Clause, clause_at, clauses_of
from corpus.script import fold

_REMEMBERED = 20_000
"""Texts whose answer is kept. Chosen: the statements of a large comparison."""
_SHARES = frozenset({FigureKind.PERCENT, FigureKind.FRACTION, FigureKind.MULTIPLE})
_TIMES = frozenset({FigureKind.DATE, FigureKind.DURATION, FigureKind.ORDINAL})
_NUMBERS = frozenset({FigureKind.COUNT, FigureKind.OTHER})

# Former values

_TURNED = (
    "(?:(?:逐步|逐渐|逐年|大幅|小幅|一路|进一步|再|又|将|已|已经|要|会|拟|同步|统一|直接|一举|猛|骤|锐|微|略|急|陡|暴)*"
    "(?:调整|上调|下调|调高|调低|调升|调降|调涨|调增|调减|调|上涨|涨价|涨|上升|攀升|回升|飙升|跃升|拉升|抬升|升|提升|提高|提价|提速|提前"
    "|提|下降|降低|降价|降|减少|缩减|削减|精简|减|缩短|缩小|缩水|压缩|压低|压减|压|缩|下跌|跌|下滑|滑落|滑|回落|滑坡|增加|增长|新增|增"
    "|扩大|扩充|扩建|扩容|扩产|扩|改|变更|变|转|延长|延迟|推迟|延|放宽|收紧|翻|飙|冲|恢复|恶化|改善|修订|修正|更正|更新|下修|上修|砍|削|加价|加"
    "|拉高|拉长|拉|发展|贬值?|升值)"
    "(?:了|价)?(?:约|近|大约|大概)?(?:为|至|到|成(?!本)|如今的?|现在的?|目前的?))"
)
"""What leads from a former value to the new one: 调整为, 下降到."""
_FROM = re.compile(fold("(?:由|从|自)[^，。；、]{0,14}$"))
_ROUTE = re.compile(fold("(?:由|从|自)[^，。；、]{1,10}[去到往赴飞]"))
"""从岚州去青原: a way and no former value."""
_TURNED_BEHIND = re.compile(fold(f"(?:左右|上下)?[^，。；、0-9]{{0,6}}?{_TURNED}"))
_TURNED_AFTER_A_COMMA = re.compile(
    fold(f"(?:左右|上下)?(?:[，,]{_TURNED}|[^，。；0-9]{{0,4}}[，,](?:现|目前|如今|最新|今(?!年)))")
)
_TURNED_RIGHT_BEHIND = re.compile(fold(f"(?:左右|上下)?{_TURNED}"))
_SOMEHOW_TO = re.compile(
    fold("(?:左右|上下)?[^，。；、0-9的]{1,8}?(?:至|到|为|成)(?:了|约|近|如今的?|现在的?|目前的?)*$")
)
"""The same by any verb, where both values stand around it: 由8%收窄至5%."""
_TO_BEHIND = re.compile(fold("(?:左右|上下)?[到至](?:了|约|近|如今的?|现在的?|目前的?)*$"))
_RANGE_BEHIND = re.compile(fold("不等|之间|的|岁|范围"))
_ONCE = re.compile(
    fold(
        "(?:(?:(?<![高草平还复中])原(?:来|先|本|的|为|是|价|票价|收|定)+|(?<!\\w)原)(?:约|近|仅|只有)?|同期(?:的|为|是|约|仅|只有|则)*)$"
    )
)
"""The text before a value of another time: 原来2元, 去年同期为210元."""
_COMPARED_WITH = re.compile(fold("(?<![占对相环同之成0-9])比(?![例重率值价])[^，。；0-9]{0,8}$"))
_MORE_OR_LESS = re.compile(fold("[^，。；0-9]{0,6}?(?:[多少高低快慢长短大小贵增减涨降]|便宜)"))
_REACH = 18
"""Code points around a figure within which its words are looked for."""

# Changes

_ROUGHLY = "(?:了|出|掉|去|过)?(?:将近|近|约|逾|超过|至少|整整|大约|不到|不足|多达|高达|达)?"
_MORE = (
    "[上调]?(?:涨|(?<![公毫每立千])升)|增加?|增长|提高|(?<![最至许大更很不])多(?!达)|贵|加价|提价|溢价|扩招|扩产|增产|[快高长晚](?=[了出])|多[收付花交缴赚卖发排招用]"
    "|高出|超出|净增|回升|反弹|延长|推迟"
)
"""Verbs of increase."""
_LESS = (
    "[调]?[降跌减]|下降|减少|(?<![至最很不])少(?!达)|便宜|缩短|[慢低矮短早](?=[了出])|少[收付花交缴赚卖发排招用]|降价|减价|压缩|缩减|削减|减产|降低|下调"
    "|下跌|下滑|流失|蒸发|提前"
)
"""Verbs of decrease."""
_BY = re.compile(fold(f"(?:({_MORE})|(?:{_LESS}))(?:价)?{_ROUGHLY}$"))
"""What stands right before an amount by which something changes: 涨一元, 快了5分钟; 涨到三元 is a level."""
_THAN = re.compile(
    fold(
        f"(?<![占对相环同之成0-9])比(?![例重率值价])[^，。；]{{1,14}}?(?:([快高长晚多大重贵深宽强])|[慢低短早少小轻浅窄弱]|便宜){_ROUGHLY}$"
    )
)
"""The same after what it is compared with: 比二跑道长400米."""
_SHARE_THAN = re.compile(
    fold(
        f"(?:(?<![占对相环同之成0-9])比(?![例重率值价])|较(?!为))[^，。；]{{1,14}}?(?:([快高长多大重深])|[慢低短少小轻浅省悭]){_ROUGHLY}$"
    )
)
"""The same before a share: 成本比磷酸铁锂低三成."""
_BY_SOME = re.compile(
    fold(
        "(?:(新增|增加|扩招|增设|增聘)|裁减|减少|削减|精简|裁员|裁撤|裁并|撤并|撤销|撤掉|关停|裁掉|砍掉|砍|减排|减碳|节省|流失|淘汰|缩减)(?:[^，。；0-9到至为达成]{0,8})$"
    )
)
"""The same with what changes between: 减少用工约140人. Less certain: 新增 may introduce all there is."""
_UP = re.compile(fold("增|升|涨|提高|提价|加价|加薪|上浮|扩大|多出|高出|多了|贵|翻|扩产"))
_DOWN = re.compile(fold("降|减|跌|扣薪|缩|少了|少发|便宜|下滑|下浮|回落|低了|萎缩|负增长|流失|蒸发"))
_BY_EXTENT = re.compile(fold("(?:([涨升增]幅|增[速量])|[跌降减]幅|(减[量排碳]量?))[^，。；]{0,8}$"))
"""The text before a change that is worded like a level: 减幅可缩小到3%."""
_CHANGE_REACH = 6
"""Code points before a share within which a word says that it is a change and not a level: 减产三成."""
_UP_TO = re.compile(
    fold(
        "(?<![达不])[到至](?:(?:了|约|近|大约|接近|逾|超过)?|[^，。；]{1,6}的)$|(?:[升涨增降减跌调]|缩短)为(?:约|近)?$"
    )
)

# Parts and wholes, stocks, causes

_OF_WHICH = re.compile(fold("(?:其中|含(?!量)|当中|包括|包含)[^，。；]{0,12}$"))
_AMONG = re.compile(fold("[^，。；0-9]{0,8}?(?:当中|之中|里面|[中里])(?=[，,有仅只约近逾超的就]|$|\\d)"))
_SHARE_OF = re.compile(fold("[^，。；0-9到至为升降]{0,4}的$"))
_LIMIT_BEHIND = re.compile(fold("的?(?:限值|上限|下限|标准|门槛|红线|警戒线|警戒值|预算|目标)"))
_LIMIT_BEFORE = re.compile(fold("(?:限值|上限|警戒值|标准值|预算)(?:的|为|是)*$"))
_STOCK = re.compile(
    fold("(?:现有|原有|在册|在职|全校|全厂|全市|全省|全国|全球|全公司|现任|拥有)[^，。；0-9]{0,6}$")
)
_LEADS_TO = re.compile(
    fold(
        "(?:将|会|可能|可|料|预计|必|足以|恐|势必|只|仅|就)*(?:使得?(?!用|命|馆|者)|令(?!人)|让|导致|造成|致使|引发|引起|带来|促使|迫使|换来)"
    )
)
COUNTED_BACK = re.compile(fold("[以之]?前(?!期)"))
"""What stands behind a span of time that names a point in time: 三年前."""
_GIVEN = re.compile(fold("(?:因为|由于|随着|若|如果?|倘若?|假如|一旦|即使|即便|尽管)"))
_AFTERWARDS = re.compile(fold("(?:之|以)?后(?![续来备期面])"))
_QUOTED = re.compile(
    fold(
        "(?:官方|当局|政府|市府|市里|发布会|通报|专家组?引用|声称|宣称|号称|所[谓说讲称言]|宣传|公布|口径|原定|据称|签约|承诺|标称|名义)[^，。；0-9]{0,12}$"
    )
)
_SET_AGAINST = re.compile(
    fold(
        "但是?|不过|然而|实际|实为|实则|却|其实|事实上|真正|只有|仅有|则[为是]|而(?!且)|高出|低于|高于|不一致|不符|有出入|对不上|并不|并非|只针对|是按|按的是|更正"
    )
)


@dataclass(frozen=True, slots=True)
class Role:
    """What a figure is in its sentence."""

    former: bool = False
    """Whether it is what something was before, or what another is compared with: 由2元调整为3元, 原价80元."""
    change: int = 0
    """1 or -1 for an amount by which something rises or falls; 0 for a level, as what it rises to."""
    loose: bool = False
    """Whether :attr:`change` is less than sure: 新增岗位1500个."""
    part: bool = False
    """Whether it is a part of a figure before it: 其中2人."""
    whole: bool = False
    """Whether something else is a part or a share of it, or it is a limit: 25名代表中, 3.1万人的8%."""
    ago: bool = False
    """Whether it is a span of time counted back, which says when something was: 三年前."""
    stock: bool = False
    """Whether it is all there are: 现有1260名."""
    cause: bool = False
    """Whether it causes what the sentence says: 涨价50%将使……"""
    quoted: bool = False
    """Whether others say it, and the sentence sets something against it."""
    words: str = ""
    """The words that lead to it, folded: the text before it in its clause, up to the figure before."""
    behind: str = ""
    """The few words behind it."""
    before: str = ""
    """The clause before, where that has no figure and may name what this one is about."""


_BEHIND = 4
"""Characters behind a figure within which what follows still concerns it. Chosen."""


def roles(text: str, start: int, figures: Iterable[Figure]) -> tuple[Role, ...]:
    """The role of each figure of a statement. ``start`` is where the statement begins, in code points of the text that
    the offsets of the figures count in."""
    return _roles(
        text,
        tuple((figure.start - start, figure.end - start, figure.kind, figure.level) for figure in figures),
    )


@dataclass(frozen=True, slots=True)
class _Placed:
    """What the role of a figure depends on besides the words around it. Offsets count code points of the statement."""

    start: int
    end: int
    kind: FigureKind
    level: float | None = None


@lru_cache(maxsize=_REMEMBERED)
def _roles(text: str, figures: tuple[tuple[int, int, FigureKind, float | None], ...]) -> tuple[Role, ...]:
    folded = fold(text)
    clauses = clauses_of(folded)
    placed = [_Placed(*figure) for figure in figures]
    return tuple(_role(folded, clauses, placed, number) for number in range(len(placed)))


def _role(folded: str, clauses: Sequence[Clause], figures: Sequence[_Placed], number: int) -> Role:
    figure = figures[number]
    at = clause_at(clauses, figure.start)
    clause = clauses[at]
    before = folded[clause.start : figure.start]
    behind = folded[figure.end : figure.end + _REACH]
    change, loose = change_before(before, figure.kind, figure.level)
    others = [other for other in figures if clause.start <= other.start < clause.end and other is not figure]
    start = max([clause.start, *(other.end for other in others if other.end <= figure.start)])
    end = min([clause.end, *(other.start for other in others if other.start >= figure.end)])
    share = figure.kind is not FigureKind.DATE and any(
        other.kind in _SHARES
        and other.start >= figure.end
        and _SHARE_OF.fullmatch(folded, figure.end, other.start)
        for other in others
    )
    led = list(_LEADS_TO.finditer(folded, start, figure.start))
    return Role(
        former=_is_former(
            folded, figures, number, folded[_behind_numbers(figures, figure, clause) : figure.start]
        ),
        change=change,
        loose=loose,
        part=_OF_WHICH.search(before) is not None,
        whole=share or _is_whole(before, behind),
        ago=figure.kind is FigureKind.DURATION and COUNTED_BACK.match(behind) is not None,
        stock=_STOCK.search(before) is not None,
        cause=_is_cause(folded, clauses, figures, at, figure),
        quoted=_QUOTED.search(before) is not None and _SET_AGAINST.search(folded) is not None,
        words=folded[led[-1].end() if led else start : figure.start],
        behind=folded[figure.end : min(end, figure.end + _BEHIND)],
        before=_subject(clauses, figures, at),
    )


def _behind_numbers(figures: Sequence[_Placed], figure: _Placed, clause: Clause) -> int:
    """Where the last figure before one ends, dates aside, or the clause begins."""
    ends = (other.end for other in figures if other.end <= figure.start and other.kind is not FigureKind.DATE)
    return max([clause.start, *ends])


def _subject(clauses: Sequence[Clause], figures: Sequence[_Placed], at: int) -> str:
    if not at:
        return ""
    clause = clauses[at - 1]
    measured = any(
        clause.start <= figure.start < clause.end and figure.kind is not FigureKind.DATE for figure in figures
    )
    return "" if measured else clause.text


def _is_whole(before: str, behind: str) -> bool:
    return bool(_AMONG.match(behind) or _LIMIT_BEHIND.match(behind) or _LIMIT_BEFORE.search(before))


def _is_cause(
    folded: str, clauses: Sequence[Clause], figures: Sequence[_Placed], at: int, figure: _Placed
) -> bool:
    """Whether something else with a figure follows from it."""
    clause = clauses[at]
    if not any(other.start > figure.end for other in figures):
        return False
    if _AFTERWARDS.match(folded, figure.end) and figure.kind not in _TIMES:
        return True
    if _GIVEN.match(clause.text) and any(other.start >= clause.end for other in figures):
        return True
    leads = _LEADS_TO.search(folded, figure.end, clause.end)
    if leads is None and at + 1 < len(clauses):
        leads = _LEADS_TO.match(folded, clauses[at + 1].start)
    return leads is not None and any(other.start >= leads.end() for other in figures)


def _is_former(folded: str, figures: Sequence[_Placed], number: int, before: str) -> bool:
    """Whether a figure is what something was before, or what another is compared with. ``before`` are the words before
    it in its clause, up to another number."""
    figure = figures[number]
    if _ONCE.search(before) and figure.kind is not FigureKind.DATE:
        return True
    if _COMPARED_WITH.search(before) and _MORE_OR_LESS.match(folded, figure.end):
        return True
    dated = figure.kind is FigureKind.DATE
    behind = (other for other in figures[number + 1 :] if other.start >= figure.end)
    following = next((other for other in behind if dated or other.kind is not FigureKind.DATE), None)
    if _FROM.search(before) and _ROUTE.search(before) is None:
        turned = _TURNED_BEHIND.match(folded, figure.end) or _TURNED_AFTER_A_COMMA.match(folded, figure.end)
        if turned is not None and (following is None or _same_kind(figure, following, turned.end())):
            return True
        return (
            figure.kind is not FigureKind.DATE
            and following is not None
            and _goes_to(folded, figure, following)
        )
    if figure.kind in (FigureKind.DATE, FigureKind.ORDINAL):
        return False
    turned = _TURNED_RIGHT_BEHIND.match(folded, figure.end)
    return turned is not None and following is not None and _same_kind(figure, following, turned.end())


def _goes_to(folded: str, figure: _Placed, following: _Placed) -> bool:
    """Whether it goes from one value to the other; 从35元到50元不等 is a range."""
    if not _same_kind(figure, following, following.start):
        return False
    if _SOMEHOW_TO.fullmatch(folded, figure.end, following.start):
        return True
    plainly = _TO_BEHIND.fullmatch(folded, figure.end, following.start)
    return plainly is not None and _RANGE_BEHIND.match(folded, following.end) is None


def _same_kind(figure: _Placed, following: _Placed, at: int) -> bool:
    """Whether the figure that begins at ``at`` may be a value of the same; true where none does."""
    if following.start > at + _BEHIND:
        return figure.kind is not FigureKind.DATE
    kinds = {figure.kind, following.kind}
    return len(kinds) == 1 or kinds <= _SHARES or kinds <= _NUMBERS


def change_before(before: str, kind: FigureKind, level: float | None) -> tuple[int, bool]:
    """Whether a figure is a rise (1), a fall (-1) or a level (0), by the folded words before it in its clause, and
    whether that is less than sure."""
    extent = _BY_EXTENT.search(before)
    if extent is not None and kind is not FigureKind.DATE:
        return (1 if extent[1] else -1), bool(extent[2])
    if kind is FigureKind.DATE or _UP_TO.search(before):
        return 0, False
    if kind in _SHARES:
        change = _change_of_share(before[-_CHANGE_REACH:], kind, level)
        than = None if change else _SHARE_THAN.search(before)
        return (1 if than and than[1] else -1 if than else change), False
    for pattern, loose in ((_BY, False), (_THAN, False), (_BY_SOME, True)):
        found = pattern.search(before)
        if found is not None:
            return (1 if found[1] else -1), loose
    return 0, False


def _change_of_share(near: str, kind: FigureKind, level: float | None) -> int:
    if _DOWN.search(near):
        return -1
    if _UP.search(near):
        return 1
    if level is None or kind is FigureKind.MULTIPLE:
        return 0
    return 1 if level > 1 else -1
