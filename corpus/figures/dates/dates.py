"""Finds dates and periods: 2025年9月, 12月13日, 去年, 2022-2026, 第三季度, 90年代, 十四五, 下午3点.

They are read before the numerals are, so that no year or day is taken for a quantity. 三年 and 90天 are durations and
are left to the units.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from corpus.figures.dates import lists, narration
from corpus.figures.dates.calendar import OPEN_END, Moment, Published, completed, moved
from corpus.figures.dates.clock_readers import in_afternoon
from corpus.figures.dates.parts import TO
from corpus.figures.dates.readers import Read, periods
from corpus.figures.dates.rules import any_form, forms, rules

_JOINT = re.compile(TO)
_UNTIL_NOW = re.compile(r" ?(?:至今|到现在|迄今|以来至今|至今天)")
_SINCE = re.compile(r" ?(?:至今|到现在|迄今|以来至今|至今天|以来)")
_SINCE_THEN = re.compile(rf"(?:有[^,。;]{{1,8}})?(?:{_SINCE.pattern})")
_COMPARED = re.compile("(?:[比较由从与及跟和占超过近赢平抵]|[高低多少大小等优弱强快慢当次先]于)$")
_COMPARED_BY = re.compile("(?:全年|同期)?的?[约近逾]?[\\d.一二三四五六七八九十百]+(?:成|%|倍|分之|个百分点)")
"""What shows that a period is only compared with: 接近去年, 赚了去年全年的七成."""
_RECORD = re.compile("[^,。;!?\\n]{0,6}[来后][^,。;!?\\n]{0,8}(?:新[高低]|最[高低大小多少快慢强弱])")
"""创2004年次季后22年新高: when something was last so high."""
_ANOTHER_DAY = re.compile("[\\n日号天早晨朝午夜翌次周]")
_STOP, _IN_24_HOURS = re.compile("[。!?;]"), re.compile("1[3-9]|2[0-4]|十[三四五六七八九]|二十")
_STORY_WITHIN = 60
"""Characters within which a story carries the afternoon on into its next sentence. Chosen."""
_YEAR_ALONE = re.compile(r"-?\d{4}")
_REACH = 300
"""Within how many characters the period last spoken of is remembered."""


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date or period and where it stands; the value is empty when nothing is known (去年, 2月30日)."""

    start: int
    end: int
    value: str
    inferred: bool = False


_WHOLE_YEAR = "全年"
"""Behind it the talk is no more of the month told before."""


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    read: Read


@dataclass(frozen=True, slots=True)
class _Topic:
    """The month, year or part of a year last mentioned."""

    end: int
    moment: Moment
    only: bool = True
    """Whether the text has spoken of no other year so far."""


def find(plain: str, published: Published | None) -> Iterator[DateFound]:
    """The dates and periods of a folded text; members of a list of days come first."""
    listed = [DateFound(*found) for found in lists.find(plain, published)]
    yield from listed
    taken = {place for found in listed for place in range(found.start, found.end)}
    topic: _Topic | None = None
    told: narration.DateTold | None = None
    for place in _joined_places(plain, published):
        compared = _is_compared(plain, place) or _RECORD.match(plain, place.end) is not None
        place = replace(place, read=narration.continued(plain, place.start, place.read, told, published))
        told = narration.told_by(plain, place.read, place.end, told, published, compared=compared)
        spoken_of = _topic_of(plain, place, published)
        if topic is not None and topic.moment.month and _WHOLE_YEAR in plain[topic.end : place.start]:
            topic = replace(topic, moment=Moment(topic.moment.year))
        if topic is not None and _speaks_of_topic(topic, place):
            place = replace(place, read=_away_from(topic, place.read))
        if spoken_of is not None:
            only = topic is None or (topic.only and topic.moment.year == spoken_of.moment.year)
            topic = replace(spoken_of, only=only)
        if taken.isdisjoint((place.start, place.end - 1)):
            yield _finished(plain, place, published)


