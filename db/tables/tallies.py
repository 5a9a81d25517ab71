"""Counts and digests of tables, by which lost or altered rows are noticed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from db.tables.prepared import driver
from db.tables.rows import Row
from db.tables.schema import CONTENT


@dataclass(slots=True)
class Tally:
    """Count of the rows of one table, and the XOR of their digests."""

    rows: int
    xor: int

    def with_row(self, digest: str, count: int) -> Tally:
        """This tally with a row added (``count`` 1) or removed (-1)."""
        return Tally(self.rows + count, self.xor ^ int(digest, 16))

    def with_rows(self, digests: Iterable[str], count: int) -> Tally:
        """This tally with rows added (``count`` 1) or removed (-1)."""
        rows, combined = self.rows, self.xor
        for digest in digests:
            rows += count
            combined ^= int(digest, 16)
        return Tally(rows, combined)

    def row(self, table: str) -> Row:
        """The parameters of its statement."""
        return {"table": table, "count": self.rows, "digests": f"{self.xor:064x}"}


Tallies = dict[str, Tally]


def fingerprint(tallies: Tallies) -> str:
    """A digest of all content and of the revisions that produced it: equal in copies with the same revisions."""
    lines = (
        f"{table} {tallies[table].rows} {tallies[table].xor:x}"
        for table in sorted(tallies.keys() & CONTENT.keys())
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def write_tallies(connection: Connection, tallies: Tallies) -> None:
    """Write the tallies of all tables."""
    rows = [(tally.rows, f"{tally.xor:064x}", table) for table, tally in tallies.items()]
    driver(connection).executemany('UPDATE tally SET "rows" = ?, "xor" = ? WHERE table_name = ?', rows)
