"""Numbers without a unit that are ages by the words before them: 今年五十二, 现年47."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.figure import Bound
from corpus.figures.quantity import Quantity
from corpus.figures.tables import units
from corpus.script import fold

_TOLD = re.compile("(?:现年|年仅|年方|时年|年满|刚满|虚岁|周岁|享年)(?:已|已经|才|刚|都|快|是|为)?$")
_THIS_YEAR = re.compile("今年(?:已|已经|才|刚|刚好|都|快|整)?$")
_PERSON = re.compile("(?<![给归])(?:[我他她咱])(?:都|已经|已|才|刚|也|也就)?$")
_ENDS = re.compile("出头|好几|开外|[,。;、!?)”」』\\n]|$|了[,。;!?]")
_YOUNGEST, _OLDEST = 2, 120
_WINDOW = 6
"""Characters before an age in which a cue is looked for. Chosen."""


def infer(text: str, plain: str, quantities: Sequence[Quantity]) -> None:
    """Give numbers that are told as somebody's age their unit. ``plain`` is ``text`` folded, with what has been read
    masked, such as the date 今年; of the numbers behind that only those in Chinese numerals are ages, as people say them.
    """
    for quantity in quantities:
        if quantity.named or quantity.vague or quantity.bound is Bound.RANGE or quantity.numeral.power > 1:
            continue
        if not _YOUNGEST <= quantity.low <= _OLDEST or not _ENDS.match(plain, quantity.end):
            continue
        said = not quantity.numeral.in_digits and not quantity.numeral.single
        before = fold(text[max(0, quantity.start - _WINDOW) : quantity.start])
        if _TOLD.search(before) or (said and (_THIS_YEAR.search(before) or _PERSON.search(before))):
            quantity.set_unit(units().by_symbol["岁"])
            quantity.inferred = True
