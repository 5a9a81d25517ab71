"""The history of a row: who changed what and when, from the revisions of the journal."""

from __future__ import annotations

from dataclasses import fields
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, or_, select

from corpus.changes import HistoryEntry
from corpus.identities import ClaimId, OperationId, TagId
from corpus.model import Claim, Entity
from db.journal import operations
from db.journal.folding import fold
from db.journal.revisions import (
    CHANGED,
    CREATED,
    DELETED,
    OF_CLAIMS,
    RESTORED,
    STATED,
    Revision,
    created_row,
    operation_of,
)
from db.tables import schema
from db.tables.queries import in_order
from db.tables.rows import Row, value_of

_REVISION = schema.revision.c
_CELLS = (
    *(_REVISION.operation, _REVISION.table_name, _REVISION.row_id, _REVISION.kind, _REVISION.change),
    *(_REVISION.parents, _REVISION.digest),
)
_QUIET = frozenset({"updated", "text", "prefix", "suffix", "sha256"})
"""Fields that are derived from others and are not listed as changed."""


def of_row(connection: Connection, row_id: str) -> list[HistoryEntry]:
    """The history of a row, newest first, one entry per operation and row. The tags of a claim count as one of its
    fields; its history includes that of its links and of the marks on its figures. Revisions with a wrong digest are
    omitted."""
    rows = [row_id]
    is_claim = connection.execute(
        select(_REVISION.row_id).where(_REVISION.row_id == row_id, _REVISION.table_name == "claim").limit(1)
    ).first()
    if is_claim is not None:
        rows += _ever_on(connection, ClaimId(row_id))
    operation = schema.operation
    statement = (
        select(*(cell.label(f"_{number}") for number, cell in enumerate(_CELLS)), operation)
        .join(operation, operation.c.id == _REVISION.operation)
        .where(_REVISION.row_id.in_(rows), _REVISION.operation.not_in(operations.WITHDRAWN))
        .order_by(_REVISION.seq)
    )
    return _entries([dict(row) for row in connection.execute(statement).mappings()])


def last_author(connection: Connection, table: str, row_id: str) -> str:
    """Name of the person who changed a row last; empty if the row has no revisions."""
    statement = (
        select(schema.annotator.c.name)
        .join(schema.operation, schema.operation.c.author == schema.annotator.c.id)
        .join(schema.revision, _REVISION.operation == schema.operation.c.id)
        .where(_REVISION.table_name == table, _REVISION.row_id == row_id)
        .order_by(_REVISION.seq.desc())
        .limit(1)
    )
    name: str | None = connection.execute(statement).scalar()
    return name or ""


def _ever_on(connection: Connection, claim: ClaimId) -> list[str]:
    """The links of a claim, the marks on its figures and the rows of its tags, present and past."""
    link, mark, tag = schema.link.c, schema.figure_mark.c, schema.claim_tag.c
    asked = [
        select(link.id).where(or_(link.source == claim, link.target == claim)),
        select(mark.id).where(mark.claim == claim),
        select(tag.id).where(tag.claim == claim),
        *(
            select(_REVISION.row_id).where(
                _REVISION.table_name == table,
                _REVISION.kind == DELETED,
                _REVISION.change.contains(f'"{field}":["{claim}"', autoescape=True),
            )
            for table, fields_of_claims in OF_CLAIMS.items()
            for field in fields_of_claims
        ),
    ]
    found = [row_id for chosen in asked for row_id in connection.execute(chosen).scalars()]
    return list(dict.fromkeys(found))


class _RowThroughTime:
    """A row, replayed from one revision to the next."""

    def __init__(self) -> None:
        self._revisions: list[Revision] = []
        self._heads: tuple[OperationId, ...] = ()
        self._values: Row = {}
        self.row: Row | None = None

    def step(self, revision: Revision) -> tuple[Row | None, Row | None]:
        """The row before and after one more revision."""
        before = self.row
        self._revisions.append(revision)
        if revision.replaced() == self._heads and (self._heads or revision.kind == CREATED):
            self._follow(revision)
        else:
            folded = fold(revision.table, revision.row_id, self._revisions)
            self._values, self.row, self._heads = folded.values, folded.row, folded.heads
        return before, self.row

    def _follow(self, revision: Revision) -> None:
        """Apply a revision that replaces all before it."""
        change = revision.values()
        if revision.kind == CREATED:
            self._values = created_row(revision.table, revision.row_id, change)
        elif revision.kind in (CHANGED, RESTORED):
            self._values = self._values | {field: new for field, (_, new) in change.items()}
        self.row = None if revision.kind == DELETED else self._values
        self._heads = (revision.operation,)


class _ClaimThroughTime:
    """A claim with its tags, replayed from one revision to the next."""

    def __init__(self) -> None:
        self._row: Row | None = None
        self._tags: set[TagId] = set()

    def value(self) -> Claim | None:
        """The claim after the revisions so far."""
        if self._row is None:
            return None
        value = value_of("claim", self._row, in_order(self._tags, {}))
        assert isinstance(value, Claim)
        return value

    def step(self, table: str, before: Row | None, after: Row | None) -> None:
        """Apply a revision of the claim or of one of its tags."""
        if table == "claim":
            self._row = after
        elif after is not None:
            self._tags.add(after["tag"])
        elif before is not None:
            self._tags.discard(before["tag"])


def _entries(rows: list[dict[str, Any]]) -> list[HistoryEntry]:
    """History entries, newest first, from revisions in order of arrival."""
    entries: list[HistoryEntry] = []
    claim = _ClaimThroughTime()
    through_time: dict[str, _RowThroughTime] = {}
    for _, group in groupby(rows, key=lambda row: row["id"]):
        revisions = list(group)
        operation = operation_of(revisions[0])
        earlier = claim.value()
        for revision in map(_revision, revisions):
            if not revision.is_whole():
                continue
            table = revision.table
            before, after = through_time.setdefault(revision.row_id, _RowThroughTime()).step(revision)
            if table in ("claim", "claim_tag"):
                claim.step(table, before, after)
            else:
                found = _value(table, before), _value(table, after)
                if revision.kind == STATED and before == after:
                    continue
                entries.append(HistoryEntry(operation, _changed(*found), *found))
        if claim.value() != earlier:
            found = earlier, claim.value()
            entries.append(HistoryEntry(operation, _changed(*found), *found))
    return entries[::-1]


def _revision(row: dict[str, Any]) -> Revision:
    return Revision._make(row[f"_{number}"] for number in range(len(_CELLS)))


def _changed(before: Entity | None, after: Entity | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    names = (field.name for field in fields(after) if field.name not in _QUIET)
    return tuple(name for name in names if getattr(after, name) != getattr(before, name))


def _value(table: str, row: Row | None) -> Entity | None:
    return None if row is None else value_of(table, row)
