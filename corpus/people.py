"""The persons behind the annotators of a project: a person may have several identities."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from corpus.identities import AnnotatorId
from corpus.model import Annotator, AnnotatorKind, Claim


def persons(annotators: Iterable[Annotator]) -> dict[AnnotatorId, AnnotatorId]:
    """Maps each identity to the one under which its work is shown, by following ``same_as``. In a cycle, that is the
    least identity of the cycle; if ``same_as`` names an unknown identity, the last known one."""
    rows = {annotator.id: annotator for annotator in annotators}
    return {identity: _followed(rows, identity) for identity in rows}


def _followed(rows: dict[AnnotatorId, Annotator], identity: AnnotatorId) -> AnnotatorId:
    path = [identity]
    while (following := rows[path[-1]].same_as) is not None and following in rows:
        if following in path:
            return min(path[path.index(following) :])
        path.append(following)
    return path[-1]


def shared_layers(annotators: Iterable[Annotator]) -> frozenset[AnnotatorId]:
    """The identities under which codings were adjudicated."""
    return frozenset(annotator.id for annotator in annotators if annotator.kind is AnnotatorKind.SHARED)


def identities_of(annotators: Iterable[Annotator], identity: AnnotatorId) -> frozenset[AnnotatorId]:
    """All identities of the person who has ``identity``."""
    person = persons(annotators)
    shown = person.get(identity, identity)
    return frozenset((identity, shown, *(one for one, other in person.items() if other == shown)))


def is_codable(claim: Claim, mine: Collection[AnnotatorId]) -> bool:
    """Whether tags by a person with the identities ``mine`` are put on this claim itself: it is their own, or an
    orphan. For a claim of another person, tags are put on one's own claim of the same span."""
    return claim.orphaned or claim.annotator in mine
