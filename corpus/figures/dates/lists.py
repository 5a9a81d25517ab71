"""Days and months in a list that share the sign behind the last: 12、13日, 1、3、5月, 5月3、4日."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.figures.dates.calendar import Moment, Published, completed
from corpus.figures.dates.parts import NO_WORD_OF_MONTH
from corpus.figures.searching import around

_DAY, _MONTH = r"(?:3[01]|[12]\d|0?[1-9])", r"(?:1[0-2]|0?[1-9])"
_JOINT = "(?:、|和|及|与|以及)"
_NOT_A_DAY = "(?!元|圆|币|均|本|游|夜|线|楼|院|店|馆|站|门|文|令|公|机|车|房|室|桌)"
_LIST = re.compile(
    rf"(?<![\d.、,第/:-])(?:(?P<in_month>{_MONTH}) ?月 ?)?(?P<days>{_DAY}(?:{_JOINT}{_DAY})*{_JOINT}{_DAY}) ?[日号]{_NOT_A_DAY}"
    rf"|(?<![\d.、,第/:-])(?P<months>{_MONTH}(?:、{_MONTH})*{_JOINT}{_MONTH}) ?月{NO_WORD_OF_MONTH}份?(?! ?\d)"
)
_SIGN = re.compile(r"[、和及与](?=\d\d? ?[日号月、和及与])(?<=\d.)")
_NUMBER = re.compile(r"\d+")
_LONGEST = 6
"""Most characters before the sign of a list at which it can begin."""


def find(plain: str, published: Published | None) -> Iterator[tuple[int, int, str, bool]]:
    """Start, end, value and whether something was inferred, for every member of such a list."""
    for match in around(_LIST, _SIGN, plain, _LONGEST):
        group = "days" if match["days"] else "months"
        month = int(match["in_month"]) if match["in_month"] else None
        numbers = list(_NUMBER.finditer(plain, match.start(group), match.end(group)))
        for number in numbers:
            first, last = number is numbers[0], number is numbers[-1]
            day = int(number.group())
            moment = Moment(month=month, day=day) if group == "days" else Moment(month=day)
            if not moment.possible:
                continue
            value = completed(moment, published)
            start = match.start() if first else number.start()
            inferred = value != moment or not last or (month is not None and not first)
            yield start, match.end() if last else number.end(), value.iso, inferred
