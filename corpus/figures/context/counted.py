"""Gives large numbers without a unit what they count, when the noun stands before them: 毕业生达1222万.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.money import money, prices
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending, in_one_sentence
from corpus.figures.tables import any_of, counting, phrases
from corpus.figures.units import unitless

_LARGE, _HUNDRED, _CLAUSE = 10**4, 100, 6
_COUNTING = (FigureKind.COUNT, FigureKind.MONEY)
_MEASURING = (FigureKind.MASS, FigureKind.VOLUME, FigureKind.AREA, FigureKind.ENERGY)
"""What a change without a unit can be of as well: 蓄水48.6亿立方米,同比少11.2亿."""
_LISTED = (*_COUNTING, *_MEASURING, FigureKind.LENGTH, FigureKind.POWER)
"""Kinds of the members of a list of one unit; other figures among them, as shares and dates, do not end it."""
_FAR_LESS = 100
"""A change is no hundred times what has changed: behind 5款 something that falls to 60万 is no 款."""
_WHO, _NOT_WHO = "者", frozenset("或前后再")
"""持证者26.3万: any noun in 者 counts people, but these with it are none."""
_LINKING = frozenset("是为还")
_BY_HOW_MUCH = re.compile("[多少高低增减](?:了|出)?[约近超逾]?[\\d一二两三四五六七八九十]")
"""较去年的33.8万少7.7%: what follows a number that is compared with."""
_WINDOW, _GOES_ON_WITHIN, _LIST_WITHIN = 16, 26, 24
_BY = "新[开增设建]|净[增减]|关闭|批出|核准|增加|减少|新增|增长|净增|下降|增|减|多|少|高|低|差|[还尚仍]缺|[尚仍]欠"
"""Verbs behind which stands by how much something has changed: 同比增加35万."""
_TURN = "[升降增减跌涨扩缩提]|提高|提升|增补|扩充|扩建|上升|下降|增长|增加|减少|扩大|缩减|[上下][调修]|压缩"
_IS_NOW = (
    "则|则有|则为|也有|亦有|为|达|达到|破|突破|仅|仅有|只有|只剩|仅剩|剩下?|回升至"
    f"|(?:这一|该|这个)(?:数字|数据|数值|指标)(?:是|为|还是|不过)|(?:{_TURN})[至到为]"
)
"""Words behind which stands what there is now: 去年则有120万."""
_COMPARED = re.compile(
    "[^。!?;\\n]*(?:超过|超出|高于|低于|多于|少于|不及|逼近|接近|刷新|打破|[较比])[^,。;!?\\n]{0,10}"
)
_OWED = re.compile("(?:欠|还|赔|倒贴|付|交|借|贷|存)(?:了|着|给|咗)?$")
"""欠银行七千多万: behind one of these who is owed has the sum behind it."""
_NEXT_ITEM = re.compile("[,、;] ?[^\\W\\d]{1,6}$")
_ITS_OWN_NUMBER = re.compile(
    "[一两三四五六七八九十几每该这那本此][个位名家座栋幢项条台辆套间只张][^,。;、\\d的]{0,4}$"
)
_ALIKE = 3
"""How many times what it is compared with a number can be: 1.17亿吨,超过2015年1.124亿的峰值."""
_CHANGED = re.compile(
    "|".join(
        (
            r"[^。!?;\n]*[,;][日月年周]均(?:更|则)?[约近超逾达为]{0,2} ?",
            rf"[^。!?;\n]*(?:{_BY})[了出约近超逾达]{{0,2}} ?",
            r"[^。!?;\n]*[与较比][^。!?;,\n]{1,10}的",
            r"[^。!?;\n]*,丶{3,5}的",
            r"[^。!?;\n]{0,6},丶{2,6}(?:则|只|仅|才|就|却)?",
            r"[,;(]?其中[^。!?;,\n\d]{2,8}",
            rf"[^。!?;\n]*(?:{_IS_NOW})[约近超逾]{{0,2}} ?",
        )
    )
)
"""What stands between a count and a number that goes on with it; dates in it have been masked."""


@cache
def _pattern() -> re.Pattern[str]:
    nouns = [noun for noun in counting().nouns if len(noun) > 1]
    nouns.extend(counting().counted_before)
    between = any_of(phrases("context", "stated"))
    return re.compile(
        rf"(?P<noun>{any_of(nouns)})(?:人数|总数|数量|总量|规模|基数|数)?(?:{between}|丶+年?){{0,6}} ?$"
    )


@cache
def _troops() -> re.Pattern[str]:
    """Matches who is raised, sent or levied, right before their number in hundreds and more: 募浙兵三千."""
    who = "[兵卒军](?<![收撤当入参退阅出发进行从全])|[征役民丁壮农]夫|兵马|壮丁|人马|将士|流民|饥民|灾民|死士|乡勇|团练|骑兵"
    return re.compile(rf"(?:{who})(?:已?[增减裁扩]?[至到为]|约|近|逾|仅|共|凡|各|有|达)? ?$")


@cache
def _money_words() -> frozenset[str]:
    """Nouns that can be counted, but have an amount of money right behind them: 基金50亿, 冠军5000万."""
    return frozenset([*phrases("context", "money"), *phrases("context", "prized")])


def infer(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give large numbers without a unit the noun that stands right before them, or what the last figure counted, or what
    the figures on both sides count."""
    _infer_troops(plain, quantities)
    _infer_by_words(plain, quantities)
    _infer_between(plain, quantities)


