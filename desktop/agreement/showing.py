"""The content of both sides of a disagreement."""

from __future__ import annotations

from corpus.agreement.disagreements import DisagreementKind
from corpus.model import Claim
from corpus.snapshot import Snapshot
from desktop.agreement.coded_quote import QuotedCoding
from desktop.agreement.passage_list import PassageRow
from desktop.derived.people.layers import Person
from desktop.words.comparing_words import status_name
from desktop.words.wording import kind_name, relation_name, time_text

Sides = tuple[QuotedCoding | None, QuotedCoding | None]


def quoted(
    row: PassageRow | None,
    snapshot: Snapshot | None,
    people: tuple[Person | None, Person | None],
    names: tuple[str, str],
) -> Sides:
    """Both sides of a row."""
    if row is None or snapshot is None:
        return None, None
    claims = [snapshot.claims.get(coded.claim or "") for coded in row.disagreement.by]
    either = next((claim for claim in claims if claim is not None), None)
    first, second = (
        _side(row, snapshot, side, claims[side], either, people[side], names[side]) for side in (0, 1)
    )
    return first, second


def _side(
    row: PassageRow,
    snapshot: Snapshot,
    side: int,
    claim: Claim | None,
    either: Claim | None,
    person: Person | None,
    name: str,
) -> QuotedCoding:
    coded, digits = row.disagreement.by[side], snapshot.digits()
    tags = tuple((tag, digits.get(tag.id)) for tag in snapshot.tags_in_order() if tag.id in coded.tags)
    detail, note, other, time = "", "", "", ""
    if claim is not None:
        detail = kind_name(claim.kind) if claim.kind else ""
        note, time = claim.note, time_text(claim.updated)
    if row.disagreement.kind is DisagreementKind.OTHER_RELATION:
        link = snapshot.links.get(coded.link or "")
        relation = snapshot.relations.get(coded.relation or "")
        detail = relation_name(relation if relation is not None else coded.relation or "")
        end = snapshot.claims.get(link.other_end(coded.claim)) if link and coded.claim else None
        other = end.quote if end is not None else ""
        note, time = (link.note, time_text(link.updated)) if link is not None else ("", "")
    elif coded.status is not None:
        detail = status_name(coded.status)
    return QuotedCoding(
        person,
        name,
        coded,
        claim or either,
        tags,
        detail,
        time,
        note,
        row.language,
        coded.relation or "",
        coded.status,
        other,
    )
