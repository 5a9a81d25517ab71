"""Cohen's κ and Krippendorff's α for nominal values, from weighted counts.

Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960);
K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), for nominal data with values missing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient, and the counts that it was computed from."""

    value: float | None
    """1 for full agreement, 0 for agreement by chance; None if undefined because the values do not vary."""
    units: float
    """Number of units with values of at least two annotators."""
    agreed: float
    """Number of units with the same value; for more than two annotators, the sum of the units' shares of agreeing
    pairs."""


def kappa(units: Iterable[tuple[Hashable, Hashable, float]]) -> Coefficient:
    """Cohen's κ of two annotators. ``units``: the value of each, and the number of units with both values."""
    first: defaultdict[Hashable, float] = defaultdict(float)
    second: defaultdict[Hashable, float] = defaultdict(float)
    agreed = total = 0.0
    for one, other, weight in units:
        first[one] += weight
        second[other] += weight
        total += weight
        agreed += weight if one == other else 0.0
    if not total:
        return Coefficient(None, 0.0, 0.0)
    chance = sum(count * second.get(value, 0.0) for value, count in first.items()) / total**2
    observed = agreed / total
    value = None if chance >= 1.0 else (observed - chance) / (1.0 - chance)
    return Coefficient(value, total, agreed)


def alpha(units: Iterable[tuple[Sequence[Hashable], float]]) -> Coefficient:
    """Krippendorff's α of any number of annotators. ``units``: the values of a unit, one for each annotator who gave
    one, and the number of units with these values. Units with fewer than two values are ignored."""
    margins: defaultdict[Hashable, float] = defaultdict(float)
    pairs = disagreeing = counted = agreed = 0.0
    for values, weight in units:
        judges = len(values)
        if judges < 2:
            continue
        held = Counter(values)
        same = sum(count * (count - 1) for count in held.values())
        every = judges * (judges - 1)
        pairs += weight * judges
        disagreeing += weight * (every - same) / (judges - 1)
        counted += weight
        agreed += weight * same / every
        for value, count in held.items():
            margins[value] += weight * count
    if pairs <= 1:
        return Coefficient(None, counted, agreed)
    expected = (pairs**2 - sum(count**2 for count in margins.values())) / (pairs - 1)
    value = None if expected <= 0 else 1.0 - disagreeing / expected
    return Coefficient(value, counted, agreed)
