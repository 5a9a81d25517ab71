"""Numbers without a unit that are prices by the text beside them: for what one costs (三万一平), behind what is
sold (毛巾三条十九点九), behind a verb of money (被骗八万).

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from corpus.figures.figure import Bound
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases

_FOR_ONE = re.compile(
    " ?一(?:个(?:月|小时|钟头|人|星期|礼拜|季度|学期|疗程|钟|晚上)|[^\\W\\d一二三四五六七八九十百千万亿两些直起般样定路旦共致边下切度举向律再带线流方心手身种批系部同齐旁面日丶])"
)
_EACH = re.compile(" ?每(?:个?[月天年人周晚]|小时|平米?|平方米|张|次|斤|只|台|位)")
_OF_ONE = re.compile(
    "(?<![第唯统同单进这那每之其专另某首哪下上零〇一二三四五六七八九十百千万])一"
    "(?:(?:针|人|户|桌|张|碗|杯|公?斤|件|双|套|盒|袋|瓶|支|份|串|晚|吨|桶|箱|束|包|罐|盆|笼|盘|客|单|间|房|亩|节|趟|桌|席|台|辆|头|只|条|颗|粒|根|盏|壶|场|堂|平米?)"
    "(?:[^\\W\\d一二三四五六七八九十百千万亿]{1,5})?|(?P<time>个?钟头?|个?小时|天|日|个?月|年|次|回))"
    "(?:就?要|才|只要|卖到?|得|就是|补|给|收|付|交|发|挣|赚)?(?:约|近|超|差不多)? ?$"
)
_FINED = re.compile(
    "(?:扣|罚|赔|花|付|亏|卖|转|随|倒贴|少收|多收|赚|省|贵|便宜|悭|一个)(?:了|咗|掉|去|出)?[我你他她咱]? ?$"
)
"""Behind one of these a small number in digits is money too, where the talk is of money: 一个投诉扣50."""
_PAID = re.compile("(?:花|罚|赔|亏|赚|倒贴|净赚)(?:了|掉|去|出)?(?:约|近|超|不到)? ?$")
"""Behind one of these a number in digits is money wherever it is told: 罚200, 花了9000多."""
_LEFT = re.compile(
    "(?:[还只才就仅能]?剩|[还仲]差|只得|也就|得了|卖了|有人出|顶多|撑死|光[^,。;!?\\n]{1,6}就)(?:了|下|个|有)?(?:约|近|超|不到)? ?$"
)
_CLIPPED = re.compile("[百千万][二三四五六七八九]{1,2}$|万[1-9]千?$")
_NEARLY = "(?:约|近|超|逾|超过|不到)? ?$"
_CAME = re.compile(f"(?:[来到走去坐挤涌]了|到场的?|失守|站上|站回|重上|收复|逼近|吸引|观众|粉丝){_NEARLY}")
_THERE_ARE = re.compile(f"(?:有|达|(?<![就才算也])是|人|名|户|进){_NEARLY}")
"""来了三万八, 场内有三万八: people are counted with clipped numbers too."""
_MOST_IN_A_TIME = 10**6
"""What somebody earns or pays in a year; larger numbers are of other things: 一年两千万旅客."""
_ROUND = re.compile(
    "[十百千万亿][一二三四五六七八九]{0,2}[多来几]?$|\\d$|[二三四五六七八九]点[一二三四五六七八九]$"
)
_SOLD_BY = frozenset({"mass", "volume", "area", "length", "energy"})
_PRICE_OF_ONE = re.compile("[^,。;!?\\n\\d]{0,8}")
_LEAST_PRICE = 10
"""Least price without a unit. Chosen: smaller numbers are mostly counts."""
_NEXT_ITEM = re.compile("[,、;](?:[^,。;、!?\\n\\d]{1,6})")
_MOST_FOR_AN_ITEM = 10**5
"""In a list of what things cost, where the amounts before or behind have no unit either: 保险八百六、上牌三百."""
_DECIMAL = re.compile(
    r"(?:[一二两三四五六七八九十百]+点[一二三四五六七八九零][一二三四五六七八九零]?|\d+\.\d{1,2})$"
)
_CLAUSE_ENDS = re.compile(" ?(?:[,。;、!?()\\n]|$)")
_BETWEEN_GOODS_AND_PRICE = re.compile(" ?(?:只要|仅售|仅需|才|就|都|卖|只卖|一共|共|特价|售价|只需)? ?")
_WINDOW, _CHANGE_WITHIN, _HUNDRED, _THOUSAND, _WAN = 10, 14, 100, 1000, 10**4
_POWERS = frozenset("百千万亿")
_FROM_HERE = re.compile("起(?:[步售价]|[,。;!?、)”」 \\n]|$)|[打保]底")
"""9.8万起: what prices are told from."""
_DEAREST = re.compile(
    "最(?:贵|便宜|平)$|(?:最贵|最便宜|贵|便宜)的?(?:也|就|都|还)?(?:不过|只要|才|要|是|只|仅|得)(?:要)?[约近]? ?$"
)
_LOWEST = ("最低", "低至", "只要", "只需", "仅需")
"""Words before the lowest of prices."""
_REDUCED_BY = re.compile(r"[元块]?(?:立|直)?减\d")
_CHANGE_GIVEN = ("有找", "找零", "不用找")
"""4千有找: a price that leaves change of it."""
_FULL = re.compile(r"(?:满\d+[元块]?(?:立|直)?减|立减|直减|券减|直降)$")
_RAISED = (
    "调[高升降]?|[上下]?涨|[提]?升|[下]?降|[上下]调|加|减|增|跌|炒|喊|抬|压|砍|拉|站|冲|突破|跌破|逼近|少|多"
)
_HEDGE = "(?:返|了|着|进去|进|出去|下|走|去|掉|出|得|到|过|上|来|起|回|近|约|逾|超|超过|高达|达|足足|整整|将近|接近|差不多|大概|至少|不到|了近|了约|了超过|了将近|了至少|了不到|了足足|了整整|咗)?(?:[我你他她咱您]们?|人家)?"


def is_for_one(plain: str, quantity: Quantity) -> bool:
    """Whether the number is followed by the one thing it is the price of: 五千一张, 三千一个月, 八千每月."""
    if abs(quantity.high) < _LEAST_PRICE or (quantity.start and plain[quantity.start - 1] in "每第"):
        return False
    written = plain[quantity.numeral.start : quantity.end]
    if not _ROUND.search(written):
        return False
    return bool(_FOR_ONE.match(plain, quantity.end) or _EACH.match(plain, quantity.end))


def is_of_one(plain: str, quantity: Quantity) -> bool:
    """Whether the number stands behind the one thing it is the price of: 一针六千多, 一张票一百二."""
    written = plain[quantity.numeral.start : quantity.numeral.end]
    if abs(quantity.high) < _LEAST_PRICE or not _ROUND.search(written):
        return False
    one = ending(_OF_ONE, plain, quantity.start)
    if one is None or (one["time"] and quantity.high > _MOST_IN_A_TIME):
        return False
    return ends_clause(plain, quantity)


def is_clipped(plain: str, quantity: Quantity) -> bool:
    """Whether it is a number as people say prices: 三百五, 四万三, 两千七八."""
    if quantity.named or not ends_clause(plain, quantity):
        return False
    written = plain[quantity.numeral.start : quantity.numeral.end]
    return bool(_CLIPPED.search(written)) and not may_count_people(plain, quantity)


def counts_people(plain: str, quantity: Quantity) -> bool:
    """来了三万八: whether the words before tell that the number is of people, or the level of an index."""
    return ending(_CAME, plain, quantity.start) is not None


def may_count_people(plain: str, quantity: Quantity) -> bool:
    """Whether people come or are told to be there before the number."""
    return counts_people(plain, quantity) or ending(_THERE_ARE, plain, quantity.start) is not None


def is_of_goods(plain: str, quantity: Quantity, previous: Quantity | None, *, of_money: bool = False) -> bool:
    """毛巾三条十九点九: a decimal right behind a count of things, at the end of a clause; where the talk is ``of_money``, a
    whole number too (民宿两晚1360)."""
    if previous is None or previous.kind != "count" or previous.end > quantity.start:
        return False
    if previous.low >= _THOUSAND and plain[previous.start - 1 : previous.start] == "每":  # 每10万人5.1
        return False
    decimal = _DECIMAL.fullmatch(plain, quantity.numeral.start, quantity.end) is not None
    whole = of_money and quantity.numeral.in_digits and _LEAST_PRICE <= quantity.low <= _MOST_FOR_AN_ITEM
    if not decimal and not whole:
        return False
    beside = _BETWEEN_GOODS_AND_PRICE.fullmatch(plain, previous.end, quantity.start)
    return bool(beside and _CLAUSE_ENDS.match(plain, quantity.end))


def is_next_item(plain: str, quantity: Quantity, beside: Quantity | None) -> bool:
    """Whether the number goes on a list of small amounts told without a unit: 保险八百六、上牌三百."""
    if beside is None or beside.kind != "money" or not beside.inferred:
        return False
    if not _LEAST_PRICE <= quantity.low <= _MOST_FOR_AN_ITEM or beside.high > _MOST_FOR_AN_ITEM:
        return False
    first, second = (beside, quantity) if beside.start < quantity.start else (quantity, beside)
    listed = _NEXT_ITEM.fullmatch(plain, first.end, second.start) is not None
    written = plain[quantity.numeral.start : quantity.numeral.end]
    told = _ROUND.search(written) is not None and not may_count_people(plain, quantity)
    ends = _CLAUSE_ENDS.match(plain, max(quantity.tail, quantity.end)) is not None
    return listed and told and ends


_SOME_MONEY = "(?<![\\d一二两三四五六七八九十百千几价有个])[油饭菜药酒烟茶车房工本礼赏定押饷粮布书票赌香补讨罚学衣鞋料煤柴米面肉鱼水电网话床铺份赔欠闲现零压岁花红喜彩奶](?:岁|用|花|子)?钱"
"""油钱六万: what money is for. Behind a numeral 钱 is a weight."""
_DRAWS = "(?<![率带统占认引首将本衣白蓝红])领"
"""在银行领六千: 领 is to draw wages, and to lead behind 率 and 带."""
_SOLD_UP_TO = re.compile("(?:[炒卖沽]|拍卖|竞拍|[叫喊开要还出标砍][价])(?:价|卖|出)?[到至][了约近]?$")
"""从50炒到280: behind these even a number in digits is a price."""


@cache
def _money_verbs() -> re.Pattern[str]:
    verbs = any_of(phrases("context", "money_verbs"))
    return re.compile(rf"(?:{verbs}|{_DRAWS}){_HEDGE} ?$")


@cache
def _money_nouns() -> re.Pattern[str]:
    nouns = any_of(phrases("context", "money_nouns"))
    return re.compile(
        rf"(?:{nouns}|{_SOME_MONEY})(?:平均)?(?:可望|有望|预计|将|已经|已|一律|统统|全部)?(?:[由从](?:原来|[^,。;\\d]{{1,4}})?的?)?(?:只有|仅有|不过|为|是|达|约|共|高达|要|只要|仅|近|超|逾|不到|超过|至少|最多|有|才|只|就|也就|都|{_RAISED})?{_HEDGE}[”」』]? ?$"
    )


@cache
def _by_money() -> re.Pattern[str]:
    return re.compile(
        rf" ?(?:的价格|的价|的高价|的低价|的总价|的对价|的代价)?{any_of(phrases('context', 'bought_for'))}"
    )


def is_spent(plain: str, quantity: Quantity, *, of_money: bool = False) -> bool:
    """Whether a word right before the number says that money is spent, owed or paid, and no counted thing follows.

    Where the talk is ``of_money`` anyway, less will do: 少亏六十, 还剩九十五万.
    """
    start = quantity.head
    if plain[start - 1 : start] == "以" and _by_money().match(plain, quantity.end):
        return True
    if _is_off(plain, quantity) or plain.startswith(_CHANGE_GIVEN, quantity.end):
        return True
    if of_money and plain.startswith("封顶", quantity.end):
        return True
    if quantity.numeral.single and quantity.low == 1:  # 工资一到账
        return False
    written = plain[quantity.numeral.start : quantity.end]
    # The words are on the same line: above the number may be the head of another column.
    line = plain.rfind("\n", 0, start) + 1
    windows = [(max(line, at - _WINDOW), at) for at in {start, quantity.start}]
    if any(_money_nouns().search(plain, *window) or _DEAREST.search(plain, *window) for window in windows):
        return ends_clause(plain, quantity)
    if _FROM_HERE.match(plain, quantity.end) and (
        quantity.numeral.power >= (_WAN if quantity.numeral.in_digits else _HUNDRED)
        or plain.endswith(_LOWEST, 0, quantity.start)
    ):
        return True
    powerful = not _POWERS.isdisjoint(written) or (
        of_money and quantity.low >= (_HUNDRED if quantity.vague else _THOUSAND)
    )
    if of_money and powerful and any(_LEFT.search(plain, *window) for window in windows):
        return ends_clause(plain, quantity)
    clipped = _CLIPPED.search(written) is not None  # 花四百五改了座垫
    paid = ending(_PAID, plain, quantity.start) or (of_money and ending(_FINED, plain, quantity.start))
    paid = paid or ending(_SOLD_UP_TO, plain, start)
    if paid and abs(quantity.low) >= _LEAST_PRICE:
        return clipped or ends_clause(plain, quantity)
    said = not quantity.numeral.in_digits and abs(quantity.low) >= _LEAST_PRICE
    enough = powerful or (of_money and said)
    spent = enough and any(_money_verbs().search(plain, *window) for window in windows)
    return bool(spent) and (clipped or ends_clause(plain, quantity))


def _is_off(plain: str, quantity: Quantity) -> bool:
    """满300减50: both sides of a reduction."""
    full = plain[quantity.start - 1 : quantity.start] == "满" and _REDUCED_BY.match(plain, quantity.end)
    return bool(full or ending(_FULL, plain, quantity.start))


def without_denominators(plain: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities without the 一平 of 三万一平 and the 一吨 of 一吨卖48万, which become what the price is per."""
    kept: list[Quantity] = []
    for quantity in quantities:
        before = kept[-1] if kept else None
        if before is not None and _is_denominator(plain, before, quantity):
            before.per = before.per or quantity.unit
            continue
        if before is not None and _is_priced(plain, before, quantity):
            quantity.per = quantity.per or kept.pop().unit
        kept.append(quantity)
    return kept