def _infer_between(plain: str, quantities: Sequence[Quantity]) -> None:
    """江苏94万石,山东34万,河南27万,安徽58万石: give the numbers between two figures of one unit that unit."""
    first: Quantity | None = None
    between: list[Quantity] = []
    for quantity in quantities:
        if quantity.named and quantity.kind not in _LISTED:
            continue
        if not quantity.named:
            between.append(quantity)
            continue
        if first is not None and _in_one_list(plain, first, between, quantity):
            for bare in between:
                bare.take_unit(first)
                bare.inferred = True
        first, between = quantity, []


def _in_one_list(plain: str, first: Quantity, between: Sequence[Quantity], last: Quantity) -> bool:
    if first.unit != last.unit or not first.unit or first.kind is FigureKind.MONEY:
        return False
    if any(money.counts_attention(plain, number) for number in between):
        return False
    places = [first, *between, last]
    return all(number.low >= _LARGE for number in places) and all(
        in_one_sentence(plain, before.end, after.start, _GOES_ON_WITHIN) for before, after in pairwise(places)
    )


def _infer_troops(plain: str, quantities: Sequence[Quantity]) -> None:
    for quantity in quantities:
        told = not quantity.named and _is_large(quantity) and _ends_phrase(plain, quantity)
        if told and ending(_troops(), plain, quantity.head, _WINDOW):
            quantity.kind, quantity.unit, quantity.inferred = FigureKind.COUNT, "人", True


def _infer_by_words(plain: str, quantities: Sequence[Quantity]) -> None:
    last: Quantity | None = None
    for quantity in quantities:
        previous = last
        if quantity.kind in (*_COUNTING, *_MEASURING) or (
            not quantity.named and quantity.kind is not FigureKind.ORDINAL
        ):
            last = quantity
        if quantity.named or not _is_large(quantity) or prices.is_for_one(plain, quantity):
            continue
        start = quantity.head
        if money.speaks_of_money(plain[start : quantity.start]):
            continue
        large = quantity.numeral.low >= _LARGE and (quantity.numeral.in_digits or quantity.numeral.power > 1)
        match = ending(_pattern(), plain, start, _WINDOW) if large else None
        if match and match["noun"] == _WHO and plain[match.start() - 1] in _NOT_WHO:
            match = None
        if match is None and _of_money(plain, start):
            continue
        if match and (
            _is_next_price(plain, previous, quantity)
            or _is_paid(plain, start, match)
            or _is_as_much(previous, quantity)
            or _is_counted(plain, start, match)
        ):
            continue
        if match:
            quantity.kind, quantity.inferred = FigureKind.COUNT, True
            quantity.unit = counting().counted_before.get(match["noun"], match["noun"])
        elif previous is not None and _goes_on(plain, previous, quantity):
            quantity.take_unit(previous)
            quantity.inferred = True


