"""What was adjudicated: which rows of the shared layer decide which codings.

A claim or a link of the shared layer names the rows that it decides in its ``extra``, so a decision is known as long as
one of these stands, wherever either was moved. A claim without tags decides that nothing is to be coded there.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.identities import AnnotatorId
from corpus.model import Claim, Link
from corpus.snapshot import Snapshot

_FIELD = "decides"
_Row = TypeVar("_Row", Claim, Link)


class Ruling(StrEnum):
    """What was decided about a disagreement."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    OWN = "own"
    """Something else than either coded."""


@dataclass(frozen=True, slots=True)
class Adjudicated:
    """A decision about a disagreement, with the rows of the shared layer that it consists of."""

    choice: Ruling
    annotator: AnnotatorId
    """The shared layer: under whose name it stands."""
    reason: str
    rows: tuple[str, ...]


def deciding(rows: Iterable[str]) -> str:
    """The ``extra`` of a row that decides these."""
    return json.dumps({_FIELD: sorted(rows)})


def decided_by(extra: str) -> frozenset[str]:
    """Identities of the rows that a row with this ``extra`` decides."""
    if _FIELD not in extra:
        return frozenset()
    try:
        held = json.loads(extra).get(_FIELD)
    except (ValueError, AttributeError):
        return frozenset()
    return frozenset(row for row in held if isinstance(row, str)) if isinstance(held, list) else frozenset()


class Decisions:
    """The decisions of a project, found by what they decide."""

    def __init__(self, snapshot: Snapshot, shared: frozenset[AnnotatorId]) -> None:
        self._claims = _index(snapshot.claims, shared)
        self._links = _index(snapshot.links, shared)
        self._cells = {
            (cell.question, cell.article): cell
            for cell in snapshot.cells.values()
            if cell.annotator in shared
        }

    def of(self, disagreement: Disagreement) -> Adjudicated | None:
        """What was decided about a disagreement; None as long as nothing was."""
        match disagreement.kind:
            case DisagreementKind.OTHER_STATUS:
                return self._of_status(disagreement)
            case DisagreementKind.OTHER_RELATION:
                return self._of_relation(disagreement)
        claims = _all(self._claims, disagreement.rows())
        if not claims:
            return None
        return _decision(_choice_of_claims(claims, disagreement.by), claims)

    def _of_status(self, disagreement: Disagreement) -> Adjudicated | None:
        cell = self._cells.get((disagreement.question, disagreement.article))  # type: ignore[arg-type]
        if cell is None:
            return None
        said = [coded.status for coded in disagreement.by]
        return Adjudicated(_nth(said, cell.status), cell.annotator, cell.reason, (cell.id,))

    def _of_relation(self, disagreement: Disagreement) -> Adjudicated | None:
        links = _all(self._links, disagreement.rows())
        if not links:
            return None
        wanted = [coded.relation for coded in disagreement.by]
        held = {link.relation for link in links}
        choice = Ruling.BOTH if held.issuperset(wanted) else _nth(wanted, links[0].relation)
        return _decision(choice, links)


def _index(rows: Mapping[str, _Row], shared: frozenset[AnnotatorId]) -> dict[str, list[_Row]]:
    found: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows.values():
        if row.annotator in shared:
            for decided in decided_by(row.extra):
                found[decided].append(row)
    return found


def _all(index: Mapping[str, list[_Row]], rows: Iterable[str]) -> list[_Row]:
    """The rows that decide any of these, each once, by place or identity."""
    found = {row.id: row for decided in rows for row in index.get(decided, ())}
    return sorted(found.values(), key=lambda row: (getattr(row, "start", 0), row.id))


def _decision(choice: Ruling, rows: Sequence[Claim | Link]) -> Adjudicated:
    reason = next((row.note for row in rows if row.note), "")
    return Adjudicated(choice, rows[0].annotator, reason, tuple(row.id for row in rows))


def _nth(said: Sequence[object], chosen: object) -> Ruling:
    return (Ruling.FIRST, Ruling.SECOND)[said.index(chosen)] if chosen in said else Ruling.OWN


def _choice_of_claims(claims: list[Claim], by: tuple[CodedBy, CodedBy]) -> Ruling:
    held = {(claim.span, frozenset(claim.tags)) for claim in claims if claim.tags}
    coded = [{(coding.span, coding.tags)} if coding.claim is not None else set() for coding in by]
    if held in coded:
        return (Ruling.FIRST, Ruling.SECOND)[coded.index(held)]
    if held == coded[0] | coded[1]:
        return Ruling.BOTH
    same_place = by[0].span == by[1].span and by[0].claim is not None and by[1].claim is not None
    return Ruling.BOTH if same_place and held == {(by[0].span, by[0].tags | by[1].tags)} else Ruling.OWN
