"""What revisions amount to in corpus values: the rows created, updated and deleted that a change set tells.

A claim's tags are rows of their own, so a claim counts as updated when one of them was added or removed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from corpus.changes import Changed
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Entity
from db.journal import Revised, read_rows
from db.queries import Ranks, in_order, tags_of
from db.rows import completed, value_of


@dataclass(slots=True)
class _ClaimChange:
    before: str | None = None
    after: str | None = None
    touched: bool = False
    added: set[TagId] = field(default_factory=set)
    removed: set[TagId] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Difference:
    """Values created, updated and deleted between two states."""

    created: tuple[Entity, ...] = ()
    updated: tuple[Changed, ...] = ()
    deleted: tuple[Entity, ...] = ()


def difference(
    connection: Connection, revisions: Iterable[Revised], ranks: Callable[[], Ranks]
) -> Difference:
    """What coalesced revisions amount to; ``ranks`` gives the order of a claim's tags. The open transaction must be in
    the state after the revisions."""
    claims: dict[ClaimId, _ClaimChange] = {}
    found: list[tuple[Entity | None, Entity | None]] = []
    for revised in revisions:
        if revised.table == "claim":
            change = claims.setdefault(ClaimId(revised.row_id), _ClaimChange())
            change.before, change.after, change.touched = revised.before, revised.after, True
        elif revised.table == "claim_tag":
            row = json.loads(revised.after or revised.before or "{}")
            change = claims.setdefault(ClaimId(row["claim"]), _ClaimChange())
            (change.removed if revised.after is None else change.added).add(TagId(row["tag"]))
        else:
            found.append((_value(revised.table, revised.before), _value(revised.table, revised.after)))
    found.extend(_claim_values(connection, claims, ranks))
    return _sorted_out(found)


def _sorted_out(found: list[tuple[Entity | None, Entity | None]]) -> Difference:
    created, updated, deleted = [], [], []
    for before, after in found:
        if before is None and after is not None:
            created.append(after)
        elif before is not None and after is None:
            deleted.append(before)
        elif before is not None and after is not None and before != after:
            updated.append(Changed(before, after))
    return Difference(tuple(created), tuple(updated), tuple(deleted))


def _value(table: str, row: str | None) -> Entity | None:
    return None if row is None else value_of(table, completed(table, json.loads(row)))


def _claim_values(
    connection: Connection, claims: dict[ClaimId, _ClaimChange], ranks: Callable[[], Ranks]
) -> list[tuple[Entity | None, Entity | None]]:
    untouched = [claim for claim, change in claims.items() if not change.touched]
    stored = read_rows(connection, "claim", ((claim,) for claim in untouched)) if untouched else {}
    standing = [
        claim for claim, change in claims.items() if not change.touched or (change.before and change.after)
    ]
    carried = tags_of(connection, standing) if standing else {}
    found: list[tuple[Entity | None, Entity | None]] = []
    for claim, change in claims.items():
        after_tags = set(carried.get(claim, change.added))
        before_tags = (after_tags - change.added) | change.removed
        order = ranks() if len(after_tags | before_tags) > 1 else {}
        if change.touched:
            before = None if change.before is None else json.loads(change.before)
            after = None if change.after is None else json.loads(change.after)
        else:
            before = after = stored.get((claim,))
        found.append((_claim(before, before_tags, order), _claim(after, after_tags, order)))
    return found


def _claim(row: dict[str, object] | None, tags: set[TagId], order: Ranks) -> Claim | None:
    value = None if row is None else value_of("claim", completed("claim", row), in_order(tags, order))
    assert value is None or isinstance(value, Claim)
    return value
