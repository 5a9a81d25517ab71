"""Readers of dates: each turns the match of a rule into a moment, before the day of publication completes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from corpus.figures.dates.calendar import (
    Moment,
    Published,
    shifted_day,
    shifted_month,
    shifted_week,
    shifted_year,
)
from corpus.figures.numerals.numerals import scan
from corpus.figures.tables import table
from corpus.script import fold

_NO_DATE_BEFORE = re.compile("(?:约|近|时|续|今|达|了|有|过|逾|存|共|满|第|每|整|大约|不到|不足)$")
_PREPOSITION = re.compile("(?:[于在自从至到起](?:公元|西元)?|公元|西元|^|[\n,。;:(])$")
_REIGN_WITHIN = 8
"""Characters before a date in which the title of a reign is looked for. Chosen."""
_REIGN_BEFORE = re.compile("(?P<title>[^\\W\\d]{2}) ?(?:元|[一二三四五六七八九十]{1,3}) ?[年载] ?[至到]$")
_YEARS_TOLD, _YEARS_AHEAD = 12, 3
_IN_SPORT, _SPORT_WITHIN = (
    re.compile("赛季|季后赛|例行赛|联赛|球季|球员|球队|主场|客场|教练|安打|投手|防御率"),
    200,
)
"""Beside one of these 本季 is a season of games and no quarter of a year."""
_OF_TAIWAN = re.compile(
    "全台|台[北中南东湾]|新北|高雄|桃园|屏东|嘉义|花莲|民国|健保|公尺|公分|农粮署|卫福部|内政部|主计|县府|行政院|立法院|立委"
)
"""Places, offices and measures that only texts of Taiwan name."""
_COMMON_CALENDAR = 1873
_CENTURY = 100
_NAMING_YEARS = frozenset("年学财赛")
_WEEKDAYS = "一二三四五六日"
_TENS_OF_DECADES = frozenset("二三四五六七八九")


@dataclass(frozen=True, slots=True)
class Read:
    """The result of a reader, before the day of publication completes it."""

    moment: Moment
    first: Moment | None = None
    """Where a period begins whose end ``moment`` is."""
    value: str = ""
    """Set where the table tells the value."""
    inferred: bool = False
    years_from_topic: int = 0
    """Set where the words mean the period last spoken of, so many years away: 去年同期, 比上年."""
    months_from_topic: int = 0
    """The same in months: 比上月."""
    of_topic_anywhere: bool = False
    """Whether that period may stand anywhere before, as long as the text spoke of no other year: 比上年 in a report."""
    ends_range: bool = False
    """Whether it is a time only as the end of a range: 5时 of 下午2时至5时."""
    part: str = ""
    """The part of the day that the words name, which holds for the end of a range too: 下午2时至5时."""
    years_from_told: int | None = None
    """Set where the words mean the year of the date told before: 同年9月."""
    next_year: bool = False
    """Whether the words put it into the year after the beginning of their range: 至次年3月."""


Reader = Callable[[re.Match[str], Published | None], Read | None]


@cache
def periods() -> dict[str, dict[str, str]]:
    """``periods.toml`` with its names folded."""
    return {
        section: {fold(name): str(value) for name, value in lines.items()}
        for section, lines in table("periods").items()
    }


def number(written: str) -> int:
    if written.isascii():
        return int(written)
    if written in ("正", "元"):
        return 1
    numeral = next(scan(written.strip()), None)
    return int(numeral.low) if numeral else 0


def composed(match: re.Match[str], published: Published | None) -> Read | None:
    """A year, if one is told, with the month, the day, the quarter or the half that follows."""
    groups = {name: text for name, text in match.groupdict().items() if text}
    year = _year(groups, published)
    inferred = "word" in groups and year is not None
    if "part" in groups:
        first, last = periods()["parts"][groups["part"]].split("/")
        return Read(Moment(year, int(first), last_month=int(last)), inferred=inferred)
    if "months" in groups:
        return Read(Moment(year, 1, last_month=number(groups["months"])), inferred=inferred)
    if "tip" in groups:
        return Read(Moment(year, int(periods()["months"][groups["tip"]])), inferred=inferred)
    if "new_year" in groups:
        groups |= {"month": "1", "day": "1"}
    if "slashed" in groups:
        groups["month"], groups["day"] = groups["slashed"].split("/")
    month = number(groups["month"]) if "month" in groups else None
    day = number(groups["day"]) if "day" in groups else None
    moment = Moment(year, month, day)
    if "roc0" in groups:
        return Read(moment, Moment(_of_the_republic(groups["roc0"])))
    if "day0" in groups:
        return Read(moment, replace(moment, day=number(groups["day0"])), inferred=inferred)
    if "month0" in groups and day is None:
        return Read(moment, Moment(year, number(groups["month0"])), inferred=inferred)
    return Read(moment, inferred=inferred)


def first_months(match: re.Match[str], published: Published | None) -> Read | None:
    """首10个月, 头三个月; None for 头八个月 of a year that has not come so far: the first months of whatever began."""
    ahead = (
        published is not None and published.month is not None and number(match["months"]) > published.month
    )
    return None if ahead and match.group().startswith("头") else composed(match, published)


def _year(groups: dict[str, str], published: Published | None) -> int | None:
    if "year" in groups:
        return number(groups["year"])
    if "roc" in groups:
        return _of_the_republic(groups["roc"])
    if "short" in groups:
        short = number(groups["short"])
        return (1900 if short > 50 else 2000) + short
    if "word" in groups:
        return shifted_year(int(periods()["years"][groups["word"]]), published)
    return None


def _of_the_republic(written: str) -> int:
    """The year of the common era of a year of the Republic, whose first is 元年."""
    return 1911 + (1 if written == "元" else number(written))


def year_of_the_republic(match: re.Match[str], published: Published | None) -> Read | None:
    """较113年 in a text of 2026: a year of the Republic of China without its title, told by the publication near it;
    elsewhere 113年 is a number of years."""
    if published is None:
        return None
    year = _of_the_republic(match["roc"])
    return Read(Moment(year)) if -_YEARS_TOLD <= year - published.year <= _YEARS_AHEAD else None


def year_in_two_digits(match: re.Match[str], _: Published | None) -> Read | None:
    """从96年的17.2%: a year of the Republic where the text is of Taiwan, and of the last century elsewhere."""
    year = number(match["two"])
    if _OF_TAIWAN.search(match.string):
        return Read(Moment(_of_the_republic(match["two"])))
    return Read(Moment(1900 + year)) if year < _CENTURY else None


def short_years(match: re.Match[str], _: Published | None) -> Read | None:
    """25-27年归母净利: years without their century, as analysts write them."""
    first, last = 2000 + number(match["from"]), 2000 + number(match["until"])
    return Read(Moment(first, last_year=last)) if first < last else None


def years(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = number(match["from"]), number(match["until"])
    if last < 100:
        last += first - first % 100
        named = match.string[match.end("until") :].lstrip(" ")[:1] in _NAMING_YEARS
        if not named and last != first + 1:  # 2025/26 alone is a school year or a season
            return None
    return Read(Moment(last), Moment(first)) if last > first else None


def common_era(match: re.Match[str], _: Published | None) -> Read | None:
    """ISO 8601 has a year 0, so 221 BC is the year -0220."""
    year = number(match["year"])
    if not year:
        return None
    return Read(Moment(), value=_iso_year(1 - year if match["before"] else year))


def _iso_year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def early_year(match: re.Match[str], _: Published | None) -> Read | None:
    """A year before 1500 (于618年, 1127年南渡); None where the context shows a duration (历时618年)."""
    year, before = int(match["year"]), match.string[max(0, match.start() - 4) : match.start()]
    told = _PREPOSITION.search(before)
    if (
        told
        and not told.group().strip("\n,。;:(")
        and not match.string[match.end() : match.end() + 1].strip(" 。\n")
    ):
        return None
    if year < 1000 and told and told.group() == ",":  # 年产,160年增加
        return None
    if not told and (year < 1000 or year % 100 == 0 or _NO_DATE_BEFORE.search(before)):
        return None
    if year % 100 == 0 and not before.endswith(("于", "公元", "西元")):
        return None
    return Read(Moment(year))


@cache
def reigns() -> dict[str, tuple[int, int]]:
    """The first and the last year of every reign title, folded."""
    return {
        fold(title): (first, last)
        for section in table("reigns").values()
        for title, (first, last) in section.items()
    }


def reign(match: re.Match[str], _: Published | None) -> Read | None:
    """光绪二十六年, as 1900; None if the reign had no such year."""
    before = match.string[max(0, match.start() - 4) : match.start()]
    first, last = reigns().get(before, (0, 0)) if before in reigns() else reigns()[before[-2:]]
    year = first + (1 if match["year"] == "元" else number(match["year"])) - 1
    return Read(Moment(), value=_iso_year(year)) if first <= year <= last else None


def day_of_reign(match: re.Match[str], _: Published | None) -> Read | None:
    """大正14年10月22日: a day of Japan's eras, which have had the months of the common calendar since 1873."""
    title = match.string[max(0, match.start() - 2) : match.start()]
    first, last = reigns()[title]
    year = first + (1 if match["reign_year"] == "元" else number(match["reign_year"])) - 1
    if match["month0"] or match["day0"] or not max(first, _COMMON_CALENDAR) <= year <= last:
        return None
    day = number(match["day"]) if match["day"] else None
    return Read(Moment(year=year, month=number(match["month"]), day=day))


