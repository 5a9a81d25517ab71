"""The intact part of the rows and the journal of a damaged project; see :mod:`db.repair.repairing`."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import xor
from typing import Any

from corpus.text import digest
from db.journal.folding import Folded, fold
from db.journal.revisions import (
    CHANGED,
    CREATED,
    DELETED,
    RESTORED,
    REVISION_COLUMNS,
    STATED,
    Revision,
    operation_digest,
)
from db.journal.verifying import CHAINED, HEADS, graph_heads, older_digest, row_digest
from db.repair.salvage import BadRow, Column, rows_of
from db.tables.row_sense import makes_sense
from db.tables.rows import DEFAULTS, canonical, digest_of
from db.tables.schema import CONTENT

Cells = dict[str, Any]
_JOURNAL = ("operation", "revision", "arrival", "quarantine")
"""The tables of the journal."""


@dataclass(slots=True)
class Salvaged:
    """What was read from a damaged file."""

    rows: dict[str, dict[str, Cells]] = field(default_factory=dict)
    """By table and identity; those of the journal by number."""
    lost: list[BadRow] = field(default_factory=list)
    """Rows that could not be recovered."""
    mended: list[BadRow] = field(default_factory=list)
    """Rows that were damaged and have been recovered."""


def tables_of(whole: sqlite3.Connection) -> list[str]:
    """The tables of a schema, in the order in which it declares them."""
    named = whole.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in named]


def columns_of(whole: sqlite3.Connection, table: str) -> list[Column]:
    """Name and type of each column, and whether a value is required."""
    rows = whole.execute('SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)', (table,))
    return [(name, kind, bool(required)) for name, kind, required in rows]


def is_content(columns: Iterable[Column]) -> bool:
    """Whether a table with these columns is a content table, in any version."""
    names = {name for name, _, _ in columns}
    return "digest" in names and bool({"heads", "revision"} & names)


def identity_of(table: str, row: Cells, number: int) -> str:
    """The identity of a row; for rows without one, their number."""
    if table in _JOURNAL:
        return str(number)
    if table == "claim_tag" and "id" not in row:
        return f"{row.get('claim')}:{row.get('tag')}"
    return str(row.get("id") or row.get("key") or row.get("sha256") or number)


def read(
    damaged: sqlite3.Connection, whole: sqlite3.Connection, stored: Mapping[str, list[Column]], version: int
) -> Salvaged:
    """The intact part of a damaged file, as rows of a schema of ``version``. ``whole``: an open database with that
    schema; ``stored``: the columns of each table in the version of the file, which may be an older one."""
    found, bad = Salvaged(), []
    for table in tables_of(whole):
        columns = stored.get(table, [])
        rows = found.rows.setdefault(table, {})
        if table == "tally" or not columns:
            continue
        later = DEFAULTS.get(table, {}) if version >= CHAINED else {}
        for number, cells in rows_of(damaged, table, columns):
            if isinstance(cells, BadRow):
                bad.append(cells)
                continue
            row = {**later, **cells}
            reason = _fault(table, row, is_content(columns), version)
            if reason is None:
                rows[identity_of(table, row, number)] = row
            else:
                bad.append(BadRow(table, _name(table, row, number), number, reason))
                if version >= CHAINED:
                    _set_aside(found, table, row, reason)
    if version < CHAINED:
        mended = dict.fromkeys(_recover_older(whole, found), "missing")
    else:
        bad += _sift_journal(found)
        mended = _recover(found)
    _sort_out(damaged, found, bad, mended)
    return found


def _name(table: str, row: Cells, number: int) -> str:
    if table == "revision":
        return str(row["row_id"])
    return str(row["id"]) if table == "operation" else identity_of(table, row, number)


def _set_aside(found: Salvaged, table: str, row: Cells, reason: str) -> None:
    """Put a readable but invalid row into quarantine."""
    # The table is read last, so its own rows are added to these.
    aside = found.rows.setdefault("quarantine", {})
    with contextlib.suppress(ValueError, RecursionError):
        cells = {"table_name": table, "row_id": _name(table, row, 0), "raw": canonical(row), "reason": reason}
        aside[f"new {len(aside)}"] = cells


def _sort_out(
    damaged: sqlite3.Connection, found: Salvaged, bad: list[BadRow], mended: dict[tuple[str, str], str]
) -> None:
    """Divide the bad rows into lost and recovered ones."""
    complete = _complete(damaged, found)
    named = {(lost.table, lost.row) for lost in bad}
    for lost in bad:
        is_good = (lost.table, lost.row) in mended or (not lost.row and lost.table in complete)
        (found.mended if is_good else found.lost).append(lost)
    found.mended += [
        BadRow(table, row, 0, reason)
        for (table, row), reason in sorted(mended.items())
        if (table, row) not in named
    ]


def _complete(damaged: sqlite3.Connection, found: Salvaged) -> set[str]:
    """The tables of which every row was read or recovered, according to the tallies. Their bad rows without a name are
    not lost then."""
    complete = set()
    with contextlib.suppress(sqlite3.DatabaseError, ValueError, TypeError, UnicodeDecodeError):
        for table, count, digests in damaged.execute("SELECT table_name, rows, xor FROM tally LIMIT 100"):
            rows = found.rows.get(table, {}).values()
            ours = reduce(xor, (int(row["digest"], 16) for row in rows if row.get("digest")), 0)
            if len(rows) == count and ours == int(digests, 16):
                complete.add(table)
    return complete


# Intact rows


def _fault(table: str, row: Cells, content: bool, version: int) -> str | None:
    """Why a row is invalid; None if it is valid."""
    if table == "text_content":
        return None if digest(row["content"]) == row["sha256"] else "text"
    if table == "revision":
        return _fault_of_revision(row) if version >= CHAINED else _fault_of_older(row)
    if not content:
        return None
    if row_digest(table, row, version) != row["digest"]:
        return "digest"
    return None if version < CHAINED or _means_something(table, row) else "value"


def _fault_of_older(row: Cells) -> str | None:
    return None if _is_json(row["before"], dict) and _is_json(row["after"], dict) else "value"


def _fault_of_revision(row: Cells) -> str | None:
    revision = _revision(row)
    if not revision.is_whole():
        return "digest"
    if revision.kind not in (CREATED, CHANGED, DELETED, RESTORED, STATED) or not _is_json(
        revision.parents, list
    ):
        return "value"
    if not _is_json(revision.change, dict):
        return "value"
    pairs: list[object] = list(json.loads(revision.change).values())
    return None if all(isinstance(pair, list) and len(pair) == 2 for pair in pairs) else "value"


def _revision(row: Cells) -> Revision:
    return Revision._make(row[name] for name in REVISION_COLUMNS)


def _is_json(words: str | None, kind: type) -> bool:
    try:
        return words is None or isinstance(json.loads(words), kind)
    except (ValueError, RecursionError):
        return False


def _means_something(table: str, content: Cells) -> bool:
    """Whether a row that may lack cells, or have some of a wrong type, means something."""
    try:
        return makes_sense(table, content)
    except (KeyError, TypeError):
        return False


# The journal


def _sift_journal(found: Salvaged) -> list[BadRow]:
    """Keep the operations with the right digest, and their revisions, and renumber them. Returns the others."""
    by_operation: dict[str, list[Cells]] = {}
    for row in found.rows["revision"].values():
        by_operation.setdefault(row["operation"], []).append(row)
    bad: list[BadRow] = []
    good: dict[str, Cells] = {}
    for number, row in found.rows["operation"].items():
        revisions = by_operation.get(row["id"], [])
        if operation_digest(row, (revision["digest"] for revision in revisions)) == row["digest"]:
            good[row["id"]] = row
            continue
        bad.append(BadRow("operation", row["id"], int(number), "digest"))
        for table, damaged in (("operation", row), *(("revision", revision) for revision in revisions)):
            _set_aside(found, table, damaged, "digest")
    _name_missing(found, good.values())
    arrived = _in_order_of_arrival(found, good)
    revisions = [row for operation in arrived for row in by_operation.get(operation["operation"], [])]
    found.rows["operation"] = {row["operation"]: good[row["operation"]] for row in arrived}
    found.rows["arrival"] = {str(row["seq"]): row for row in arrived}
    found.rows["revision"] = {
        str(number): {**row, "seq": number} for number, row in enumerate(revisions, start=1)
    }
    return bad


def _name_missing(found: Salvaged, operations: Iterable[Cells]) -> None:
    """Put into quarantine what is known of missing operations: the digests by which others name them."""
    named = {parent for row in operations for parent in json.loads(row["parents"])}
    known = {row["digest"] for row in operations}
    for row in found.rows["quarantine"].values():
        if row["table_name"] == "operation":
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                known.add(json.loads(row["raw"]).get("digest"))
    for parent in sorted(named - known):
        row = {
            "table_name": "operation",
            "row_id": "",
            "raw": canonical({"digest": parent}),
            "reason": "missing",
        }
        found.rows["quarantine"][f"gone {parent}"] = row


def _in_order_of_arrival(found: Salvaged, good: dict[str, Cells]) -> list[Cells]:
    """A row of ``arrival`` for each operation: the existing ones, then new ones for operations without any."""
    arrived: dict[str, Cells] = {}
    for row in sorted(found.rows["arrival"].values(), key=lambda row: row["seq"]):
        if row["operation"] in good:
            arrived.setdefault(row["operation"], row)
    for operation in good:
        nothing = {"operation": operation, "brought_by": None, "withdrawn": 0}
        arrived.setdefault(operation, nothing)
    return [{**row, "seq": number} for number, row in enumerate(arrived.values(), start=1)]


def _recover(found: Salvaged) -> dict[tuple[str, str], str]:
    """Take missing rows from the journal, and all rows if the journal is complete. Returns tables and identities of
    those that differed, with the reason: ``missing``, or ``state`` if the row had another content."""
    intact = _is_intact(found)
    by_row: dict[tuple[str, str], list[Revision]] = {}
    withdrawn = {row["operation"] for row in found.rows["arrival"].values() if row["withdrawn"]}
    for row in found.rows["revision"].values():
        if row["operation"] not in withdrawn:
            by_row.setdefault((row["table_name"], row["row_id"]), []).append(_revision(row))
    mended = {}
    for (table, row_id), revisions in by_row.items():
        if table not in CONTENT:
            continue
        reason = "state" if row_id in found.rows[table] else "missing"
        if _take_over(found, intact, fold(table, row_id, revisions), table, row_id):
            mended[table, row_id] = reason
    if intact:
        for table in CONTENT:
            for row_id in [known for known in found.rows.get(table, {}) if (table, known) not in by_row]:
                del found.rows[table][row_id]
                mended[table, row_id] = "state"
    return mended


def _take_over(found: Salvaged, intact: bool, folded: Folded, table: str, row_id: str) -> bool:
    """Replace a row by its state in the journal, if it is missing or the journal is complete. Returns whether it
    differed."""
    rows = found.rows[table]
    held = rows.get(row_id)
    if held is not None and not intact:
        return False
    if folded.row is None:
        return rows.pop(row_id, None) is not None
    heads = folded.heads_as_stored
    signed = {**folded.row, "heads": heads, "digest": digest_of(table, folded.row, heads)}
    if held == signed or not folded.complete or not _means_something(table, folded.row):
        return False
    if held is None and table == "project" and rows:
        return False
    rows[row_id] = signed
    return True


def _is_intact(found: Salvaged) -> bool:
    """Whether no operation is missing."""
    stated = found.rows["meta"].get(HEADS, {}).get("value")
    operations = [(row["digest"], row["parents"]) for row in found.rows["operation"].values()]
    known = {name for name, _ in operations}
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        return stated == canonical(graph_heads(operations)) and all(
            known.issuperset(json.loads(parents)) for _, parents in operations
        )
    return False


def _recover_older(whole: sqlite3.Connection, found: Salvaged) -> set[tuple[str, str]]:
    """Take missing rows from the journal of schema 1 or 2. Returns their tables and identities."""
    newest: dict[tuple[str, str], Cells] = {}
    for number in sorted(found.rows["revision"], key=int):
        revision = found.rows["revision"][number]
        newest[revision["table_name"], revision["row_id"]] = revision
    recovered = set()
    for (table, row_id), revision in newest.items():
        rows = found.rows.get(table)
        if revision["after"] is None or rows is None or row_id in rows or (table == "project" and rows):
            continue
        names = {name for name, _, _ in columns_of(whole, table)} - {"revision", "digest"}
        content = json.loads(revision["after"])
        # The tags of claims had no identity.
        full = {**DEFAULTS.get(table, {}), "id": row_id, **content}
        if set(content) == names and _means_something(table, full):
            signed = {"revision": revision["operation"], "digest": older_digest(table, content)}
            rows[row_id] = {**content, **signed}
            recovered.add((table, row_id))
    return recovered
