"""Whose money: the currency of 元, and of numbers that only their context shows to be money.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.money import cents, overseas, prices
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases
from corpus.figures.units import nouns, shared_currencies, unitless
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.model import Language
from corpus.script import language_of

_LARGE = 10**4
"""Least number with 万, 亿 or 兆 that may be money without a unit."""
_SURELY_MONEY = 10**8
"""Numbers from this value need no other cue of money in their clause. Chosen."""
_POWERS = frozenset("万亿兆w")
_CLIPPED = frozenset("欧刀镑")
_MENTIONED = {
    "CNY": "人民币",
    "TWD": "台币",
    "HKD": "港(?:元|币|纸)|hkd|hk[$]",
    "MOP": "澳门(?:元|币)",
}
"""Currencies with the words by which a text mentions them."""
_RENMINBI, _IN_YUAN = re.compile("人民币"), re.compile(r"(?<=[\d十百千万亿兆])元(?!人民币)")
_IN_DOLLARS = re.compile(r"(?<![a-z])[$]\d")
_MARK, _NEARLY = re.compile("大关|关口|门槛"), Decimal("0.9")
"""突破百亿大关: a mark that the amount told before has passed."""
_FEW = 3
"""How many times as many amounts must be in a bare 元 as in named units for the bare ones to prevail, and how many there
must be in another country's money for a text to be about that country. Chosen."""
_COLLOQUIAL = ("块", "块钱", "块半")
"""Colloquial words for 元."""
_TAIWAN = re.compile("台[北中南东湾]|新北|双北|高雄|桃园|里长|健保|公尺|\\d坪|县府|捷运")
"""Places, offices and measures that only texts of Taiwan have."""
_IN_CHINA = frozenset({"CNY", OPEN_YUAN, "TWD", "HKD"})
_AT_HOME = _IN_CHINA | {"USD"}
"""The money in which most texts count."""
_CONVERTED = re.compile("(?:折合?|折算|合|约合|相当于|≈|等于)(?:成|为|人民币)?(?:约|大约|近|,)?$")
_LIST = re.compile(r" ?(?:、|和|及|以及|与|,|,和|,而)? ?(?:约|超|近|逾|超过|至|到)? ?")
_ENDS = re.compile(
    r" ?(?:纪录|记录|高位|高点|低点|水平|大关|门槛|的(?=[一二三四五六七八九\d])|[,。;、!?)\n]|$|和|与|及|以上|以下|左右|多|余|出头|不等|就|才|便)"
)
_STATED = re.compile(
    r"(?:高峰|峰值|顶峰|缺口|余额|总计|合计|差额|分别|分|分到|分得|获|得到|领取|领|发放|拨|贷|借|至|到|达|为|了|超|过|近|约|逾|的|有|破|是|就|要|才|只|仅|共|另收|拿下|斩获|收获|揽|赚|收|得|付|赔|罚|省|给) ?$"
)
_SUFFICES = re.compile(" ?(?:就|便|才|即)(?:能|可|够|行|是)")
_PRICED = re.compile("[一了这那买卖开][台辆部套件张瓶只双把架]$")
"""一台五百万的机器."""
_PRICED_BEHIND = re.compile("的一[针台套间辆架部支瓶盒顿餐单]")
"""116.6万的一针."""
_LATIN = re.compile("[a-z]")
_CLAUSE_ENDS = re.compile(
    r" ?(?:[,。;]|来自|用于|流向|投向|最[多高少低]|居[冠首]|次之|用作|兴建|建设|建造|购买|采购|偿还|归还|注入|拨给|分给|投入|补贴|收购)"
)
_BREAK = re.compile(r"[。!?\n](?!其中)")
_ELIDED = re.compile("[丶从由自已则却也还就将达约近超逾至到为有共累计全年高更]+")
_ELISION = 30
"""How far before a clause without a subject its subject may stand."""
_AROUND = 150
"""How many characters on either side of an amount tell the script of a text."""
_WINDOW, _FAR, _NEIGHBOURS, _TALK = 12, 90, 5, 60
"""How many characters tell the context, and how many characters and figures away an amount lends its currency, and how near
one makes an amount of a clipped number."""


