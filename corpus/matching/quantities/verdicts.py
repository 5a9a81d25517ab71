"""Whether a reader takes two figures for the same number: 37.8% is not another figure than 38%, while "about 13.6" is
another than 12.9 although it might be the same.
"""

from __future__ import annotations

import math
import re

from corpus.figures import Bound, Figure, FigureKind, magnitude
from corpus.script import fold

_ROUND = 0.12
"""How far, as a share, a figure that is written as a round one may be from what it rounds: 四成 for 37.8%."""
_NEARLY = 0.02
"""The same for other figures."""
_FAR = 0.1
"""How far apart numbers are that nobody takes for one, whatever "over" or "about" stands before them."""
_FAR_FROM_ROUND = 0.2
"""How far a share may exceed a lower bound that is given in round words: 六成 for 一半以上."""
_OF_FRACTION = 0.045
"""How far a share may be from the fraction that stands for it: 四分之三 for 74.2%."""
_OF_ROUGH_FRACTION = 0.08
"""The same if it is given as "nearly" or "about" a fraction: 近三分之一 for 31%."""
_NUMBERS = frozenset({Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN})
_UPPER = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_IN_HALVES = tuple(fold(words) for words in ("个半小时", "个半钟头", "个半月", "年半", "天半", "点半"))
"""Ends of figures that are given in halves: 一个半小时."""
_ROUND_WORDS = re.compile(fold("[成半]|分之"))


def tell_apart(figure: Figure, against: Figure) -> bool:
    """Whether a reader takes them for different numbers, though by their words they might be the same: "over 350" and
    "over 155", "within one month" and "within two", or "about 13.6" and 12.9."""
    bounds = {figure.bound, against.bound}
    apart = _apart(figure, against)
    if bounds <= _UPPER:
        return apart > _FAR
    if figure.vague and against.vague and _apart_as_ranges(figure, against):
        return True
    if _within_last_digit(figure, against) or _within_last_digit(against, figure):
        return False
    if not bounds <= _NUMBERS or figure.vague or against.vague:
        return apart > _FAR and bounds <= _NUMBERS
    if _opens_widely(figure, against) or _opens_widely(against, figure):
        return apart > _FAR_FROM_ROUND
    if len(bounds) == 1 or bounds == {Bound.EXACT, Bound.ABOUT}:
        return apart > 0 and not rounded(figure, against, _FAR)
    return apart > _FAR


def _apart_as_ranges(figure: Figure, against: Figure) -> bool:
    """Whether one range begins where the other has ended: 三百多, 两百多."""
    if figure.unit != against.unit or figure.low == figure.high or against.low == against.high:
        return False
    if figure.low is None or figure.high is None or against.low is None or against.high is None:
        return False
    return figure.low >= against.high or against.low >= figure.high


def _opens_widely(bound: Figure, exact: Figure) -> bool:
    """Whether a share is a lower bound in round words, and the other one exceeds it: 一半以上, 六成."""
    if bound.bound not in (Bound.MORE_THAN, Bound.AT_LEAST) or not _ROUND_WORDS.search(bound.text):
        return False
    return exact.bound in (Bound.EXACT, Bound.ABOUT) and (magnitude(exact) or 0) >= (magnitude(bound) or 0)


def _within_last_digit(bound: Figure, exact: Figure) -> bool:
    """Whether a number lies between a lower bound and the next number that is written as roundly:
    2.3亿 for 逾两亿."""
    if bound.bound not in (Bound.MORE_THAN, Bound.AT_LEAST) or exact.bound not in (Bound.EXACT, Bound.ABOUT):
        return False
    least, number = magnitude(bound) or 0.0, magnitude(exact) or 0.0
    if bound.vague or exact.vague or least <= 0 or precision(exact) <= precision(bound):
        return False
    return least <= number < least + 10.0 ** (math.floor(math.log10(least)) + 1 - precision(bound))


def rounded(figure: Figure, against: Figure, most: float) -> bool:
    """Whether one figure is the other with fewer digits, or in another unit of time, and not further from it than
    ``most`` as a share."""
    if figure.kind is FigureKind.DURATION and figure.unit != against.unit:
        return 0 <= _apart(figure, against) <= _FAR
    if FigureKind.FRACTION in (figure.kind, against.kind):
        about = Bound.ABOUT in (figure.bound, against.bound)
        return 0 <= _apart(figure, against) <= (_OF_ROUGH_FRACTION if about else _OF_FRACTION)
    coarse, fine = sorted((figure, against), key=precision)
    if not 0 <= _apart(figure, against) <= most:
        return False
    if figure.unit != against.unit:  # 62万亩 are 4.1万公顷, whichever was counted first
        return _rounds(coarse, fine) or _rounds(fine, coarse)
    return precision(coarse) < precision(fine) and _rounds(coarse, fine)


def _rounds(coarse: Figure, fine: Figure) -> bool:
    """Whether a number lies within half of the last digit of another."""
    one, other = magnitude(coarse) or 0.0, magnitude(fine) or 0.0
    return abs(one - other) < abs(one) * _last_digit(coarse) / 2


def _last_digit(figure: Figure) -> float:
    """What the last significant digit of a figure counts, as a share of it: a twelfth for 1200."""
    number = abs(_as_written(figure))
    if number and fold(figure.text).endswith(_IN_HALVES):
        return 0.5 / number
    return float(10.0 ** (math.floor(math.log10(number)) + 1 - precision(figure))) / number if number else 0.0


def reach(figure: Figure, against: Figure) -> float:
    """How far the coarser of two figures may be from the other, as a share, to be a rounding of it."""
    coarse = min(figure, against, key=precision)
    return (
        _ROUND if coarse.bound is Bound.ABOUT or coarse.vague or _ROUND_WORDS.search(coarse.text) else _NEARLY
    )


def _apart(figure: Figure, against: Figure) -> float:
    """How far two figures lie apart, as a share of the larger; below 0 if it cannot be determined."""
    one, other = magnitude(figure), magnitude(against)
    ranges = figure.low != figure.high or against.low != against.high
    if not one or not other or ranges:
        return -1.0
    return abs(one - other) / max(abs(one), abs(other))


def precision(figure: Figure) -> int:
    """Significant digits of a figure as written: 3 for 12900."""
    number = _as_written(figure)
    return len(f"{number:.9e}".split("e")[0].replace(".", "").strip("-").rstrip("0")) if number else 0


def _as_written(figure: Figure) -> float:
    """The number in the unit that is written: 1200亩 is no round number of square metres."""
    if figure.low is None or figure.high is None:
        return figure.low or figure.high or 0.0
    return (figure.low + figure.high) / 2
