"""Readers of dates: each turns the match of a rule into a moment, before the day of publication completes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from corpus.figures.calendar import (
    Moment,
    Published,
    shifted_day,
    shifted_month,
    shifted_week,
    shifted_year,
)
from corpus.figures.numerals import scan
from corpus.figures.tables import any_of, phrases, table
from corpus.script import fold

_AFTERNOON = frozenset(
    "下午 晚上 傍晚 晚间 深夜 午后 今晚 当晚 晚 夜里 夜间 夜晚 昨晚 昨夜 今夜 昨午 明晚 前晚 入夜 下晚".split()
)
_MORNING = frozenset("上午 凌晨 早上 清晨 早晨 早 早间 清早 今晨 昨晨 拂晓 中午 正午 午间 午夜".split())
_NO_DATE_BEFORE = re.compile("(?:约|近|时|续|今|达|了|有|过|逾|存|共|满|第|每|整|大约|不到|不足)$")
_PREPOSITION = re.compile("(?:[于在自从至到起](?:公元|西元)?|公元|西元|^|[\n,。;:(])$")
_RACE = re.compile(
    "(?:跑|成绩|用时|耗时|完赛|纪录|记录|时长|片长|净时|马拉松|全程|全长|时间为)[^,。;\n]{0,6}$"
)
_RATIO = re.compile(
    "(?:比|比例|比率|比值|配比|杠杆|杠杆率|比分|总分|大比分|比例尺|按|按照|以|兑|配方|局)(?:为|是|约|约为|达|达到|高达|仅为|只有|接近|超过|到|了|的)?$"
)
_RATIO_BEHIND = re.compile(
    " ?(?:的(?:比|配|浓度|稀释|杠杆)|比例|稀释|勾兑|兑水|混合|调配|配比|配制|的体重|获胜|领先|落后|击败|战胜|取胜)"
)
_REIGN_WITHIN = 8
_REIGN_BEFORE = re.compile("(?P<title>[^\\W\\d]{2}) ?(?:元|[一二三四五六七八九十]{1,3}) ?[年载] ?[至到]$")
_TWO_DIGITS, _HOURS, _SCORES_WITHIN = 2, 24, 8
_YEARS_TOLD, _YEARS_AHEAD = 6, 3
_INDEX_WITHIN, _SUPPER = 40, re.compile("(?:晚饭|晚餐|夜宵|晚课)(?:在|要|都|得)?$")
_SCORE_BEFORE = re.compile(r"(?P<points>\d{1,2})[:∶]\d{1,2}[,、 ]{1,2}$")
_SCORE_BEHIND = re.compile(r"[,、 ]{1,2}(?P<points>\d{1,2})[:∶]\d")
_IN_SPORT, _SPORT_WITHIN = (
    re.compile("赛季|季后赛|例行赛|联赛|球季|球员|球队|主场|客场|教练|安打|投手|防御率"),
    200,
)
"""Beside one of these 本季 is a season of games and no quarter of a year."""
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


def _number(written: str) -> int:
    if written.isascii():
        return int(written)
    if written == "正":
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
        short = _number(groups["short"])
        return (1900 if short > 50 else 2000) + short
    if "word" in groups:
        return shifted_year(int(periods()["years"][groups["word"]]), published)
    return None


def year_of_the_republic(match: re.Match[str], published: Published | None) -> Read | None:
    """较113年 in a text of 2026: a year of the Republic of China without its title, told by the publication near it;
    elsewhere 113年 is a number of years."""
    if published is None:
        return None
    year = 1911 + _number(match["roc"])
    return Read(Moment(year)) if -_YEARS_TOLD <= year - published.year <= _YEARS_AHEAD else None


def short_years(match: re.Match[str], _: Published | None) -> Read | None:
    """25-27年归母净利: years without their century, as analysts write them."""
    first, last = 2000 + _number(match["from"]), 2000 + _number(match["until"])
    return Read(Moment(first, last_year=last)) if first < last else None


def years(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["from"]), _number(match["until"])
    if last < 100:
        last += first - first % 100
        named = match.string[match.end("until") :].lstrip(" ")[:1] in _NAMING_YEARS
        if not named and last != first + 1:  # 2025/26 alone is a school year or a season
            return None
    return Read(Moment(last), Moment(first)) if last > first else None


def common_era(match: re.Match[str], _: Published | None) -> Read | None:
    """ISO 8601 has a year 0, so 221 BC is the year -0220."""
    year = _number(match["year"])
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
    year = first + (1 if match["year"] == "元" else _number(match["year"])) - 1
    return Read(Moment(), value=_iso_year(year)) if first <= year <= last else None


def reign_until(match: re.Match[str], _: Published | None) -> Read | None:
    """The year at the end of 大观元年至四年, counted from the same title."""
    before = match.string[max(0, match.start() - _REIGN_WITHIN) : match.start()]
    told = _REIGN_BEFORE.search(before)
    if told is None or told["title"] not in reigns():
        return None
    first, last = reigns()[told["title"]]
    year = first + _number(match["year"]) - 1
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
    decade = 10 * _number(written[0]) if several else _number(written)
    if decade < 100 and century is None:
        decade += 2000 if decade <= 20 else 1900
    elif decade < 100:
        decade += 1900 if century == "上" else 100 * (_number(century) - 1)
    last = decade + 9 + (10 * (_number(written[1]) - _number(written[0])) if several else 0)
    return Read(Moment(decade, last_year=last)) if last > decade else None


def century(match: re.Match[str], _: Published | None) -> Read | None:
    last = 100 * _number(match["century"])
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
    return Read(replace(moment, day=_number(match["day"])), inferred=True)


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
    months = _number(match["recent"])
    opens = match.start() == 0 or not match.string[match.start() - 1].isalnum()
    passed = published is not None and published.month is not None and (published.month - months) % 12 <= 2
    return Read(Moment(month=1, last_month=months)) if months > 1 and (opens or passed) else None


def lone_hour(match: re.Match[str], published: Published | None) -> Read | None:
    """每天7点: an hour without a part of the day, unless the words before speak of an index, of points or of a rate."""
    before = match.string[max(0, match.start() - _INDEX_WITHIN) : match.start()]
    if _of_points().search(before):
        return None
    read = clock(match, published)
    supper = read is not None and _SUPPER.search(before) is not None
    return in_afternoon(Read(Moment(time="T12:00"), part="晚"), read) if read and supper else read


@cache
def _of_points() -> re.Pattern[str]:
    points = any_of([*phrases("context", "indices"), *phrases("context", "rates")])
    return re.compile(f"{points}|积分|得分|比分|领先|落后|点数|点券|代币|文化币|血量|战力")


def hours(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["hour"]), _number(match["until"])
    if match.groupdict().get("part") in _AFTERNOON:  # 晚8-10时
        first, last = (hour + 12 if hour < 12 else hour for hour in (first, last))
    return Read(Moment(), value=f"T{first:02}:00/T{last:02}:00") if first < last else None


def midnight(match: re.Match[str], _: Published | None) -> Read:
    """零时, 零点, 零时41分."""
    return Read(Moment(), value=f"T00:{_number(match.groupdict().get('minute') or '0'):02}")


def clock(match: re.Match[str], _: Published | None) -> Read | None:
    groups = match.groupdict()
    hour = _number(groups["hour"])
    minute = 30 if groups.get("half") else _number(groups.get("minute") or "0")
    if groups.get("quarter"):
        minute = 15 * _number(groups["quarter"])
    part = groups.get("part") or _part_before(match)
    if hour < 12 and (part in _AFTERNOON or groups.get("half_day") == "p"):
        hour += 12
    if hour > 24 or minute > 59:
        return None
    return Read(Moment(time=f"T{hour:02}:{minute:02}"), part=part)


def _part_before(match: re.Match[str]) -> str:
    """The part of the day that ends right before the time: 昨晚|8点, which is read as a day of its own."""
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip(" ")
    return next((before[-size:] for size in (2, 1) if before[-size:] in _AFTERNOON and size > 1), "")


def colon(match: re.Match[str], published: Published | None) -> Read | None:
    """14:30 and 5:35:36; None where the context makes a ratio (按1:50稀释) or the time of a race of it."""
    before = match.string[max(0, match.start() - 10) : match.start()].rstrip(" ")
    if _beside_a_score(match):
        return None
    if _RATIO.search(before) or _RATIO_BEHIND.match(match.string, match.end()):
        return None
    if match["seconds"]:
        return None if _RACE.search(before) else clock(match, published)
    is_ratio = "∶" in match.group() and not match["part"] and len(match["hour"]) < _TWO_DIGITS
    return None if is_ratio else clock(match, published)


def _beside_a_score(match: re.Match[str]) -> bool:
    """25:21，23:25: a neighbour that no clock tells shows that both are scores."""
    before = _SCORE_BEFORE.search(match.string, max(0, match.start() - _SCORES_WITHIN), match.start())
    behind = _SCORE_BEHIND.match(match.string, match.end())
    return any(int(side["points"]) > _HOURS for side in (before, behind) if side is not None)


def until(match: re.Match[str], published: Published | None) -> Read | None:
    """The hour at the end of a range."""
    read = clock(match, published)
    return None if read is None else replace(read, ends_range=True)


def in_afternoon(first: Read, last: Read) -> Read:
    """The end of a range, in the half of the day in which it begins: 下午2时至5时."""
    began, ends = first.moment.time, last.moment.time
    if not began or not ends or last.part or first.part not in _AFTERNOON:
        return last
    hour = int(ends[1:3])
    if hour >= 12 or hour + 12 < int(began[1:3]):
        return last
    return replace(last, moment=replace(last.moment, time=f"T{hour + 12:02}{ends[3:]}"), part=first.part)
