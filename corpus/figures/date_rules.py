"""The forms of dates and periods, one rule each: a pattern with an example, and what it reads.

A new form is a new :class:`Rule` in :func:`rules`; names of periods, quarters and relative days are lines of
``data/periods.toml``. Rules are tried in their order, and the first that matches wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from corpus.figures.calendar import Moment, Published, shifted_day, shifted_month, shifted_year
from corpus.figures.numerals import scan
from corpus.figures.tables import any_of, table
from corpus.script import fold

_HAN = "零〇一二三四五六七八九"
YEAR = (
    rf"(?:(?<![\d.])(?<!\d,)(?:1[5-9]|20|21)\d\d(?!\d)"
    rf"|(?<![{_HAN}十百千万])[一二][{_HAN}]{{3}}(?![{_HAN}]))"
)
MONTH = (
    r"(?:(?<![\d.])(?:1[0-2]|0?[1-9])"
    r"|(?<![一二三四五六七八九十百千万几数两])(?:十[一二]?|[一二三四五六七八九正]))"
)
DAY = (
    r"(?:(?<![\d.])(?:3[01]|[12]\d|0?[1-9])"
    r"|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)"
)
TO = " ?(?:至|到|-|–|—|~|−|―|〜|——) ?"

_MONTH_SIGN = "月(?!球|亮|饼|台|薪|均|供|租|票|嫂|费|之暗面|活|刊|经|子|牙|壤|光|色|夜|工资)份?"
_DAY_SIGN = "(?:日(?!元|圆|币|均|本)|号(?!线|文|令|楼|院|店|公|机|馆|站))"
_WEEKDAY = "(?: ?[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?)?"
# 9月, 9月18日, 1-9月, 12月13—15日
_MONTH_AND_DAY = (
    rf"(?:(?P<month0>{MONTH}) ?月?份?{TO})?(?P<month>{MONTH}) ?{_MONTH_SIGN}"
    rf"(?: ?(?:(?P<day0>{DAY}) ?[日号]?{TO})?(?P<day>{DAY}) ?{_DAY_SIGN}{_WEEKDAY})?"
)
_SLASHED = r"(?:1[0-2]|[1-9])/(?:3[01]|[12]\d|[1-9])(?![\d/.%])"
# 2000年前 and 1800年的历史 are numbers of years; 2030年前 is before the year 2030.
_NOT_A_NUMBER_OF_YEARS = (
    r"(?!(?:1[5-8]\d\d|2000) ?年(?:前(?!后)|以前|之前|来|多))(?!\d{4} ?年的?(?:悠久)?(?:历史|文明))"
)
# A lone 13日 is a date only where it cannot be a number of days.
_LONE_DAY_SIGN = "日(?!元|圆|币|均|内|后|间|游|本|之|以|常|志|产|用|夜|报|线|的|行)"
_PART_OF_DAY = "(?P<part>上午|下午|晚上|凌晨|中午|早上|傍晚|晚间|清晨|深夜|午后|今晚|当晚|早晨|午夜|正午)"
_HOUR = r"(?P<{}>2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])"
_AFTERNOON = frozenset({"下午", "晚上", "傍晚", "晚间", "深夜", "午后", "今晚", "当晚"})


@dataclass(frozen=True, slots=True)
class Read:
    """What a rule has read, not yet completed from the day of publication."""

    moment: Moment
    first: Moment | None = None
    """Where a period begins whose end ``moment`` is."""
    value: str = ""
    """Set where the table tells the value."""
    inferred: bool = False


Reader = Callable[[re.Match[str], Published | None], Read | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of dates."""

    example: str
    pattern: re.Pattern[str]
    reader: Reader