def _is_priced(plain: str, one: Quantity, price: Quantity) -> bool:
    """一吨卖到48万元, 一度电2.8元: the one thing that a price behind it is for."""
    measured = one.dimension in _SOLD_BY and one.bound is Bound.EXACT and one.low == one.high == 1
    if not measured or price.kind != "money" or plain[one.numeral.start] != "一":
        return False
    return _PRICE_OF_ONE.fullmatch(plain, one.end, price.head) is not None


def _is_denominator(plain: str, price: Quantity, quantity: Quantity) -> bool:
    beside = price.kind == "money" and not plain[price.end : quantity.start].strip(" ")
    one = quantity.low == quantity.high == 1 and plain[quantity.numeral.start] == "一"
    piece = plain[quantity.numeral.start : quantity.end] == "一块"  # 硬盘1429一块, 八十块一块
    return beside and one and quantity.start >= price.end and (quantity.kind != "money" or piece)


def is_changed_from(plain: str, quantity: Quantity, previous: Quantity | None) -> bool:
    """由2800元调到三千五: what an amount of money changes to is one too."""
    if previous is None or previous.kind != "money" or quantity.start - previous.end > _CHANGE_WITHIN:
        return False
    between = CHANGED_TO.fullmatch(plain, previous.end, quantity.start) or _COMPARED.fullmatch(
        plain, previous.end, quantity.start
    )
    enough = abs(quantity.low) >= _LEAST_PRICE or "." in plain[quantity.start : quantity.end]
    return bool(between and enough and ends_clause(plain, quantity))


