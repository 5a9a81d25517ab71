"""Dates as ISO 8601 values, and the year or month that an incomplete date means.

A date without a year is completed from the day of publication, if that is known. Otherwise it keeps the form that XML Schema has for it: ``--12-13``, ``--01``, ``---13``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

OPEN_END = ".."
"""The end of a period that is not over, in values of dates."""
_DAYS_AHEAD, _MONTHS_AHEAD = 7, 8
"""How far after the publication a day or month without year may lie and still be of the same month or year."""
_MOST_OF_A_YEAR = 7
"""前三季, 前10月: so many months of a year that has not had them are those of the year before."""
_PUBLISHED = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as exact as the text has it; None is what the text leaves out."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    """Set for a part of a year: it runs from ``month`` to the end of this one."""
    last_year: int | None = None
    """Set for a decade or a century: it runs from ``year`` to the end of this one."""
    time: str = ""

    @property
    def iso(self) -> str:
        """The value in ISO 8601; a slash parts the ends of a period."""
        if self.last_year is not None:
            return f"{self.year:04}/{self.last_year:04}"
        if self.last_month is not None:
            first, last = (
                replace(self, last_month=None),
                replace(self, month=self.last_month, last_month=None),
            )
            return f"{first.iso}/{last.iso}"
        if self.month is None and self.day is None:
            return (f"{self.year:04}" if self.year is not None else "") + self.time
        if self.year is None and self.month is None:
            return f"---{self.day:02}{self.time}"
        front = "-" if self.year is None else f"{self.year:04}"
        back = "" if self.day is None else f"-{self.day:02}"
        return f"{front}-{self.month:02}{back}{self.time}"

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        longest = monthrange(self.year or 2000, self.month)[1] if self.month else 31
        return 1 <= self.day <= longest


@dataclass(frozen=True, slots=True)
class Published:
    """When the text was published, as exact as known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def midpoint(self) -> date:
        """A day that stands for it when only the year or the month is known."""
        if self.month is None:
            return date(self.year, 7, 1)
        return date(self.year, self.month, self.day or 15)


def published_on(stated: str | None) -> Published | None:
    """The day of publication from its ISO 8601 form; None when there is none or it is no date."""
    match = _PUBLISHED.match(stated or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    moment = Moment(year, month, day)
    return Published(year, month, day) if year and moment.possible else None


def completed(moment: Moment, published: Published | None) -> Moment:
    """The moment completed with the year, and for a lone day also the month, of the publication.

    A month that would lie more than eight months after the publication belongs to the year before (12月 in a text of
    January), a lone day that would lie more than a week after it to the month before.
    """
    if published is None or moment.year is not None or (moment.month is None and moment.day is None):
        return moment
    if moment.month is None:
        if published.month is None or published.day is None:
            return moment
        ahead = moment.day is not None and moment.day > published.day + _DAYS_AHEAD
        year, month = _month_from(published.midpoint, -1 if ahead else 0)
        guess = replace(moment, year=year, month=month)
        if not guess.possible:  # 31日 in a text of 2 October is no day of September
            guess = replace(moment, year=published.year, month=published.month)
    else:
        so_far = moment.last_month if moment.month == 1 else None
        month = so_far or moment.month
        most = 1 if so_far is not None and so_far >= _MOST_OF_A_YEAR else _MONTHS_AHEAD
        ahead = published.month is not None and month > published.month + most
        guess = replace(moment, year=published.year - 1 if ahead else published.year)
    return guess if guess.possible else moment


def shifted_year(years: int, published: Published | None) -> int | None:
    """The year that lies ``years`` after the one of publication."""
    return None if published is None else published.year + years


def shifted_month(months: int, published: Published | None) -> Moment | None:
    """The month that lies ``months`` after the one of publication."""
    if published is None or published.month is None:
        return None
    year, month = _month_from(published.midpoint, months)
    return Moment(year, month)


def shifted_day(days: int, published: Published | None) -> Moment | None:
    """The day that lies ``days`` after the one of publication."""
    if published is None or published.day is None:
        return None
    day = published.midpoint + timedelta(days)
    return Moment(day.year, day.month, day.day)


def shifted_week(weeks: int, weekday: int, published: Published | None) -> Moment | None:
    """A day of the week (0 is Monday) that lies ``weeks`` after the one of publication."""
    if published is None or published.day is None:
        return None
    today = published.midpoint
    day = today + timedelta(7 * weeks + weekday - today.weekday())
    return Moment(day.year, day.month, day.day)


def moved(moment: Moment, *, years: int = 0, months: int = 0) -> Moment:
    """The moment shifted by years and months; unchanged if its year is unknown."""
    if moment.year is None:
        return moment
    if moment.month is None or not months:
        return replace(moment, year=moment.year + years)
    index = moment.year * 12 + moment.month - 1 + 12 * years + months
    return replace(moment, year=index // 12, month=index % 12 + 1)


def _month_from(day: date, months: int) -> tuple[int, int]:
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def extent(iso: str) -> tuple[date, date] | None:
    """The first and the last day of a complete value; None when its year is unknown, it has an open end, or no calendar
    has such a day."""
    start, _, end = iso.partition("/")
    try:
        first, last = _days(start), _days(end or start)
    except ValueError:  # no calendar has such a day
        return None
    if first is None or last is None:
        return None
    return first[0], last[1]


def _days(iso: str) -> tuple[date, date] | None:
    match = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", iso)
    if match is None or match[1] == "0000" or iso.startswith("-"):
        return None
    year = int(match[1])
    if match[2] is None:
        return date(year, 1, 1), date(year, 12, 31)
    month = int(match[2])
    if match[3] is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    day = date(year, month, int(match[3]))
    return day, day
