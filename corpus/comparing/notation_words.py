"""The words around numbers in the short form of :mod:`corpus.comparing.notation`, by language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.figures.compare import Obstacle
from corpus.figures.wording import Scale


@dataclass(frozen=True, slots=True)
class NotationWords:
    """The words of a language around numbers, with ``{}`` for the number."""

    scale: Scale
    powers: tuple[tuple[float, str], ...]
    per: str
    yuan: str
    rank: str
    points: str
    times: str
    days: str
    years: str
    months: str
    about: str
    or_more: str
    """For an amount with its unit."""
    number_or_more: str
    """For a number alone."""
    between: str
    obstacles: dict[Obstacle, str]


_CHINESE = NotationWords(
    scale=Scale.SIMPLIFIED,
    powers=((1e12, "万亿"), (1e8, "亿"), (1e4, "万")),
    per="／",
    yuan="元",
    rank="第 {} {}",
    points="{} 个百分点",
    times="{} 倍",
    days="{} 天",
    years="{} 年",
    months="{} 个月",
    about="约 {}",
    or_more="{}以上",
    number_or_more="{} 以上",
    between="{} 至 {}",
    obstacles={
        Obstacle.CURRENCY: "币种不同",
        Obstacle.DIMENSION: "量纲不同",
        Obstacle.CALENDAR: "时间单位不同",
        Obstacle.UNKNOWN: "数值不明",
    },
)
"""The notation in Simplified characters, on which that in Traditional ones is based."""
NOTATION = {
    "zh_CN": _CHINESE,
    "zh_TW": replace(
        _CHINESE,
        scale=Scale.TRADITIONAL,
        powers=((1e12, "兆"), (1e8, "億"), (1e4, "萬")),
        points="{} 個百分點",
        months="{} 個月",
        about="約 {}",
        obstacles={
            Obstacle.CURRENCY: "幣別不同",
            Obstacle.DIMENSION: "量綱不同",
            Obstacle.CALENDAR: "時間單位不同",
            Obstacle.UNKNOWN: "數值不明",
        },
    ),
    "en": NotationWords(
        scale=Scale.ENGLISH,
        powers=((1e12, " trillion"), (1e9, " billion"), (1e6, " million")),
        per="/",
        yuan="yuan",
        rank="No. {}",
        points="{} pp",
        times="{} times",
        days="{} days",
        years="{} years",
        months="{} months",
        about="about {}",
        or_more="{} or more",
        number_or_more="{} or more",
        between="{} to {}",
        obstacles={
            Obstacle.CURRENCY: "other currency",
            Obstacle.DIMENSION: "other quantity",
            Obstacle.CALENDAR: "other unit of time",
            Obstacle.UNKNOWN: "value unknown",
        },
    ),
}
"""By language."""
