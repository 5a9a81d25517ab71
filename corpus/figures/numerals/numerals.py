"""Scans a folded text for numerals: 3,917, 二百三十余万, 1.1万亿, 数以千亿, 3.5×10^4.

A numeral is the number only; other modules read units, bounds and ranges.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from corpus.figures.numerals.arithmetic import DIGITS, POWERS, Piece, evaluated
from corpus.figures.numerals.forms import BEGINNING, DIGIT, NUMERAL, POWER
from corpus.script import is_han

_OPENING = ("几", "多", "余", "来")
_LONGEST = 40
"""A numeral of more digits is no quantity but a key or a serial number."""

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_DIGITS_FIRST = re.compile(
    r"(?P<number>[\d,]*\.?\d+)(?:[×x*]10\^?(?P<times>-?\d+)|e(?P<ten>[+-]?\d+)|\^(?P<power>[+-]*\d+)|(?P<k>k))?"
)
_WITHOUT_GAPS = str.maketrans("", "", " \u00a0\u2009\u202f个儿、")
_MIXED_POINT = re.compile(r"(?<=\d)点(?=\d)")
_ROUGH = re.compile("(?:千八百|百八十|万八千)")
_PIECE = re.compile(rf"\d[\d,]*(?:\.\d+)?|[{DIGIT}{POWER}廿卅卌两俩参多余几来]")
_READ_OUT = re.compile(f"[{DIGIT}]{{3,}}(?=[万亿兆])")
"""四二二九亿: digits read out before a power."""
_READ_OUT_BEHIND = re.compile(rf"([{DIGIT}{POWER}廿卅]+万)([{DIGIT}]{{4}})")
"""六万三八一六: the last four digits read out behind 万."""
_ELIDED = re.compile(r"(?<=[千万亿])\d$")
"""3万8 is 38,000 as 三万八 is, and 2千2 is 2,200."""
_LEAD = re.compile("数以|好?几|数")
# 人数百万 is a number of a million people, not 数百万.
_ENDS_IN_NUMBER_WORD = frozenset("人总指函系参件户倍次点分常基负少多半无整位小算代票岁")


class Numeral(NamedTuple):
    """A number as it stands in the text. ``low`` and ``high`` are the least and the most it can mean."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    vague: bool = False
    coefficient: Decimal = Decimal(0)
    """The text before the last power: 1.1 of 1.1万亿; equal to ``low`` where there is no power."""
    power: int = 1
    """The powers at its end, which a range shares: 万亿 of 1.1万亿. 十 is not shared."""
    in_digits: bool = False
    single: bool = False
    """Whether it is one Chinese character."""
    bare: bool = False
    """Whether it is a power without a number before it: 千亿."""
    positional: bool = False
    """Whether it is digits read out one by one: 二〇二五."""


def scan(plain: str, ruled_out: Callable[[str, int], bool] | None = None) -> Iterator[Numeral]:
    """The numerals of a folded text, from left to right, without overlap.

    ``ruled_out`` is asked first whether no numeral begins at an offset, which is faster than parsing one.
    """
    at = 0
    for beginning in BEGINNING.finditer(plain):
        start = beginning.start()
        if start < at or (ruled_out is not None and ruled_out(plain, start)):
            continue
        match = NUMERAL.match(plain, start)
        if match is None:
            continue
        at = end = match.end()
        if end - start > 2 * _LONGEST:
            continue
        numeral = _read(plain, start, end)
        if numeral is not None:
            at = numeral.end
            yield numeral


def _without_next(plain: str, start: int, end: int) -> int:
    """Where the numeral ends if another number stands right behind it: 三万一平, 七万二 三年, 四百万三十年."""
    if plain[end - 1] == "一" and end - start > 1 and _is_for_one(plain, start, end):
        end -= 1
    parted = _HEADLINE.search(plain, start, end)
    if parted is not None:
        return parted.start()
    apart = _TERM.search(plain, start + 1, end) if plain[end : end + 1] in _OF_TERMS else None
    return end if apart is None else apart.start()


def _read(plain: str, start: int, end: int) -> Numeral | None:
    """The longest prefix of the stretch that is a number."""
    end = _without_next(plain, start, end)
    if plain[start] == "数" and start and plain[start - 1] in _ENDS_IN_NUMBER_WORD:
        start += 1
    if end - start > 1 and plain[end - 1] == "零" and plain[end : end + 1] not in _BEHIND_ODD:  # 三百零食
        end -= 1
    while end > start:
        numeral = _parse(plain[start:end])
        if numeral is not None:
            return Numeral(start, end, *numeral[2:])
        gap = plain.rfind(" ", start, end)
        if gap > start:
            end = gap
        elif plain[end - 1] in POWERS or plain[end - 1] in DIGITS:
            end -= 1
        else:
            return None
        while end > start and plain[end - 1] == " ":
            end -= 1
    return None


