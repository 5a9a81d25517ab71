"""Clusters assertions into groups with at most one assertion of each article.

Each likely pair is a seed. A group grows by the assertion of a further article with the greatest average likelihood to
all members, as long as that is high enough. This is average linkage, so that a single strong pair does not add an
assertion that the other members have nothing to do with. Of groups with mostly the same pairs the best is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from corpus.comparing.drafting.evidence import Evidence, Floats

_SEED = 0.25
"""Least likelihood of a seed. This and the numbers below are chosen on the golds of this repository, with weights
fitted on the other subjects."""
_GROWING = 0.25
"""Least average likelihood of a further member."""
_FAINT = 0.02
"""Likelihood below which a pair counts as 0."""
_ENOUGH = 0.5
"""Least average likelihood of a group that is shown: few rows are better than wrong ones."""
_BARELY = 0.42
"""The same as long as there is less than one group for :data:`_ASSERTIONS_EACH` assertions, as in long articles on many
subjects."""
_ASSERTIONS_EACH = 30
"""See :data:`_BARELY`."""
_FULLER = 0.4
"""Increase of the worth of a group for each article beyond two."""
_OVERLAP = 0.5
"""Share of the members, and of the pairs, that a group may have in common with better groups."""
_SEEDS_EACH = 15
"""Seeds, the likeliest first, for each group that is wanted. A large project has tens of thousands, far more than are
needed."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GrownGroup:
    """Assertions that probably answer one question, as sorted indices of the evidence."""

    members: tuple[int, ...]
    likelihood: float
    """Average likelihood of its pairs."""

    @property
    def worth(self) -> float:
        """The sort key of groups: their likelihood, increased by the number of articles."""
        return self.likelihood * (1 + _FULLER * (len(self.members) - 2))

    @property
    def pairs(self) -> frozenset[Pair]:
        return frozenset(combinations(self.members, 2))


class Likely:
    """The likelihoods of all pairs, indexed by either assertion."""

    def __init__(
        self, evidence: Evidence, values: Floats, barred: Collection[int] = (), parted: Collection[Pair] = ()
    ) -> None:
        """``barred``: assertions that are left out; ``parted``: pairs, each in ascending order, that are left out."""
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
        self.seeds = list(_useful_seeds(evidence, seeds))

    def of(self, one: int, other: int) -> float:
        """The likelihood that two assertions answer one question."""
        return self._near[one].get(other, 0.0)

    def beside(self, members: Sequence[int]) -> dict[int, float]:
        """The average likelihood of each other assertion with the members."""
        found: dict[int, float] = defaultdict(float)
        for member in members:
            for other, value in self._near[member].items():
                found[other] += value
        for member in members:
            found.pop(member, None)
        return {other: value / len(members) for other, value in found.items()}

    def joins(self, place: int, members: Iterable[int]) -> bool:
        """Whether an assertion forms no ``parted`` pair with a member, so that existing questions are not drafted
        again as part of a larger group."""
        return not self._parted or all(
            (min(place, member), max(place, member)) not in self._parted for member in members
        )

    def strongest(self, place: int, without: Collection[int]) -> float:
        """The greatest likelihood of an assertion with any other not in ``without``."""
        return max((value for other, value in self._near[place].items() if other not in without), default=0.0)

    def average(self, members: Sequence[int]) -> float:
        """The average likelihood of all pairs of the members."""
        values = [self.of(*pair) for pair in combinations(members, 2)]
        return sum(values) / len(values)


def _useful_seeds(
    evidence: Evidence, seeds: Iterable[tuple[float, int, int]]
) -> Iterator[tuple[float, int, int]]:
    """The best seed of each pair of statements, and those with corresponding figures. Others lead to the same groups.
    ``seeds`` must be sorted, the best first."""
    seen: set[Pair] = set()
    for value, one, other in seeds:
        pair = evidence.assertions[one].statement, evidence.assertions[other].statement
        if pair not in seen or (one, other) in evidence.answers:
            seen.add(pair)
            yield value, one, other


def groups_of(likely: Likely, limit: int, taken: Iterable[Pair] = ()) -> list[GrownGroup]:
    """The best groups, best first. ``taken``: pairs that are in other rows already."""
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
    """The stages of a growing group. Each is a candidate, so that a weak last member does not lower the worth of the
    others."""
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
