"""Finding dates and periods: 2025年9月, 12月13日, 去年, 2022-2026, 第三季度, 90年代, 十四五, 下午3点.

They are read before the numerals are, so that no year or day is taken for a quantity. 三年 and 90天 are durations and
are left to the units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from corpus.figures.calendar import OPEN_END, Moment, Published, completed
from corpus.figures.date_rules import TO, Read, periods, rules

_JOINT = re.compile(TO)
_UNTIL_NOW = re.compile(r" ?(?:至今|到现在|迄今|以来至今|至今天)")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date or period and where it stands; the value is empty when nothing is known (去年, 2月30日)."""

    start: int
    end: int
    value: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    read: Read


def find(plain: str, published: Published | None) -> Iterator[DateFound]:
    """The dates and periods of a folded text, from left to right."""
    held: _Place | None = None
    for place in _places(plain, published):
        joined = _joined(plain, held, place) if held else None
        if held is not None and joined is None:
            yield _finished(plain, held, published)
        held = joined or place
    if held is not None:
        yield _finished(plain, held, published)


def _places(plain: str, published: Published | None) -> Iterator[_Place]:
    """Where a rule reads a possible date. Rules are tried only where a date can begin."""
    at = 0
    forms = [(rule.pattern.match, rule.reader) for rule in rules()]
    for beginning in _beginnings().finditer(plain):
        start = beginning.start()
        if start < at:
            continue
        for begins, reader in forms:
            match = begins(plain, start)
            read = reader(match, published) if match else None
            if match and read:
                at = match.end()
                yield _Place(start, at, read if read.moment.possible else Read(Moment()))
                break


@cache
def _beginnings() -> re.Pattern[str]:
    """A character that can begin a date, with one that a date needs not far behind it."""
    first = "".join(
        sorted({word[0] for section in periods().values() for word in section} - set("0123456789"))
    )
    return re.compile(
        rf"(?:(?<!\d)\d|[零〇一二三四五六七八九十廿正民{re.escape(first)}凌中早傍晚清深午当公])"
        r"(?=[^\n,。;]{0,11}[年月日号季纪点时五期规计天晚:./\-qh)至到—–~]|\d{3}$)"
    )


def _joined(plain: str, one: _Place, other: _Place) -> _Place | None:
    """Two dates with 至 or a hyphen between them, as one period."""
    if one.read.first or other.read.first or one.read.value or other.read.value or other.start - one.end > 4:
        return None
    if not _JOINT.fullmatch(plain, one.end, other.start):
        return None
    first, last = one.read.moment, other.read.moment
    if last.year is None:
        last = replace(last, year=first.year)
    if last.month is None and last.day is not None:
        last = replace(last, month=first.month)
    if last.month is None and last.day is not None:  # 2000年-1日
        return None
    if first.time or last.time or first.iso == last.iso:
        return None
    return _Place(one.start, other.end, Read(last, first, inferred=one.read.inferred or other.read.inferred))


def _finished(plain: str, place: _Place, published: Published | None) -> DateFound:
    """The date with what the day of publication adds, and with 至今."""
    read, end, value, inferred = place.read, place.end, place.read.value, place.read.inferred
    if not value:
        moment = completed(read.moment, published)
        inferred = inferred or moment != read.moment
        value = moment.iso
        if read.first is not None:
            value = f"{_begin(_before(read.first, moment))}/{_end(moment)}"
    until_now = _UNTIL_NOW.match(plain, end)
    if until_now and value and "/" not in value:
        end, value = until_now.end(), f"{value}/{OPEN_END}"
    return DateFound(place.start, end, value, inferred)


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