_HEADLINE = re.compile("(?<=[百千万亿][二三四五六七八九]) (?=[一二两三四五六七八九])")
"""起薪七万二 三年走四成: behind a clipped number a space parts the clauses of a headline."""
_TERM, _OF_TERMS = re.compile("(?<=[万亿])[一二三四五六七八九]?十[一二三四五六七八九]?$"), frozenset("年天")
"""贷四百万三十年: tens right behind 万, without the 零 that would join them, before a unit of time are the term."""
_BEHIND_ODD = frozenset("个分岁人蚊元块名天日年本间斤公度次")
"""Behind 零 that leaves a number open (十零分鐘); before other characters it begins a word."""
_AN_AMOUNT_BEFORE = re.compile(
    "[百千万亿]一$|(?:[一二两三四五六七八九]{2}|[二三四五六七八九]十[二两三四五六七八九])[十百千万亿]一$"
)
_COINS = ("块", "毛", "元")
_PRICED = ("费", "价", "租", "薪")
_OF_MONEY = frozenset(
    {"美元", "美金", "欧元", "英镑", "日元", "港元", "港币", "加元", "澳元", "台币", "法郎", "卢布"}
)
_NOT_COUNTED = frozenset("的左以多余出到至和与就都也还才起上下元块而但是了呢吧啊则年月日号点时")


def _is_for_one(plain: str, start: int, end: int) -> bool:
    """三万一平, 七八十一盒: whether the last 一 belongs to what the amount is for. 110 boxes would be 一百一十盒."""
    after = plain[end : end + 1]
    before = plain[start - 1 : start]
    counted = is_han(after or " ") and after not in _NOT_COUNTED
    if end - start == 2 and before in _COINS:  # 一块五一斤
        return counted
    if before in _PRICED and plain[end - 2] == "十":  # 停车费三十一小时, but 出口价十一美元
        return counted and plain[end : end + 2] not in _OF_MONEY
    return (
        (counted or after in ("年", "月"))
        and after != "丶"
        and _AN_AMOUNT_BEFORE.search(plain, max(start, end - 5), end) is not None
    )


@lru_cache(maxsize=4096)
def _parse(written: str) -> Numeral | None:
    """The numeral with offsets from 0. Cached, since texts repeat short numerals."""
    start, end = 0, len(written)
    text = written.translate(_WITHOUT_GAPS)
    if text[0] in "0123456789.":
        text = _MIXED_POINT.sub(".", text).translate(_SUPERSCRIPTS).replace("10的", "10^").replace("次方", "")
        return _in_digits(text, start, end)
    lead = _LEAD.match(text)
    if lead and len(text) > lead.end():
        return _several(text[lead.end() :], start, end)
    whole, _, decimals = text.replace(".", "点").replace("·", "点").partition("点")
    if decimals:
        return _with_decimals(whole, decimals, start, end)
    return _in_han(whole, start, end)


def _in_digits(text: str, start: int, end: int) -> Numeral | None:
    match = _DIGITS_FIRST.match(text)
    if match is None or len(match["number"]) > _LONGEST:
        return None
    number = Decimal(match["number"].replace(",", ""))
    rest = _ELIDED.sub(lambda digit: "零一二三四五六七八九"[int(digit[0])], text[match.end() :])
    if match["k"]:
        number *= 1000
    elif match["times"]:
        number = number.scaleb(int(match["times"]))
    elif match["ten"]:
        number = number.scaleb(int(match["ten"]))
    elif match["power"]:
        raised = _raised(number, match["power"])
        if raised is None:
            return None
        number = raised
    if not rest:
        return Numeral(start, end, number, number, coefficient=number, in_digits=True)
    return _stacked([number, *_pieces(rest)], start, end, in_digits=True)


def _raised(number: Decimal, exponent: str) -> Decimal | None:
    sign = -1 if exponent.count("-") % 2 else 1
    raised = sign * int(exponent.lstrip("+-"))
    if not number or abs(number.adjusted() * raised) > 300 or abs(raised) > 300:
        return None
    return number**raised


def _several(powers: str, start: int, end: int) -> Numeral | None:
    """数百万, 几千亿: two to ten times the power."""
    if any(char not in POWERS for char in powers):
        return None
    numeral = _stacked(_pieces(powers), start, end)
    if numeral is None:
        return None
    return Numeral(start, end, 2 * numeral.low, 10 * numeral.low, True, Decimal(2), numeral.power)


def _with_decimals(whole: str, decimals: str, start: int, end: int) -> Numeral | None:
    powers = decimals.lstrip(DIGIT)
    digits = "".join(str(DIGITS[char]) for char in decimals[: len(decimals) - len(powers)])
    front = _in_han(whole, start, end)
    if front is None or front.vague or not digits:
        return None
    number = front.low + Decimal(f"0.{digits}")
    if not powers:
        return Numeral(start, end, number, number, coefficient=number)
    return _stacked([number, *_pieces(powers)], start, end)


def _pieces(text: str) -> list[Piece]:
    return [
        Decimal(piece.replace(",", "")) if piece[0].isdigit() and piece[0].isascii() else piece
        for piece in _PIECE.findall(text)
    ]


