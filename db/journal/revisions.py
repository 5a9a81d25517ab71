"""The form of the journal, which is the same in every copy of a project and independent of how it is stored.

A *revision* is what one operation did to one row. It contains the changed fields with their old and new values, and
names the revisions of the row that it replaces. An *operation* is one edit; its digest covers its description, the
digests of its revisions, and the digests of the operations that were the newest when it was made. So no operation can
be altered, or removed from the middle, without being noticed, and ``meta`` states the newest.

The form is fixed: old revisions are never rewritten. A field that a later schema adds is missing in older revisions and
has its default there (:data:`db.tables.rows.DEFAULTS`). Deletions of schemas 3 to 6 contain all that the row was, which
nothing reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring
from typing import Any, NamedTuple, cast

from corpus.changes import Operation
from corpus.identities import OperationId
from db.tables.rows import (
    DEFAULTS,
    KEYS,
    Cells,
    Row,
    canonical,
    canonical_cell,
    digest_of_words,
    short_digest,
)

NO_PARENTS = "[]"
"""The stored form of no parents. Most rows of a large project have none, so these are not parsed."""
CREATED, CHANGED, DELETED, RESTORED, STATED = "created", "changed", "deleted", "restored", "stated"
"""What a revision did. One that creates sets every field; one that restores a deleted row sets the fields in its
change; one that deletes sets none, and its change says only of which claims the row was (:data:`OF_CLAIMS`), since all
that it was follows from the revisions that it replaces. One that states contains every field of a row whose earlier
revisions, its parents, were left out of a copy to hand out (:mod:`db.copies.handing_out`); where all of these are known
it adds nothing, and the revisions after it follow directly on them."""
Change = Mapping[str, tuple[Any, Any]]
"""Fields with their old and new values."""

UNITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "article": (("text", "sha256", "characters", "encoding"),),
    "claim": (("text", "start", "end", "quote", "prefix", "suffix", "orphaned"),),
    "figure_mark": (
        *(("start", "end", "action", "text", "kind", "low", "high", "unit", "bound", "value", "inferred"),),
    ),
    "link": (("source", "target"),),
    "cell": (("status", "reason"),),
    "rate": (("unit", "target", "factor"),),
    "memo": (("article", "tag"),),
    "rejection": (
        ("one_article", "one_quote", "one_start", "one_end"),
        ("other_article", "other_quote", "other_start", "other_end"),
    ),
}
"""Fields that are meaningful only together, such as a claim's quote and offsets. A revision that changes one of them
contains them all, and they are taken from one revision."""
OF_CLAIMS = {"claim_tag": ("claim",), "figure_mark": ("claim",), "link": ("source", "target")}
"""The tables whose rows are deleted with a claim, and their fields that name claims. A deletion contains these, so that
what was ever on a claim is found without reading all that the rows were."""
_UNIT_OF = {table: {field: unit for unit in units for field in unit} for table, units in UNITS.items()}
_FIELDS = {table: [key for key in keys if key[0] != "id"] for table, keys in KEYS.items()}
"""The columns of content tables in revisions, all but the identity."""
_FIELDS_OF_CLAIMS = {
    table: [key for key in KEYS[table] if key[0] in fields] for table, fields in OF_CLAIMS.items()
}
"""The columns in :data:`OF_CLAIMS`."""


class Revision(NamedTuple):
    """A revision as it is stored. A tuple, since undo and merging read and write them by the hundred thousand, and one
    in the order of :data:`REVISION_COLUMNS` is what SQLite takes and gives."""

    operation: OperationId
    table: str
    row_id: str
    kind: str
    change: str
    """A :data:`Change` in canonical JSON, each pair as an array."""
    parents: str
    """A sorted JSON array of the operations whose revisions of this row it replaces: the heads of the row before it."""
    digest: str

    def cells(self) -> Row:
        """The cells by column."""
        return dict(zip(REVISION_COLUMNS, self, strict=True))

    def values(self) -> Change:
        """The change as values. Raises ValueError for one that is no JSON object."""
        change = json.loads(self.change)
        if type(change) is not dict:
            raise ValueError(f"not a change: {self.change[:40]}")
        return cast(Change, change)

    def replaced(self) -> tuple[OperationId, ...]:
        """The parents as values."""
        return () if self.parents == NO_PARENTS else tuple(json.loads(self.parents))

    def is_whole(self) -> bool:
        """Whether its digest is right."""
        operation, table, row_id, kind, change, parents, digest = self
        return digest == revision_digest(operation, table, row_id, kind, change, parents)


def unit_of(table: str, field: str) -> tuple[str, ...]:
    """The unit of fields to which a field belongs, itself included."""
    units = _UNIT_OF.get(table)
    return (field,) if units is None else units.get(field, (field,))


def change_between(table: str, before: Row | None, after: Row | None, decided: Iterable[str] = ()) -> str:
    """The change from one state of a row to another, as stored in a revision. For a row that is created, the identity
    and fields with their default are omitted; for one that is deleted, all but :data:`OF_CLAIMS`. ``decided``: fields
    that are included even if they are equal in both states."""
    if before is None:
        assert after is not None
        return _change_of_fields(_FIELDS[table], after, "[null,", "]")
    if after is None:
        return _change_of_fields(_FIELDS_OF_CLAIMS.get(table, ()), before, "[", ",null]")
    changed = [field for field, cell in after.items() if cell != before[field]]
    if table in UNITS:
        changed = [field for name in changed for field in unit_of(table, name)]
    return canonical({field: [before[field], after[field]] for field in (*changed, *decided)})


def last_values(table: str, row: Row) -> str:
    """The change of a deletion as schemas 3 to 6 stored it, with every field of the row."""
    return _change_of_fields(_FIELDS[table], row, "[", ",null]")


def _change_of_fields(keys: Iterable[tuple[str, str, Any]], row: Row, earlier: str, later: str) -> str:
    """The change of these fields of a row, given as in :data:`db.tables.rows.KEYS`, without those with their default;
    ``earlier`` and ``later`` are what is written before and after each cell. Written cell by cell, in half the time of
    making a list for each of them and encoding these."""
    fields = [
        f"{key}{earlier}{encode_basestring(cell) if type(cell) is str else canonical_cell(cell)}{later}"
        for field, key, default in keys
        if (cell := row[field]) != default
    ]
    return f"{{{','.join(fields)}}}"


def created_row(table: str, row_id: str, change: Change) -> Row:
    """The row that a revision created."""
    return {**DEFAULTS[table], "id": row_id, **{field: new for field, (_, new) in change.items()}}


def revision_digest(operation: str, table: str, row_id: str, kind: str, change: str, parents: str) -> str:
    """The digest of a revision."""
    return short_digest(f"revision\0{operation}\0{table}\0{row_id}\0{kind}\0{parents}\0{change}")


def operation_digest(row: Cells, revisions: Iterable[str]) -> str:
    """The digest of an operation. ``row``: its cells, see :func:`operation_row`; ``revisions``: the digests of its
    revisions, in any order."""
    cells = {column: row[column] for column in OPERATION_COLUMNS}
    return digest_of_words("operation", [canonical(cells), *sorted(revisions)])


def arrival_digest(row: Cells) -> str:
    """The digest of a row of ``arrival``."""
    return plain_digest("arrival", {name: row[name] for name in ARRIVAL_COLUMNS})


def plain_digest(table: str, row: Cells) -> str:
    """The digest of a row that belongs to neither content nor journal."""
    return short_digest(f"{table}\0{canonical(dict(row))}")


ARRIVAL_COLUMNS = ("seq", "operation", "brought_by", "withdrawn")
"""The cells of a row of ``arrival``."""
REVISION_COLUMNS = ("operation", "table_name", "row_id", "kind", "change", "parents", "digest")
"""The cells of a revision, in the order of the fields of :class:`Revision`."""
OPERATION_COLUMNS = (
    *("id", "name", "subject", "place", "count", "author", "time", "undoes", "site", "session", "parents"),
)
"""The cells of an operation without its digest."""
SIGNED_OPERATION_COLUMNS = (*OPERATION_COLUMNS, "digest")
"""The cells of an operation with its digest."""
SIGNED_OPERATION_CELLS = ", ".join(f'"{column}"' for column in SIGNED_OPERATION_COLUMNS)
"""The same as a list of quoted names in SQL."""


def operation_row(operation: Operation, site: str, session: str, parents: str) -> Row:
    """The row of an operation without its digest. ``parents`` is JSON."""
    return {
        "id": operation.id,
        "name": operation.name,
        "subject": operation.subject,
        "place": operation.place,
        "count": operation.count,
        "author": operation.annotator,
        "time": operation.time,
        "undoes": operation.undoes,
        "site": site,
        "session": session,
        "parents": parents,
    }


def operation_of(row: Cells) -> Operation:
    """The operation of a row."""
    return Operation(
        row["id"],
        row["name"],
        row["subject"],
        row["place"],
        row["count"],
        row["author"],
        row["time"],
        row["undoes"],
    )
