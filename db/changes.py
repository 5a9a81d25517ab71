"""Conversion of revisions to change sets: the corpus values that were created, updated and deleted.

A claim's tags are rows of their own, so a claim counts as updated when one of its tags was added or removed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from corpus.changes import Changed, ChangeSet
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Entity
from db.journal import operations
from db.journal.folding import fold
from db.journal.journal import Revised
from db.tables.prepared import driver
from db.tables.queries import Ranks, in_order, tags_of
from db.tables.rows import Row, value_of
from db.tables.stored_rows import content_of, read_rows, select_in

_ARTICLES = "SELECT id FROM article WHERE sha256 IN"


@dataclass(slots=True)
class _ClaimChange:
    before: Row | None = None
    after: Row | None = None
    touched: bool = False
    added: set[TagId] = field(default_factory=set)
    removed: set[TagId] = field(default_factory=set)


def news_since(connection: Connection, arrival: int) -> list[Revised]:
    """The effect of the operations that arrived after ``arrival``: each row that they revised, before them and as it is
    now. Raises Altered."""
    by_table: dict[str, dict[str, bool]] = {}
    for (table, row_id), existed in operations.revised_since(connection, arrival).items():
        by_table.setdefault(table, {})[row_id] = existed
    news = []
    for table, rows in by_table.items():
        stored = read_rows(connection, table, rows)
        known = [row_id for row_id, existed in rows.items() if existed]
        earlier = operations.revisions_of_rows(connection, table, known, until=arrival)
        for row_id in rows:
            before = fold(table, row_id, earlier[row_id]).row if row_id in earlier else None
            after = content_of(stored[row_id]) if row_id in stored else None
            if before != after:
                news.append(Revised(table, row_id, before, after))
    return news


def change_set(connection: Connection, revisions: Iterable[Revised], ranks: Callable[[], Ranks]) -> ChangeSet:
    """The corpus values that coalesced revisions created, updated and deleted, as a change set without an operation.
    ``ranks`` gives the order of a claim's tags. The open transaction must be in the state after the revisions."""
    claims: dict[ClaimId, _ClaimChange] = {}
    found: list[tuple[Entity | None, Entity | None]] = []
    for revised in revisions:
        if revised.table == "claim":
            change = claims.setdefault(ClaimId(revised.row_id), _ClaimChange())
            change.before, change.after, change.touched = revised.before, revised.after, True
        elif revised.table == "claim_tag":
            row = revised.after or revised.before or {}
            change = claims.setdefault(ClaimId(row["claim"]), _ClaimChange())
            (change.removed if revised.after is None else change.added).add(TagId(row["tag"]))
        else:
            found.append((_value(revised.table, revised.before), _value(revised.table, revised.after)))
    found.extend(_claim_values(connection, claims, ranks))
    return _sorted_out(found)


def with_texts(
    connection: Connection, changes: ChangeSet, arrived: frozenset[str], absent: frozenset[str]
) -> ChangeSet:
    """The changes with the texts that arrived or became absent, by digest. The articles whose current text is one of
    them count as updated."""
    known = {row.id for row in changes.present}
    ids = [
        name for (name,) in select_in(driver(connection), _ARTICLES, arrived | absent) if name not in known
    ]
    rows = [value_of("article", content_of(row)) for row in read_rows(connection, "article", ids).values()]
    updated = (*changes.updated, *(Changed(row, row) for row in rows))
    return replace(changes, updated=updated, arrived=arrived, absent=absent)


def _sorted_out(found: list[tuple[Entity | None, Entity | None]]) -> ChangeSet:
    created, updated, deleted = [], [], []
    for before, after in found:
        if before is None and after is not None:
            created.append(after)
        elif before is not None and after is None:
            deleted.append(before)
        elif before is not None and after is not None and before != after:
            updated.append(Changed(before, after))
    return ChangeSet(tuple(created), tuple(updated), tuple(deleted))


def _value(table: str, row: Row | None) -> Entity | None:
    return None if row is None else value_of(table, row)


def _claim_values(
    connection: Connection, claims: dict[ClaimId, _ClaimChange], ranks: Callable[[], Ranks]
) -> list[tuple[Entity | None, Entity | None]]:
    untouched = [claim for claim, change in claims.items() if not change.touched]
    stored = read_rows(connection, "claim", untouched) if untouched else {}
    standing = [
        claim for claim, change in claims.items() if not change.touched or (change.before and change.after)
    ]
    carried = tags_of(connection, standing) if standing else {}
    found: list[tuple[Entity | None, Entity | None]] = []
    for claim, change in claims.items():
        after_tags = set(carried.get(claim, change.added))
        before_tags = (after_tags - change.added) | change.removed
        order = ranks() if len(after_tags | before_tags) > 1 else {}
        before = change.before if change.touched else stored.get(claim)
        after = change.after if change.touched else before
        found.append((_claim(before, before_tags, order), _claim(after, after_tags, order)))
    return found


def _claim(row: Row | None, tags: set[TagId], order: Ranks) -> Claim | None:
    value = None if row is None else value_of("claim", row, in_order(tags, order))
    assert value is None or isinstance(value, Claim)
    return value