def _ends_phrase(plain: str, quantity: Quantity) -> bool:
    """Whether the clause ends with the number, which then counts what stands before it."""
    return not quantity.numeral.in_digits and not plain[quantity.end : quantity.end + 1].isalnum()


def _is_as_much(amount: Quantity | None, quantity: Quantity) -> bool:
    """月薪中位数4万2千元,劳工低于3万: whether a bounded number behind an amount is about as much money."""
    if amount is None or amount.kind is not FigureKind.MONEY or quantity.bound is Bound.EXACT:
        return False
    return quantity.is_about_as_large(amount, _ALIKE)


def _is_next_price(plain: str, amount: Quantity | None, quantity: Quantity) -> bool:
    """幼儿园9,615元,小学11,402: whether the number goes on with a list of amounts that are about as large."""
    if (
        amount is None
        or amount.kind is not FigureKind.MONEY
        or not quantity.is_about_as_large(amount, _ALIKE)
    ):
        return False
    if not in_one_sentence(plain, amount.end, quantity.start, _LIST_WITHIN):
        return False
    return _NEXT_ITEM.search(plain, amount.end, quantity.start) is not None


def _is_counted(plain: str, end: int, counted: re.Match[str]) -> bool:
    """一个平面车位250万, 下一个目标36200: whether the noun has a number of its own before it."""
    return _ITS_OWN_NUMBER.search(plain[max(0, end - _WINDOW) : counted.start("noun")]) is not None


def _is_paid(plain: str, end: int, counted: re.Match[str]) -> bool:
    """Whether a noun that can be counted has money behind it: 基金50亿, 市场规模突破1万亿, and what is bought in a list of
    what is spent (保证金1万,设备9万)."""
    noun = counted["noun"]
    if noun in _money_words() or _OWED.search(plain, max(0, end - _WINDOW), counted.start("noun")):
        return True
    if noun not in phrases("context", "bought"):
        return False
    clauses = re.split("[。!?\n]", plain[max(0, end - _LIST_WITHIN) : end])
    return money.speaks_of_money(clauses[-1])


def _is_large(quantity: Quantity) -> bool:
    return quantity.numeral.power >= _HUNDRED or (
        quantity.low >= _HUNDRED and not quantity.numeral.positional
    )


def _of_money(plain: str, end: int) -> bool:
    """投资额破两百亿: whether the clause before speaks of money at its end."""
    clause = re.split("[,。;!?\n]", plain[max(0, end - _CLAUSE) : end])[-1]
    return money.speaks_of_money(clause)


def _goes_on(plain: str, previous: Quantity, quantity: Quantity) -> bool:
    """Whether the number is a change of what the previous figure counts: 毕业生909万人,同比增加35万."""
    if previous.kind not in (FigureKind.COUNT, *_MEASURING):
        return False
    passes_mark = quantity.numeral.bare and quantity.cue == "破"
    if passes_mark or unitless.stated(plain, quantity):
        return False
    if quantity.start - previous.end > _GOES_ON_WITHIN or quantity.low > _FAR_LESS * previous.high:
        return False
    between = previous.end, quantity.start
    compared = quantity.is_about_as_large(previous, _ALIKE) and _COMPARED.fullmatch(plain, *between)
    if not compared and not _CHANGED.fullmatch(plain, *between):
        bounded = previous.end < quantity.head < quantity.start
        if not bounded or not _CHANGED.fullmatch(plain, previous.end, quantity.head):
            return False
    if _BY_HOW_MUCH.match(plain, quantity.end):
        return True
    return plain[quantity.end : quantity.end + 1] in _LINKING or prices.ends_clause(plain, quantity)
