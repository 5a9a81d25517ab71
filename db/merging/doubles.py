"""Rows that can exist only once and that two people created separately: an origin of one name, a rate of one pair of
units, a rejection of the same draft. The one with the smallest identity is kept, which is the oldest if clocks are
right.

Claims of the other origins of that name are moved to the one that is kept, and it gets the notes of all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Iterator

from corpus.rejected_drafts import pairs_of
from corpus.script import fold
from db.merging.references import naming
from db.merging.rewriting import Rewriting
from db.tables.rows import Row
from db.tables.stored_rows import content_of, read_all, read_rows


def join_doubles(rewriting: Rewriting, touched: Iterable[str]) -> None:
    """Keep one of each in these tables."""
    if "origin" in touched:
        _join_origins(rewriting)
    for table, sameness in (("rate", _units), ("draft_rejection", _quotes)):
        if table in touched:
            for kept, *others in _doubles(rewriting, table, sameness):
                rewriting.amend(table, dict.fromkeys(row["id"] for row in others))
                rewriting.joined.update(
                    (table, row["id"]) for row in others if row.get("factor") == kept.get("factor")
                )


def _units(row: Row) -> Hashable:
    return frozenset((row["unit"], row["target"]))


def _quotes(row: Row) -> Hashable:
    return pairs_of((article, quote) for article, quote in json.loads(row["quotes"]))


def _name(row: Row) -> Hashable:
    return fold(row["name"])


def _doubles(rewriting: Rewriting, table: str, sameness: Callable[[Row], Hashable]) -> Iterator[list[Row]]:
    """Groups of equal rows of a table, each ordered by identity."""
    alike: dict[Hashable, list[Row]] = {}
    for row in read_all(rewriting.connection, table):
        alike.setdefault(sameness(row), []).append(row)
    return (rows for rows in alike.values() if len(rows) > 1)


def _join_origins(rewriting: Rewriting) -> None:
    connection = rewriting.connection
    for kept, *others in _doubles(rewriting, "origin", _name):
        gone = [row["id"] for row in others]
        quoting = [row_id for (_, row_id), _ in naming(connection, "origin", gone)]
        claims = read_rows(connection, "claim", quoting)
        rewriting.amend(
            "claim", {row_id: {**content_of(row), "origin": kept["id"]} for row_id, row in claims.items()}
        )
        notes = dict.fromkeys(row["note"] for row in (kept, *others) if row["note"])
        rewriting.joined.update(("origin", row_id) for row_id in gone)
        rewriting.amend("origin", {kept["id"]: {**kept, "note": "\n".join(notes)}, **dict.fromkeys(gone)})