@cache
def rules() -> tuple[Rule, ...]:
    """All forms, in the order in which they are tried."""
    words = periods()
    parts, tips = any_of(words["parts"]), any_of(words["months"])
    rest = rf"(?: ?的?(?:(?P<slashed>{_SLASHED})|前 ?(?P<months>{MONTH}) ?个?月(?!前)|{_MONTH_AND_DAY}|(?P<part>{parts})|(?P<tip>{tips})))?"
    roc = "(?:\\d{1,3}|[一二三四五六七八九十百零〇]+)"
    short_ahead = "(?= ?(?:1[0-2]|[1-9]) ?月|底|初|末|上半年|下半年|第?[一二三四1-4]季)"
    written = (
        (
            "2022-2026",
            rf"(?P<from>{YEAR})(?: ?年)?(?:{TO}|/)(?P<until>{YEAR}|(?<=[-/])\d\d(?!\d)(?=年|学年|财年|赛季))"
            r"(?! ?[万亿个名元人美%.\d])(?: ?(?:学年|财年|年度?|赛季))?",
            _years,
        ),
        (
            "581年-618年",
            rf"(?<![\d.])(?P<from>[2-9]\d\d) ?年{TO}(?P<until>[2-9]\d\d|1\d{{3}}) ?年(?![的历])",
            _years,
        ),
        (
            "2025-10-08",
            r"(?<![\d.\-/])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sep)"
            r"(?P<day>3[01]|[12]\d|0?[1-9])(?![\d.\-/])",
            _numeric,
        ),
        (
            "20世纪90年代",
            r"(?<![\d.])(?:(?P<century>\d{1,2}|[一二三四五六七八九十]{1,3}|上) ?世纪 ?)?"
            r"(?P<decade>\d{3}0|\d0|[二三四五六七八九]十) ?年代",
            _decade,
        ),
        (
            "21世纪",
            r"(?<![\d.个])(?P<before>公元前|前)?(?!一 ?世)(?P<century>\d{1,2}|(?<![一二三四五六七八九十百千半几数])[一二三四五六七八九十]{1,3}) ?世纪",
            _century,
        ),
        ("2025Q3", rf"(?P<year>{YEAR}) ?(?P<part>q[1-4]|h[12])(?![a-z\d])", _composed),
        ("十四五时期", rf"(?P<named>{any_of(words['named'])})(?:时期|期间|规划|计划)?", _named),
        (
            "十五计划",
            rf"(?<![一二三四五六七八九十百千万第\d])(?P<named>{any_of(words['named_with_plan'])})[”\"」]?"
            "(?=时期|期间|规划|计划)",
            _named,
        ),
        ("2025年9月18日", rf"{_NOT_A_NUMBER_OF_YEARS}(?P<year>{YEAR}) ?年度?(?!级|版|款){rest}", _composed),
        ("公元前221年", r"公元(?P<before>前)?(?P<year>\d{1,4}) ?年", _common_era),
        (
            "民国113年9月",
            rf"民国 ?(?:(?P<roc0>{roc}) ?年{TO}(?:民国 ?)?)?(?P<roc>{roc}) ?年{rest}",
            _composed,
        ),
        (
            "113年9月",
            rf"(?<![\d.])(?P<roc>1[0-2]\d) ?(?:学年度|年度|年(?= ?(?:1[0-2]|[1-9]) ?月)){rest}",
            _composed,
        ),
        ("自106年起", r"(?<=[自从])(?P<roc>1[0-2]\d) ?年(?= ?(?:起|开始|以来|至|到|度))", _composed),
        ("25年9月", rf"(?<![\d.])(?P<short>\d\d) ?年{short_ahead}{rest}", _composed),
        ("今年3/24", rf"(?P<word>{any_of(words['years'])}){rest}", _composed),
        ("9月18日", _MONTH_AND_DAY, _composed),
        ("前11月", rf"(?<![此之以先目])前 ?(?P<months>{MONTH}) ?月", _composed),
        ("今（16）日", r"[今昨前明][天日]? ?\((?P<day>3[01]|[12]\d|0?[1-9])\) ?日?", _composed),
        (
            "3/24",
            r"(?<![\d./的约占近达了过到仅])(?P<month>1[0-2]|[1-9])/(?P<day>3[01]|2[1-9]|1[13-57-9])(?![\d/.%]|的)",
            _composed,
        ),
        (
            "13日",
            rf"(?<![\d.第每近约共达数过a-z])(?:(?P<day0>3[01]|[12]\d|[1-9]) ?日?{TO})?"
            rf"(?P<day>3[01]|[12]\d|0?[1-9]) ?{_LONE_DAY_SIGN}",
            _composed,
        ),
        (
            "廿三日",
            rf"(?<![第每近约共达数过一二三四五六七八九十百千万])(?P<day>廿[{_HAN}]?|[二三]?十[{_HAN}]|二十) ?{_LONE_DAY_SIGN}",
            _composed,
        ),
        ("第三季度", rf"(?<![\d第a-z])(?P<part>{parts})(?![a-z\d])", _composed),
        ("上个月", rf"(?P<word>{any_of(words['relative_months'])})", _relative_month),
        ("昨日", rf"(?P<word>{any_of(words['relative_days'])})", _relative_day),
        (
            "14:30",
            rf"(?:{_PART_OF_DAY} ?)?(?<![\d.:])(?P<hour>2[0-4]|1\d|0?\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?"
            r"(?![\d:])(?: ?(?P<half_day>[ap])\.?m)?",
            _clock,
        ),
        (
            "20时30分",
            rf"(?:{_PART_OF_DAY} ?)?(?<![\d.:])(?P<hour>2[0-4]|1\d|0?\d) ?[点时]"
            r"(?: ?(?P<minute>[0-5]?\d) ?分(?!之)|(?P<half>半)|整|钟"
            r"|(?<=时)(?![段代速间期候长刻效差常而尚空装机]))",
            _clock,
        ),
        (
            "二十三时四十五分",
            r"(?<![一二三四五六七八九十百千万第])(?P<hour>[一二三四五六七八九十]{1,3}) ?时(?P<minute>[零一二三四五六七八九十]{1,3})分",
            _clock,
        ),
        (
            "下午三点",
            rf"{_PART_OF_DAY} ?(?P<hour>2[0-4]|1\d|0?\d|十[一二]?|[一二两三四五六七八九]) ?[点时]"
            r"(?:(?P<half>半)|(?P<minute>[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?(?![个名位人多万千百亿元块岁]))?",
            _clock,
        ),
        (
            "七点到八点",
            rf"(?<![\d.{_HAN}十百千万涨跌升降报]){_HOUR.format('hour')} ?点钟?{TO}{_HOUR.format('until')} ?点(?![\d多几])",
            _hours,
        ),
        ("(2025)", r"(?<=[(])(?P<year>(?:19|20)\d\d)(?=[)](?![^,。;\n]{0,9}号))", _composed),
        (
            "到2030",
            r"(?<=[到至自从于])(?P<year>(?:19|20)\d\d)(?![\d.,%a-z])(?=[,。;、)》]|$|前|后|起|以)",
            _composed,
        ),
    )
    return tuple(Rule(example, re.compile(pattern), reader) for example, pattern, reader in written)


