"""Whether a classifier after a number counts or begins another word: 36家电子厂, but 百亿家电补贴; 分三期, but 三期工程.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.numerals.numerals import Numeral
from corpus.figures.searching import ending
from corpus.figures.tables import counting
from corpus.figures.units import nouns
from corpus.figures.units.unit_names import Name
from corpus.script import is_han

_IN_PHASES, _NUMBERED = frozenset("分共续连了办出约近达有差剩欠"), frozenset("三四五六七八九十")
"""分三期 counts, while 三期 alone may be the third; and 两省五市."""
_COUNT_THEMSELVES = frozenset("国省市县校队镇乡区") | {"县市", "省市"}
"""Nouns that are classifiers of their own behind a single numeral too: 八国, 九校联考."""
_EXTENDS_OVER = re.compile(
    "(?:[横地]跨|跨越?|[穿流途]经|流过|穿[过越]|贯穿|绵延|涉及|波及|覆盖|分属|下辖|连[接通]|惠及|走遍)了?$"
)
"""横跨两省: behind one of these two are counted too, which elsewhere are known ones (两市成交)."""
_NOT_WITH_TWO = _COUNT_THEMSELVES | frozenset("面手会核则出市州")
_DIVIDING = frozenset("分共约近达仅余")
_COUNTED_BEHIND = {
    "局": frozenset("下落胜赢输负取扳抢"),
    "本": frozenset("占读借买写看印卖背译"),
    "班": frozenset("停减加增开"),
}
"""连下五局, 借三本, 渡轮停九班: verbs behind which a classifier counts with a single numeral too."""
_WITH_MOUTHS = frozenset("人锅井缸钟棺窑塘大水铁")
_GRAIN = frozenset("米粮谷粟麦稻豆粳")
_IN_VOLUMES = re.compile("[^\\W\\d的了委门队]{0,4}?(?:机|梯|车|电话|作品|小说|影|片|剧|法[律规典]|词典|书)")
"""三部抽水机, 四部电影: what 部 counts behind a single numeral too; elsewhere 三部 are ministries."""
_BOOKS = frozenset("书册簿杂小证账相护教词画专漫")
"""三本书; elsewhere 三本 is a word of its own (三本院校)."""
_COUNTED_AHEAD = {
    "面": re.compile("奖牌|[金银铜锦]牌|[锦国红彩五]?[旗镜锣鼓]"),
    "通": re.compile("电话|来电|简讯|短信|语音"),
    "尾": re.compile("[^\\W\\d]{0,2}(?:鱼|鲫|鲤|鲈|鳟|鳗|苗)"),
    "笼": re.compile("[^\\W\\d]{0,2}(?:点心|包|饺|烧卖|馒头)"),
    "床": re.compile("(?:棉)?被"),
}
"""四面奖牌, 九通电话: what a classifier counts behind a single numeral too; elsewhere 四面 is on all sides."""
_MEALS_OF_A_DAY, _OF_A_DAY = 3, frozenset("天日")
"""一天五餐: 三餐 alone are the meals of a day."""
_HARMED = frozenset("死伤金银铜")
_CASUALTIES = re.compile(
    "[一二三四五六七八九十百\\d]死[一二三四五六七八九十百\\d]{1,3}[多余几]?[重轻]?[伤危失]|[致酿]成?[一二三四五六七八九][死伤]|[一二两三四五六七八九]金[一二两三四五六七八九]银|[一二两三四五六七八九]银[一二两三四五六七八九]铜"
)
"""四死十二伤, 酿三死, 三金两银: single numerals that count casualties or medals."""
_BEFORE_A_NUMBERED = frozenset("第产大中小支生")
"""生产三队 is the third."""
_CASES, _CASES_WITHIN = (
    re.compile(
        "案|违法|头盔|逆行|红灯|超速|酒后|无证|查处|事故|火灾|[酒醉毒]驾|投诉|警情|破获|诈骗|纠纷|违法|发生|接报|处置|故障|火警"
    ),
    12,
)
"""查处酒驾18.9万起: cases; 售价四万二起 is from 42,000 up."""
_LOWEST = re.compile("(?:最低|低至|只要|只需|仅需|仅售|售价?|票价|价格?|报价|起价|门票) ?$")
_PRICED, _PRICED_WITHIN = re.compile("元|块|均价|票价|房价|租金|机票|往返"), 40
_AT_THE_END, _NUMBERS_BEFORE = frozenset("文字节页窑"), frozenset("第周期初高大小")
"""Classifiers that count behind a single numeral too at the end of a clause, and what stands before a number that names."""
_TIMES_OF = frozenset("代期门")
"""到了三代, 进了五门: what single numerals number, or words, behind 了 too."""
_COUNTED_WITHIN = 200
"""How many characters away a longer number with a classifier shows that it counts behind a single numeral too. Chosen."""
_TO_HERE = re.compile(r"[\d十百千万亿%℃度元]\s?(?:(?P<and>[与和及跟])|[至到~–-])\s?-?$")
_NO_PART_OF_ITS_WORDS = ("合计", "合共", "业者", "业主")
"""两场合计2万人, 1800家业者: what begins like a word of the classifier and is none."""
_PAIR, _TEN, _HUNDRED, _TEN_THOUSAND = 2, 10, 100, 10**4


def suits(plain: str, numeral: Numeral, name: Name, end: int) -> bool:
    """Whether the classifier, which ends at ``end``, counts at this place."""
    after = plain[end : end + 1]
    if numeral.low > counting().most.get(name.classifier, numeral.low) and not (
        name.classifier == "起" and _CASES.search(plain, max(0, numeral.start - _CASES_WITHIN), numeral.start)
    ):
        return False
    goes_on = after and after in counting().not_before.get(name.classifier, "")
    if goes_on and not (
        plain.startswith(_NO_PART_OF_ITS_WORDS, end) or _are_such(plain, numeral, name, after)
    ):
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
        or _counts_these(plain, numeral, name)
        or _counts_nearby(plain, numeral, name)
    )


def _are_such(plain: str, numeral: Numeral, name: Name, after: str) -> bool:
    """其中12名为定向岗位, 九通电话: whether the classifier and the character behind it are two words after all; 一名为
    begins a name."""
    things = _COUNTED_AHEAD.get(name.classifier)
    if things is not None and things.match(plain, numeral.end + 1):
        return True
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
        return priced is not None and cases is None and numeral.low % _TEN == 0
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
    if name.classifier == "部" and _IN_VOLUMES.match(plain, numeral.end + 1):
        return True
    if name.classifier in _HARMED and _CASUALTIES.search(plain, max(0, numeral.start - 4), numeral.start + 7):
        return True
    if before in _COUNTED_BEHIND.get(name.classifier, _DIVIDING):
        return True
    return plain[numeral.start] in "两俩" or before in _DIVIDING


def _counts_these(plain: str, numeral: Numeral, name: Name) -> bool:
    """四面奖牌, 一天五餐: whether what is counted, or for how long, shows that the classifier counts."""
    things = _COUNTED_AHEAD.get(name.classifier)
    if things is not None:
        return numeral.low > 1 and things.match(plain, numeral.end + 1) is not None
    meals = name.classifier == "餐" and numeral.low > 1
    return meals and (numeral.low != _MEALS_OF_A_DAY or plain[numeral.start - 1 : numeral.start] in _OF_A_DAY)


def _parts_a_range(plain: str, start: int, after: str) -> bool:
    """Whether 间 is "between": 45与55间; 3至5间客房 are rooms."""
    match = ending(_TO_HERE, plain, start)
    if match is None:
        return False
    return match["and"] is not None or not is_han(after or " ") or after in "变波浮的为徘震摆调"
