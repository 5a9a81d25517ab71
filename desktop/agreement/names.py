"""The names of the two annotators of a pair."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.agreement.disagreements import Disagreement, DisagreementKind
from corpus.agreement.study import Pair
from desktop.agreement.words import person_words
from desktop.derived.people.layers import Layers, Person

GROUPS = (
    "first",
    "second",
    DisagreementKind.OTHER_TAG.value,
    DisagreementKind.OTHER_EXTENT.value,
    DisagreementKind.OTHER_RELATION.value,
    DisagreementKind.OTHER_STATUS.value,
)
"""The filters of the list, in order."""


def group_of(disagreement: Disagreement) -> str:
    """The filter to which a disagreement belongs."""
    if disagreement.kind is DisagreementKind.ONLY_ONE:
        return "second" if disagreement.by[0].claim is None else "first"
    return disagreement.kind.value


def pair_people(layers: Layers, pair: Pair | None) -> tuple[Person | None, Person | None]:
    """The two people of a pair; None for one that does not exist."""
    if pair is None:
        return None, None
    return layers.person(pair[0]), layers.person(pair[1])


def pair_names(layers: Layers, pair: Pair | None) -> tuple[str, str]:
    """Their names; equal names are distinguished by a number."""
    one, other = (person_words(person) for person in pair_people(layers, pair))
    return (f"{one} 1", f"{other} 2") if one == other else (one, other)


def unique_names(people: Sequence[Person]) -> list[str]:
    """The names of people; equal names are distinguished by a number."""
    names = [person_words(person) for person in people]
    numbers: dict[str, int] = {}
    unique = []
    for name in names:
        numbers[name] = numbers.get(name, 0) + 1
        unique.append(f"{name} {numbers[name]}" if names.count(name) > 1 else name)
    return unique
