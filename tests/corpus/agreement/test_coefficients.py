"""The coefficients, against published examples and against their definitions computed the long way."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.agreement.coefficients import alpha, kappa

COHEN = [("a", "a", 88), ("a", "b", 10), ("a", "c", 2), ("b", "a", 14), ("b", "b", 40), ("b", "c", 6)]
COHEN += [("c", "a", 18), ("c", "b", 10), ("c", "c", 12)]
"""Table 1 of Cohen (1960), which is given in proportions of 200: κ = .492."""

KRIPPENDORFF = [
    "1 1 . 1",
    "2 2 3 2",
    "3 3 3 3",
    "3 3 3 3",
    "2 2 2 2",
    "1 2 3 4",
    "4 4 4 4",
    "1 1 2 1",
    "2 2 2 2",
    ". 5 5 5",
    ". . 1 1",
    ". . 3 .",
]
"""Section C of Krippendorff (2011): four observers, twelve units, values missing; nominal α = .743."""


def test_cohens_own_example() -> None:
    found = kappa(COHEN)
    assert found.value == pytest.approx(0.492, abs=0.0005)
    assert (found.units, found.agreed) == (200, 140)


def test_krippendorffs_own_example() -> None:
    units = [([value for value in unit.split() if value != "."], 1.0) for unit in KRIPPENDORFF]
    found = alpha(units)
    assert found.value == pytest.approx(0.743, abs=0.0005)
    assert found.units == 11


def test_what_does_not_vary_has_no_coefficient() -> None:
    assert kappa([("a", "a", 10)]).value is None
    assert alpha([(["a", "a"], 10)]).value is None
    assert (kappa([]).value, alpha([]).value) == (None, None)
    assert alpha([(["a"], 3)]).units == 0


def test_weights_are_repetitions() -> None:
    units = [("a", "a", 3), ("a", "b", 2), ("b", "b", 4)]
    repeated = [(one, other, 1) for one, other, count in units for _ in range(count)]
    assert kappa(units) == kappa(repeated)
    lists = [([one, other], count) for one, other, count in units]
    singly = [([one, other], 1) for one, other, count in units for _ in range(count)]
    assert alpha(lists).value == pytest.approx(alpha(singly).value)


def by_definition(units: list[list[Any]]) -> float | None:
    """α from a matrix of coincidences, as Krippendorff computes it by hand."""
    values = sorted({value for unit in units for value in unit})
    coincidences = {(one, other): 0.0 for one in values for other in values}
    for unit in units:
        if len(unit) < 2:
            continue
        for one, other in combinations(range(len(unit)), 2):
            share = 1 / (len(unit) - 1)
            coincidences[unit[one], unit[other]] += share
            coincidences[unit[other], unit[one]] += share
    margins = {value: sum(coincidences[value, other] for other in values) for value in values}
    total = sum(margins.values())
    observed = sum(count for (one, other), count in coincidences.items() if one != other)
    expected = sum(margins[one] * margins[other] for one in values for other in values if one != other)
    if total <= 1 or not expected:
        return None
    return 1 - (total - 1) * observed / expected


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=4), max_size=12))
def test_alpha_is_that_of_its_definition(units: list[list[str]]) -> None:
    expected = by_definition(units)
    found = alpha((unit, 1.0) for unit in units).value
    assert (found is None) == (expected is None)
    if expected is not None:
        assert found == pytest.approx(expected)
