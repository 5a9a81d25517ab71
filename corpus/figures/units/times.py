"""How often something happened, told with 度 before a verb: 两度发出警告, 三度夺冠.

The words of its patterns were collected by hand: from errors on the annotated texts (``tests/data/figures``), and with
what the language has beside those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.arithmetic import DIGITS
from corpus.figures.numerals.numerals import Numeral
from corpus.figures.numerals.quantity import Quantity, of
from corpus.figures.searching import around

_SIGN = re.compile("度")
_TIMES = re.compile(
    "(?<![零上下第高低升降跌涨调至到有是为在于差超约达近温弧角纬经转斜散光视摄华氏\\d一二三四五六七八九十百千万几数年季月])"
    "(?P<count>[两三四五六七八九])度"
    "(?=[^\\W\\da-z的电水半以左右上下多余空音角斜坡春秋寒暖温热冷近远弱烧灼残之时角间宽高深差])"
)
"""A verb follows; degrees have a word before them that measures, or none behind."""


def in_words(plain: str) -> Iterator[Quantity]:
    """The numbers of times in a text."""
    for match in around(_TIMES, _SIGN, plain, 1):
        count = Decimal(DIGITS[match["count"]])
        quantity = of(Numeral(*match.span("count"), count, count, coefficient=count, single=True))
        quantity.kind, quantity.unit, quantity.end = FigureKind.COUNT, "次", match.end()
        yield quantity