def _joined_places(plain: str, published: Published | None) -> Iterator[_Place]:
    held: _Place | None = None
    hour: _Place | None = None
    for place in _places(plain, published):
        if place.read.moment.time:
            joint = held is not None and _JOINT.fullmatch(plain, held.end, place.start) is not None
            if place.read.ends_range and not joint:
                continue
            if hour is not None and (joint or _same_half_day(plain, hour, place)):
                place = replace(place, read=in_afternoon(hour.read, place.read))
            hour = place
        joined = _joined(plain, held, place) if held else None
        if held is not None and joined is None:
            yield held
        held = joined or place
    if held is not None:
        yield held


def _same_half_day(plain: str, earlier: _Place, later: _Place) -> bool:
    """昨晚10时53分接报,11时20分到场: whether nothing between the two times tells another day, and they stand in one sentence,
    or near each other in a story that tells its afternoon in twelve hours."""
    if _ANOTHER_DAY.search(plain, earlier.end, later.start):
        return False
    if not _STOP.search(plain, earlier.end, later.start):
        return True
    near = later.start - earlier.end <= _STORY_WITHIN
    return near and not _IN_24_HOURS.search(plain, earlier.start, earlier.end)


def _places(plain: str, published: Published | None) -> Iterator[_Place]:
    """Where a rule reads a possible date. Rules are tried only where a date can begin."""
    at = 0
    begins = any_form().match
    for beginning in _beginnings().finditer(plain):
        start = beginning.start()
        if start < at or not (match := begins(plain, start)):
            continue
        place = _place(plain, start, forms()[match.lastindex or 0], published)
        if place is not None:
            at = place.end
            yield place


def _place(plain: str, start: int, first: int, published: Published | None) -> _Place | None:
    """The text at ``start`` by the first rule that reads it. No rule before the ``first`` matches."""
    for rule in islice(rules(), first, None):
        match = rule.pattern.match(plain, start)
        read = rule.reader(match, published) if match else None
        if match and read:
            return _Place(start, match.end(), read if read.moment.possible else Read(Moment()))
    return None


def _topic_of(plain: str, place: _Place, published: Published | None) -> _Topic | None:
    """The period that later relative dates refer to; None for a period that is only compared with (较1月, 与去年)."""
    read = place.read
    if _is_compared(plain, place) or _SINCE_THEN.match(plain, place.end) or _RECORD.match(plain, place.end):
        return None
    if read.value or read.moment.day or read.moment.time:
        return None
    if read.years_from_topic or read.months_from_topic:
        return None
    moment = completed(read.moment, published)
    if read.first is not None:
        months = _months_of_one_year(read.first, moment)
        if months is None:
            return None
        moment = months
    return _Topic(place.end, moment) if moment.year is not None else None


def _months_of_one_year(first: Moment, last: Moment) -> Moment | None:
    """今年1至8月 as the part of a year that it is; None for a period that is none (2022-2026)."""
    if first.year not in (None, last.year) or first.day or first.month is None or last.month is None:
        return None
    return replace(first, year=last.year, last_month=last.month) if first.month < last.month else None


def _is_compared(plain: str, place: _Place) -> bool:
    before = plain[max(0, place.start - 2) : place.start]
    return _COMPARED.search(before) is not None or _COMPARED_BY.match(plain, place.end) is not None


def _speaks_of_topic(topic: _Topic, place: _Place) -> bool:
    read = place.read
    if not read.years_from_topic and not read.months_from_topic:
        return False
    told = not read.months_from_topic or topic.moment.month is not None
    near = place.start - topic.end <= _REACH
    return told and (near or (read.of_topic_anywhere and topic.only))


def _away_from(topic: _Topic, read: Read) -> Read:
    moment = moved(topic.moment, years=read.years_from_topic, months=read.months_from_topic)
    if read.of_topic_anywhere:  # 比上年, 比上年末
        moment = Moment(moment.year, read.moment.month)
    return Read(moment, inferred=True)


