"""Whether a unit name after a number has the meaning of the tables or begins another word: 三欧 and 三欧姆.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.dates.parts import OVER_DAYS
from corpus.figures.figure import FigureKind
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import Unit, any_of, phrases
from corpus.figures.units import classifier_senses
from corpus.figures.units.unit_names import Name
from corpus.script import is_han

_YUAN_NOT = frozenset("旦素宵首帅老月件器年代朝宇组培气宝")
_AFTER_COLLOQUIAL_YUAN = frozenset(
    "追抄割买卖打上下的了是和也才还都一二三四五六七八九半多左以涨跌降升到至每就起贵算计够换"
)
_IMMORTALS = frozenset("女人气境界子鹤侠丹姑翁草")
"""八仙女: characters before which 仙 is no cent."""
_CAN = re.compile("(?:能(?![量源])|够|可以)")
_AFTER_COINS = frozenset("之用付给归作做交退返补省")
"""三毛用于购买保险: what is done with coins. Other characters rather go on with a word: 三毛衣, 六角形."""
_PIECE_OF = re.compile(
    r"(?![一二两三四五六七八九半]?一[^\W\d一二三四五六七八九十百千万亿])"
    r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千半几]+)[多来余]? ?"
    r"(?:平[方米]|立方|公[斤里尺分顷升]|[毫厘分]米|[米丈尺寸斤克吨亩伏瓦度]|升(?![至到为破级])|千[克瓦]|英[寸尺]|[块元]|点[零一二三四五六七八九]|[a-z]{1,3}(?![a-z]))"
)
"""Behind 块 a number that measures, so that 块 is a piece: 一块12伏的蓄电池. 一块五 and 三块5 are amounts."""
_CLIPPED = {
    "欧": "元洲盟美姆冠亚式罗央文派联莱非战",
    "刀": "具片锋法枪叉剪口伤子客鞘刃疤削郎",
    "镑": "重",
    "蚊": "子帐香虫媒",
}
"""Clipped currencies, each with what follows when it is another word."""
_CHEAPEST, _MANY_PIECES = 9, 10
_IN_PIECES = frozenset("骨架成表碑石砖板屏幕布皂匾玉瓦墨糕饼田牌")
"""What is counted in pieces: 名表17块."""
_NUMBER_OF_PIECES = re.compile(f"(?:[{''.join(sorted(_IN_PIECES))}][共数]?|总数|数量|净[增减])[约近达为]?$")
"""What stands before a number of pieces: 名表17块, 银幕总数为9块."""
_PIECES_TOLD, _TOLD_WITHIN = re.compile("(?:块|块[^\\W\\d]{0,2})[砖石碑匾瓦煤糖饼]"), 40
_THINGS_IN_PIECES = re.compile(
    "(?:瓷砖|地砖|墙砖|空鼓|板材|面板|电池|海洛因|[砖瓦石木玻][块片砖板头璃]|冰场|球场|场地|草皮|"
    "绿地|地皮|奖牌|金牌|银牌|铜牌|展板|拼图|屏幕|显示屏|墓碑|石碑|石板|钢板|肥皂|豆腐|蛋糕|月饼|手表|"
    "机械表|怀表|硬盘|显卡|红砖|青砖|返工|备用?电)[^,。;!?\\n\\d元钱价卖售买花付]{0,4},?[^,。;!?\\n\\d元钱价费卖售买花付]{0,4}$"
)
"""夹带海洛因7块, 冰场29块, 返工17块: things that are counted in pieces rather than priced in 块."""
"""一块砖重二十五斤,只能背八块: pieces that the sentence counts already."""
_CUTTING = re.compile("[砍捅刺剁切扎划挨补开剪劈斩][了过]? ?$")
_SENTENCE_BEFORE = re.compile(r"(?:徒刑|拘役|刑期|判[刑处囚]|处)(?:[\d一二三四五六七八九十]{1,2}年)?零?$")
_SENTENCE_BEHIND, _SENTENCE_WITHIN = re.compile("(?:有期)?徒刑"), 8
_WON_BEFORE, _LOST_BEHIND = (
    re.compile(r"[\d一二三四五六七八九十]胜 ?$"),
    re.compile(r" ?[\d一二三四五六七八九十]{1,2}[负败]"),
)
_RECORD_WITHIN = 3
"""Characters before drawn games in which won ones are looked for. Chosen."""
_JAPANESE = frozenset("本元圆币语军籍均")
_WITHIN = re.compile("(?![路地长外多远程])[\u4e00-\u9fff]")
"""首付40万里男方出了28万: 里 behind 万 in digits is "among" rather than a distance."""
_WAYS = ("山路", "水路", "旱路", "土路", "夜路", "弯路", "石阶")
"""走八里山路: words behind a distance."""
_BEHIND_A_WAY = "余多外处远长宽的,。;"
"""Characters behind an ambiguous unit where it is a length."""
_CHANGE_GIVEN = ("有找", "找零", "不用找", "不找")
"""十块有找: behind these the price that leaves change is no number of pieces."""
_OF_FIELDS = ("半", "地", "田", "多", "余", "的地", "水田", "旱田", "农地", "果园", "茶园", "鱼")
"""三甲半, 两甲地: behind 甲 where it measures fields, as in Taiwan."""
_TENTHS = re.compile("[一二三四五六七八九](?=的?[地田茶果水旱农菜林园]|[,。;、!?)\n]|$)")
_QUARTERS_ON_END = re.compile("(?:连续?|接连|[宽减]减|减免|历时|长达|为期|横跨|跨越?)$")
"""连两季垫底: behind these 季 are quarters of a year; elsewhere they may be seasons."""
_SURROUNDINGS = re.compile("(?!后|内|来|[以之]|前|的)")
"""四周20,012只: what is around, at the beginning of a clause and before other words than these."""
_HOLIDAYS = ("长假", "假期", "连假", "行程", "赛程")
"""Words before which a unit is one although it otherwise is one only before certain characters."""
_FIRST_DAYS = re.compile(r"(?<!\w)[头首]$")
"""头十日 at the beginning of a clause are the first ten days; 码头10日 names a place and a day."""
_OVER_DAYS = re.compile(OVER_DAYS)
_SHARED_OUT = re.compile(r" ?[\d一二两三四五六七八九十]")
"""306亿分8年编列: 分 is to part, and no point."""
_MEAN_OR_CHECK = re.compile("均[值线价水]|会(?!议|员|务|长|场|刊|上|期|展)|薪[资水酬]|华厦|检[定修查验测]")
"""五年均值, 每五年检修, 五年薪资: what begins behind 年 with a character that elsewhere makes a word with it (年检)."""
_OF_WIRE = re.compile("线(?:管|缆|路|圈|槽|材)|开(?!朗)")
_HEAVENLY = re.compile("天(?:花(?:板|乱坠|病毒|疫苗)|使(?!用|劲|出)|[王津涯然桥河]|主教|空之|性地)")
"""What 天 begins behind a Chinese numeral, where it counts no days: 八天王; 七天花掉 are seven days."""
_STRONG = re.compile(
    "(?:以上|左右|及以上)?的?(?:[大强阵烈]?风(?!险|圈|格|景|光|味|俗|情|采|貌|口)|[强余]?震|地震|台风|西北风|偏?[东南西北]{1,2}风)"
)
_HEDGED, _HEDGED_TOO = re.compile("(?:约|近|超过|不到|不足|接近|零下)$"), frozenset("度级")
_COLD = re.compile("(?:零下|温(?:为|约|仅|只有|降至|降到|跌至|升至|升到)?)$")
"""零下六度, 气温三度: where one Chinese numeral is no word with the unit behind it."""
_OF_STRENGTH = re.compile("(?:风|风力|风速|震级|烈度)(?:[达为约至到可]|达到|超过)?$")
_TEN, _LAST_DAY, _HUNDRED, _MOST_DAYS, _TEN_THOUSAND, _HUNDRED_MILLION = 10, 31, 100, 1000, 10**4, 10**8


def suits(plain: str, quantity: Quantity, name: Name, end: int) -> bool:
    """Whether the name has the meaning of the table at this place."""
    after = plain[end : end + 1]
    if name.unit is not None and name.unit.before_only:
        behind = bool(after and after in "内后以之均缩") or plain.startswith(_HOLIDAYS, end)
        behind = behind or _OVER_DAYS.match(plain, end) is not None
        return behind or _days_counted(plain, quantity, end - 1)
    if name.unit is not None and plain[end - 1] == "季" and plain[end - 2] != "个":
        return ending(_QUARTERS_ON_END, plain, quantity.start) is not None
    if name.unit is not None:
        return _unit_suits(plain, quantity.numeral, name.unit, end)
    if name.currency and end - quantity.end == 1 and plain[end - 1] in _CLIPPED:
        return _clipped_suits(plain, quantity, end)
    if name.currency:
        if plain[end - 1] == "块" and (
            _PIECE_OF.match(plain, end) or ending(_NUMBER_OF_PIECES, plain, quantity.start)
        ):
            return False
        if plain[end - 1] == "块" and _PIECES_TOLD.search(
            plain, max(0, quantity.start - _TOLD_WITHIN), quantity.start
        ):
            return False
        if plain.startswith(_CHANGE_GIVEN, end):
            return True
        if plain[end - 1] == "块" and ending(_THINGS_IN_PIECES, plain, quantity.start, _TOLD_WITHIN):
            return False
        return _currency_suits(plain[end - 1], name, after) or (
            plain[end - 1] == "块" and (_dearer(plain, quantity) or _can_buy(plain, quantity, end))
        )
    return quantity.kind is not FigureKind.MONEY and classifier_senses.suits(
        plain, quantity.numeral, name, end
    )


def of_a_sentence(plain: str, start: int, end: int) -> bool:
    """Whether 月 behind the number is a month that somebody is sentenced to: 徒刑8月, 判处一年二月."""
    before = _SENTENCE_BEFORE.search(plain, max(0, start - _SENTENCE_WITHIN), start)
    return before is not None or _SENTENCE_BEHIND.match(plain, end) is not None


def is_drawn(plain: str, start: int, end: int) -> bool:
    """Whether 平 behind the number counts drawn games and no square metres: 10胜3平1负."""
    won = _WON_BEFORE.search(plain, max(0, start - _RECORD_WITHIN), start)
    return won is not None or _LOST_BEHIND.match(plain, end) is not None


def _unit_suits(plain: str, numeral: Numeral, unit: Unit, end: int) -> bool:
    after = plain[end : end + 1]
    return not (
        (after and after in unit.not_before and not _no_word_begins(plain, numeral, unit, end))
        or (unit.digits and numeral.single and not numeral.bare and not _is_told(plain, numeral, unit, end))
        or (unit.symbol == "分" and numeral.power >= _TEN_THOUSAND and _SHARED_OUT.match(plain, end))
        or (unit.symbol == "点" and numeral.power >= _HUNDRED_MILLION)
        or (
            unit.symbol == "li"
            and numeral.in_digits
            and numeral.power >= _TEN_THOUSAND
            and _WITHIN.match(plain, end)
        )
        or (unit.large and numeral.low < _HUNDRED)
        or (unit.small and numeral.power >= 10**4)
        or (unit.symbol == "qian" and numeral.low >= _TEN)
        or (unit.symbol == "week" and _is_around(plain, numeral, end))
    )


def _is_around(plain: str, numeral: Numeral, end: int) -> bool:
    """Whether 四周 begins a clause and means the surroundings."""
    if plain[numeral.start : end] != "四周" or plain[numeral.start - 1 : numeral.start].isalnum():
        return False
    return plain[end : end + 1].isalnum() and _SURROUNDINGS.match(plain, end) is not None


def _is_told(plain: str, numeral: Numeral, unit: Unit, end: int) -> bool:
    """Whether the unit is a distance (关内八里的关口, 长墙三里余) and not part of a name such as 八里庄, or the strength
    of an earthquake or a wind (五级以上地震), or warmth (零下六度)."""
    if ending(_HEDGED, plain, numeral.start) and unit.symbol in _HEDGED_TOO:
        return True
    if unit.symbol == "jia":
        return plain.startswith(_OF_FIELDS, end) or _TENTHS.match(plain, end) is not None
    if unit.symbol == "度":
        return ending(_COLD, plain, numeral.start) is not None
    if unit.symbol == "级":
        return _STRONG.match(plain, end) is not None or ending(_OF_STRENGTH, plain, numeral.start) is not None
    after = plain[end : end + 1]
    way = (bool(after) and after in _BEHIND_A_WAY) or plain.startswith(_WAYS, end)
    return unit.dimension == "length" and numeral.low != _TEN and way


def _no_word_begins(plain: str, numeral: Numeral, unit: Unit, end: int) -> bool:
    """Whether the unit name does not begin another word. 18天下载: after digits 天 is the unit; 五年均值 is a mean of
    five years, and 1.4分之差 is not a fraction. The sign % begins no word, as 趴 does."""
    if unit.symbol == "%":
        return plain[end - 1] == "%"
    if unit.symbol == "year":
        return _MEAN_OR_CHECK.match(plain, end) is not None
    if unit.symbol == "m":
        return _OF_WIRE.match(plain, end) is not None
    if unit.symbol == "分":
        return plain.startswith(("之差", "之多", "之遥", "之间", "之内"), end)
    return unit.symbol == "day" and (numeral.in_digits or _HEAVENLY.match(plain, end - 1) is None)


def _days_counted(plain: str, quantity: Quantity, at: int) -> bool:
    """Whether 日 counts days and is not part of a date: 连续3日, 为期五日, 超过15日; and 两日, 十余日, which no date is."""
    if "." in plain[quantity.start : quantity.end]:  # 逗留1.1日
        return True
    said = quantity.numeral.vague or plain[quantity.start : quantity.end] == "两" or plain[at - 1] in "多余来"
    many = _LAST_DAY < quantity.low < _MOST_DAYS and plain[at + 1 : at + 2] not in _JAPANESE
    if said or (many and quantity.numeral.in_digits):
        return True
    if ending(_HEDGED, plain, quantity.start) and not plain[at + 1 : at + 2].isalnum():  # 停水近三日,
        return True
    return ending(_counting_days(), plain, quantity.start) is not None or bool(
        ending(_FIRST_DAYS, plain, quantity.start)
    )


@cache
def _counting_days() -> re.Pattern[str]:
    return re.compile(f"{any_of(phrases('context', 'days_before'))}$")


def _currency_suits(last: str, name: Name, after: str) -> bool:
    """Whether the name is a currency. 元 begins other words (元素), 块 also counts pieces (2048块显卡), and 角 and 毛
    are money only at the end of an amount."""
    if last == "块":
        return not after or not after.isalnum() or after in _AFTER_COLLOQUIAL_YUAN or after.isdigit()
    if last == "仙":
        return not after or after not in _IMMORTALS
    if name.part != 1 and last != "钱":
        return not is_han(after or " ") or after in _AFTER_COLLOQUIAL_YUAN or after in _AFTER_COINS
    return not (last == "元" and after and after in _YUAN_NOT)


def _clipped_suits(plain: str, quantity: Quantity, end: int) -> bool:
    """Whether a shortened currency name is one: 六百欧, but not 三欧姆, 八刀 (cuts with a knife) or 两镑重."""
    last, after = plain[end - 1], plain[end : end + 1]
    if after and after in _CLIPPED[last]:
        return False
    cut = last == "刀" and (quantity.high < _CHEAPEST or _CUTTING.search(plain, 0, quantity.start))
    return last == "蚊" or (not cut and not (quantity.numeral.single and quantity.low < _CHEAPEST))


def _can_buy(plain: str, quantity: Quantity, end: int) -> bool:
    """一万块能买好几只: what so much can do is what money does; 三块能用 are three pieces."""
    return quantity.low >= _HUNDRED and _CAN.match(plain, end) is not None


def _dearer(plain: str, quantity: Quantity) -> bool:
    """Whether 块 is yuan because of a price (贵一块), a payment (给五十块伙食钱) or what it is (三千块预算)."""
    if quantity.low >= _MANY_PIECES and _of_money().match(plain, quantity.end + 1):
        return True
    paid = quantity.low >= _MANY_PIECES and ending(_paid_words(), plain, quantity.start)
    if paid:
        return True
    return ending(_dearer_words(), plain, quantity.start) is not None


@cache
def _of_money() -> re.Pattern[str]:
    return re.compile(any_of([*phrases("context", "money_heads"), *phrases("context", "money_nouns")]))


@cache
def _paid_words() -> re.Pattern[str]:
    return re.compile(f"{any_of(phrases('context', 'paid'))}[了出]?$")


@cache
def _dearer_words() -> re.Pattern[str]:
    return re.compile(f"{any_of(phrases('context', 'dearer'))}$")