def infer(text: str, plain: str, quantities: Sequence[Quantity]) -> None:
    """Give every amount in 元 its currency, and every number that is money by its context a unit.

    In a Traditional text 元 stays open unless the text names one currency that has yuan, and no other.
    """
    amounts = [quantity for quantity in quantities if quantity.kind is FigureKind.MONEY]
    candidates = [index for index, quantity in enumerate(quantities) if _may_be_money(plain, quantity)]
    if not quantities:
        return
    first = amounts[0] if amounts else quantities[candidates[0]] if candidates else quantities[0]
    default, known = _yuan_of(text[max(0, first.start - _AROUND) : first.end + _AROUND], plain)
    _settle_yuan(plain, amounts, default, known=known)
    shared_currencies.settle(plain, amounts)
    named = any(amount.unit == OPEN_YUAN for amount in amounts)
    default = overseas.settle(plain, amounts) or _foreign(plain, amounts) or default
    of_prices = default if named or _is_of_islands(plain) else "CNY" if default == OPEN_YUAN else default
    for index in [*candidates, *reversed(candidates)]:
        if not quantities[index].named:
            _infer_one(plain, quantities, index, default)
    for index, quantity in enumerate(quantities):
        if not quantity.named or quantity.kind is FigureKind.MONEY or cents.may_be(plain, quantity):
            _infer_price(plain, quantities, index, default, of_prices)
    for index in candidates:
        if not quantities[index].named:
            _infer_one(plain, quantities, index, default)
    for before, amount in pairwise(quantities):
        if prices.changes_to(plain, before, amount):
            before.become_money(amount.unit)


def _foreign(plain: str, amounts: Sequence[Quantity]) -> str:
    """The currency of a text about another country, in which every amount in yuan only converts one in that currency."""
    if all(amount.unit in _AT_HOME for amount in amounts):
        return ""
    own = [amount for amount in amounts if not _is_converted(plain, amount)]
    units = Counter(amount.unit for amount in own)
    if not units or not units.keys().isdisjoint(_IN_CHINA):
        return ""
    unit, times = units.most_common(1)[0]
    return unit if unit != "USD" and times >= _FEW else ""


def _settle_yuan(plain: str, amounts: Sequence[Quantity], default: str, *, known: bool) -> None:
    dollars = [amount for amount in amounts if amount.unit == "USD" and amount.inferred]
    traditional = known or default == OPEN_YUAN
    if dollars and (default == "HKD" or (traditional and default != "TWD" and _hong_kong().search(plain))):
        for amount in dollars:
            amount.unit = "HKD"
    spoken_of = known or any(amount.unit == OPEN_YUAN for amount in amounts)
    for amount in amounts:
        if (
            default != "CNY"
            and spoken_of
            and amount.unit == "CNY"
            and plain.endswith(_COLLOQUIAL, 0, amount.end)
        ):
            amount.unit = OPEN_YUAN
        if amount.unit == OPEN_YUAN:
            amount.unit = default
            amount.inferred = amount.inferred or (known and default != OPEN_YUAN)


def _is_of_islands(plain: str) -> bool:
    """Whether a Traditional text shows that it is of Hong Kong or Taiwan."""
    return _TAIWAN.search(plain) is not None or _hong_kong().search(plain) is not None


@cache
def _hong_kong() -> re.Pattern[str]:
    """The places and authorities by which a Traditional text shows that its $ is the dollar of Hong Kong."""
    return re.compile(any_of(phrases("context", "hong_kong")))


