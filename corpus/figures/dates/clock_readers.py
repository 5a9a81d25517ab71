"""Readers of the time of day: each turns the match of a rule of :mod:`corpus.figures.dates.clock_rules` into a moment.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from corpus.figures.dates.calendar import Moment, Published
from corpus.figures.dates.readers import Read, number
from corpus.figures.tables import any_of, phrases

_AFTERNOON = frozenset(
    "下午 晚上 傍晚 晚间 深夜 午后 今晚 当晚 晚 夜里 夜间 夜晚 昨晚 昨夜 今夜 昨午 今午 明午 明晚 前晚 入夜 下晚 下昼 晏昼".split()
)
_NIGHT = _AFTERNOON - {"下午", "午后", "昨午", "今午", "明午", "傍晚", "下昼", "晏昼"} | {
    "午夜",
    "子夜",
    "半夜",
}
"""In these 12 is the end of the day: 晚上12点."""
_RACE = re.compile(
    "(?:跑|半程|配速|成绩|用时|耗时|完赛|纪录|记录|时长|片长|净时|马拉松|全程|全长|时间为|冠军|亚军|季军|夺冠|第[一二三]名?)[^,。;\n]{0,6}$"
)
_RATIO = re.compile(
    "(?:比|比例|比率|比值|配比|杠杆|杠杆率|比分|总分|大比分|比例尺|按|按照|以|兑|配方|局)(?:为|是|约|约为|达|达到|高达|仅为|只有|接近|超过|到|了|的)?$"
)
_RATIO_BEHIND = re.compile(
    " ?(?:的(?:比|配|浓度|稀释|杠杆)|比例|稀释|勾兑|兑水|混合|调配|配比|配制|的体重|获胜|领先|落后|击败|战胜|取胜)"
)
_MINUTES_APART = 5
"""Minutes between two figures of a dial."""
_TWO_DIGITS, _HOURS, _SCORES_WITHIN = 2, 24, 8
_INDEX_WITHIN = 40
"""Characters before a time in which words of an enumeration are looked for. Chosen."""
_LISTED = re.compile("(?:[以如]下|[这共列出提]|归纳|总结|概括)为?$")
"""以下3点, 共3点: a number of points made."""
_STORY_WITHIN = 60
"""Characters before an hour in which another time of day shows that the talk is of hours. Chosen."""
_TOLD_BEFORE = re.compile(
    "[上下]午|早[上晨]|凌晨|晚上|傍晚|半夜|[时点](?:半|[一三]刻|钟|[二三四五]十|\\d\\d)|\\d[:∶][0-5]\\d(?!\\d)"
)
_SUPPER = re.compile("(?:晚饭|晚餐|夜宵|晚课|晚自习|晚会|夜跑|夜市)(?!前)[^,。;!?\\n\\d]{0,4}$")
"""The text before an hour of the evening: 晚饭7点, 晚饭提前到六点半."""
_SMALL_HOURS = 4
"""夜里两点, 晚上四点 are before dawn; 晚上五点 is in the evening."""
_SUPPER_WITHIN = 8
"""Characters before an hour in which what is of the evening is looked for: the longest form of :data:`_SUPPER`."""
_SCORE_BEFORE = re.compile(r"(?P<points>\d{1,2})[:∶]\d{1,2}[,、 ]{1,2}$")
_SCORE_BEHIND = re.compile(r"[,、 ]{1,2}(?P<points>\d{1,2})[:∶]\d")


def lone_hour(match: re.Match[str], published: Published | None) -> Read | None:
    """每天7点: an hour without a part of the day, unless the words before speak of an index or of points."""
    before = match.string[max(0, match.start() - _INDEX_WITHIN) : match.start()]
    if _LISTED.search(before):
        return None
    if _of_points().search(before):
        return None
    return clock(match, published)


def hour_of_story(match: re.Match[str], published: Published | None) -> Read | None:
    """十一点,天上什么也没有: an hour told as people tell a story, in which another time of day was told just before."""
    at = match.start()
    if not _TOLD_BEFORE.search(match.string, max(0, at - _STORY_WITHIN), at):
        return None
    return lone_hour(match, published)


@cache
def _of_points() -> re.Pattern[str]:
    points = any_of(phrases("context", "indices"))
    return re.compile(
        f"{points}|积分|得分|比分|领先|落后|点数|点券|代币|文化币|血量|战力|利率|息差|费率|佣金|提成|抽成|返点|毛利|净利"
    )


def hours(match: re.Match[str], _: Published | None) -> Read | None:
    first, last = number(match["hour"]), number(match["until"])
    if match.groupdict().get("part") in _AFTERNOON:  # 晚8-10时
        first, last = (hour + 12 if hour < 12 else hour for hour in (first, last))
    return Read(Moment(), value=f"T{first:02}:00/T{last:02}:00") if first < last else None


def midnight(match: re.Match[str], _: Published | None) -> Read:
    """零时, 零点, 零时41分."""
    return Read(Moment(), value=f"T00:{number(match.groupdict().get('minute') or '0'):02}")


def clock(match: re.Match[str], _: Published | None) -> Read | None:
    groups = match.groupdict()
    hour = number(groups["hour"])
    minute = 30 if groups.get("half") else number(groups.get("minute") or "0")
    if groups.get("quarter"):
        minute = 15 * number(groups["quarter"])
    part = groups.get("part") or _part_before(match)
    if not part and _SUPPER.search(match.string, max(0, match.start() - _SUPPER_WITHIN), match.start()):
        part = "晚上"
    if hour == 12 and part in _NIGHT:
        hour = 24 if not minute else 0
    elif hour < 12 and (
        (part in _AFTERNOON and not (part in _NIGHT and hour <= _SMALL_HOURS))
        or groups.get("half_day") == "p"
    ):
        hour += 12
    if hour > 24 or minute > 59:
        return None
    return Read(Moment(time=f"T{hour:02}:{minute:02}"), part=part)


def clock_in_fives(match: re.Match[str], published: Published | None) -> Read | None:
    """朝早六點九: Hong Kong tells minutes by the figure of the dial that the hand points at, so that 九 is 45."""
    read = clock(match, published)
    if read is None:
        return None
    minute = _MINUTES_APART * number(match["fives"])
    return replace(read, moment=replace(read.moment, time=f"{read.moment.time[:3]}:{minute:02}"))


def _part_before(match: re.Match[str]) -> str:
    """The part of the day that ends right before the time: 昨晚|8点, which is read as a day of its own."""
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip(" ")[-2:]
    return before if len(before) == 2 and before in _AFTERNOON else ""


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
