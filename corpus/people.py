"""Who is who among the annotators of a project: one person may have several identities."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from corpus.identities import AnnotatorId
from corpus.model import Annotator, AnnotatorKind, Claim


def persons(annotators: Iterable[Annotator]) -> dict[AnnotatorId, AnnotatorId]:
    """Each identity with the one under which its work is shown: where ``same_as`` leads. Where it leads in a circle or
    nowhere, it is the least identity of the circle, or the last that there is."""
    rows = {annotator.id: annotator for annotator in annotators}
    return {identity: _followed(rows, identity) for identity in rows}


def _followed(rows: dict[AnnotatorId, Annotator], identity: AnnotatorId) -> AnnotatorId:
    passed = [identity]
    while (after := rows[passed[-1]].same_as) is not None and after in rows:
        if after in passed:
            return min(passed[passed.index(after) :])
        passed.append(after)
    return passed[-1]


def shared_layers(annotators: Iterable[Annotator]) -> frozenset[AnnotatorId]:
    """The identities under which codings were adjudicated."""
    return frozenset(annotator.id for annotator in annotators if annotator.kind is AnnotatorKind.SHARED)


def identities_of(annotators: Iterable[Annotator], identity: AnnotatorId) -> frozenset[AnnotatorId]:
    """All identities of the person who has ``identity``."""
    person = persons(annotators)
    shown = person.get(identity, identity)
    return frozenset((identity, shown, *(one for one, other in person.items() if other == shown)))


def is_codable(claim: Claim, mine: Collection[AnnotatorId]) -> bool:
    """Whether a person with the identities ``mine`` puts tags on this very claim: it is theirs, or an orphan. On a
    claim of somebody else a tag goes on one's own claim of the same span."""
    return claim.orphaned or claim.annotator in mine