def _infer_price(
    plain: str, quantities: Sequence[Quantity], index: int, default: str, of_prices: str
) -> None:
    """Prices have no unit at all; 块 is what they leave out, so that they are in yuan of the mainland unless the text
    names other money."""
    quantity = quantities[index]
    if quantity.kind is FigureKind.MONEY:
        clipped = plain[quantity.end - 1 : quantity.end] in _CLIPPED
        if clipped or (quantity.inferred and prices.is_for_one(plain, quantity)):
            _settle_range(plain, quantity)
        return
    if cents.may_be(plain, quantity):
        cents.infer(plain, quantities, index, default)
        return
    if quantity.kind is FigureKind.ORDINAL or quantity.hyphen:
        return
    previous = quantities[index - 1] if index else None
    beside_thing = (
        previous is not None and previous.kind is FigureKind.COUNT and previous.end == quantity.start
    )
    price = (
        prices.is_for_one(plain, quantity)
        or prices.is_of_one(plain, quantity)
        or prices.is_of_goods(
            plain, quantity, previous, of_money=beside_thing and _amount_near(quantities, index)
        )
        or _is_next_item(plain, quantities, index)
    )
    if not price and not _is_spent(plain, quantities, index):
        return
    beside = _nearest(plain, quantities, index)
    quantity.become_money(beside.unit if beside is not None else of_prices if price else default)
    if price:
        _settle_range(plain, quantity)


def _is_next_item(plain: str, quantities: Sequence[Quantity], index: int) -> bool:
    beside = [*quantities[max(0, index - 1) : index], *quantities[index + 1 : index + 2]]
    return any(prices.is_next_item(plain, quantities[index], other) for other in beside)


def _is_spent(plain: str, quantities: Sequence[Quantity], index: int) -> bool:
    """Whether the words before the number, or what it changes, tell that it is an amount."""
    quantity = quantities[index]
    of_money = prices.ends_clause(plain, quantity) and _amount_near(quantities, index)
    if prices.is_spent(plain, quantity, of_money=of_money):
        return True
    if of_money and prices.is_clipped(plain, quantity) and not unitless.stated(plain, quantity):
        return True
    before = reversed(quantities[max(0, index - 2) : index])
    previous = next((amount for amount in before if amount.kind is FigureKind.MONEY), None)
    return prices.is_changed_from(plain, quantity, previous)


def _settle_range(plain: str, quantity: Quantity) -> None:
    if prices.is_colloquial_range(plain, quantity):
        prices.make_range(quantity)


def _infer_one(plain: str, quantities: Sequence[Quantity], index: int, default: str) -> None:
    candidate = quantities[index]
    currency = _currency_of(plain, candidate, _nearest(plain, quantities, index), default)
    if currency:
        candidate.become_money(currency)


def _may_be_money(plain: str, quantity: Quantity) -> bool:
    if quantity.named or abs(quantity.high) < _LARGE or _LATIN.match(plain, quantity.end):
        return False
    return not _POWERS.isdisjoint(plain[quantity.numeral.start : quantity.numeral.end])


def _yuan_of(around: str, plain: str) -> tuple[str, bool]:
    """What 元 means in this text, told by the script ``around`` an amount, and whether that had to be concluded."""
    if language_of(around) is not Language.TRADITIONAL:
        return "CNY", False
    mentioned = [code for code, name in _MENTIONED.items() if re.search(name, plain)]
    if "CNY" in mentioned and _set_apart(plain):
        mentioned.remove("CNY")
    return (mentioned[0], True) if len(mentioned) == 1 else (OPEN_YUAN, False)


def _set_apart(plain: str) -> bool:
    """Whether 人民币 is named with few of the amounts in 元: then it tells them from the others, which are in the money
    of the place where the text was written."""
    named = len(_RENMINBI.findall(plain))
    open_ones = len(_IN_YUAN.findall(plain)) + len(_IN_DOLLARS.findall(plain))
    return named * _FEW < open_ones


@cache
def _attention() -> re.Pattern[str]:
    """What is counted and no money, right before the number."""
    words = [word for word in phrases("context", "attention") if len(word) > 1]
    return re.compile(f"{any_of(words)}(?:[总人次]?数|总?量|人次)?[约近超逾达为破]{{0,2}}$")


def counts_attention(plain: str, quantity: Quantity) -> bool:
    """月活2340万: whether the word before tells that views, users or the like are counted."""
    return ending(_attention(), plain, quantity.start) is not None


@cache
def _contexts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    money, behind = any_of(phrases("context", "money")), any_of(phrases("context", "money_behind"))
    owned = any_of(phrases("context", "money_nouns"))
    money = rf"{money}|(?<![名配份员学席缺定篇])额(?![外头角引])|(?<![一两这该首新每几条])款(?:约|近|超|逾|达|为)?$"
    return re.compile(money), re.compile(rf" ?(?:的?{behind}|的{owned}|{nouns.money_head().pattern})")


