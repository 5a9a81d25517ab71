"""The text after a number: a currency, a unit of measurement, a classifier, a noun.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.numerals import prefixes, wan
from corpus.figures.numerals.numerals import Numeral, scan, step_of
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.tables import counting, currencies, units
from corpus.figures.units import nouns, points
from corpus.figures.units.unit_names import OPEN_YUAN, Name, every_name, lookup
from corpus.figures.units.unit_senses import is_drawn, of_a_sentence, suits
from corpus.script import is_han

_SPACES = frozenset(" \u00a0\u2009\u202f")
_MORE = re.compile("多(?!样|达|出)|余(?![额下热震地])|来(?![自源到说])")
_LATIN = re.compile(
    "[A-Za-zμµΩº°][A-Za-zμµΩ]*(?:·[A-Za-z]+)?(?:[²³23]?/(?:100)?[A-Za-zμ]+|[²³23])?[²³23]?(?![A-Za-z0-9])"
)
_LARGE = 10**4
"""The least power behind which a word in Latin letters does not make the number a part of a name. Chosen."""
_POINTS = re.compile(" {0,3}个? {0,2}百 {0,2}[分份] {0,2}点")
_PARTED, _LEFT_OPEN = frozenset(" 个分百"), frozenset("多余来")
_PER = frozenset("/每")
_POWER_OF_PER = re.compile("[百千万亿]{1,2}(?=[^瓦克米帕卡焦])")
"""12.1美元/百万英热单位."""
_HALF = Decimal("0.5")
"""The value of 半."""
_CLIPPED_BYTES = {"G": "GB", "T": "TB"}
_STORED = re.compile(
    "[硬固网冷红蓝黑紫金磁光云存盘裸]盘|硬碟|内存|內存|記憶體|[运運]存|[显顯]存|存储|儲存|容量|流量|数据量|[备備]份|DDR|RAID|NVMe|SSD"
    "|HDD|ROM|RAM|剩余|可用|拷|缓存|[照相]片|文件|檔案|安装包|\\d ?[GT]B"
)
"""16G内存, 剩余200G的硬盘: beside these G and T are bytes; elsewhere they are network generations, engines or magnets."""
_NEAR = 14
"""Characters on either side in which these are looked for. Chosen."""


def attach(plain: str, text: str, numeral: Numeral) -> Quantity:
    """The number with whatever names its unit on either side. ``plain`` is ``text`` folded."""
    quantity = _give_back_prefix(plain, numeral)
    prefixes.read_sign(plain, quantity)
    prefixes.read_currency(plain, quantity)
    prefixes.read_english_power(plain, quantity)
    at = _end_of_gap(plain, quantity.end)
    first = plain[at : at + 1]
    if first == "w":
        wan.read(plain, text, quantity)
        at = _end_of_gap(plain, quantity.end)
        first = plain[at : at + 1]
    if first in _PARTED and (
        points.read(plain, quantity) or _parted(plain, quantity, at) or _points(plain, quantity)
    ):
        return quantity
    pair = plain[numeral.start : numeral.end] in ("俩", "两") and plain[at + 1 : at + 2] != "刊"
    if first == "月" and (pair or of_a_sentence(plain, quantity.start, at + 1)):
        quantity.set_unit(units().by_symbol["month"])
        quantity.end = at + 1
        return quantity
    if first == "平" and is_drawn(plain, quantity.start, at + 1):
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, "平", at + 1
        return quantity
    more = _MORE.match(plain, at) if first in _LEFT_OPEN else None
    if more and _found_at(plain, text, quantity, _end_of_gap(plain, more.end())):
        _leave_open(quantity, more.group())
    elif not _found_at(plain, text, quantity, at):
        nouns.count_noun(plain, quantity, at)
    _per(plain, quantity)
    return quantity


def _parted(plain: str, quantity: Quantity, at: int) -> bool:
    """一个半月, 两个半小时, 七分半钟, and 两个多月, in which the unit is parted."""
    first, within = plain[at : at + 1], plain[at + 1 : at + 2]
    if first not in ("个", "分") or within not in ("半", "多"):
        return False
    for end in range(min(at + 6, len(plain)), at + 2, -1):
        word = plain[at + 2 : end]
        unit = units().by_name.get(first + word) or (first == "个" and units().by_name.get(word))
        if unit:
            quantity.set_unit(unit)
            quantity.end = end
            if within == "多":
                _leave_open(quantity, "多")
            else:
                quantity.low, quantity.high = quantity.low + _HALF, quantity.high + _HALF
            return True
    return False


def _points(plain: str, quantity: Quantity) -> bool:
    """百分点, also with spaces inside."""
    match = (
        _POINTS.match(plain, quantity.end)
        if plain[quantity.end : quantity.end + 1] in (" ", "个", "百")
        else None
    )
    if match is None:
        return False
    quantity.set_unit(units().by_symbol["pp"])
    quantity.end = match.end()
    return True


def _give_back_prefix(plain: str, numeral: Numeral) -> Quantity:
    """五千瓦 is 五 千瓦 and 100兆瓦 is 100 兆瓦: the last power belongs to the unit."""
    last = plain[numeral.end - 1]
    if last in "千兆百亿" and numeral.end - numeral.start > 1:
        found = lookup(plain, numeral.end - 1)
        prefixed = found is not None and found[0].unit is not None
        shorter = _without_last(plain, numeral) if prefixed else None
        if shorter is not None:
            return of(shorter)
    return of(numeral)


def _without_last(plain: str, numeral: Numeral) -> Numeral | None:
    """The numeral before its last character, if that is a numeral too."""
    rest = plain[numeral.start : numeral.end - 1].rstrip()
    shorter = next(scan(rest), None)
    if shorter is None or (shorter.start, shorter.end) != (0, len(rest)):
        return None
    return shorter._replace(start=numeral.start, end=numeral.start + shorter.end)


def _end_of_gap(plain: str, at: int) -> int:
    """Behind one or two spaces, if they stand here."""
    if plain[at : at + 1] not in _SPACES:
        return at
    return at + 2 if plain[at + 1 : at + 2] in _SPACES else at + 1


def _found_at(plain: str, text: str, quantity: Quantity, at: int) -> bool:
    """Give the quantity the unit that begins at this place, if one does."""
    if at >= len(plain):
        return False
    char = text[at]
    if char.isascii() and char.isalpha() or char in "μµΩ":
        return _latin(text, quantity, at)
    if at > quantity.end and _parts_a_headline(plain, quantity):
        return False
    names, longest = every_name()
    for length in range(longest.get(plain[at], 0), 0, -1):
        name = names.get(plain[at : at + length])
        if name is not None and at + length <= len(plain) and suits(plain, quantity, name, at + length):
            _take(plain, quantity, name, at + length)
            return True
    several = not quantity.numeral.single or quantity.low > 1
    if plain[at] == "块" and several and quantity.kind is not FigureKind.MONEY:
        _take(plain, quantity, Name(classifier="块"), at + 1)
        return True
    return nouns.count_big(plain, quantity, at)


def _parts_a_headline(plain: str, quantity: Quantity) -> bool:
    """耗资11亿 台中州厅: a space between 亿 and a character, and none before the number, parts two clauses."""
    before = plain[quantity.start - 1 : quantity.start]
    return plain[quantity.end - 1] in "万亿兆" and plain[quantity.end] == " " and is_han(before or " ")


def _latin(text: str, quantity: Quantity, at: int) -> bool:
    match = _LATIN.match(text, at)
    word = match.group() if match else ""
    unit = units().by_latin.get(word) or (units().by_name.get(word.lower()) if len(word) > 1 else None)
    if word in _CLIPPED_BYTES and _STORED.search(text, max(0, quantity.start - _NEAR), at + _NEAR):
        unit = units().by_symbol[_CLIPPED_BYTES[word]]
    code = currencies().after.get(word.lower()) if len(word) == 3 else None
    if unit is None and code is None and word.lower() in counting().nouns:
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, word.lower(), at + len(word)
        return True
    if unit is None and code is None:
        several = quantity.numeral.power >= _LARGE
        quantity.glued = at == quantity.end and quantity.numeral.in_digits and not several
        return False
    if unit is not None:
        quantity.set_unit(unit)
    elif code is not None:
        quantity.set_money(code)
    quantity.end = at + len(word)
    return True


def _take(plain: str, quantity: Quantity, name: Name, end: int) -> None:
    """Give the quantity the unit, the currency or the classifier."""
    if name.currency:
        _take_currency(quantity, name, end)
    elif name.unit is None:
        _take_classifier(plain, quantity, name, end)
    elif quantity.kind is not FigureKind.MONEY:
        quantity.set_unit(name.unit)
        quantity.scale(name.part)
        quantity.multiplier = name.part
        quantity.end = end


def _take_currency(quantity: Quantity, name: Name, end: int) -> None:
    """人民币50元 stays in yuan of the people's money; in 人民币5美元 the name behind the number counts."""
    if quantity.kind is not FigureKind.MONEY or name.currency not in (OPEN_YUAN, quantity.unit):
        quantity.set_money(name.currency)
        quantity.inferred = False
        quantity.start = max(quantity.start, quantity.numeral.start - 1)
    quantity.scale(name.part)
    quantity.multiplier = name.part
    quantity.end = end


