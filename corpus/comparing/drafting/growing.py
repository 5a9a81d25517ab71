"""Groups of assertions, at most one of an article, grown from likely pairs.

Every likely pair is a seed. A group takes in the assertion of a further article that is most likely together with
all its members on average, as long as that average is high enough (average linkage, so that one strong pair does not
draw in what does not belong to the others). Of groups that share most of their pairs the best is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from corpus.comparing.drafting.evidence import Evidence, Floats

_SEED = 0.25
"""Likelihood of a pair that a group may begin with, and the average with which a group takes in a further member.
These and the numbers below are chosen on the golds of this repository, with weights fitted on the other subjects."""
_GROWING = 0.25
_FAINT = 0.02
"""Likelihood below which a pair counts as 0."""
_ENOUGH = 0.5
"""Average likelihood of a group that is worth showing: few rows rather than wrong ones."""
_BARELY = 0.42
"""The same where few groups are: as long as there are fewer than one for :data:`_ASSERTIONS_EACH` assertions, as in
long articles on many subjects."""
_ASSERTIONS_EACH = 30
_FULLER = 0.4
"""How much better a group counts for each article beyond two."""
_OVERLAP = 0.5
"""Share of the members, and of the pairs, that a group may have in common with better ones."""

_SEEDS_EACH = 15
"""Seeds, the likeliest first, from which groups are grown for each that is wanted: a large project has tens of
thousands, of which the best fill the list many times over."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GrownGroup:
    """Assertions that seem to answer one question, by place in the evidence, in order."""

    members: tuple[int, ...]
    likelihood: float
    """Average of its pairs."""

    @property
    def worth(self) -> float:
        """What groups are ordered by: likelihood, and how many articles they hold."""
        return self.likelihood * (1 + _FULLER * (len(self.members) - 2))

    @property
    def pairs(self) -> frozenset[Pair]:
        return frozenset(combinations(self.members, 2))


class Likely:
    """The likelihoods of all pairs, to be looked up from either side."""

    def __init__(
        self, evidence: Evidence, values: Floats, barred: Collection[int] = (), parted: Collection[Pair] = ()
    ) -> None:
        """Without the assertions ``barred`` and the pairs ``parted``, given in order."""
        self._parted = frozenset(parted)
        self.owners = [assertion.article for assertion in evidence.assertions]
        self._near: list[dict[int, float]] = [{} for _ in self.owners]
        seeds: list[tuple[float, int, int]] = []
        likely = np.flatnonzero(values > _FAINT)
        for at in likely.tolist():
            one, other, value = int(evidence.first[at]), int(evidence.second[at]), float(values[at])
            if one in barred or other in barred or (min(one, other), max(one, other)) in parted:
                continue
            self._near[one][other] = self._near[other][one] = value
            if value >= _SEED:
                seeds.append((value, one, other))
        seeds.sort(key=lambda seed: (-seed[0], *seed[1:]))
        self.seeds = list(_telling(evidence, seeds))

    def of(self, one: int, other: int) -> float:
        """How likely two assertions answer one question."""
        return self._near[one].get(other, 0.0)

    def beside(self, members: Sequence[int]) -> dict[int, float]:
        """Of all other assertions how likely they are together with the members, on average."""
        found: dict[int, float] = defaultdict(float)
        for member in members:
            for other, value in self._near[member].items():
                found[other] += value
        for member in members:
            found.pop(member, None)
        return {other: value / len(members) for other, value in found.items()}

    def joins(self, place: int, members: Iterable[int]) -> bool:
        """Whether an assertion may stand beside all members: pairs of one question do not come back in a larger
        group."""
        return not self._parted or all(
            (min(place, member), max(place, member)) not in self._parted for member in members
        )

    def strongest(self, place: int, without: Collection[int]) -> float:
        """The likelihood of the best pair of an assertion with any but some others."""
        return max((value for other, value in self._near[place].items() if other not in without), default=0.0)

    def average(self, members: Sequence[int]) -> float:
        """The average of all pairs."""
        values = [self.of(*pair) for pair in combinations(members, 2)]
        return sum(values) / len(values)


def _telling(evidence: Evidence, seeds: Iterable[tuple[float, int, int]]) -> Iterator[tuple[float, int, int]]:
    """Of each pair of statements the best pair, and those whose figures answer each other: the others lead to the same
    groups. ``seeds`` are the best first."""
    seen: set[Pair] = set()
    for value, one, other in seeds:
        pair = evidence.assertions[one].statement, evidence.assertions[other].statement
        if pair not in seen or (one, other) in evidence.answers:
            seen.add(pair)
            yield value, one, other


def groups_of(likely: Likely, limit: int, taken: Iterable[Pair] = ()) -> list[GrownGroup]:
    """The best groups, best first. ``taken`` are pairs that stand in other rows already."""
    kept: list[GrownGroup] = []
    pairs = set(taken)
    members: set[int] = set()
    enough = len(likely.owners) // _ASSERTIONS_EACH
    for group in sorted(_grown(likely, _SEEDS_EACH * limit), key=lambda group: (-group.worth, group.members)):
        if len(kept) >= limit:
            break
        if group.likelihood < (_ENOUGH if len(kept) >= enough else _BARELY):
            continue
        if _repeats(group, members, pairs):
            continue
        kept.append(group)
        members.update(group.members)
        pairs.update(group.pairs)
    return kept


def _repeats(group: GrownGroup, members: Collection[int], pairs: Collection[Pair]) -> bool:
    shared = sum(member in members for member in group.members)
    if shared > _OVERLAP * (len(group.members) - 1):
        return True
    return sum(pair in pairs for pair in group.pairs) >= _OVERLAP * len(group.pairs)


def _grown(likely: Likely, most: int) -> Iterator[GrownGroup]:
    seen: set[tuple[int, ...]] = set()
    for _, one, other in likely.seeds[:most]:
        for members in _stages(likely, [one, other]):
            if members not in seen:
                seen.add(members)
                yield GrownGroup(members, likely.average(members))


def _stages(likely: Likely, members: list[int]) -> Iterator[tuple[int, ...]]:
    """A group as it grows, member by member: the best of its stages is kept, so that a last weak member does not lose
    the others."""
    while True:
        yield tuple(sorted(members))
        held = {likely.owners[member] for member in members}
        further = {
            other: value
            for other, value in likely.beside(members).items()
            if value >= _GROWING and likely.owners[other] not in held and likely.joins(other, members)
        }
        best = max(further, key=lambda other: (further[other], -other), default=None)
        if best is None:
            return
        members.append(best)