def changes_to(plain: str, quantity: Quantity, amount: Quantity) -> bool:
    """内场票880炒到两千五: what changes to an amount of money is one too."""
    if quantity.named or quantity.hyphen or amount.kind != "money" or quantity.low < _LEAST_PRICE:
        return False
    return _TURNS_INTO.fullmatch(plain, quantity.end, amount.start) is not None


_TURNS_INTO = re.compile(
    "(?:一路|直接|直|又|再|最后)?被?(?:[涨降升跌加减调提增抬压砍炒喊杀谈][价高低升]?)[到至成]了?[约近]?"
)
_COMPARED = re.compile(",?[比较][^,。;!?\\n\\d]{1,12}(?:高|低|多|少|贵|便宜)(?:了|出)?[约近超逾]?")
"""人均收入2.3万元,比全县平均还低四千多."""
CHANGED_TO = re.compile(
    ",?[^,。;!?\\n\\da-z]{0,7}[涨降升跌加减调提增改抬压砍卖炒喊复回][^,。;!?\\n\\d]{0,2}[到至成为](?:今年|去年|现在|目前|如今|丶{2,6})?的?(?:了|约|近|大约)?"
)


def ends_clause(plain: str, quantity: Quantity) -> bool:
    """Whether what follows the number is no noun that it could count."""
    end = max(quantity.tail, quantity.end)
    if plain[end : end + 1] == " " and _ENDS_A_HEADLINE.search(plain, quantity.start, quantity.end):
        return True
    after = plain[end : end + 2].lstrip(" ")[:1]
    return not after.isalpha() or after in _MAY_FOLLOW


