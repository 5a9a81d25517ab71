"""The small grammar of dates and periods: 2025年9月, 12月13日, 去年, 2022-2026, 第三季度, 90年代, 十四五, 下午3点.

It reads before the numerals do, so that no year or day is taken for a quantity. 三年 and 90天 are durations and are
left to the units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from corpus.figures.calendar import (
    OPEN_END,
    Moment,
    Published,
    completed,
    shifted_day,
    shifted_month,
    shifted_year,
)
from corpus.figures.numerals import scan
from corpus.figures.tables import any_of, table
from corpus.script import fold

_HAN_DIGIT = "[零〇一二三四五六七八九]"
_YEAR = rf"(?:(?<![\d.])(?<!\d,)(?:1[5-9]|20|21)\d\d(?!\d)|(?<![零〇一二三四五六七八九十百千万])[一二]{_HAN_DIGIT}{{3}}(?!{_HAN_DIGIT}))"
_MONTH = r"(?:(?<![\d.])(?:1[0-2]|0?[1-9])|(?<![一二三四五六七八九十百千万几数两])(?:十[一二]?|[一二三四五六七八九正]))"
_DAY = r"(?:(?<![\d.])(?:3[01]|[12]\d|0?[1-9])|(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?))"
_TO = " ?(?:至|到|-|–|—|~|−|―|〜|——) ?"
_MONTH_SIGN = r"月(?!球|亮|饼|台|薪|均|供|租|票|嫂|费|之暗面|活|刊|经|子|牙|壤|光|色|饼|夜|工资)份?"
_DAY_SIGN = (
    r"(?:日(?!元|圆|币|均|内|后|间|游|本|之|以|常|志|产|用|夜|经|报)|号(?!线|文|令|楼|院|店|公|机|馆|站))"
)
_CLOCK_BEFORE = "(?:上午|下午|晚上|凌晨|中午|早上|傍晚|晚间|清晨|深夜|午后|今晚|当晚|早晨|午夜|正午)"
_WEEKDAY = "(?: ?[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?)?"


def _with_month(year: str) -> str:
    return (
        rf"{year}(?: ?的?(?:(?:(?P<month0>{_MONTH}) ?月?份?{_TO})?(?P<month>{_MONTH}) ?{_MONTH_SIGN}"
        rf"(?: ?(?:(?P<day0>{_DAY}) ?[日号]?{_TO})?(?P<day>{_DAY}) ?{_DAY_SIGN}{_WEEKDAY})?|(?P<part>{{parts}})|(?P<tip>{{tips}})))?"
    )


def _numbered(pattern: str, suffix: str) -> str:
    """The pattern with its group names made distinct."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{suffix}>", pattern)


