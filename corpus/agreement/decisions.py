"""Adjudications: the rows of the shared layer, and the codings that each of them decides.

A claim or a link of the shared layer names the rows that it decides in its ``extra``, so the decision is found as long
as one of these rows exists, even if its span changes. A claim without tags decides that nothing is coded there.
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
"""The field of ``extra`` with the identities of the decided rows."""
_Row = TypeVar("_Row", Claim, Link)


class Ruling(StrEnum):
    """The outcome of an adjudication."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    OWN = "own"
    """Neither of the two codings."""


@dataclass(frozen=True, slots=True)
class Adjudicated:
    """An adjudicated disagreement, with the rows of the shared layer that decide it."""

    choice: Ruling
    annotator: AnnotatorId
    """The shared layer that the rows belong to."""
    reason: str
    rows: tuple[str, ...]


def deciding(rows: Iterable[str]) -> str:
    """The ``extra`` of a row that decides the given rows."""
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
    """The adjudications of a project, by the rows that they decide."""

    def __init__(self, snapshot: Snapshot, shared: frozenset[AnnotatorId]) -> None:
        self._claims = _index(snapshot.claims, shared)
        self._links = _index(snapshot.links, shared)
        self._cells = {
            (cell.question, cell.article): cell
            for cell in snapshot.cells.values()
            if cell.annotator in shared
        }

    def of(self, disagreement: Disagreement) -> Adjudicated | None:
        """The adjudication of a disagreement; None if there is none."""
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
        coded = [coding.status for coding in disagreement.by]
        return Adjudicated(_nth(coded, cell.status), cell.annotator, cell.reason, (cell.id,))

    def _of_relation(self, disagreement: Disagreement) -> Adjudicated | None:
        links = _all(self._links, disagreement.rows())
        if not links:
            return None
        wanted = [coded.relation for coded in disagreement.by]
        held = {link.relation for link in links}
        choice = Ruling.BOTH if held.issuperset(wanted) else _nth(wanted, links[0].relation)
        return _decision(choice, links)


def _index(rows: Mapping[str, _Row], shared: frozenset[AnnotatorId]) -> dict[str, list[_Row]]:
    index: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows.values():
        if row.annotator in shared:
            for decided in decided_by(row.extra):
                index[decided].append(row)
    return index


def _all(index: Mapping[str, list[_Row]], rows: Iterable[str]) -> list[_Row]:
    """The rows that decide any of these, each once, sorted by their start (claims) and identity."""
    by_id = {row.id: row for decided in rows for row in index.get(decided, ())}
    return sorted(by_id.values(), key=lambda row: (getattr(row, "start", 0), row.id))


def _decision(choice: Ruling, rows: Sequence[Claim | Link]) -> Adjudicated:
    reason = next((row.note for row in rows if row.note), "")
    return Adjudicated(choice, rows[0].annotator, reason, tuple(row.id for row in rows))


def _nth(coded: Sequence[object], chosen: object) -> Ruling:
    return (Ruling.FIRST, Ruling.SECOND)[coded.index(chosen)] if chosen in coded else Ruling.OWN


def _choice_of_claims(claims: list[Claim], by: tuple[CodedBy, CodedBy]) -> Ruling:
    held = {(claim.span, frozenset(claim.tags)) for claim in claims if claim.tags}
    coded = [{(coding.span, coding.tags)} if coding.claim is not None else set() for coding in by]
    if held in coded:
        return (Ruling.FIRST, Ruling.SECOND)[coded.index(held)]
    if held == coded[0] | coded[1]:
        return Ruling.BOTH
    same_place = by[0].span == by[1].span and by[0].claim is not None and by[1].claim is not None
    return Ruling.BOTH if same_place and held == {(by[0].span, by[0].tags | by[1].tags)} else Ruling.OWN
