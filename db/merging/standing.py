"""Which rows exist after a union: those that their revisions keep, and those that these need.

If somebody deleted a tag while somebody else put it on a claim, the tag is needed, so it exists again in its last
state. A claim that was deleted and edited concurrently exists, with the tags, marks and links that were deleted only
with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from corpus.identities import OperationId
from db.journal.revisions import OF_CLAIMS
from db.merging.references import Key, named_by, naming
from db.merging.states import States, by_table
from db.tables.prepared import driver
from db.tables.rows import Row
from db.tables.stored_rows import batches, stored_among

_GONE_WITH = "SELECT table_name, row_id, change FROM revision WHERE kind = 'deleted' AND operation IN "
"""The rows that operations deleted; a list of placeholders is appended."""


class Missing(Exception):
    """The row ``referrer`` needs the row ``needed``, of which no revision counts."""

    def __init__(self, referrer: Key, needed: Key) -> None:
        super().__init__(referrer, needed)
        self.referrer = referrer
        self.needed = needed


class StandingRows:
    """Rows that are folded again, in the state in which they are to be stored. All other rows stay as they are."""

    def __init__(self, connection: Connection, states: States, keys: Iterable[Key]) -> None:
        """``keys``: the rows to decide; those of which no revision counts do not exist."""
        self._connection = connection
        self._states = states
        self.rows: dict[Key, Row | None] = {
            key: states.folded[key].row if key in states.folded else None for key in keys
        }
        """None for a row that does not exist."""
        self._waiting: dict[Key, Row] = {}
        """Links that were deleted with a claim that exists again, while the claim at their other end does not."""

    def complete(self, named: Mapping[Key, Key]) -> bool:
        """Restore the rows that are needed. ``named``: rows to which rows refer that are stored already, each with one
        of these. Returns whether any was restored. Raises Missing."""
        kept = [key for key, row in self.rows.items() if row is not None]
        fresh = kept + self._raise(self._still_named()) + self._raise(self._needed(named))
        has_restored = len(fresh) > len(kept)
        while fresh:
            needed = self._raise(self._needed_by(fresh))
            fresh = needed + self._raise(self._gone_with(fresh))
            has_restored |= bool(fresh)
        return has_restored

    def _still_named(self) -> list[Key]:
        """Rows that do not exist although a stored row that is not folded again refers to them."""
        gone = by_table(key for key, row in self.rows.items() if row is None)
        found = []
        for table, ids in gone.items():
            for referrer, named in naming(self._connection, table, ids):
                if referrer in self.rows:
                    continue
                if (table, named) not in self._states.folded:
                    raise Missing(referrer, (table, named))
                found.append((table, named))
        return found

    def _needed_by(self, keys: Iterable[Key]) -> list[Key]:
        """Rows to which these refer and that do not exist."""
        referrers: dict[Key, Key] = {}
        for key in keys:
            row = self.rows[key]
            assert row is not None
            for named in named_by(key[0], row):
                referrers.setdefault(named, key)
        return self._needed(referrers)

    def _needed(self, named: Mapping[Key, Key]) -> list[Key]:
        """Those of the rows that do not exist. ``named``: each with one that refers to it."""
        referrers = {key: referrer for key, referrer in named.items() if self.rows.get(key) is None}
        unknown = by_table(key for key in referrers if key not in self.rows)
        for table, ids in unknown.items():
            stored = stored_among(self._connection, table, ids)
            for row_id in stored:
                del referrers[table, row_id]
            self._read(table, [row_id for row_id in ids if row_id not in stored])
        for needed, referrer in referrers.items():
            if needed not in self._states.folded:
                raise Missing(referrer, needed)
        return list(referrers)

    def _gone_with(self, keys: Iterable[Key]) -> list[Key]:
        """Rows that were deleted only because a claim was deleted that exists again."""
        claims = {row_id for table, row_id in keys if table == "claim"}
        causes = {
            cause for claim in claims for cause in self._states.deleting.get(("claim", claim), frozenset())
        }
        for table, ids in self._deleted_by(causes, claims).items():
            self._read(table, ids)
            for row_id in ids:
                folded = self._states.folded.get((table, row_id))
                if folded is not None and self.rows[table, row_id] is None:
                    self._waiting[table, row_id] = folded.values
        found = [key for key, row in self._waiting.items() if self._went_with_claims(key, row)]
        for key in found:
            del self._waiting[key]
        return found

    def _deleted_by(self, causes: set[OperationId], claims: set[str]) -> dict[str, list[str]]:
        """Rows belonging to claims that these operations deleted."""
        found: dict[str, list[str]] = {}
        for batch in batches(causes):
            marks = ", ".join("?" * len(batch))
            for table, row_id, change in driver(self._connection).execute(f"{_GONE_WITH}({marks})", batch):
                ends = OF_CLAIMS.get(table, ())
                fields = json.loads(change) if ends else {}
                if any(end in fields and fields[end][0] in claims for end in ends):
                    found.setdefault(table, []).append(row_id)
        return found

    def _went_with_claims(self, key: Key, row: Row) -> bool:
        """Whether the claims of a row exist, and every deletion of the row was one of its claim."""
        claims = [("claim", row[end]) for end in OF_CLAIMS[key[0]]]
        causes = frozenset[OperationId]().union(
            *(self._states.deleting.get(claim, frozenset()) for claim in claims)
        )
        if not set(self._states.folded[key].heads) <= causes:
            return False
        return all(self._stands(claim) for claim in claims)

    def _stands(self, key: Key) -> bool:
        if key in self.rows:
            return self.rows[key] is not None
        return bool(stored_among(self._connection, key[0], [key[1]]))

    def _read(self, table: str, ids: Iterable[str]) -> None:
        wanted = list(ids)
        self._states.read(self._connection, table, wanted)
        for row_id in wanted:
            folded = self._states.folded.get((table, row_id))
            if folded is not None:
                self.rows.setdefault((table, row_id), folded.row)

    def _raise(self, keys: Iterable[Key]) -> list[Key]:
        """Restore rows to their last state. Returns those that did not exist."""
        raised = [key for key in dict.fromkeys(keys) if self.rows[key] is None]
        for key in raised:
            self.rows[key] = self._states.folded[key].values
        return raised
