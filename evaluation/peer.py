"""The Chinese test cases of Microsoft's Recognizers-Text, every second one, under the MIT licence
(recognizers-LICENSE.txt beside the data).

Two rules of this program differ on purpose: a range is closed at both ends (20到30 includes 30), and 以上 includes the
number. A case is met if every expected quantity is read with its value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from math import isclose
from typing import Any

from corpus.figures import Bound, Figure, FigureKind, find_figures
from evaluation.annotated import DATA

_INTERVAL = re.compile(r"[\[(](?P<low>[^,]*),(?P<high>[^\])]*)[\])]")
"""An interval as Recognizers-Text writes it, with open and closed ends."""
_OPEN_ABOVE = {Bound.AT_LEAST, Bound.MORE_THAN}
_OPEN_BELOW = {Bound.AT_MOST, Bound.LESS_THAN}

Case = dict[str, Any]
"""An input with the expected results."""


@cache
def peer_cases() -> dict[str, list[Case]]:
    """The cases by kind: number, percent, range, currency and dimension."""
    cases: dict[str, list[Case]] = json.loads((DATA / "recognizers-zh.json").read_text(encoding="utf-8"))[
        "cases"
    ]
    return cases


def missed_cases(kind: str) -> list[str]:
    """The inputs of the cases of a kind that are not met."""
    return [case["input"] for case in peer_cases()[kind] if not _is_met(case, _IS_READ[kind])]


def _is_met(case: Case, is_read: Callable[[Figure, Case], bool]) -> bool:
    figures = find_figures(case["input"])
    return all(
        any(
            figure.start < wanted["end"] and wanted["start"] < figure.end and is_read(figure, wanted)
            for figure in figures
        )
        for wanted in case["results"]
        if wanted["value"] is not None
    )


def _near(one: float | None, other: float) -> bool:
    return one is not None and isclose(one, other, rel_tol=1e-6, abs_tol=1e-12)


def _number(figure: Figure, wanted: Case) -> bool:
    return _near(figure.low, float(wanted["value"]))


def _percent(figure: Figure, wanted: Case) -> bool:
    return figure.kind is FigureKind.PERCENT and _near(figure.low, float(wanted["value"].rstrip("%")))


def _range(figure: Figure, wanted: Case) -> bool:
    interval = _INTERVAL.fullmatch(wanted["value"])
    assert interval is not None
    low, high = interval["low"], interval["high"]
    if low and high:
        return _near(figure.low, float(low)) and _near(figure.high, float(high))
    if low:
        return _near(figure.low, float(low)) and figure.bound in _OPEN_ABOVE
    return _near(figure.high, float(high)) and figure.bound in _OPEN_BELOW


def _currency(figure: Figure, wanted: Case) -> bool:
    unit = wanted.get("isoCurrency", figure.unit)
    return figure.kind is FigureKind.MONEY and figure.unit == unit and _number(figure, wanted)


_IS_READ: dict[str, Callable[[Figure, Case], bool]] = {
    "number": _number,
    "percent": _percent,
    "range": _range,
    "currency": _currency,
    "dimension": _number,
}
"""Compares a figure with the expected result, by kind of case."""
