"""Amounts written in several parts: 5元6角, 5小时30分, 一米八五, 三年半.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.figures.figure import Bound, FigureKind
from corpus.figures.numerals.arithmetic import DIGITS
from corpus.figures.numerals.quantity import Quantity
from corpus.figures.tables import units
from corpus.figures.units.unit_names import OPEN_YUAN, lookup
from corpus.script import is_han

_VALUES = {**DIGITS, **{str(digit): digit for digit in range(10)}}
"""Values of Chinese and Arabic digits."""
_NUMBERS = frozenset("0123456789一二三四五六七八九十百千万亿号楼层室")
_HALF = re.compile("半(?![年天夜数导决场个小月导岛径径空价成])")


_WORDS_OF_HALF = (
    "大圆场年天导球岛径成价数夜截块边身挂程马自官月日小钟点学时公路拉山世片生机坡决裸透永音句岁个"
)
HALF_A_PIECE = re.compile(f"半(?![{_WORDS_OF_HALF}])")
"""两张半, 一只半鹅: two sheets, a goose and a half; before one of these 半 makes a word (两个半圆)."""
_DECIMAL_UNITS = frozenset(
    {
        "second",
        "minute",
        "hour",
        "m",
        "zhang",
        "chi",
        "cun",
        "jin",
        "liang",
        "t",
        "jia",
        "℃",
        "度",
        "m²",
        "mu",
        "x",
    }
)
"""Units behind which a digit or two are their decimals: 9秒83, 一米八五, 两丈三, 三斤二, 三十七度二."""
_TOLD_TO_TENTHS = frozenset({"liang", "jin", "jia", "mu"})
"""Units of goods, behind which two digits are rather their price."""
_DIGITS_ONLY = frozenset({"second", "minute", "hour"})
_PARTS = {
    "秒": {"minute": Decimal(1) / 60, "hour": Decimal(1) / 3600},
    "分": {"hour": Decimal(1) / 60},
    "尺": {"zhang": Decimal("0.1")},
    "寸": {"chi": Decimal("0.1"), "zhang": Decimal("0.01")},
    "两": {"jin": Decimal("0.1")},
}
"""4分06秒5, 一丈三尺五: decimals of the last unit, in an amount that is told in a greater one."""
_MOST_DECIMALS = 2
"""Most digits without a unit behind a compound amount that are its decimals. Chosen: more are another number."""
_THOUSANDTHS = 3
"""Digits of the decimals of a second: 2分15秒307."""
_OF_GRAIN = frozenset({("石", "斗"), ("斗", "升"), ("升", "合")})
_TENTH_IN_FEN = {"mu": Decimal("0.1"), "qian": Decimal("0.1"), "jia": Decimal("0.1")}
"""两亩六分, 六钱四分: units of which 分 is a tenth."""
_SECONDS = 60
"""Seconds of a minute."""
_LASTED = frozenset("了用花要久时耗")
_ENDS_TIME = re.compile(" ?(?:[,。;!?)”」\\n]|$|[才就的])")
_MONTHS = Decimal(12)
"""Months of a year."""
_ROUNDED = Decimal("1e-9")
"""How far the factors of units.toml may be rounded."""
_GOES_ON = frozenset(
    "的了低慢快薄窄浅远近矮短小大轻胖高宽长深重厚粗远多左上以内外开出夺获胜刷创打摘排列位赢险领冠跑游跳就便才比和与到至及煤粮米面肉茶、,。;!?)”」』 \n"
)
"""What may follow decimals in Chinese numerals; any other character makes a word with them (三斤二哥)."""


def _decimals(plain: str, whole: Quantity, digits: Quantity) -> bool:
    """9秒83 and 一米八五: whether the number behind the unit is its decimals, which are then added."""
    if whole.unit not in _DECIMAL_UNITS or digits.end != digits.numeral.end:
        return False
    written = plain[digits.start : digits.end]
    most = _THOUSANDTHS if whole.unit in _DIGITS_ONLY else _MOST_DECIMALS
    if not 0 < len(written) <= most or any(character not in _VALUES for character in written):
        return False
    in_digits = written.isascii()
    if in_digits and len(written) > 1 and whole.unit in _TOLD_TO_TENTHS:
        return False  # 3两38
    if not in_digits and (whole.numeral.in_digits or whole.unit in _DIGITS_ONLY):
        return False
    if in_digits and not whole.numeral.in_digits and whole.unit != "m":
        return False  # 十斤25; only heights mix both (一米85)
    after = plain[digits.end : digits.end + 1]
    if after and (
        after in ".-:/%"
        or after in _NUMBERS
        or (not in_digits and len(written) == 1 and after not in _GOES_ON)
    ):
        return False
    parted = whole.unit in ("minute", "hour")
    of_part = plain[whole.end - 1] in _PARTS and whole.unit in _PARTS[plain[whole.end - 1]]
    if (
        digits.named
        or (parted and plain[whole.end - 1] != "秒")
        or (not parted and not of_part and whole.low != int(whole.low))
    ):
        return False
    part = _PARTS.get(plain[whole.end - 1], {}).get(whole.unit, Decimal(1))
    value = part * Decimal("".join(str(_VALUES[character]) for character in written)).scaleb(-len(written))
    whole.low, whole.high, whole.end = whole.low + value, whole.high + value, digits.end
    return True


def add_halves(plain: str, quantity: Quantity) -> None:
    """Read the 半 behind a unit, which is half of it: 三年半, 一倍半, 十五斤半."""
    measured = quantity.dimension or quantity.unit in ("年", "小时")
    without = quantity.dimension in ("percent", "fraction", "money", "points")
    if quantity.kind is FigureKind.COUNT and not quantity.vague:
        measured = HALF_A_PIECE.match(plain, quantity.end) is not None
    if without and quantity.kind is FigureKind.MONEY and plain[quantity.end - 1] in _COINS:
        _add_half_coin(plain, quantity)
        return
    if not measured or (without and plain[quantity.end - 1] != "厘"):
        return
    match = _HALF.match(plain, quantity.end)
    if match and quantity.unit == "分":  # 4分半
        quantity.set_unit(units().by_symbol["minute"])
    if match and quantity.end > quantity.numeral.end:
        quantity.low += Decimal("0.5")
        quantity.high += Decimal("0.5")
        quantity.end = match.end()


_COINS, _OF_YUAN = frozenset("块毫毛角"), frozenset("块元圆角毛分")


def _add_half_coin(plain: str, quantity: Quantity) -> None:
    """一毫半, 三块半."""
    if HALF_A_PIECE.match(plain, quantity.end):
        quantity.low += quantity.multiplier / 2
        quantity.high += quantity.multiplier / 2
        quantity.end += 1


_WITHIN = re.compile(" ?(?:又|零|and)? ?")


def extend(plain: str, whole: Quantity, part: Quantity) -> bool:
    """Add the part to the quantity it continues: 5小时|30分, 一米|八五. False if it continues none."""
    gap = part.start - whole.end
    if gap > 2 or whole.vague or not whole.named:
        return False
    if not gap and _decimals(plain, whole, part):
        return True
    if whole.numeral.single and whole.low == 1 and part.numeral.in_digits and whole.unit in ("day", "week"):
        return False  # 最快一天17个小时, 一周48小时
    in_months = whole.dimension == part.dimension == "calendar"
    told = in_months or (whole.kind is FigureKind.MONEY and _is_two_digits(part))
    if (part.vague and not told) or whole.bound is not Bound.EXACT:
        return False
    if not _WITHIN.fullmatch(plain, whole.end, part.start) or whole.per or whole.end == whole.numeral.end:
        return False
    if whole.kind is FigureKind.MONEY:
        return _compound_money(plain, whole, part)
    ratio = _smaller_unit(plain, whole, part)
    if ratio is None:
        return False
    _extend(whole, part, ratio)
    return True


def _in_minutes(plain: str, whole: Quantity, part: Quantity) -> Decimal | None:
    """How many units of the whole the part is where 分 are minutes: 5分30秒, 配速4分20, 5小时30分, 一小时四十."""
    if whole.unit == "分" and part.unit == "second":
        whole.set_unit(units().by_symbol["minute"])
    if whole.unit == "分" and _is_seconds(plain, whole, part):
        whole.set_unit(units().by_symbol["minute"])
        return Decimal(1) / 60
    if whole.unit == "hour" and (
        (part.unit == "分" and part.low < _SECONDS) or _is_minutes(plain, whole, part)
    ):
        return Decimal(1) / 60
    return None


def _smaller_unit(plain: str, whole: Quantity, part: Quantity) -> Decimal | None:
    """How many units of the whole the unit of the part is; None if it is no smaller unit of the same dimension."""
    if plain[whole.end - 1] == "厘" and part.numeral.in_digits and not part.named:
        digits = part.numeral.end - part.numeral.start
        return Decimal(1).scaleb(-digits) if digits <= _MOST_DECIMALS else None  # 8厘5, 3厘25
    minutes = _in_minutes(plain, whole, part)
    if minutes is not None:
        return minutes
    in_fen = part.unit == "分" or (whole.unit == "jia" and part.unit == "fen")  # 3甲6分地
    if in_fen and whole.unit in _TENTH_IN_FEN and part.low < 10:
        return _TENTH_IN_FEN[whole.unit]
    if whole.unit == "liang" and not part.named and plain[part.end : part.end + 1] == "钱":
        part.end += 1
        return Decimal("0.1")  # 六两三钱
    if (plain[whole.end - 1], plain[part.end - 1]) in _OF_GRAIN and part.low < 10:  # 六斗六升
        return Decimal("0.1")
    if whole.unit in _DAYS_OF and part.unit == "day":  # 五个月零九天
        told = plain[whole.end : part.start].strip(" ") in ("零", "又") or plain[part.start] == "零"
        return 1 / _DAYS_OF[whole.unit] if told and part.low < _DAYS_OF[whole.unit] else None
    if whole.unit == "岁" and part.unit == "month" and part.low < _MONTHS:  # 17岁零八个月
        return 1 / _MONTHS
    if whole.dimension not in _COMPOUND or whole.dimension != part.dimension or part.factor >= whole.factor:
        return None
    ratio = part.factor / whole.factor
    one_system = whole.dimension == "area" or _goes_in(part.factor, whole.factor)
    return ratio if part.low * ratio < 1 and one_system else None


def _is_seconds(plain: str, whole: Quantity, part: Quantity) -> bool:
    """配速4分20: whether two digits right behind 分 are seconds."""
    behind = part.in_two_digits and part.start == whole.end and not part.named
    return behind and whole.numeral.in_digits and part.low < _SECONDS


def _is_minutes(plain: str, whole: Quantity, part: Quantity) -> bool:
    """等了一小时四十: whether tens right behind the hours, at the end of the clause, are minutes."""
    lasted = plain[whole.start - 1 : whole.start] in _LASTED
    told = lasted and not part.named and not part.numeral.in_digits and part.start == whole.end
    tens = part.numeral.end - part.numeral.start > 1 and 10 <= part.low < _SECONDS
    return told and tens and _ENDS_TIME.match(plain, part.end) is not None


def _goes_in(part: Decimal, whole: Decimal) -> bool:
    """Whether the smaller unit goes into the greater a whole number of times, as 寸 goes into 尺 and 厘米 does not."""
    times = whole / part
    return abs(times - round(times)) < times * _ROUNDED


_DAYS_OF = {"month": Decimal(30), "year": Decimal(365)}
"""How many days a month and a year are taken to have."""
_COMPOUND = frozenset({"time", "length", "mass", "calendar", "area"})


def _compound_money(plain: str, whole: Quantity, part: Quantity) -> bool:
    if part.kind is FigureKind.MONEY and part.multiplier < 1:
        of_any = plain[part.end - 1] == "仙"  # 2令吉60仙
        if part.unit not in (whole.unit, OPEN_YUAN) and whole.unit != OPEN_YUAN and not of_any:
            return False
        _extend(whole, part, Decimal(1))
        return True
    following = {"块": "0.1", "毛": "0.01", "角": "0.01"}.get(plain[whole.end - 1 : whole.end])
    if _is_for_a_piece(plain, part):
        return False
    digit = part.numeral.end - part.start == 1 and part.low < 10
    if following and digit and part.kind is FigureKind.MONEY and plain[part.numeral.end] not in _OF_YUAN:
        whole.unit = part.unit  # 5块3人民币
        _extend(whole, part, Decimal(following))
        return True
    if following and _is_two_digits(part) and plain[part.end : part.end + 1] not in ("角", "毛", "分"):
        _extend(whole, part, Decimal(following))  # 四块四五
        return True
    digit = digit and not part.named
    if following and digit and plain[part.end : part.end + 1] not in ("角", "毛", "分"):
        _extend(whole, part, Decimal(following))
        return True
    small = {"角": "0.1", "毛": "0.1", "分": "0.01"}.get(plain[part.end : part.end + 1])
    if part.kind is FigureKind.SCORE:
        small = "0.01"
    elif not part.named and small:
        part.end += 1
    else:
        return False
    if part.low >= 100:
        return False
    _extend(whole, part, Decimal(small))
    return True


def _is_for_a_piece(plain: str, part: Quantity) -> bool:
    """八百块一副: whether 一 counts the piece that has the price."""
    end = part.numeral.end
    if plain[part.start : end] != "一":
        return False
    found = lookup(plain, end)
    if found is not None:
        return found[0].classifier != ""
    return is_han(plain[end : end + 1] or " ") and not plain[end + 1 : end + 2].isalnum()


def _is_two_digits(part: Quantity) -> bool:
    """Whether the part is two neighbouring digits, which are a guess: the 四五 of 四块四五."""
    return (
        part.vague
        and not part.named
        and part.numeral.positional is False
        and part.high < 10
        and part.end - part.start == 2
    )


def _extend(whole: Quantity, part: Quantity, ratio: Decimal) -> None:
    whole.low += part.low * ratio
    whole.high += part.high * ratio
    whole.vague, whole.cue = whole.vague or part.vague, whole.cue or part.cue
    whole.end = part.end
