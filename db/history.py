"""Who did what to a row, and when: the journal read backwards."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from corpus.model import Claim, Entity, HistoryEntry
from db import schema
from db.journal import operation_of
from db.queries import in_order
from db.rows import Row, value_of

_REVISION = schema.revision.c
_QUIET = frozenset({"updated", "text", "prefix", "suffix", "sha256"})
"""Fields that follow from others; naming them would tell the reader nothing."""


def of_row(connection: Connection, row_id: str) -> list[HistoryEntry]:
    """Newest first. For a claim: also what happened to its tags, one entry per tag (``before`` or ``after`` is the
    claim with that tag alone, ``fields`` is ``("tags",)``), and to its links."""
    chosen: ColumnElement[bool] = _REVISION.row_id == row_id
    is_claim = connection.execute(
        select(_REVISION.seq).where(_REVISION.row_id == row_id, _REVISION.table_name == "claim").limit(1)
    ).first()
    if is_claim is not None:
        links = _links_ever_at(connection, row_id)
        own_tags = and_(
            _REVISION.table_name == "claim_tag", _REVISION.row_id > f"{row_id}:", _REVISION.row_id < f"{row_id};"
        )
        chosen = or_(chosen, own_tags, _REVISION.row_id.in_(links))
    statement = (
        select(_REVISION.table_name, _REVISION.before, _REVISION.after, schema.operation)
        .join(schema.operation, schema.operation.c.id == _REVISION.operation)
        .where(chosen)
        .order_by(schema.operation.c.seq, _REVISION.seq)
    )
    return _entries([dict(row) for row in connection.execute(statement).mappings()])


def last_author(connection: Connection, table: str, row_id: str) -> str:
    """Name of whoever changed a row last; empty when nobody is known to have."""
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


def _links_ever_at(connection: Connection, claim: str) -> list[str]:
    """Links at the claim, present and past."""
    columns = schema.link.c
    present = select(columns.id).where(or_(columns.source == claim, columns.target == claim))
    removed = select(_REVISION.row_id).where(
        _REVISION.table_name == "link", _REVISION.after.is_(None), _REVISION.before.contains(claim, autoescape=True)
    )
    found = [*connection.execute(present).scalars(), *connection.execute(removed).scalars()]
    return list(dict.fromkeys(found))


def _entries(rows: list[dict[str, Any]]) -> list[HistoryEntry]:
    """Entries newest first. The claim as it was known is carried along, to show a tag's coming and going on it."""
    entries: list[HistoryEntry] = []
    claim: Row | None = None
    for row in rows:
        before = None if row["before"] is None else json.loads(row["before"])
        after = None if row["after"] is None else json.loads(row["after"])
        table = row["table_name"]
        if table == "claim":
            claim = after or before
        operation = operation_of(row)
        if table == "claim_tag":
            entries.append(HistoryEntry(operation, ("tags",), _tagged(claim, before), _tagged(claim, after)))
        else:
            entries.append(
                HistoryEntry(operation, _changed(before, after), _value(table, before), _value(table, after))
            )
    return entries[::-1]


def _changed(before: Row | None, after: Row | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    return tuple(name for name in after if after[name] != before[name] and name not in _QUIET)


def _value(table: str, row: Row | None) -> Entity | None:
    return None if row is None else value_of(table, row)


def _tagged(claim: Row | None, pair: Row | None) -> Claim | None:
    if claim is None or pair is None:
        return None
    value = value_of("claim", claim, in_order([pair["tag"]], {}))
    assert isinstance(value, Claim)
    return value
