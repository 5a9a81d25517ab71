"""What 度 measures: kilowatt-hours, degrees Celsius or Fahrenheit, or what nobody tells."""

from __future__ import annotations

import re
from functools import cache

from corpus.figures.quantity import Quantity
from corpus.figures.tables import any_of, phrases, units

_SCALES = {"华氏": "℉", "摄氏": "℃"}
_BODY, _WARMEST = (35, 43), 60
_OTHER_DEGREES = re.compile("近视|远视|散光|眼镜|镜片|酒|经|纬|角|斜|坡|旋|转|弯|仰|俯|方位|硬|折|视场")


@cache
def _contexts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    electricity, warmth = phrases("context", "electricity"), phrases("context", "warmth")
    return re.compile(any_of(electricity)), re.compile(any_of(warmth))


def settle(plain: str, quantity: Quantity) -> None:
    """度 is a kilowatt-hour, a degree Celsius, or nobody knows: the words around tell."""
    if quantity.unit not in ("度", "℃"):
        return
    scale = _SCALES.get(plain[max(0, quantity.start - 2) : quantity.start])
    if scale:
        quantity.set_unit(units().by_symbol[scale])
    if quantity.unit != "度":
        return
    electricity, warmth = _contexts()
    around = max(0, quantity.start - 14), quantity.end + 2
    if quantity.numeral.power >= 10**4 or electricity.search(plain, *around):
        quantity.set_unit(units().by_symbol["kWh"])
    elif warmth.search(plain, *around) or _may_be_warm(plain, quantity):
        quantity.set_unit(units().by_symbol["℃"])


def _may_be_warm(plain: str, quantity: Quantity) -> bool:
    """三十七度二 and 24点5度: degrees that people and rooms have, unless of an angle, of alcohol or of glasses."""
    if _OTHER_DEGREES.search(plain, max(0, quantity.start - 14), quantity.end + 4):
        return False
    body = _BODY[0] <= quantity.low <= _BODY[1]
    decimal = quantity.low != int(quantity.low) and abs(quantity.low) < _WARMEST
    return decimal or (body and quantity.low != quantity.high)