@cache
def periods() -> dict[str, dict[str, str]]:
    """``periods.toml`` with its names folded."""
    return {
        section: {fold(name): str(value) for name, value in lines.items()}
        for section, lines in table("periods").items()
    }


def _number(written: str) -> int:
    if written == "正":
        return 1
    numeral = next(scan(written.strip()), None)
    return int(numeral.low) if numeral else 0


def _composed(match: re.Match[str], published: Published | None) -> Read | None:
    """A year, if one is told, with the month, the day, the quarter or the half that follows."""
    groups = {name: text for name, text in match.groupdict().items() if text}
    year = _year(groups, published)
    inferred = "word" in groups and year is not None
    if "part" in groups:
        first, last = periods()["parts"][groups["part"]].split("/")
        return Read(Moment(year, int(first), last_month=int(last)), inferred=inferred)
    if "months" in groups:
        return Read(Moment(year, 1, last_month=_number(groups["months"])), inferred=inferred)
    if "tip" in groups:
        return Read(Moment(year, int(periods()["months"][groups["tip"]])), inferred=inferred)
    if "slashed" in groups:
        groups["month"], groups["day"] = groups["slashed"].split("/")
    month = _number(groups["month"]) if "month" in groups else None
    day = _number(groups["day"]) if "day" in groups else None
    moment = Moment(year, month, day)
    if "roc0" in groups:
        return Read(moment, Moment(1911 + _number(groups["roc0"])))
    if "day0" in groups:
        return Read(moment, replace(moment, day=_number(groups["day0"])), inferred=inferred)
    if "month0" in groups and day is None:
        return Read(moment, Moment(year, _number(groups["month0"])), inferred=inferred)
    return Read(moment, inferred=inferred)


