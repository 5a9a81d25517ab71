"""Rows of which the revisions leave nothing to decide: they exist as these say, whatever becomes of others.

Those are most rows of a merge, and nearly all of a project that is received for the first time. They are written
portion by portion and not kept, so that a merge of very many rows takes little memory. Which of the others exist is
decided afterwards (:mod:`db.merging.standing`).
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from db.journal.folding import Folded
from db.merging.references import Key, named_by
from db.merging.rewriting import PORTION, Rewriting
from db.merging.row_checks import check_row
from db.merging.states import States, by_table
from db.tables.rows import Row


@dataclass(slots=True)
class Undisputed:
    """What the rows that were written leave to decide."""

    others: list[Key] = field(default_factory=list)
    """The rows that were not written."""
    needed: dict[Key, Key] = field(default_factory=dict)
    """Rows outside of all these to which those that were written refer, each with one of them."""


def write_undisputed(rewriting: Rewriting, states: States, keys: Set[Key]) -> Undisputed:
    """Write those of the rows of which nothing is to be decided; only the others stay in ``states``. Raises Unfit."""
    found = Undisputed()
    for table, ids in by_table(sorted(keys)).items():
        for start in range(0, len(ids), PORTION):
            portion = ids[start : start + PORTION]
            states.read(rewriting.connection, table, portion)
            rows: dict[Key, Row | None] = {}
            heads: dict[Key, str] = {}
            for key in ((table, row_id) for row_id in portion):
                folded = states.folded.get(key)
                if folded is None or not _is_undisputed(folded):
                    found.others.append(key)
                    continue
                check_row(*key, folded.values)
                rows[key], heads[key] = folded.values, folded.heads_as_stored
                for named in named_by(table, folded.values):
                    if named not in keys:
                        found.needed.setdefault(named, key)
                del states.folded[key]
            rewriting.write(rows, heads)
    return found


def _is_undisputed(folded: Folded) -> bool:
    return folded.exists and len(folded.heads) == 1 and not folded.conflicts