@cache
def _beginnings() -> re.Pattern[str]:
    """Where a date can begin: one of its first characters, with a sign of a date within the next eleven."""
    first = "".join(
        sorted(
            {word[0] for name, section in periods().items() if name != "months" for word in section}
            - set("0123456789")
        )
    )
    return re.compile(
        rf"[\d零〇一二两三四五六七八九十廿卅正民{re.escape(first)}凌中早傍晚清深午当公西夜入拂次翌来隔元同朝晏子半](?<!\d\d)"
        "(?:(?<![来次翌隔元西夜入拂同朝晏子半])|(?<=子)(?=夜)|(?<=[朝晏])(?=[早昼])|(?<=[来次翌隔元])(?=年)|(?<=元)(?=月)|(?<=同)(?=[年月])|(?<=西)(?=元)|(?<=夜)(?=[里间晚])|(?<=[入半])(?=夜)|(?<=拂)(?=晓))"
        r"(?=[^\n,。;]{0,11}[年载月日号季纪点时五期规计天晚周星礼普杯奥亚:∶./\-qh)至到—–~]|\d{3}$)"
    )


def _joined(plain: str, earlier: _Place, later: _Place) -> _Place | None:
    """Two dates with 至 or a hyphen between them, as one period."""
    if earlier.read.first or later.read.first or later.start - earlier.end > 4:
        return None
    if earlier.read.value or later.read.value:
        return _joined_values(plain, earlier, later)
    if not _JOINT.fullmatch(plain, earlier.end, later.start):
        return None
    first, last = earlier.read.moment, later.read.moment
    if last.year is None and first.year is not None:
        before = not later.read.next_year and _month_and_day(last, first) >= _month_and_day(first, first)
        last = replace(last, year=first.year + (0 if before else 1))
    if last.month is None and last.day is not None:
        last = replace(last, month=first.month)
    if last.month is None and last.day is not None:  # 2000年-1日
        return None
    if first.month is None and first.day is not None and last.day is None:  # 3日至明年
        return None
    if first.time or last.time or first.iso == last.iso:
        return None
    return _Place(
        earlier.start, later.end, Read(last, first, inferred=earlier.read.inferred or later.read.inferred)
    )


def _month_and_day(moment: Moment, default: Moment) -> tuple[int, int]:
    """What tells whether a date lies before another in the year."""
    return moment.month or default.month or 1, moment.day or 31


def _joined_values(plain: str, earlier: _Place, later: _Place) -> _Place | None:
    """前206年至220年: two years of whatever era."""
    values = [place.read.value or place.read.moment.iso for place in (earlier, later)]
    if not all(_YEAR_ALONE.fullmatch(value) for value in values) or int(values[0]) >= int(values[1]):
        return None
    if not _JOINT.fullmatch(plain, earlier.end, later.start):
        return None
    return _Place(earlier.start, later.end, Read(Moment(), value="/".join(values)))


def _finished(plain: str, place: _Place, published: Published | None) -> DateFound:
    """The date with what the day of publication adds, and with 至今 and, behind a year, 以来."""
    read, end, value, inferred = place.read, place.end, place.read.value, place.read.inferred
    if not value:
        open_year = read.years_from_told is not None or narration.is_yearly(plain, place.start)
        moment = read.moment if open_year else completed(read.moment, published)
        moment = narration.in_the_past(plain, place.start, read, moment, published)
        inferred = inferred or moment != read.moment
        value = moment.iso
        if read.first is not None:
            value = f"{_begin(_before(read.first, moment))}/{_end(moment)}"
    since = (_SINCE if value.isdigit() else _UNTIL_NOW).match(plain, end)
    if since and value and "/" not in value:
        end, value = since.end(), f"{value}/{OPEN_END}"
    return DateFound(place.start, end, value, inferred)


def _before(first: Moment, last: Moment) -> Moment:
    """The beginning of a period, which a missing year puts into the year of its end, or the one before."""
    if first.year is not None or last.year is None:
        return first
    if first.month is None and first.day and last.day and first.day > last.day:  # 28日到8月10日
        earlier = replace(moved(last, months=-1), day=first.day)
        if earlier.possible:
            return earlier
    month = first.month or last.month
    year = last.year - 1 if month and last.month and month > last.month else last.year
    return replace(first, year=year, month=month)


def _begin(moment: Moment) -> str:
    return moment.iso.partition("/")[0]


def _end(moment: Moment) -> str:
    return moment.iso.rpartition("/")[2]