def _year(groups: dict[str, str], published: Published | None) -> int | None:
    if "year" in groups:
        return _number(groups["year"])
    if "roc" in groups:
        return 1911 + _number(groups["roc"])
    if "short" in groups:
        short = int(groups["short"])
        return (1900 if short > 50 else 2000) + short
    if "word" in groups:
        return shifted_year(int(periods()["years"][groups["word"]]), published)
    return None


def _years(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["from"]), _number(match["until"])
    if last < 100:
        last += first - first % 100
    return Read(Moment(last), Moment(first)) if last > first else None


def _common_era(match: re.Match[str], _: Published | None) -> Read | None:
    """ISO 8601 has a year 0, so 221 BC is the year -0220."""
    year = int(match["year"])
    return Read(Moment(), value=f"-{year - 1:04}" if match["before"] else f"{year:04}")


def _numeric(match: re.Match[str], _: Published | None) -> Read | None:
    return Read(Moment(int(match["year"]), int(match["month"]), int(match["day"])))


def _decade(match: re.Match[str], _: Published | None) -> Read | None:
    decade, century = _number(match["decade"]), match["century"]
    if decade < 100 and century is None:
        decade += 2000 if decade <= 20 else 1900
    elif decade < 100:
        decade += 1900 if century == "上" else 100 * (_number(century) - 1)
    return Read(Moment(decade, last_year=decade + 9))


def _century(match: re.Match[str], _: Published | None) -> Read | None:
    last = 100 * _number(match["century"])
    if match["before"]:
        return Read(Moment(), value=f"-{last - 1:04}/-{last - 100:04}")
    return Read(Moment(last - 99, last_year=last))


def _named(match: re.Match[str], _: Published | None) -> Read | None:
    named = {**periods()["named_with_plan"], **periods()["named"]}
    return Read(Moment(), value=named[match["named"]])


def _relative_month(match: re.Match[str], published: Published | None) -> Read | None:
    moment = shifted_month(int(periods()["relative_months"][match["word"]]), published)
    return None if moment is None else Read(moment, inferred=True)


def _relative_day(match: re.Match[str], published: Published | None) -> Read | None:
    moment = shifted_day(int(periods()["relative_days"][match["word"]]), published)
    return None if moment is None else Read(moment, inferred=True)


def _hours(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["hour"]), _number(match["until"])
    return Read(Moment(), value=f"T{first:02}:00/T{last:02}:00") if first < last else None


def _clock(match: re.Match[str], _: Published | None) -> Read | None:
    groups = match.groupdict()
    hour = _number(groups["hour"])
    minute = 30 if groups.get("half") else _number(groups.get("minute") or "0")
    if hour < 12 and (groups.get("part") in _AFTERNOON or groups.get("half_day") == "p"):
        hour += 12
    return Read(Moment(time=f"T{hour:02}:{minute:02}"))
