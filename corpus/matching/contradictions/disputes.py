"""Whether a statement repeats a figure of another statement in order to dispute it: 官方称60公里, 实为45公里."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures import Figure, FigureKind, dimension, magnitude
from corpus.matching.facts.facts import Facts
from corpus.matching.quantities.alike_units import counts_like
from corpus.matching.quantities.verdicts import rounded
from corpus.script import fold

_CONTRAST = re.compile(
    fold(
        "但|却|明明|而非|而不是|并非|实际|实为|实则|其实|实测|(?<=[，,。；;\\n])不过|然而|不一致|真正|后者|则(?:只|仅|已)?[是为称认指说估定录报给]|才是|估算|惟"
    )
)
"""What stands between a figure and the one that is held against it."""
_PART_BEHIND = re.compile(
    fold(
        "[^，。；]{0,6}(?:包含|包括|含有)"
        "|(?:(?![入在到落进])[^，。；]){0,4}[中里][，,][^，。；]{0,4}(?:真正|实际|可核|核实|查实|有效|到位|落实|能用)"
    )
)
"""What says behind a figure that only part of it is another: 62万千瓦中，可核证的为41万."""
_PLAIN_PART = re.compile(fold("[^，。；]{0,8}[里中][，,]?(?:只|仅|就|便)?有(?!效)|[^。；]{0,4}其中"))
"""What says behind a figure that another is only a part of it, which disputes nothing: 二十三亿的投资里，有9亿元."""
_VERDICT = re.compile(fold("[前后]者才|才是[真实准对]|有?水分|注水|掺水"))
"""What says of two figures which one holds."""
_QUOTED_BEFORE = re.compile(
    fold(
        "(?:官方|当局|(?:政府|市府)(?!组织|出资|投入|拨款|采购|补助|承担)|通报|公布|发布会|口径|媒体|新闻|报道|网传|所[谓说称讲]|宣[称传]|号称|说[是好]|引用|原[先订]|当初|最初)[^，。；、]{0,6}$"
    )
)
_TOLD_BEFORE = re.compile(
    fold(
        "(?:[局厅部委办院署会]|公司|集团|方面|企业|[厂校园院店馆站主]方|组委会|负责人|书|报告|合同|方案)(?:此前|曾|一直)?"
        "(?:说|称|声称|宣称|表示|通报|公布|承诺|写)[^，。；、]{0,6}$"
    )
)
"""The text before a figure that somebody in charge gives."""
_LESS_BEHIND = re.compile(
    fold("只有|仅有|才有|不过是|不到|不足|[收拿领见]到的[是只仅]|只(?=.{0,2}$)|仅(?=.{0,2}$)")
)
"""What stands between such a figure and the one that somebody else found: 局里说投了26吨, 我签收的只有9吨."""
_GIVEN = re.compile(
    fold(
        "官方|当局|通报|公[布报告]|声明|发布会|口径|新闻|报道|网传|所[谓说称讲]|宣[称传]|号称|(?:[局厅部委办院署会]|公司|集团|企业|[厂校园院店馆站主]方)"
        "(?:此前|曾|一直)?(?:说|称|声称|表示|承诺|写)|广告|承诺"
    )
)
"""What says in the clause before a figure that somebody in charge gives it."""
_ANOTHER_SOURCE = re.compile(
    fold(
        "[估测推匡重]算|算[是为成出下]|按|估计|统计|记[录的着了]|写[的着]是|写着|显示|实测|测[得出到]|查[得到出实]|核[实对查]|数[了出到]|清点|抽样|抽查|调查|给出|"
        "自己|我们|本刊|本报|记者|说的是|称[是为]|认为|指出"
    )
)
"""What says between two figures that the latter is given by somebody else: 公布的是412公顷, 遥感估算是690公顷."""
_SAID_BY_OTHERS = re.compile(fold("(?<!我)[说称讲写报]"))
"""What says in the clause before a figure that somebody other than the writer gives it: 广播说两万人."""
_FOUND_BY_ONESELF = re.compile(
    fold(
        "(?:我们?|俺|咱|笔者|记者|本[报刊])[^，。；]{0,8}(?:看|数|算|估|记|觉得|感觉|以为|量|测|问|等|拿|领)"
    )
)
"""What says between such a figure and another that the writer has found the other: 我看三万都打不住."""
_BELOW_WHAT_IS_SAID = re.compile(
    fold(
        "[高低多少大小早晚长短]于[^，。；]{0,8}"
        "(?:公布|使用|引用|流传|报道|宣称|所[说称]|喊出|[给开]出|认为|估计|预[测期计]|承诺|宣布|说|称)的?$"
    )
)
"""The text right before a figure that somebody gives and another is held against: 1200万支, 低于公司喊出的1500万支."""
_DENIED_BEFORE = re.compile(
    fold("(?:并?不是|并非|而非|绝非|远?不[止只]|别(?:指望|相信|信))[^，。；、]{0,8}$")
)
"""The text before a figure that is said not to hold: 不是宣传的4万片."""
_GIVES = re.compile(
    fold(
        "(?:[“”「」]?给[^，。；：]{0,4}"
        "|(?:[说称估写测认给]|报(?!到|名)|算|统计|显示|公布|登记(?:在册)?|通报|口径|认定|查[实明]|核[实定])(?:了|出|得|下来|出来)?"
        "(?:的?(?:结果|数字|数据)?[却则只仅就才也都]*[是为有])?(?:大?约|近|逾|超过|不到|不足)?)$"
    )
)
"""The text before a figure of which little more is said than who gives it: 按价值算是七成四, 公报说34."""
_GIVER_BEFORE = re.compile(fold("(?:^|[，。；：,;:\\n])([^，。；：,;:\\n]{0,12})$"))
_GIVER_BETWEEN = re.compile(fold("[^，。；：,;:\\n]{0,6}[，；,;]([^，。；：,;:\\n]{0,16})"))
"""The text before the first of two figures, and between the two, that leaves room for little more. The numbers of
code points are chosen."""
_MOST_TIMES = 4.0
"""How many times as large as the other one of two figures may be of which each writer gives his own. Chosen."""
_DOUBTED_BEHIND = re.compile(
    fold(
        "^[^，。；0-9]{0,6}(?:差得远|还[差很]?远|差得多|老账|旧账|老黄历|站不住|不可信|没人信|[不失]实|夸大|虚[报高])"
    )
)
"""What says behind a figure that it does not hold: 离承诺的九亿还远."""
_QUOTED_REACH = 12
"""Code points before a figure within which a word says that it is somebody else's."""
_CASES, _PEOPLE = "count 人次", "count 人"
_A_NUMBER = 100
"""From what size the same number is hardly the same by chance."""
_FAR_ROUNDED = 0.05
"""How far, as a share, a number may be from another that it rounds."""
_APART_BEHIND = re.compile(
    fold(
        "[高低多少大小早晚]于(?:官方|当局|政府|通报|公布|媒体|此前|上述|公司)|[高低多少大小早晚]于[^，。；]{0,8}(?:公布|使用|引用|流传|报道|宣称|所说)的|(?:比|与|同|跟)(?:官方|当局|政府|通报|公布|发布会|公告|报道|新闻|媒体)[^，。；]{0,12}(?:不同|不一致|出入|落差|不符|多出|少了|晚了|早了)|有落差|不一致"
    )
)
"""What says of a figure that it is not the one that others give."""