_ENDS_A_HEADLINE = re.compile("(?:[万亿兆]|[百千万亿][二三四五六七八九])$")
"""底价28亿 两年来最大宗, 起薪七万二 三年走四成: behind these a space parts the clauses of a headline."""
_MAY_FOLLOW = frozenset(
    "者的了嘅以只左多余来就才都也却而并且和与至到赔给买卖收购赌救用后不还或被是去做交付打盖修建装办推投补没开请供捐赎在从把再又竟没退丶进起内上全及之涨跌升降增减提谈租有贵要由含仍扣罚记成设引组加掉够包坐我你他她它咱您俺"
)


def is_colloquial_range(plain: str, quantity: Quantity) -> bool:
    """Whether the price is told by two neighbouring digits (二三十刀, 四五百一次), which states a range."""
    return (
        quantity.vague
        and quantity.low != quantity.high
        and _TWO_DIGITS.search(plain[quantity.numeral.start : quantity.numeral.end]) is not None
    )


_TWO_DIGITS = re.compile(
    "[一二两三四五六七八][二两三四五六七八九](?=[十百千万亿])|^[一二两三四五六七八][二两三四五六七八九]$"
)


def make_range(quantity: Quantity) -> None:
    """Make the quantity a range."""
    quantity.bound, quantity.cue = Bound.RANGE, ""
