"""The Chinese cases of Microsoft's Recognizers-Text (MIT, see recognizers-LICENSE.txt beside the data): every second one.

What is ours is different on purpose: a range is closed at both ends (20到30 includes 30), and 以上 includes the number
it names. A case counts as met when every quantity it expects is read with its value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from math import isclose
from typing import Any

import pytest

from corpus.figures import Bound, Figure, FigureKind, find_figures
from tests.corpus.figures.gold import DATA

CASES: dict[str, list[dict[str, Any]]] = json.loads(
    (DATA / "recognizers-zh.json").read_text(encoding="utf-8")
)["cases"]
_INTERVAL = re.compile(r"[\[(](?P<low>[^,]*),(?P<high>[^\])]*)[\])]")
_OPEN_ABOVE = {Bound.AT_LEAST, Bound.MORE_THAN}
_OPEN_BELOW = {Bound.AT_MOST, Bound.LESS_THAN}


def _near(one: float | None, two: float) -> bool:
    return one is not None and isclose(one, two, rel_tol=1e-6, abs_tol=1e-12)


def _number(figure: Figure, wanted: dict[str, Any]) -> bool:
    return _near(figure.low, float(wanted["value"]))


def _percent(figure: Figure, wanted: dict[str, Any]) -> bool:
    return figure.kind is FigureKind.PERCENT and _near(figure.low, float(wanted["value"].rstrip("%")))


def _range(figure: Figure, wanted: dict[str, Any]) -> bool:
    interval = _INTERVAL.fullmatch(wanted["value"])
    assert interval is not None
    low, high = interval["low"], interval["high"]
    if low and high:
        return _near(figure.low, float(low)) and _near(figure.high, float(high))
    if low:
        return _near(figure.low, float(low)) and figure.bound in _OPEN_ABOVE
    return _near(figure.high, float(high)) and figure.bound in _OPEN_BELOW


def _currency(figure: Figure, wanted: dict[str, Any]) -> bool:
    unit = wanted.get("isoCurrency", figure.unit)
    return figure.kind is FigureKind.MONEY and figure.unit == unit and _number(figure, wanted)


READERS: dict[str, tuple[Callable[[Figure, dict[str, Any]], bool], float]] = {
    "number": (_number, 0.96),
    "percent": (_percent, 0.98),
    "range": (_range, 0.93),
    "currency": (_currency, 0.9),
    "dimension": (_number, 0.9),
}


@pytest.mark.parametrize("kind", READERS)
def test_peer_cases(kind: str) -> None:
    right, least = READERS[kind]
    missed = [case["input"] for case in CASES[kind] if not _met(case, right)]
    share = 1 - len(missed) / len(CASES[kind])
    assert share >= least, f"{share:.3f}: {missed}"


def _met(case: dict[str, Any], right: Callable[[Figure, dict[str, Any]], bool]) -> bool:
    figures = find_figures(case["input"])
    return all(
        any(
            figure.start < wanted["end"] and wanted["start"] < figure.end and right(figure, wanted)
            for figure in figures
        )
        for wanted in case["results"]
        if wanted["value"] is not None
    )


@pytest.mark.parametrize(
    "case", [case for case in CASES["number"] if not case["results"]], ids=lambda c: c["input"]
)
def test_words_without_a_number_have_no_bare_number(case: dict[str, Any]) -> None:
    assert not [figure for figure in find_figures(case["input"]) if figure.unit == "1"]
