"""What the names behind a number mean: currencies, units of measurement, classifiers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from corpus.figures.tables import Unit, counting, currencies, units
from corpus.figures.units import shared_currencies

OPEN_YUAN = "元"
"""The unit of money in 元 whose currency the words leave open."""


@dataclass(frozen=True, slots=True)
class Name:
    """What one name behind a number means."""

    unit: Unit | None = None
    currency: str = ""
    part: Decimal = Decimal(1)
    """How much of the currency, how many pieces: 0.1 for 角, 12 for 打; or of the unit: 15 for 刻钟."""
    classifier: str = ""
    sure: bool = False


@cache
def every_name() -> tuple[dict[str, Name], dict[str, int]]:
    """Every name that may follow a number, and by first character the length of the longest."""
    names: dict[str, Name] = {}
    for word in counting().compound_only:
        names[word] = Name(classifier=word)
    for word in counting().sure:
        names[word] = Name(classifier=word, sure=True)
    for name, unit in units().by_name.items():
        names[name] = Name(unit=unit)
    for name, code in (shared_currencies.defaults() | currencies().after).items():
        names[name] = Name(currency=code)
    names |= {
        "元": Name(currency=OPEN_YUAN),
        "圆": Name(currency=OPEN_YUAN),
        "元整": Name(currency=OPEN_YUAN),
        "大元": Name(currency=OPEN_YUAN),
    }
    names |= {
        "块钱": Name(currency="CNY"),
        "块": Name(currency="CNY"),
        "美分": Name(currency="USD", part=Decimal("0.01")),
    }
    for name in ("角", "毛", "角钱", "毛钱"):
        names[name] = Name(currency=OPEN_YUAN, part=Decimal("0.1"))
    names["毫"] = Name(currency=OPEN_YUAN, part=Decimal("0.1"))
    names["仙"] = names["港仙"] = Name(currency="HKD", part=Decimal("0.01"))
    names["号人"] = Name(classifier="人")
    names["刻钟"] = Name(unit=units().by_symbol["minute"], part=Decimal(15))
    names["打"] = Name(classifier="打", part=Decimal(12), sure=True)
    names["分钱"] = Name(currency=OPEN_YUAN, part=Decimal("0.01"))
    longest: dict[str, int] = {}
    for name in names:
        longest[name[0]] = max(longest.get(name[0], 0), len(name))
    return names, longest


@cache
def beginnings() -> tuple[frozenset[str], frozenset[str]]:
    """The characters with which a name behind a number can begin, and those with which only classifiers do."""
    names = every_name()[0]
    measures = {name[0] for name, meaning in names.items() if not meaning.classifier}
    every = {name[0] for name in names}
    return frozenset(every), frozenset(every - measures)


def lookup(plain: str, at: int) -> tuple[Name, int] | None:
    """The longest name at this place, and where it ends."""
    if at >= len(plain):
        return None
    names, longest = every_name()
    for length in range(longest.get(plain[at], 0), 0, -1):
        name = names.get(plain[at : at + length])
        if name is not None and at + length <= len(plain):
            return name, at + length
    return None