@cache
def _grammar() -> re.Pattern[str]:
    periods = table("periods")
    parts, tips = any_of(periods["parts"]), any_of(periods["months"])
    after_year = _with_month(r"(?P<year>{y}) ?年度?(?!前|级|的?历史|文明|版|款)").replace("{y}", _YEAR)
    after_roc = _with_month(r"民国 ?(?P<roc>\d{1,3}|[一二三四五六七八九十百]+) ?年")
    after_short = _with_month(
        r"(?<![\d.])(?P<short>\d\d) ?年(?= ?(?:1[0-2]|[1-9]) ?月|底|初|末|上半年|下半年|第?[一二三四1-4]季)"
    )
    after_word = _with_month(rf"(?P<word>{any_of(periods['years'])})")
    alternatives = [
        rf"(?P<from>{_YEAR})(?: ?年)?(?:{_TO}|/)(?P<until>{_YEAR}|(?<=[-/])\d\d(?!\d)(?=年|学年|财年|赛季))(?! ?[万亿个名元人美%.\d])(?: ?(?:学年|财年|年度?|赛季))?",
        r"(?<![\d.\-/])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=sep)(?P<d>3[01]|[12]\d|0?[1-9])(?![\d.\-/])",
        r"(?<![\d.])(?:(?P<age>\d{1,2}|[一二三四五六七八九十]{1,3}|上) ?世纪 ?)?(?P<decade>\d{3}0|\d0|[二三四五六七八九]十) ?年代",
        r"(?<![\d.个])(?P<century>\d{1,2}|(?!一 ?世)(?<![一二三四五六七八九十百千半几数])[一二三四五六七八九十]{1,3}) ?世纪",
        rf"(?:(?P<quarter_year>{_YEAR}) ?)(?P<quarter>q[1-4]|h[12])(?![a-z\d])",
        rf"(?P<named>{any_of(periods['named'])})(?:时期|期间|规划|计划)?",
        rf"(?<![一二三四五六七八九十百千万第\d])(?P<plan>{any_of(periods['named_with_plan'])})[”\"」]?(?=时期|期间|规划|计划)",
        _numbered(after_year, "a"),
        _numbered(after_roc, "b"),
        _numbered(after_short, "c"),
        _numbered(after_word, "d"),
        rf"(?:(?P<month0>{_MONTH}) ?月?份?{_TO})?(?P<month>{_MONTH}) ?{_MONTH_SIGN}(?: ?(?:(?P<day0>{_DAY}) ?[日号]?{_TO})?(?P<day>{_DAY}) ?{_DAY_SIGN}{_WEEKDAY})?",
        rf"(?<![\d.第每近约共达数过a-z])(?:(?P<lone0>3[01]|[12]\d|[1-9]) ?日?{_TO})?(?P<lone>3[01]|[12]\d|0?[1-9]) ?日(?!元|圆|币|均|内|后|间|游|本|之|以|常|志|产|用|夜|经|报|线|的|行)",
        rf"(?<![\d第a-z])(?P<alone>{any_of(periods['parts'])})(?![a-z\d])",
        rf"(?P<near_month>{any_of(periods['relative_months'])})",
        rf"(?P<near_day>{any_of(periods['relative_days'])})",
        rf"(?:(?P<half>{_CLOCK_BEFORE}) ?)?(?<![\d.:])(?P<hour>2[0-4]|1\d|0?\d)(?::(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?: ?(?P<pm>[ap]\.?m))?| ?[点时](?: ?(?P<minutes>[0-5]?\d) ?分(?!之)|(?P<halfpast>半)|整|钟))",
        rf"(?P<half2>{_CLOCK_BEFORE}) ?(?P<hour2>2[0-4]|1\d|0?\d|十[一二]?|[一二两三四五六七八九]) ?[点时](?P<half3>半)?",
        r"(?<=[(])(?P<bracketed>(?:19|20)\d\d)(?=[)](?![^,。;\n]{0,9}号))",
        r"(?<=[到至自从于])(?P<stated>(?:19|20)\d\d)(?![\d.,%a-z])(?=[,。;、)》]|$|前|后|起|以)",
    ]
    grammar = "|".join(f"(?:{one})" for one in alternatives)
    return re.compile(grammar.replace("{parts}", parts).replace("{tips}", tips))


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date or period and where it stands."""

    start: int
    end: int
    value: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    start: int
    end: int
    moment: Moment
    first: Moment | None = None
    """Where a period begins whose end ``moment`` is."""
    value: str = ""
    """Set when the table names the value."""
    inferred: bool = False
    usable: bool = True


def _matches(plain: str) -> Iterator[re.Match[str]]:
    """Where the grammar matches. Trying it only where a date can begin is several times as fast as searching."""
    grammar, at = _grammar(), 0
    for beginning in _beginnings().finditer(plain):
        if beginning.start() >= at and (match := grammar.match(plain, beginning.start())):
            at = match.end()
            yield match


@cache
def _beginnings() -> re.Pattern[str]:
    periods = table_of_periods()
    words = [word for section in periods.values() for word in section]
    first = "".join(sorted({word[0] for word in words} - set("0123456789")))
    return re.compile(
        rf"(?:(?<!\d)\d|[零〇一二三四五六七八九十廿正民{re.escape(first)}凌中早傍晚清深午当])"
        r"(?=[^\n,。;]{0,11}[年月日号季纪点时五期规计天晚:./\-qh)至到—–~]|\d{3}$)"
    )


_JOINT = re.compile(_TO)
_UNTIL_NOW = re.compile(r" ?(?:至今|到现在|迄今|以来至今|至今天)")


def find(plain: str, published: Published | None) -> Iterator[DateFound]:
    """The dates and periods of a folded text, from left to right."""
    held: _Read | None = None
    for match in _matches(plain):
        read = _read(match, published)
        if read is None:
            continue
        if held is not None:
            joined = _joined(plain, held, read)
            if joined is None:
                yield from _finished(plain, held, published)
            held = joined or read
        else:
            held = read
    if held is not None:
        yield from _finished(plain, held, published)


def _joined(plain: str, one: _Read, other: _Read) -> _Read | None:
    """Two dates with 至 or a hyphen between them, as one period."""
    if one.first or other.first or one.value or other.value or other.start - one.end > 4:
        return None
    if not _JOINT.fullmatch(plain, one.end, other.start):
        return None
    first, last = one.moment, other.moment
    if last.year is None:
        last = replace(last, year=first.year)
    if last.month is None and last.day is not None:
        last = replace(last, month=first.month)
    if first.time or last.time or first.iso == last.iso:
        return None
    return _Read(one.start, other.end, last, first, inferred=one.inferred or other.inferred)


def _finished(plain: str, read: _Read, published: Published | None) -> Iterator[DateFound]:
    if not read.usable:
        yield DateFound(read.start, read.end, "", read.inferred)
        return
    end, value, inferred = read.end, read.value, read.inferred
    if not value:
        moment = completed(read.moment, published)
        inferred = inferred or moment != read.moment
        value = moment.iso
        if read.first is not None:
            value = f"{_begin(_before(read.first, moment))}/{_end(moment)}"
    until_now = _UNTIL_NOW.match(plain, end)
    if until_now and "/" not in value:
        end, value = until_now.end(), f"{value}/{OPEN_END}"
    yield DateFound(read.start, end, value, inferred)


def _before(first: Moment, last: Moment) -> Moment:
    """The beginning of a period, which a missing year puts into the year of its end, or the one before."""
    if first.year is not None or last.year is None:
        return first
    month = first.month or last.month
    year = last.year - 1 if month and last.month and month > last.month else last.year
    return replace(first, year=year, month=month)


def _begin(moment: Moment) -> str:
    return moment.iso.partition("/")[0]


def _end(moment: Moment) -> str:
    return moment.iso.rpartition("/")[2]


def _read(match: re.Match[str], published: Published | None) -> _Read | None:
    groups = {name: text for name, text in match.groupdict().items() if text is not None}
    read = _read_groups(match, groups, published)
    return read if read is not None and read.moment.possible else None


def _read_groups(match: re.Match[str], groups: dict[str, str], published: Published | None) -> _Read | None:
    start, end = match.span()
    name = match.lastgroup or ""
    plain_groups = {
        key.rpartition("_")[0] if key[-2:] in _SUFFIXES else key: text for key, text in groups.items()
    }
    if "from" in groups:
        return _years(start, end, groups["from"], groups["until"])
    if "y" in groups:
        return _Read(start, end, Moment(int(groups["y"]), int(groups["m"]), int(groups["d"])))
    if "decade" in groups or "century" in groups:
        return _Read(start, end, _era(groups))
    if "named" in groups or "plan" in groups:
        periods = table_of_periods()
        key = groups.get("named") or groups["plan"]
        section = "named" if "named" in groups else "named_with_plan"
        return _Read(start, end, Moment(), value=periods[section][key])
    if "hour" in groups or "hour2" in groups:
        return _clock(start, end, groups)
    if "bracketed" in groups or "stated" in groups:
        return _Read(start, end, Moment(int(groups.get("bracketed") or groups["stated"])))
    if "near_month" in groups or "near_day" in groups:
        return _near(start, end, groups, published)
    if "quarter" in groups:
        return _Read(start, end, _part(groups["quarter"], _number(groups["quarter_year"])))
    return _composed(start, end, plain_groups, published, name)


_SUFFIXES = frozenset({"_a", "_b", "_c", "_d"})


@cache
def table_of_periods() -> dict[str, dict[str, str]]:
    """``periods.toml`` with its keys folded."""
    return {
        section: {fold(key): value for key, value in lines.items()}
        for section, lines in table("periods").items()
    }


def _composed(
    start: int, end: int, groups: dict[str, str], published: Published | None, name: str
) -> _Read | None:
    """A year, if there is one, with the month, day, quarter or half that follows."""
    year, inferred, usable = _year(groups, published)
    part = groups.get("part") or groups.get("alone")
    if part:
        return _Read(start, end, _part(part, year), inferred=inferred, usable=usable or year is None)
    if "tip" in groups:
        month = int(table_of_periods()["months"][groups["tip"]])
        return _Read(start, end, Moment(year, month), inferred=inferred)
    if "lone" in groups:
        last = Moment(day=_number(groups["lone"]))
        first = Moment(day=_number(groups["lone0"])) if "lone0" in groups else None
        return _Read(start, end, last, first)
    if "month" not in groups:
        return _Read(start, end, Moment(year), inferred=inferred, usable=usable)
    moment = Moment(year, _number(groups["month"]), _number(groups["day"]) if "day" in groups else None)
    first = None
    if "day0" in groups:
        first = replace(moment, day=_number(groups["day0"]))
    elif "month0" in groups:
        first = Moment(year, _number(groups["month0"]))
    return _Read(start, end, moment, first, inferred=inferred)


def _year(groups: dict[str, str], published: Published | None) -> tuple[int | None, bool, bool]:
    """The year, whether it comes from the day of publication, and whether it is known."""
    if "year" in groups:
        return _number(groups["year"]), False, True
    if "roc" in groups:
        return 1911 + _number(groups["roc"]), False, True
    if "short" in groups:
        short = int(groups["short"])
        return (1900 if short > 50 else 2000) + short, False, True
    if "word" in groups:
        offset = int(table_of_periods()["years"][groups["word"]])
        year = shifted_year(offset, published)
        return year, year is not None, year is not None
    return None, False, True


def _number(written: str) -> int:
    """The number of a year, month or day."""
    if written == "正":
        return 1
    numeral = next(scan(written.strip()), None)
    return int(numeral.low) if numeral else 0


def _years(start: int, end: int, first: str, last: str) -> _Read | None:
    from_year, to_year = _number(first), _number(last)
    if to_year < 100:
        to_year += from_year - from_year % 100
    if to_year <= from_year:
        return None
    return _Read(start, end, Moment(to_year), Moment(from_year))


def _part(written: str, year: int | None) -> Moment:
    first, last = table_of_periods()["parts"][written].split("/")
    return Moment(year, int(first), last_month=int(last))


def _era(groups: dict[str, str]) -> Moment:
    """A decade or a century."""
    if "decade" not in groups:
        last = 100 * _number(groups["century"])
        return Moment(last - 99, last_year=last)
    decade = _number(groups["decade"])
    if decade < 100:
        age = groups.get("age")
        if age is None:
            decade += 2000 if decade <= 20 else 1900
        else:
            decade += 1900 if age == "上" else 100 * (_number(age) - 1)
    return Moment(decade, last_year=decade + 9)


def _near(start: int, end: int, groups: dict[str, str], published: Published | None) -> _Read | None:
    periods = table_of_periods()
    if "near_month" in groups:
        moment = shifted_month(int(periods["relative_months"][groups["near_month"]]), published)
    else:
        moment = shifted_day(int(periods["relative_days"][groups["near_day"]]), published)
    return None if moment is None else _Read(start, end, moment, inferred=True)


def _clock(start: int, end: int, groups: dict[str, str]) -> _Read | None:
    hour = _number(groups.get("hour") or groups["hour2"])
    minute = int(groups.get("minute") or groups.get("minutes") or 0)
    if "halfpast" in groups or "half3" in groups:
        minute = 30
    part = groups.get("half") or groups.get("half2") or ""
    late = part in ("下午", "晚上", "傍晚", "晚间", "深夜", "午后", "今晚", "当晚") or groups.get(
        "pm", ""
    ).startswith("p")
    if late and hour < 12:
        hour += 12
    return _Read(start, end, Moment(time=f"T{hour:02}:{minute:02}")) if hour <= 24 else None
