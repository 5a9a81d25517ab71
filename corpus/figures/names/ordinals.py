"""Ranks, numbers of lists, and scores of two sides: 第三代, (一), 2., 3比2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.names import name_numbers
from corpus.figures.names.masking import MASK
from corpus.figures.numerals.numerals import Numeral, scan
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import around, ending
from corpus.figures.tables import counting, units

_HOUSE = ("宅", "邸")
"""Before 第 these make a word with it: 宅第一千三百贯."""
_HAN = "[一二三四五六七八九十]{1,3}"
_LIST_NUMBER = re.compile(
    rf"[\n。;:!?| 】](?<![\da-z] ) ?"
    rf"(?:(?P<digits>\d{{1,2}})(?=[.、)](?!\d))|(?P<han>{_HAN}(?=[、.])|[一二三四五六七八九十](?=,(?![一二三四五六七八九十百千万亿\d])))|[(](?P<bracketed>\d{{1,2}}|{_HAN})[)](?=[^,。;、)]))"
)
_TWO_SIDES = re.compile(
    r"(?<![\d.∶%a-z])(?<!\d:)(?P<a>\d{1,5}(?:\.\d+)?) ?(?:比|[:∶]) ?(?P<b>\d{1,5}(?:\.\d+)?)(?![\d:∶%万亿年月个倍]|\.\d)"
    r"|(?P<c>(?<![一-鿿][零一二三四五六七八九十])[零一二三四五六七八九十])比(?P<d>[零一二三四五六七八九十])(?![零一二三四五六七八九十个倍])"
)

_HYPHENED = re.compile(
    r"(?<![\d.\-a-z图表章节题第号附])(?P<a>\d{1,3})[-–](?P<b>\d{1,3})"
    r"(?![\d.\-–%a-z]| ?(?![的领险战逆击反告大完取平负胜落暂结再轻力惊横晋淘获夺力速克完][一-鿿]?)[一-鿿])"
)
_HYPHEN = re.compile(r"[-–](?<=\d.)")
_SEVERAL_SIDES = re.compile(
    r"(?<![\d.:∶%])\d{1,4}(?:\.\d+)?(?: ?[:∶] ?\d{1,4}(?:\.\d+)?){2,5}(?![\d:∶%万亿]|\.\d)"
)
_PART = re.compile(r"\d+(?:\.\d+)?")
_VERSUS = re.compile(r"[比:∶](?:(?<=[\d零一二三四五六七八九十].)|(?<=\d .))")
_COLON = re.compile(r"[:∶](?<=[\d ].)")
_TELLS_A_SCORE = re.compile(
    "|".join(
        (
            r"(?:比分|以|成|至|到|为|战绩|出|胜|负|平|局|盘|节)[^,。;\n\d]{0,4}$",
            r"(?:局|盘|节|比分)[^。;\n]{0,2}(?:\d{1,3}[-–]\d{1,3}[、, 和]{1,2}){1,4}$",
            rf"(?:[半全]场|{MASK}{{2}}|节)(?:结束|战罢|打完|过后|之后)?[,:]? ?$",
        )
    )
)
"""以25-20, 前三局25-20、23-25, 半场结束,47-55; 半场 is masked as a word."""
_LOST = re.compile(" ?(?:落后|告负|落败|惜败|不敌|负于|输给|遭逆转)")
"""湖人53-57落后: the side that is named first has less."""
_SAME_GAME = re.compile("[、,和] ?")


def list_numbers(plain: str) -> Iterator[Quantity]:
    """1. and 一、 and (三) where an item of a list begins."""
    for match in _LIST_NUMBER.finditer(f"\n{plain}"):
        name = match.lastgroup or ""
        numeral = next(scan(match[name]), None)
        if numeral is None or numeral.positional or numeral.vague:
            continue
        start, end = match.start(name) - 1, match.end(name) - 1
        quantity = of(Numeral(start, end, numeral.low, numeral.low, coefficient=numeral.low))
        quantity.kind = FigureKind.ORDINAL
        yield quantity


def scores(plain: str) -> Iterator[Quantity]:
    """3比2, 3:2 and 128-125: a score of two sides, told by its value."""
    last = -1
    for match in around(_HYPHENED, _HYPHEN, plain, 3):
        falling = int(match["a"]) > int(match["b"])
        goes_on = last >= 0 and bool(_SAME_GAME.fullmatch(plain, last, match.start()))
        lost = _LOST.match(plain, match.end()) is not None
        if name_numbers.behind_name(plain, match.start()):  # 波音737-800
            continue
        if falling or goes_on or lost or ending(_TELLS_A_SCORE, plain, match.start(), 8):
            last = match.end()
            yield _score(match.start(), match.end(), f"{int(match['a'])}:{int(match['b'])}")
    for match in around(_SEVERAL_SIDES, _COLON, plain, 8):
        if not _RACE.fullmatch(match.group()):
            parts = [Decimal(part) for part in _PART.findall(match.group())]
            yield _score(*match.span(), ":".join(f"{part:f}" for part in parts))
    for match in around(_TWO_SIDES, _VERSUS, plain, 8):
        sides = [match["a"], match["b"]] if match["a"] else [match["c"], match["d"]]
        numbers = [next(scan(side), None) for side in sides]
        if None in numbers:
            continue
        yield _score(*match.span(), ":".join(f"{number.low:f}" for number in numbers if number))


_RACE = re.compile(r"(?P<hours>\d)(?<![\d:.]\d):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)(?![\d:.])")


def race_times(plain: str) -> Iterator[Quantity]:
    """2:06:13, the hours of a race."""
    for match in _RACE.finditer(plain):
        hours, minutes, seconds = (Decimal(part) for part in match.groups())
        time = hours + (minutes + seconds / 60) / 60
        quantity = of(Numeral(*match.span(), time, time, coefficient=time, in_digits=True))
        quantity.set_unit(units().by_symbol["hour"])
        yield quantity


def _score(start: int, end: int, value: str) -> Quantity:
    quantity = of(Numeral(start, end, Decimal(0), Decimal(0)))
    quantity.kind, quantity.value = FigureKind.SCORE, value
    return quantity


def rank(plain: str, numeral: Numeral) -> Quantity | None:
    """第三代 as an ordinal, if 第 stands before the numeral."""
    before = plain[max(0, numeral.start - 2) : numeral.start].rstrip(" ")
    if not before.endswith("第") or before.startswith(_HOUSE) or numeral.low != numeral.high:
        return None
    quantity = of(numeral)
    quantity.kind = FigureKind.ORDINAL
    quantity.start = plain.rindex("第", 0, numeral.start)
    word = _ranked(plain, numeral.end)
    quantity.unit, quantity.end = word, numeral.end + len(word)
    return quantity


def _ranked(plain: str, at: int) -> str:
    """The classifier, noun or unit of time behind a rank."""
    words = counting()
    for length in range(4, 0, -1):
        word = plain[at : at + length]
        unit = units().by_name.get(word)
        if word in words.nouns and length > 1:
            return word
        if (
            word in words.sure
            or word in words.compound_only
            or (unit and unit.dimension in ("time", "calendar"))
        ):
            after = plain[at + length : at + length + 1]
            if len(word) == length and (not after or after not in words.not_before.get(word, "")):
                return word
    return ""
