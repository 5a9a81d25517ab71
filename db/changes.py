"""Conversion of revisions to change sets: the corpus values that were created, updated and deleted.

A claim's tags are rows of their own, so a claim counts as updated when one of its tags was added or removed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from sqlalchemy import Connection

from corpus.changes import Changed, ChangeSet
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Entity
from db.journal import operations
from db.journal.folding import fold
from db.journal.journal import Revised
from db.tables.prepared import driver
from db.tables.queries import Ranks, in_order, tags_of
from db.tables.rows import Row, claim_of, pick_claim_cells, value_of
from db.tables.stored_rows import content_of, read_rows, select_in

_ARTICLES = "SELECT id FROM article WHERE sha256 IN"
"""The articles whose current text has a digest; a list of placeholders is appended."""

_States = tuple[Entity | None, Entity | None]
"""A value before and after."""


def news_since(connection: Connection, arrival: int) -> list[Revised]:
    """The effect of the operations that arrived after ``arrival``: each row that they revised, before them and as it is
    now. Raises Altered."""
    by_table: dict[str, dict[str, bool]] = {}
    for (table, row_id), existed in operations.revised_since(connection, arrival).items():
        by_table.setdefault(table, {})[row_id] = existed
    revised = []
    for table, rows in by_table.items():
        stored = read_rows(connection, table, rows)
        known = [row_id for row_id, existed in rows.items() if existed]
        earlier = operations.revisions_of_rows(connection, table, known, until=arrival)
        for row_id in rows:
            before = fold(table, row_id, earlier[row_id]).row if row_id in earlier else None
            after = content_of(stored[row_id]) if row_id in stored else None
            if before != after:
                revised.append(Revised(table, row_id, before, after))
    return revised


def change_set(connection: Connection, revisions: Iterable[Revised], ranks: Callable[[], Ranks]) -> ChangeSet:
    """The corpus values that coalesced revisions created, updated and deleted, as a change set without an operation.
    ``ranks`` gives the order of a claim's tags. The open transaction must be in the state after the revisions."""
    claims = _Claims()
    found: list[_States] = []
    for revised in revisions:
        if revised.table == "claim":
            claims.revised[ClaimId(revised.row_id)] = revised
        elif revised.table == "claim_tag":
            claims.note_tag(revised)
        else:
            found.append((_value(revised.table, revised.before), _value(revised.table, revised.after)))
    return _sorted_out(chain(found, claims.values(connection, ranks)))


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


def _sorted_out(found: Iterable[_States]) -> ChangeSet:
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


class _Claims:
    """The claims that revisions changed, or whose tags they changed."""

    def __init__(self) -> None:
        self.revised: dict[ClaimId, Revised] = {}
        self._added: dict[ClaimId, tuple[TagId, ...]] = {}
        self._removed: dict[ClaimId, tuple[TagId, ...]] = {}

    def note_tag(self, revised: Revised) -> None:
        """Take the revision of a tag on a claim into account."""
        row, tags = (
            (revised.after, self._added) if revised.after is not None else (revised.before, self._removed)
        )
        assert row is not None
        claim: ClaimId = row["claim"]
        tags[claim] = (*tags.get(claim, ()), row["tag"])

    def values(self, connection: Connection, ranks: Callable[[], Ranks]) -> Iterator[_States]:
        """Each claim before and after the revisions."""
        retagged = [claim for claim in {**self._added, **self._removed} if claim not in self.revised]
        stored = read_rows(connection, "claim", retagged)
        staying = [claim for claim, revised in self.revised.items() if revised.before and revised.after]
        carried = tags_of(connection, [*staying, *retagged])
        for claim in retagged:
            self.revised[claim] = Revised("claim", claim, stored.get(claim), stored.get(claim))
        for claim, revised in self.revised.items():
            # Each is needed once, and kept no longer: an import has as many as claims.
            added, removed = self._added.pop(claim, ()), self._removed.pop(claim, ())
            if revised.before is None or revised.after is None:
                # Only what is on one side has a value, and all its tags came or went with it.
                yield (
                    _claim(revised.before, removed, ranks),
                    _claim(revised.after, added, ranks, revised.value),
                )
                continue
            after = carried.get(claim, added)
            before = [*(tag for tag in after if tag not in added), *removed]
            yield _claim(revised.before, before, ranks), _claim(revised.after, after, ranks)


def _claim(
    row: Row | None, tags: Sequence[TagId], ranks: Callable[[], Ranks], known: Entity | None = None
) -> Claim | None:
    """The claim of a row. ``known``: its value, perhaps with its tags in another order."""
    if row is None:
        return None
    ordered = in_order(tags, ranks()) if len(tags) > 1 else tuple(tags)
    if isinstance(known, Claim) and known.tags == ordered:
        return known
    return claim_of(pick_claim_cells(row), ordered)
