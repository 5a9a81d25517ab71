"""Whether a unit name after a number has the meaning of the tables or begins another word: 三欧 and 三欧姆.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures import nouns
from corpus.figures.date_parts import OVER_DAYS
from corpus.figures.figure import FigureKind
from corpus.figures.numerals import Numeral
from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import Unit, any_of, counting, phrases
from corpus.figures.unit_names import Name
from corpus.script import is_han

_YUAN_NOT = frozenset("旦素宵首帅老月件器年代朝宇组培气宝")
_AFTER_COLLOQUIAL_YUAN = frozenset(
    "追抄割买卖打上下的了是和也才还都一二三四五六七八九半多左以涨跌降升到至每就起贵算计够换"
)
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
_PIECES_TOLD, _TOLD_WITHIN = re.compile("块[砖石碑匾瓦煤糖饼]"), 40
"""一块砖重二十五斤,只能背八块: pieces that the sentence counts already."""
_CUTTING = re.compile("[砍捅刺剁切扎划挨补开剪劈斩][了过]? ?$")
_IN_PHASES, _NUMBERED = frozenset("分共续连了办出约近达有差剩欠"), frozenset("三四五六七八九十")
"""分三期 counts, while 三期 alone may be the third; and 两省五市."""
_COUNT_THEMSELVES = frozenset("国省市县校队镇乡区") | {"县市", "省市"}
"""Nouns that are classifiers of their own behind a single numeral too: 八国, 九校联考."""
_EXTENDS_OVER = re.compile(
    "(?:[横地]跨|跨越?|[穿流途]经|流过|穿[过越]|贯穿|绵延|涉及|波及|覆盖|分属|下辖|连[接通]|惠及|走遍)了?$"
)
"""横跨两省: behind one of these two are counted too, which elsewhere are known ones (两市成交)."""
_NOT_WITH_TWO = _COUNT_THEMSELVES | frozenset("面手会核则出市州")
_DIVIDING, _WON = frozenset("分共约近达仅余"), frozenset("下落胜赢输负取扳抢")
_SENTENCE_BEFORE = re.compile(r"(?:徒刑|拘役|刑期|判[刑处囚]|处)(?:[\d一二三四五六七八九十]{1,2}年)?零?$")
_SENTENCE_BEHIND, _SENTENCE_WITHIN = re.compile("(?:有期)?徒刑"), 8
_WON_BEFORE, _LOST_BEHIND = (
    re.compile(r"[\d一二三四五六七八九十]胜 ?$"),
    re.compile(r" ?[\d一二三四五六七八九十]{1,2}[负败]"),
)
_RECORD_WITHIN = 3
"""Characters before drawn games in which won ones are looked for. Chosen."""
_WITH_MOUTHS = frozenset("人锅井缸钟棺窑塘大水铁")
_JAPANESE = frozenset("本元圆币语军籍均")
_GRAIN = frozenset("米粮谷粟麦稻豆粳")
_IN_VOLUMES = re.compile("[^\\W\\d的了委门队]{0,4}?(?:机|梯|车|电话|作品|小说|影|片|剧|法[律规典]|词典|书)")
"""三部抽水机, 四部电影: what 部 counts behind a single numeral too; elsewhere 三部 are ministries."""
_READ = frozenset("占读借买写看印卖背译")
_BOOKS = frozenset("书册簿杂小证账相护教词画专漫")
"""三本书; elsewhere 三本 is a word of its own (三本院校)."""
_HARMED = frozenset("死伤金银铜")
_CASUALTIES = re.compile(
    "[一二三四五六七八九十百\\d]死[一二三四五六七八九十百\\d]{1,3}[多余几]?[重轻]?[伤危失]|[致酿]成?[一二三四五六七八九][死伤]|[一二两三四五六七八九]金[一二两三四五六七八九]银|[一二两三四五六七八九]银[一二两三四五六七八九]铜"
)
"""四死十二伤, 酿三死, 三金两银: single numerals that count casualties or medals."""
_BEFORE_A_NUMBERED = frozenset("第产大中小支生")
"""生产三队 is the third."""
_CASES, _CASES_WITHIN = (
    re.compile("案|查处|事故|火灾|[酒醉毒]驾|投诉|警情|破获|诈骗|纠纷|违法|发生|接报|处置|故障|火警"),
    12,
)
"""查处酒驾18.9万起: cases; 售价四万二起 is from 42,000 up."""
_LOWEST = re.compile("(?:最低|低至|只要|只需|仅需|仅售|售价?|票价|价格?|报价|起价|门票) ?$")
_PRICED, _PRICED_WITHIN = re.compile("元|块|均价|票价|房价|租金|机票|往返"), 40
_WITHIN = re.compile("(?![路地长外多远程])[\u4e00-\u9fff]")
"""首付40万里男方出了28万: 里 behind 万 in digits is "among" rather than a distance."""
_WAYS = ("山路", "水路", "旱路", "土路", "夜路", "弯路", "石阶")
"""走八里山路: words behind a distance."""
_BEHIND_A_WAY = "余多外处远长宽的,。;"
"""Characters behind an ambiguous unit where it is a length."""
_HOLIDAYS = ("长假", "假期", "连假", "行程", "赛程")
"""Words before which a unit is one although it otherwise is one only before certain characters."""
_FIRST_DAYS = re.compile(r"(?<!\w)头$")
"""头十日 at the beginning of a clause are the first ten days; 码头10日 names a place and a day."""
_OVER_DAYS = re.compile(OVER_DAYS)
_SHARED_OUT = re.compile(r" ?[\d一二两三四五六七八九十]")
"""306亿分8年编列: 分 is to part, and no point."""
_MEAN_OR_CHECK = re.compile("均[值线价水]|会计|华厦|检[定修查验测]")
"""五年均值, 每五年检修: what begins behind 年 with a character that elsewhere makes a word with it (年检)."""
_OF_WIRE = re.compile("线(?:管|缆|路|圈|槽|材)|开(?!朗)")
_HEAVENLY = re.compile("天(?:花(?:板|乱坠|病毒|疫苗)|使(?!用|劲|出)|[王津涯然桥河]|主教|空之|性地)")
"""What 天 begins behind a Chinese numeral, where it counts no days: 八天王; 七天花掉 are seven days."""
_AT_THE_END, _NUMBERS_BEFORE = frozenset("文字节页窑"), frozenset("第周期初高大小")
"""Classifiers that count behind a single numeral too at the end of a clause, and what stands before a number that names."""
_TIMES_OF = frozenset("代期门")
"""到了三代, 进了五门: what single numerals number, or words, behind 了 too."""
_COUNTED_WITHIN = 200
"""How many characters away a longer number with a classifier shows that it counts behind a single numeral too. Chosen."""
_TO_HERE = re.compile(r"[\d十百千万亿%℃度元]\s?(?:(?P<and>[与和及跟])|[至到~–-])\s?-?$")
_NO_PART_OF_ITS_WORDS = ("合计", "合共", "业者", "业主")
"""两场合计2万人, 1800家业者: what begins like a word of the classifier and is none."""
_STRONG = re.compile(
    "(?:以上|左右|及以上)?的?(?:[大强阵烈]风|[强余]?震|地震|台风|西北风|偏?[东南西北]{1,2}风)"
)
_HEDGED, _HEDGED_TOO = re.compile("(?:约|近|超过|不到|不足|接近|零下)$"), frozenset("度级")
_COLD = re.compile("(?:零下|温(?:为|约|仅|只有|降至|降到|跌至|升至|升到)?)$")
"""零下六度, 气温三度: where one Chinese numeral is no word with the unit behind it."""
_OF_STRENGTH = re.compile("(?:风|风力|风速|震级|烈度)(?:[达为约至到可]|达到|超过)?$")
_PAIR, _TEN, _LAST_DAY, _HUNDRED, _MOST_DAYS, _TEN_THOUSAND, _HUNDRED_MILLION = (
    2,
    10,
    31,
    100,
    1000,
    10**4,
    10**8,
)


def suits(plain: str, quantity: Quantity, name: Name, end: int) -> bool:
    """Whether the name has the meaning of the table at this place."""
    after = plain[end : end + 1]
    if name.unit is not None and name.unit.before_only:
        behind = bool(after and after in "内后以之均") or plain.startswith(_HOLIDAYS, end)
        behind = behind or _OVER_DAYS.match(plain, end) is not None
        return behind or _days_counted(plain, quantity, end - 1)
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
        return _currency_suits(plain[end - 1], name, after) or (
            plain[end - 1] == "块" and (_dearer(plain, quantity) or _can_buy(plain, quantity, end))
        )
    return quantity.kind is not FigureKind.MONEY and _classifier_suits(plain, quantity.numeral, name, end)


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
    )


def _is_told(plain: str, numeral: Numeral, unit: Unit, end: int) -> bool:
    """Whether the unit is a distance (关内八里的关口, 长墙三里余) and not part of a name such as 八里庄, or the strength
    of an earthquake or a wind (五级以上地震), or warmth (零下六度)."""
    if ending(_HEDGED, plain, numeral.start) and unit.symbol in _HEDGED_TOO:
        return True
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
        return plain.startswith(("之差", "之多", "之遥"), end)
    return unit.symbol == "day" and (numeral.in_digits or _HEAVENLY.match(plain, end - 1) is None)


def _days_counted(plain: str, quantity: Quantity, at: int) -> bool:
    """Whether 日 counts days and is not part of a date: 连续3日, 为期五日, 超过15日; and 两日, 十余日, which no date is."""
    if "." in plain[quantity.start : quantity.end]:  # 逗留1.1日
        return True
    said = quantity.numeral.vague or plain[quantity.start : quantity.end] == "两" or plain[at - 1] in "多余来"
    many = _LAST_DAY < quantity.low < _MOST_DAYS and plain[at + 1 : at + 2] not in _JAPANESE
    if said or (many and quantity.numeral.in_digits):
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


def _classifier_suits(plain: str, numeral: Numeral, name: Name, end: int) -> bool:
    after = plain[end : end + 1]
    if numeral.low > counting().most.get(name.classifier, numeral.low) and not (
        name.classifier == "起" and _CASES.search(plain, max(0, numeral.start - _CASES_WITHIN), numeral.start)
    ):
        return False
    goes_on = after and after in counting().not_before.get(name.classifier, "")
    if goes_on and not (plain.startswith(_NO_PART_OF_ITS_WORDS, end) or _are_such(numeral, name, after)):
        return len(nouns.noun_at(plain, end - len(name.classifier))) > len(name.classifier)
    if name.classifier == "区" and after and after in "-–":  # 1区-21594
        return False
    if name.classifier == "起" and not is_han(after or " ") and _is_lowest(plain, numeral):
        return False
    if name.classifier == "间" and _parts_a_range(plain, numeral.start, after):
        return False
    if numeral.single and plain[numeral.start] == "二":
        return name.classifier in ("人", "名", "位", "者")
    if name.classifier == "期" and numeral.power == 1 and plain[numeral.start] not in "两俩":
        before = plain[numeral.start - 1 : numeral.start]
        return before in _IN_PHASES if numeral.single else not is_han(before or " ") or before in _IN_PHASES
    if numeral.single and name.classifier in _COUNT_THEMSELVES:
        listed = bool(after) and after in _NUMBERED and plain[end + 1 : end + 2] in _COUNT_THEMSELVES
        before = plain[numeral.start - 1 : numeral.start]
        counts = numeral.low > _PAIR or listed or ending(_EXTENDS_OVER, plain, numeral.start)
        return bool(counts) and before not in _BEFORE_A_NUMBERED
    if numeral.single and name.classifier in _AT_THE_END and _ends_phrase(plain, numeral, end):
        return True
    return (
        name.sure
        or not numeral.single
        or _counts_single(plain, numeral, name)
        or _counts_nearby(plain, numeral, name)
    )


def _are_such(numeral: Numeral, name: Name, after: str) -> bool:
    """其中12名为定向岗位: 名 and 为 are two words behind more than one; 一名为 begins a name."""
    if name.classifier == "家" and after == "电":  # 36家电子厂, but 百亿家电补贴
        return numeral.power < _TEN_THOUSAND
    return name.classifier == "名" and after == "为" and numeral.low > 1


def _counts_nearby(plain: str, numeral: Numeral, name: Name) -> bool:
    """Whether the classifier counts with a longer number near in the text: 五十二羽 shows that 六羽 are six birds."""
    if numeral.low < 2 or len(name.classifier) > 1 or name.classifier in _NOT_WITH_TWO | _HARMED:
        return False
    if plain[numeral.start - 1 : numeral.start] in _NUMBERS_BEFORE:
        return False
    if (
        plain[numeral.start - 1 : numeral.start] == "了"
        and not plain[numeral.end + 1 : numeral.end + 2].isalnum()
    ):
        return name.classifier not in _TIMES_OF  # 买了六羽,
    around = max(0, numeral.start - _COUNTED_WITHIN), numeral.end + _COUNTED_WITHIN
    return _counted(name.classifier).search(plain, *around) is not None


@cache
def _counted(classifier: str) -> re.Pattern[str]:
    stops = counting().not_before.get(classifier, "")
    longer = "(?:(?<=[\\d十百千])|(?<=[十百千万][一二三四五六七八九]))"
    return re.compile(longer + classifier + (f"(?![{stops}])" if stops else ""))


def _ends_phrase(plain: str, numeral: Numeral, end: int) -> bool:
    """铭文六字, 斗米十文: whether the counted noun stood before, and nothing follows that would make a word."""
    before = plain[numeral.start - 1 : numeral.start]
    return numeral.low > 1 and before not in _NUMBERS_BEFORE and not plain[end : end + 1].isalnum()


def _is_lowest(plain: str, numeral: Numeral) -> bool:
    """Whether 起 tells the lowest price (售价四万二起, 浙南两千起) and counts no cases (盗窃案两千起)."""
    if ending(_LOWEST, plain, numeral.start):
        return True
    cases = _CASES.search(plain, max(0, numeral.start - _CASES_WITHIN), numeral.start)
    if numeral.in_digits:  # 跌破2千,去欧洲6,800起
        priced = _PRICED.search(plain, max(0, numeral.start - _PRICED_WITHIN), numeral.start)
        return priced is not None and cases is None and numeral.low % _HUNDRED == 0
    return numeral.power >= _HUNDRED and cases is None


def _counts_single(plain: str, numeral: Numeral, name: Name) -> bool:
    """Whether the numeral counts with any classifier: after 两 (两节电池) and words that divide or sum up (分三路)."""
    if numeral.low < 2 or name.classifier in _NOT_WITH_TWO:
        return False
    before = plain[numeral.start - 1 : numeral.start]
    if name.classifier == "石" and plain[numeral.end + 1 : numeral.end + 2] in _GRAIN:
        return True
    if name.classifier == "口" and plain[numeral.end + 1 : numeral.end + 2] in _WITH_MOUTHS:
        return True
    if name.classifier == "口" and (
        plain.endswith("一家", 0, numeral.start) or plain.startswith("之家", numeral.end + 1)
    ):
        return True
    if name.classifier == "本" and plain[numeral.end + 1 : numeral.end + 2] in _BOOKS:
        return True
    if name.classifier == "本" and before in _READ:
        return True
    if name.classifier == "部" and _IN_VOLUMES.match(plain, numeral.end + 1):
        return True
    if name.classifier in _HARMED and _CASUALTIES.search(plain, max(0, numeral.start - 4), numeral.start + 7):
        return True
    if name.classifier == "局" and before in _WON:  # 连下五局
        return True
    return plain[numeral.start] in "两俩" or before in _DIVIDING


def _parts_a_range(plain: str, start: int, after: str) -> bool:
    """Whether 间 is "between": 45与55间; 3至5间客房 are rooms."""
    match = ending(_TO_HERE, plain, start)
    if match is None:
        return False
    return match["and"] is not None or not is_han(after or " ") or after in "变波浮的为徘震摆调"