def speaks_of_money(words: str) -> bool:
    """Whether these words tell that what follows is an amount of money."""
    return _contexts()[0].search(words) is not None


def _currency_of(plain: str, candidate: Quantity, beside: Quantity | None, default: str) -> str:
    """The currency of a number without a unit, or nothing when it is no money. ``beside`` is the nearest amount."""
    if counts_attention(plain, candidate) or prices.counts_people(plain, candidate):
        return ""
    if beside is not None and _carried(plain, candidate, beside):
        return beside.unit
    if beside is not None and _MARK.match(plain, candidate.end) and beside.low >= candidate.low * _NEARLY:
        return beside.unit
    if "个亿" in plain[candidate.start : candidate.end]:
        return beside.unit if beside is not None else default
    if (
        _PRICED.search(plain, max(0, candidate.start - 2), candidate.start)
        and plain[candidate.end : candidate.end + 1] == "的"
    ):
        return beside.unit if beside is not None else default
    if _PRICED_BEHIND.match(plain, candidate.end):
        return beside.unit if beside is not None else default
    before, behind = _contexts()
    clause = _clause_before(plain, candidate.head)
    if _ELIDED.fullmatch(clause):  # 财损多了四成，今年已达八百亿
        clause = plain[max(0, candidate.start - _ELISION) : candidate.start]
    if before.search(clause) or behind.match(plain, candidate.end):
        return beside.unit if beside is not None else default
    return ""


def _clause_before(plain: str, end: int) -> str:
    window = plain[max(0, end - _WINDOW) : end]
    return re.split(r"[,。;!?\n]", window)[-1]


def _nearest(plain: str, quantities: Sequence[Quantity], index: int) -> Quantity | None:
    """The amount nearest to the candidate in its sentence; an earlier one before a later one."""
    candidate = quantities[index]
    for amount in reversed(quantities[max(0, index - _NEIGHBOURS) : index]):
        if amount.kind is FigureKind.MONEY and not _is_converted(plain, amount):
            apart = candidate.start - amount.end > _FAR or _BREAK.search(plain, amount.end, candidate.start)
            if not apart:
                return amount
            break
    for amount in quantities[index + 1 : index + 1 + _NEIGHBOURS]:
        if amount.kind is FigureKind.MONEY:
            apart = amount.start - candidate.end > _FAR or _BREAK.search(plain, candidate.end, amount.start)
            return None if apart else amount
    return None


def _is_converted(plain: str, amount: Quantity) -> bool:
    """38.5万比索,折合272美元: whether the amount only tells another one in other money."""
    return ending(_CONVERTED, plain, amount.head) is not None


def _amount_near(quantities: Sequence[Quantity], index: int) -> bool:
    """Whether an amount of money stands among the neighbours, near enough to be of the same talk."""
    at = quantities[index].start
    beside = [
        *quantities[max(0, index - _NEIGHBOURS) : index],
        *quantities[index + 1 : index + 1 + _NEIGHBOURS],
    ]
    return any(amount.kind is FigureKind.MONEY and abs(amount.start - at) <= _TALK for amount in beside)


def _carried(plain: str, candidate: Quantity, amount: Quantity) -> bool:
    """Whether the words let the currency reach over: 120亿、80亿和60亿美元, 由500亿美元增至800亿."""
    if amount.start >= candidate.end:
        return bool(_LIST.fullmatch(plain, candidate.end, amount.start))
    if _SUFFICES.match(plain, candidate.end):
        return True
    exact = candidate.bound is Bound.EXACT or candidate.cue in ("起", "起跳")
    alone = (exact and not candidate.vague) or candidate.low >= _SURELY_MONEY
    if alone and _CLAUSE_ENDS.match(plain, max(candidate.tail, candidate.end)):
        return True
    if candidate.low >= _SURELY_MONEY and plain[candidate.end : candidate.end + 1] == "、":
        return True
    head = candidate.head
    stated = _LIST.fullmatch(plain, amount.end, head) or any(
        ending(_STATED, plain, at) for at in {head, candidate.start}
    )
    return bool(stated and _ENDS.match(plain, candidate.end))
