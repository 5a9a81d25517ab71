"""Quantities that have no unit: 指数报5.1, 规模6.4地震, BMI 28.4."""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.numerals.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import any_of, phrases

_RATIO = re.compile(
    "(?:[率比值]|系数|指数|倍数|因子|[粒穗株]数)(?:[(][^()]{1,6}[)])?(?:为|是|达|约|约为|达到|仅|仅为|高达|报|:)? ?$"
)
_LEVEL = (
    "从|由|升破|跌破|突破|失守|站上|站稳|触及|维持|保持|稳定"
    "|[上下]?升|回?落|[下]?降|跌|增|减|仅|只?剩|仅剩|只有|高达|低至|恢复|接近|超过|提高|回升|徘徊"
)

_OF_MANY = re.compile(r"每 ?\d*[十百千万]{1,2}(?:名|位|个)?(?:人口?|居民|儿童|活产|新生儿|产妇)[约为是达]?$")
"""发病率为每10万人5.1: so many people are what a rate is of."""
_RATED = re.compile("分?的(?:超?[高低]分|均分|平均分|评分|[好佳]成绩|成绩|神作|神剧|口碑)")
"""8.4的高分: what stands behind a rating."""


def stated(plain: str, quantity: Quantity) -> bool:
    """Whether the words beside the number say that it is a measurement without a unit."""
    if "." in plain[quantity.start : quantity.end] and (
        _RATED.match(plain, quantity.end)
        or ending(_RATIO, plain, quantity.start)
        or ending(_far_unitless(), plain, quantity.start)
    ):
        return True
    return named(plain, quantity.start) or ending(_OF_MANY, plain, quantity.start) is not None


def named(plain: str, start: int) -> bool:
    """Whether the name of such a quantity, with the words that introduce its value, ends at ``start``."""
    return ending(_unitless(), plain, start) is not None


@cache
def _far_unitless() -> re.Pattern[str]:
    """Matches a decimal some words after the name of a unitless quantity: 收视率以第七战最高, 为6.82,平均4.9."""
    words = any_of(phrases("context", "unitless"))
    return re.compile(rf"{words}[^。;!?\n]{{0,16}}(?:最高|最低|平均|均值|[为达至到])[约近]?$")


@cache
def _unitless() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of(phrases('context', 'unitless'))}(?:{_LEVEL})?[为是达约报:在于至到近]{{0,2}}了? ?$"
    )