def _with_some(text: str) -> str:
    """十零分鐘, 廿零萬: 零 behind a ten leaves it as open as 几 does."""
    if text[-1] == "零" and text[-2] in POWERS:
        return f"{text[:-1]}几"
    return f"{text[0]}几{text[2:]}" if text[:2] in ("十零", "廿零") else text


def _in_han(text: str, start: int, end: int) -> Numeral | None:
    if len(text) > _LONGEST or not text:
        return None
    if all(char in DIGITS for char in text):
        return _spelled(text, start, end)
    text = _with_some(text)
    if _ROUGH.fullmatch(text):
        power, low = Decimal(POWERS[text[0]]), evaluated(_pieces(text[1:])) or Decimal(0)
        return Numeral(start, end, low, power, True, low)
    if text[-1] == "把":
        power = Decimal(POWERS[text[0]])
        return Numeral(start, end, power, power, True, power)
    read_out = _READ_OUT.match(text)
    if read_out:
        digits = Decimal("".join(str(DIGITS[char]) for char in read_out.group()))
        return _stacked([digits, *_pieces(text[read_out.end() :])], start, end)
    behind = _READ_OUT_BEHIND.fullmatch(text)
    if behind:
        digits = Decimal("".join(str(DIGITS[char]) for char in behind[2]))
        return _stacked([*_pieces(behind[1]), digits], start, end)
    for first, second in pairwise(text):
        if _approximate(first, second):
            return _between(text, first, second, start, end)
    return _stacked(_pieces(text), start, end, bare=text[0] not in "十拾" and set(text) <= set(POWERS))


def _spelled(text: str, start: int, end: int) -> Numeral:
    """Digits without powers: one digit, 七八 (seven or eight), or digits read out one by one."""
    if text == "三两":
        return Numeral(start, end, Decimal(2), Decimal(3), True, Decimal(2))
    if len(text) == 2 and _approximate(*text):
        low, high = Decimal(DIGITS[text[0]]), Decimal(DIGITS[text[1]])
        return Numeral(start, end, low, high, True, low)
    number = Decimal("".join(str(DIGITS[char]) for char in text))
    return Numeral(
        start, end, number, number, coefficient=number, single=len(text) == 1, positional=len(text) > 1
    )


def _approximate(first: str, second: str) -> bool:
    """Whether two digits side by side mean "about so many": 三四, 七八, and 三五."""
    low, high = DIGITS.get(first, 0), DIGITS.get(second, 0)
    return low > 0 and (high == low + 1 or (low, high) == (3, 5))


def _between(text: str, first: str, second: str, start: int, end: int) -> Numeral | None:
    """三四百, 十七八: from the one to the other."""
    low = _stacked(_pieces(text.replace(first + second, first, 1)), start, end)
    high = _stacked(_pieces(text.replace(first + second, second, 1)), start, end)
    if low is None or high is None:
        return None
    return Numeral(start, end, low.low, high.high, True, low.coefficient, low.power)


def _stacked(
    pieces: list[Piece], start: int, end: int, *, in_digits: bool = False, bare: bool = False
) -> Numeral | None:
    """A number with powers, in which 几, 多, 余 or 来 may leave a part open."""
    opening = next((index for index, piece in enumerate(pieces) if piece in _OPENING), None)
    if opening is None:
        number = evaluated(pieces)
        if number is None:
            return None
        power = _shared_power(pieces)
        single = len(pieces) == 1 and not in_digits
        return Numeral(start, end, number, number, False, number / power, power, in_digits, single, bare)
    return _open(pieces, opening, start, end, in_digits=in_digits)


def _open(pieces: list[Piece], opening: int, start: int, end: int, *, in_digits: bool) -> Numeral | None:
    front, word = pieces[:opening], pieces[opening]
    back = [piece for piece in pieces[opening + 1 :] if piece not in _OPENING]
    base = evaluated(front)
    if base is None:
        return None
    if word == "几" and back and POWERS.get(str(back[0]), 0) in (10, 100, 1000):
        low, high = evaluated([*front, Decimal(2), *back]), evaluated([*front, Decimal(9), *back])
    else:
        step = _step(base)
        least, most = (base * Decimal("0.9"), base * Decimal("1.2")) if word == "来" else (base, base + step)
        low, high = evaluated([least, *back]), evaluated([most, *back])
    if low is None or high is None:
        return None
    power = _shared_power(back)
    return Numeral(start, end, low, high, True, low / power, power, in_digits)


def step_of(numeral: Numeral) -> Decimal:
    """How far 多 and 余 behind the numeral reach: 500多 ends at 600, 230多万 at 240万, 1.5万多 at 1.6万."""
    return _step(numeral.coefficient) * numeral.power


def _step(number: Decimal) -> Decimal:
    if not number:
        return Decimal(1)
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))


def _shared_power(pieces: list[Piece]) -> int:
    power = 1
    for piece in reversed(pieces):
        if not isinstance(piece, str) or POWERS.get(piece, 10) == 10:
            break
        power *= POWERS[piece]
    return power