def reign_until(match: re.Match[str], _: Published | None) -> Read | None:
    """The year at the end of 大观元年至四年, counted from the same title."""
    before = match.string[max(0, match.start() - _REIGN_WITHIN) : match.start()]
    told = _REIGN_BEFORE.search(before)
    if told is None or told["title"] not in reigns():
        return None
    first, last = reigns()[told["title"]]
    year = first + number(match["year"]) - 1
    return Read(Moment(), value=_iso_year(year)) if first < year <= last else None


def next_year(match: re.Match[str], published: Published | None) -> Read | None:
    """次年3月, as the end of a range."""
    read = composed(match, published)
    return None if read is None else replace(read, next_year=True)


def same_year(match: re.Match[str], published: Published | None) -> Read | None:
    """同年9月, 同月15日: in the year, or the month, of the date told before."""
    read = composed(match, published)
    return None if read is None else replace(read, years_from_told=0)


def numeric(match: re.Match[str], _: Published | None) -> Read | None:
    return Read(Moment(int(match["year"]), int(match["month"]), int(match["day"])))


def decade(match: re.Match[str], _: Published | None) -> Read | None:
    written, century = match["decade"], match["century"]
    several = len(written) == 3 and written[0] in _TENS_OF_DECADES
    decade = 10 * number(written[0]) if several else number(written)
    if decade < 100 and century is None:
        decade += 2000 if decade <= 20 else 1900
    elif decade < 100:
        decade += 1900 if century == "上" else 100 * (number(century) - 1)
    last = decade + 9 + (10 * (number(written[1]) - number(written[0])) if several else 0)
    return Read(Moment(decade, last_year=last)) if last > decade else None