def disputed(facts: Facts, figure: Figure, shared: Sequence[Figure], against: Facts) -> bool:
    """Whether a statement disputes a figure that it repeats by another of the same kind: 官方公布为九人,
    但记者查得十四宗; 只够14天, 官方的22天是按平均日耗折算的; 环评批复是3.5万片, 不是宣传的4万片. ``against`` is the
    other statement with the repeated figure; nothing is disputed if it has both figures."""
    start, end = _place(facts, figure)
    quoted, denied = _is_quoted(facts, start), _DENIED_BEFORE.search(facts.folded, 0, start) is not None
    scope = facts.scopes[facts.clause_of(figure)]
    for other in facts.figures:
        if other in shared or not _of_one_kind(other, figure) or _same_value(other, figure):
            continue
        if any(_same_number(other, given) for given in against.figures):
            continue
        if facts.scopes[facts.clause_of(other)].times != scope.times:
            continue  # a figure of another year disputes nothing
        first, last = sorted(((start, end), _place(facts, other)))
        if _is_none_at_all(other) or _is_mere_part(facts, first[1], last[0]):
            continue
        if quoted or denied or _is_answered(facts, figure, first[1], last[0]):
            return True
        if _DOUBTED_BEHIND.match(facts.folded[end:]):
            return True
        if _is_quoted(facts, _place(facts, other)[0]):
            continue  # the repeated figure is the one that the statement asserts
        if (
            _of_two_sources(facts, first, last, figure, other)
            or _CONTRAST.search(facts.folded, first[1], last[0]) is not None
            or _VERDICT.search(facts.folded, last[1]) is not None
            or (start < _place(facts, other)[0] and _PART_BEHIND.match(facts.folded, end) is not None)
        ):
            return True
    return False


