"""The year of a month without a year, taken from the date mentioned before it: 1958年3月动工，5月截流; 同年9月;
次年3月.

If no date was mentioned before, the day of publication decides. A date near the publication is of the year of
publication, whatever was mentioned before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from corpus.figures.dates.calendar import Moment, Published, completed, moved
from corpus.figures.dates.readers import Read

_NEAR, _SOON = 45, 10
"""Within how many days of the publication a month is that of the news, and not of what was told before; behind a date
with a month, which tells a story, fewer of those that are still to come."""
_LONG_AGO, _HISTORY = 2, 4
"""How many years before the publication a story lies that goes on over several sentences, and how many one whose
months are never those of the news."""
_REACH, _FAR = 200, 500
"""Within how many characters a date carries its year on, and in a text that speaks of the past alone."""
_STOPS = ("。", "!", "?")
"""Ends of sentences."""
_BEFORE = re.compile("(?:[比较]此?前?|此前|之前|先前|早在)的?$")
"""What only a date of the past stands behind: 比此前9月30日的峰值."""
_SINCE = re.compile("(?:有[^,。;]{1,6})?以来|[以之][后前]")
_UNTIL = ("截至", "截止", "截止到")
"""Prepositions of the end of a period."""
_PLANNED = (
    "预计",
    "预定",
    "预计于",
    "预计在",
    "计划于",
    "计划在",
    "拟于",
    "将于",
    "将在",
    "定于",
    "定在",
    "可望于",
    "有望于",
)
"""What is planned stands behind these."""
_EVERY_YEAR = ("每年", "历年", "往年", "常年")
"""Words for repeated years."""


@dataclass(frozen=True, slots=True)
class DateTold:
    """The last date mentioned whose year is known, and the offset at which it ends."""

    end: int
    moment: Moment
    past: bool = False
    """Whether the text has so far told years of the past alone."""


def told_by(
    plain: str, read: Read, end: int, before: DateTold | None, published: Published | None, *, compared: bool
) -> DateTold | None:
    """The date that determines the year of later ones: this one, or ``before`` if it has no year or is only one with
    which another is ``compared``."""
    since = _SINCE.match(plain, end) is not None
    moment = None if compared or since or read.moment.time else _with_year(read)
    if moment is None or moment.year is None:
        return before
    past = published is not None and moment.year <= published.year - _HISTORY
    return DateTold(end, moment, past and (before is None or before.past))


def _with_year(read: Read) -> Moment | None:
    if read.value:
        return Moment(int(read.value)) if len(read.value) == 4 and read.value.isdigit() else None
    if read.moment.last_year is not None:
        return None
    return read.first if read.first is not None and read.first.year is not None else read.moment


def is_yearly(plain: str, start: int) -> bool:
    """Whether the month is one of every year (每年6月), to which no year can be added."""
    return plain.endswith(_EVERY_YEAR, max(0, start - 2), start)


def in_the_past(plain: str, start: int, read: Read, moment: Moment, published: Published | None) -> Moment:
    """The completed moment, moved back by a year (a lone day by a month) if it would be in the future although 截至
    precedes it."""
    until = read.moment.year is None and plain.endswith(_UNTIL, 0, start)
    if not until or moment.year is None or not _is_ahead(moment, published):
        return moment
    earlier = moved(moment, months=-1) if read.moment.month is None else moved(moment, years=-1)
    return earlier if earlier.possible else moment


def continued(plain: str, start: int, read: Read, told: DateTold | None, published: Published | None) -> Read:
    """The date with the year of the date mentioned before it; a day without a month also takes its month."""
    if told is None or told.moment.year is None or not _lacks_year(read):
        return read
    if published is not None and not told.past and plain.endswith(_PLANNED, 0, start):
        return _planned(read, told.moment, "。" in plain[told.end : start], published)
    between = plain[told.end : start]
    if len(between) <= _FAR and _is_quarter_of_last_year(read.moment, told.moment, published):
        return _in_year(read, told.moment.year, told.moment)
    if len(between) > (_FAR if told.past else _REACH) or (
        "\n" in between and not told.past and not _is_of_that_month(read, told)
    ):
        return read
    if read.years_from_told is not None:
        return _in_year(read, told.moment.year + read.years_from_told, told.moment)
    if read.next_year:
        return _in_year(read, told.moment.year + 1, told.moment)
    if read.moment.month is not None and _BEFORE.search(between) and _is_ahead(read.moment, published):
        return _in_year(read, told.moment.year, told.moment)
    if not _goes_on(read, told, any(stop in between for stop in _STOPS), published):
        return read
    return _in_year(read, told.moment.year, told.moment)


def _planned(read: Read, before: Moment, apart: bool, published: Published) -> Read:
    """预计第3季公告 is still to come, whatever year was mentioned before; 明年的比赛定于8月29日 is in the year to come."""
    if before.year is not None and before.year > published.year and not apart:
        return _in_year(read, before.year, before)
    return read


def _is_of_that_month(read: Read, told: DateTold) -> bool:
    """7月8日送院。…\n延至7月11日: a later day of the month of the day told before goes on with it in another paragraph."""
    moment, before = read.first or read.moment, told.moment
    if before.day is None or moment.day is None or moment.month is None:
        return False
    return moment.month == before.month and moment.day >= before.day


def _lacks_year(read: Read) -> bool:
    first = read.first or read.moment
    return not read.value and not read.moment.time and read.moment.year is None and first.year is None


def _in_year(read: Read, year: int, told: Moment) -> Read:
    first = read.first or read.moment
    month = read.moment.month or (told.month if read.moment.day is not None else None)
    later = first.month is not None and month is not None and month < first.month
    moment = replace(read.moment, year=year + later, month=month)
    if read.moment.month is None and (first.day or 0) > (moment.day or 0):  # 9月28日…28日至3日
        moment = moved(moment, months=1)
    if not moment.possible or (month is None and moment.day is not None):  # 明年预计28日
        return read
    begin = read.first
    # A day alone is put into the month of the end, or the one before, when the period is complete.
    if begin is not None and begin.month is not None:
        begin = replace(begin, year=year)
    return replace(read, moment=moment, first=begin, inferred=True)


def _goes_on(read: Read, told: DateTold, apart: bool, published: Published | None) -> bool:
    """Whether the narrative continues in the year mentioned before. ``apart``: a new sentence has begun."""
    before = told.moment
    if not _comes_later(read.first or read.moment, before, apart=apart):
        return False
    if published is None or before.year is None:
        return True
    if before.year > published.year and before.month is None:
        return False
    away = _days_ahead(read.moment, published)
    if away is None or before.year >= published.year:
        return away is None or not apart
    if told.past and before.month is not None and before.year <= published.year - _HISTORY:
        return True
    if -_NEAR <= away <= (_NEAR if before.month is None else _SOON):
        return False
    return not apart or before.year <= published.year - _LONG_AGO or away > 0


def _is_quarter_of_last_year(moment: Moment, before: Moment, published: Published | None) -> bool:
    """Whether a quarter (第四季度) is part of the year mentioned before, even in another paragraph, because in the
    year of publication it is still in the future."""
    if published is None or moment.last_month is None or before.year != published.year - 1:
        return False
    return (_days_ahead(moment, published) or 0) > 0


def _comes_later(moment: Moment, before: Moment, *, apart: bool) -> bool:
    """Whether the moment can follow ``before`` in a narrative. A year alone is not continued in another sentence."""
    if apart and before.month is None:
        return False
    if moment.month is not None:
        return before.month is None or moment.month >= before.month
    if moment.day is None or before.month is None or (apart and before.day is None):
        return False
    return moment.day >= (before.day or 0)


def _is_ahead(moment: Moment, published: Published | None) -> bool:
    away = None if published is None else _days_ahead(moment, published)
    return away is not None and away > 0


def _days_ahead(moment: Moment, published: Published) -> int | None:
    """The number of days from the publication to the moment, if the year of publication is added to it."""
    guess = completed(moment, published)
    month = guess.last_month or guess.month
    if guess.year is None or month is None:
        return None
    return (date(guess.year, month, min(guess.day or 15, 28)) - published.midpoint).days