def century(match: re.Match[str], _: Published | None) -> Read | None:
    last = 100 * number(match["century"])
    if match["before"]:
        return Read(Moment(), value=f"-{last - 1:04}/-{last - 100:04}")
    return Read(Moment(last - 99, last_year=last))


def named(match: re.Match[str], _: Published | None) -> Read | None:
    named = {**periods()["named_with_plan"], **periods()["named"]}
    return Read(Moment(), value=named[match["named"]])


def relative_month(match: re.Match[str], published: Published | None) -> Read | None:
    moment = shifted_month(int(periods()["relative_months"][match["word"]]), published)
    if moment is None or not match["day"]:
        return None if moment is None else Read(moment, inferred=True)
    return Read(replace(moment, day=number(match["day"])), inferred=True)


def relative_quarter(match: re.Match[str], published: Published | None) -> Read | None:
    if "度" not in match["word"] and _IN_SPORT.search(
        match.string, max(0, match.start() - _SPORT_WITHIN), match.end() + _SPORT_WITHIN
    ):
        return None
    away = int(periods()["relative_quarters"][match["word"]])
    month = shifted_month(3 * away, published)
    if month is None or month.month is None:
        return None
    first = month.month - (month.month - 1) % 3
    return Read(replace(month, month=first, last_month=first + 2), inferred=True)


def relative_day(match: re.Match[str], published: Published | None) -> Read | None:
    moment = shifted_day(int(periods()["relative_days"][match["word"]]), published)
    return None if moment is None else Read(moment, inferred=True)


def weekday(match: re.Match[str], published: Published | None) -> Read | None:
    """上周三, by the week that begins on Monday."""
    weeks = int(periods()["relative_weeks"][match["week"]])
    day = _WEEKDAYS.index(match["weekday"].replace("天", "日"))
    moment = shifted_week(weeks, day, published)
    return None if moment is None else Read(moment, inferred=True)


def same_period(match: re.Match[str], published: Published | None) -> Read | None:
    """去年同期: the period last mentioned, a year earlier; the whole year if none was mentioned."""
    away = int(periods()["years"][match["word"]])
    moment = Moment(shifted_year(away, published))
    return Read(moment, inferred=True, years_from_topic=away)


def year_before(match: re.Match[str], published: Published | None) -> Read | None:
    """比上年, 比上年末: the year, or its end, before the year that the text is about."""
    read = same_period(match, published)
    if read is None:
        return None
    moment = replace(read.moment, month=12) if match["end"] else read.moment
    return replace(read, moment=moment, of_topic_anywhere=True)


def month_before(match: re.Match[str], published: Published | None) -> Read | None:
    """比上月: the month before the month last mentioned."""
    away = int(periods()["relative_months"][match["word"]])
    moment = shifted_month(away, published)
    return Read(moment or Moment(), inferred=True, months_from_topic=away)


def months_so_far(match: re.Match[str], published: Published | None) -> Read | None:
    """前7个月 as the months since January: where a clause begins with it, or when no more than that have passed at the
    publication. 上市前三个月 is a length of time."""
    months = number(match["recent"])
    opens = match.start() == 0 or not match.string[match.start() - 1].isalnum()
    passed = published is not None and published.month is not None and (published.month - months) % 12 <= 2
    return Read(Moment(month=1, last_month=months)) if months > 1 and (opens or passed) else None
