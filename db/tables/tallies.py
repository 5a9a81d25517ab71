"""Counts and digests of tables, by which lost or altered rows are noticed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

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


Tallies = dict[str, Tally]


def fingerprint(tallies: Tallies) -> str:
    """A digest of all content and of the revisions that produced it: equal in copies with the same revisions."""
    lines = (
        f"{table} {tallies[table].rows} {tallies[table].xor:x}"
        for table in sorted(tallies.keys() & CONTENT.keys())
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