def _take_classifier(plain: str, quantity: Quantity, name: Name, end: int) -> None:
    """The classifier, or the noun where that says more: 14亿人口, 40个模型."""
    start = end - len(name.classifier)
    noun = nouns.noun_at(plain, start)
    quantity.kind = FigureKind.COUNT
    if len(noun) > len(name.classifier):
        quantity.unit, quantity.end = noun, start + len(noun)
        return
    quantity.unit, quantity.end = name.classifier, end
    quantity.scale(name.part)
    if name.classifier in counting().generic:
        quantity.unit = nouns.described_at(plain, end) or name.classifier


def add_classifier(plain: str, quantity: Quantity) -> None:
    """Two numerals are as good as digits: 两到三代 counts, though 三代 alone is a word."""
    found = lookup(plain, _end_of_gap(plain, quantity.end))
    if found is not None and found[0].classifier:
        _take(plain, quantity, *found)


def _leave_open(quantity: Quantity, word: str) -> None:
    """20多个, 3500余家: from the number to the next round one."""
    if quantity.vague or quantity.low != quantity.high:
        return
    quantity.vague = True
    if word == "来":
        quantity.low, quantity.high = quantity.low * Decimal("0.9"), quantity.high * Decimal("1.2")
    else:
        half = quantity.numeral.low == _HALF and not quantity.numeral.in_digits
        quantity.high += _HALF if half else step_of(quantity.numeral)
        quantity.cue = word


def _per(plain: str, quantity: Quantity) -> None:
    """5000元/吨, 3000元每月: what it is counted per."""
    if not quantity.unit or plain[quantity.end : quantity.end + 1] not in _PER:
        return
    power = _POWER_OF_PER.match(plain, quantity.end + 1)
    found = lookup(plain, power.end() if power else quantity.end + 1)
    if found is None:
        return
    name, end = found
    quantity.per = name.unit.symbol if name.unit else name.classifier
    if power and quantity.per:
        quantity.per = power.group() + quantity.per
    if quantity.per:
        quantity.end = end