def _is_answered(facts: Facts, figure: Figure, end: int, start: int) -> bool:
    """Whether one of two figures, of which the earlier ends at ``end`` and the later begins at ``start``, is
    ``figure``, given by somebody in charge, and the other one what somebody else has found."""
    own, own_end = _place(facts, figure)
    if _is_told(facts, own) and _LESS_BEHIND.search(facts.folded, end, start):
        return True
    if own_end != end:
        return _BELOW_WHAT_IS_SAID.search(facts.folded, end, start) is not None
    if _is_given(facts, figure) and _ANOTHER_SOURCE.search(facts.folded, end, start):
        return True
    first = facts.clauses[facts.clause_of(figure)].start
    said = _SAID_BY_OTHERS.search(facts.folded, first, own) is not None
    return said and _FOUND_BY_ONESELF.search(facts.folded, end, start) is not None


def _of_two_sources(
    facts: Facts, first: tuple[int, int], last: tuple[int, int], figure: Figure, other: Figure
) -> bool:
    """Whether two figures, at ``first`` and ``last``, stand side by side and each is given by somebody of its own, with
    few words between the giver and the figure: figures of two things would be named. 按零件算92%，按价值算是七成四."""
    smaller, larger = sorted(abs(magnitude(either) or 0.0) for either in (figure, other))
    before = _GIVER_BEFORE.search(facts.folded[: first[0]])
    between = _GIVER_BETWEEN.fullmatch(facts.folded, first[1], last[0])
    if before is None or between is None or larger > _MOST_TIMES * smaller:
        return False
    return _GIVES.search(before[1]) is not None and _GIVES.search(between[1]) is not None


def _is_mere_part(facts: Facts, end: int, start: int) -> bool:
    """Whether the figure that begins at ``start`` is only a part of the one that ends at ``end``."""
    part = _PLAIN_PART.match(facts.folded, end, start)
    return part is not None and _PART_BEHIND.match(facts.folded, end) is None


def _is_none_at_all(figure: Figure) -> bool:
    """Whether a figure is one of nothing in particular: 没有一亩绝收."""
    return figure.low == figure.high == 1 and figure.kind is not FigureKind.MONEY


def _is_quoted(facts: Facts, start: int) -> bool:
    return _QUOTED_BEFORE.search(facts.folded[max(0, start - _QUOTED_REACH) : start]) is not None


def _is_given(facts: Facts, figure: Figure) -> bool:
    """Whether the clause of a figure says before it who gives it: 官方公布的过火面积是四百一十二公顷."""
    start, _ = _place(facts, figure)
    return _GIVEN.search(facts.folded, facts.clauses[facts.clause_of(figure)].start, start) is not None


def _is_told(facts: Facts, start: int) -> bool:
    return _TOLD_BEFORE.search(facts.folded[max(0, start - _QUOTED_REACH) : start]) is not None


def _of_one_kind(figure: Figure, other: Figure) -> bool:
    return _kind(figure) == _kind(other) or counts_like(figure, other)


def _kind(figure: Figure) -> str:
    """What a figure measures. People and cases count as one kind, since 300人次 can dispute 146人."""
    return _PEOPLE if dimension(figure) == _CASES else dimension(figure)


def _same_number(figure: Figure, other: Figure) -> bool:
    """Whether two figures have the same number, of more than one digit, whatever they count: 2万6 and 2.6万人."""
    least = min(abs(magnitude(either) or 0.0) for either in (figure, other))
    near = (figure.low, figure.high) == (other.low, other.high) or rounded(figure, other, _FAR_ROUNDED)
    return least >= _A_NUMBER and near


def said_apart(facts: Facts, figure: Figure, shared: Sequence[Figure]) -> bool:
    """Whether a statement itself says that its figure differs from that of others: 为1360万千瓦, 低于官方的预测. If
    both statements have both figures, they agree."""
    of_kind = [other for other in facts.figures if dimension(other) == dimension(figure)]
    if len(of_kind) > 1 and all(other in shared for other in of_kind):
        return False
    clause = facts.clause_of(figure)
    last = facts.clauses[min(clause + 1, len(facts.clauses) - 1)].end
    return _APART_BEHIND.search(facts.folded, figure.end - facts.statement.start, last) is not None


def _place(facts: Facts, figure: Figure) -> tuple[int, int]:
    return figure.start - facts.statement.start, figure.end - facts.statement.start


def _same_value(figure: Figure, other: Figure) -> bool:
    return (figure.low, figure.high, figure.unit) == (other.low, other.high, other.unit)
