"""The history of a row: who changed what, and when, from the revisions of the journal."""

from __future__ import annotations

import json
from dataclasses import fields
from itertools import groupby
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from corpus.changes import HistoryEntry
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Entity
from db import schema
from db.journal import operation_of
from db.queries import in_order
from db.rows import Row, completed, value_of

_REVISION = schema.revision.c
_QUIET = frozenset({"updated", "text", "prefix", "suffix", "sha256"})
"""Fields that follow from others and are not named as changed."""


def of_row(connection: Connection, row_id: str) -> list[HistoryEntry]:
    """The history of a row, newest first, one entry per operation and row. A claim's tags count as a field of it; its
    history includes that of its links and of the marks on its figures."""
    chosen: ColumnElement[bool] = _REVISION.row_id == row_id
    is_claim = connection.execute(
        select(_REVISION.seq).where(_REVISION.row_id == row_id, _REVISION.table_name == "claim").limit(1)
    ).first()
    if is_claim is not None:
        claim = ClaimId(row_id)
        others = [*_links_ever_at(connection, claim), *_marks_ever_on(connection, claim)]
        own_tags = and_(
            _REVISION.table_name == "claim_tag",
            _REVISION.row_id > f"{row_id}:",
            _REVISION.row_id < f"{row_id};",
        )
        chosen = or_(chosen, own_tags, _REVISION.row_id.in_(others))
    statement = (
        select(_REVISION.table_name, _REVISION.before, _REVISION.after, schema.operation)
        .join(schema.operation, schema.operation.c.id == _REVISION.operation)
        .where(chosen)
        .order_by(schema.operation.c.seq, _REVISION.seq)
    )
    return _entries([dict(row) for row in connection.execute(statement).mappings()])


def last_author(connection: Connection, table: str, row_id: str) -> str:
    """Name of whoever changed a row last; empty when the row has no revisions."""
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


def _links_ever_at(connection: Connection, claim: ClaimId) -> list[str]:
    """Links at the claim, present and past."""
    columns = schema.link.c
    present = select(columns.id).where(or_(columns.source == claim, columns.target == claim))
    removed = select(_REVISION.row_id).where(
        _REVISION.table_name == "link",
        _REVISION.after.is_(None),
        _REVISION.before.contains(claim, autoescape=True),
    )
    found = [*connection.execute(present).scalars(), *connection.execute(removed).scalars()]
    return list(dict.fromkeys(found))


def _marks_ever_on(connection: Connection, claim: ClaimId) -> list[str]:
    """Marks on the claim's figures, present and past."""
    columns = schema.figure_mark.c
    present = select(columns.id).where(columns.claim == claim)
    removed = select(_REVISION.row_id).where(
        _REVISION.table_name == "figure_mark",
        _REVISION.after.is_(None),
        _REVISION.before.contains(f'"claim":"{claim}"', autoescape=True),
    )
    found = [*connection.execute(present).scalars(), *connection.execute(removed).scalars()]
    return list(dict.fromkeys(found))


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
    """The entries, newest first, of revisions in order of arrival."""
    entries: list[HistoryEntry] = []
    claim = _ClaimThroughTime()
    for _, group in groupby(rows, key=lambda row: row["id"]):
        revisions = list(group)
        operation = operation_of(revisions[0])
        earlier = claim.value()
        for row in revisions:
            table = row["table_name"]
            before, after = _loaded(table, row["before"]), _loaded(table, row["after"])
            if table in ("claim", "claim_tag"):
                claim.step(table, before, after)
            else:
                found = _value(table, before), _value(table, after)
                entries.append(HistoryEntry(operation, _changed(*found), *found))
        if claim.value() != earlier:
            found = earlier, claim.value()
            entries.append(HistoryEntry(operation, _changed(*found), *found))
    return entries[::-1]


def _loaded(table: str, row: str | None) -> Row | None:
    return None if row is None else completed(table, cast(Row, json.loads(row)))


def _changed(before: Entity | None, after: Entity | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    names = (field.name for field in fields(after) if field.name not in _QUIET)
    return tuple(name for name in names if getattr(after, name) != getattr(before, name))


def _value(table: str, row: Row | None) -> Entity | None:
    return None if row is None else value_of(table, row)
