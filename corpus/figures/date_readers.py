"""What a form of dates reads: from the match of a rule to a moment, not yet completed from the day of publication."""

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
from corpus.figures.tables import table
from corpus.script import fold

_AFTERNOON = frozenset({"下午", "晚上", "傍晚", "晚间", "深夜", "午后", "今晚", "当晚"})
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Read:
    """What a rule has read, not yet completed from the day of publication."""

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
        short = int(groups["short"])
        return (1900 if short > 50 else 2000) + short
    if "word" in groups:
        return shifted_year(int(periods()["years"][groups["word"]]), published)
    return None


def years(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["from"]), _number(match["until"])
    if last < 100:
        last += first - first % 100
    return Read(Moment(last), Moment(first)) if last > first else None


def common_era(match: re.Match[str], _: Published | None) -> Read | None:
    """ISO 8601 has a year 0, so 221 BC is the year -0220."""
    year = int(match["year"])
    return Read(Moment(), value=f"-{year - 1:04}" if match["before"] else f"{year:04}")


def numeric(match: re.Match[str], _: Published | None) -> Read | None:
    return Read(Moment(int(match["year"]), int(match["month"]), int(match["day"])))


def decade(match: re.Match[str], _: Published | None) -> Read | None:
    decade, century = _number(match["decade"]), match["century"]
    if decade < 100 and century is None:
        decade += 2000 if decade <= 20 else 1900
    elif decade < 100:
        decade += 1900 if century == "上" else 100 * (_number(century) - 1)
    return Read(Moment(decade, last_year=decade + 9))


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
    return None if moment is None else Read(moment, inferred=True)


def relative_quarter(match: re.Match[str], published: Published | None) -> Read | None:
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
    """去年同期 is the period last spoken of, a year before; where none was, the year."""
    away = int(periods()["years"][match["word"]])
    moment = Moment(shifted_year(away, published))
    return Read(moment, inferred=True, years_from_topic=away)


def month_before(match: re.Match[str], published: Published | None) -> Read | None:
    """比上月, the month before the one last spoken of."""
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


def hours(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = _number(match["hour"]), _number(match["until"])
    return Read(Moment(), value=f"T{first:02}:00/T{last:02}:00") if first < last else None


def clock(match: re.Match[str], _: Published | None) -> Read | None:
    groups = match.groupdict()
    hour = _number(groups["hour"])
    minute = 30 if groups.get("half") else _number(groups.get("minute") or "0")
    if hour < 12 and (groups.get("part") in _AFTERNOON or groups.get("half_day") == "p"):
        hour += 12
    return Read(Moment(time=f"T{hour:02}:{minute:02}"))
