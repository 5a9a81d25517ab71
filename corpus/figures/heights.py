"""Numbers without a unit that are heights by the words before them: 海拔四千三 in metres, 身高172 in centimetres."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.figures.quantity import Quantity
from corpus.figures.searching import ending
from corpus.figures.tables import units

_BETWEEN = "(?:为|是|约|近|达|到|在|升至|升到|超过|不到|仅|只有|从|高达|已|才|的)?$"
_ABOVE_THE_SEA = re.compile(rf"(?:海拔|高程)(?:高度)?{_BETWEEN}")
_OF_A_PERSON = re.compile(rf"身高{_BETWEEN}")
_HIGHEST_PEAK, _LEAST_PEAK = 9000, 100
_OF_ANOTHER_KIND = ("年", "倍")
"""Words behind a number that make it no height."""
_SHORTEST, _TALLEST = 50, 250
"""What people measure in centimetres."""


def infer(plain: str, quantities: Sequence[Quantity]) -> None:
    """Give the numbers behind 海拔 and 身高 the unit that custom leaves out there."""
    for quantity in quantities:
        if quantity.named or plain.startswith(_OF_ANOTHER_KIND, quantity.end):
            continue
        if _LEAST_PEAK <= quantity.low <= _HIGHEST_PEAK and ending(_ABOVE_THE_SEA, plain, quantity.start):
            _measure(quantity, "m")
        elif _SHORTEST <= quantity.low <= _TALLEST and ending(_OF_A_PERSON, plain, quantity.start):
            _measure(quantity, "cm")


def _measure(quantity: Quantity, symbol: str) -> None:
    quantity.set_unit(units().by_symbol[symbol])
    quantity.inferred = True
