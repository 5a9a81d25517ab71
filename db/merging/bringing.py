"""What another copy of a project has and this one lacks: operations, revisions and texts, each verified before it is
stored."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from db.errors import NotAProject
from db.journal import operations
from db.journal.revisions import (
    CHANGED,
    CREATED,
    DELETED,
    NO_PARENTS,
    RESTORED,
    REVISION_COLUMNS,
    SIGNED_OPERATION_CELLS,
    SIGNED_OPERATION_COLUMNS,
    STATED,
    Revision,
    operation_digest,
)
from db.tables.rows import Row
from db.tables.schema import CONTENT
from db.tables.stored_rows import batches

_KINDS = frozenset({CREATED, CHANGED, DELETED, RESTORED, STATED})
_OPERATIONS = f"SELECT {SIGNED_OPERATION_CELLS} FROM operation WHERE id IN "
"""Operations by identity; a list of placeholders is appended."""
_REVISIONS = f"SELECT {', '.join(REVISION_COLUMNS)} FROM revision WHERE operation = ? ORDER BY seq"
"""The revisions of an operation in their order."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What the other copy can contribute."""

    unknown: tuple[str, ...]
    """Operations that this copy lacks, in their order of arrival in the other."""
    withdrawn: frozenset[str]
    """Those of them that do not count in the other copy."""
    counting: frozenset[str]
    """Operations that count in the other copy, and are here but do not count."""


class CopySource(Protocol):
    """A source of operations that can be united with this copy. Each method raises NotAProject for what fails
    verification."""

    def compare(self, here: sqlite3.Connection) -> Brought:
        """What the source has and this copy lacks."""

    def operations(self, names: tuple[str, ...]) -> Iterator[tuple[Row, Iterable[Revision]]]:
        """Operations in this order, each with its revisions, which are verified as they are read; see
        :meth:`Verification.verified`."""

    def texts(self, here: sqlite3.Connection) -> Iterator[tuple[str, str]]:
        """Texts that this copy lacks, with their digests."""

    def absent(self) -> Iterable[str]:
        """Digests of texts that its rows name and that it does not have itself."""

    def lost(self) -> list[Row]:
        """Rows of the source's quarantine that record lost operations."""


class Verification:
    """Checks of everything that comes from elsewhere. ``path`` is named in errors, all of which are NotAProject
    (``damaged``)."""

    def __init__(self, path: str) -> None:
        self._path = path

    def verified(self, operation: Row, revisions: Iterable[Revision]) -> Iterator[Revision]:
        """The revisions of an operation, each after checking its digest. That of the operation is checked after the
        last one, so whoever stores them as they come must be able to roll back."""
        name = operation["id"]
        # By table: a pair for each row would take twice the memory.
        rows: dict[str, set[str]] = {}
        digests = []
        for revision in revisions:
            self.require(revision.is_whole() and self._is_sensible(revision), "revision", revision.row_id)
            rows.setdefault(revision.table, set()).add(revision.row_id)
            digests.append(revision.digest)
            yield revision
        self.require(sum(map(len, rows.values())) == len(digests), "operation", name)
        self.require(operation_digest(operation, digests) == operation["digest"], "operation", name)

    def text(self, name: str, content: str) -> tuple[str, str]:
        """A text with its digest, after checking the digest."""
        digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
        self.require(digest == name, "text", name)
        return name, content

    def _is_sensible(self, revision: Revision) -> bool:
        change = self.json_of(revision.change, revision.row_id)
        self.list_of(revision.parents, revision.row_id)
        return (
            revision.table in CONTENT
            and revision.kind in _KINDS
            and isinstance(change, dict)
            and all(isinstance(pair, list) and len(pair) == 2 for pair in change.values())
        )

    def list_of(self, words: str, name: str) -> list[str]:
        """Parse a JSON array of strings."""
        if words == NO_PARENTS:
            return []
        found = self.json_of(words, name)
        self.require(
            isinstance(found, list) and all(isinstance(item, str) for item in found), "parents", name
        )
        assert isinstance(found, list)
        return found

    def digests_of_lost(self, rows: Iterable[Row]) -> Iterator[str]:
        """The digests of the lost operations that rows of quarantine record."""
        for row in rows:
            lost = self.json_of(row["raw"], row["row_id"])
            if isinstance(lost, dict) and isinstance(lost.get("digest"), str):
                yield lost["digest"]

    def json_of(self, words: str, name: str) -> object:
        """Parse a JSON value."""
        try:
            return json.loads(words)
        except (ValueError, RecursionError):
            raise self._damage("json", name) from None

    def require(self, holds: bool, what: str, name: str) -> None:
        """Raise unless ``holds`` is true. ``what`` and ``name`` describe the row in the error."""
        if not holds:
            raise self._damage(what, name)

    def _damage(self, what: str, name: str) -> NotAProject:
        return NotAProject(self._path, "damaged", detail=f"{what} {name}".strip())


class OtherCopy(Verification):
    """The file of another copy, in an open transaction of its own. ``path`` is named in errors."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        super().__init__(path)
        self._connection = connection

    def compare(self, here: sqlite3.Connection) -> Brought:
        """What the other copy has and this one lacks. Raises NotAProject if an operation of the same identity is
        different there."""
        known = dict(here.execute("SELECT id, digest FROM operation"))
        unknown = []
        digests = set(known.values())
        rows = self._connection.execute(
            "SELECT operation.id, operation.digest, operation.parents FROM operation "
            "JOIN arrival ON arrival.operation = operation.id ORDER BY arrival.seq"
        ).fetchall()
        digests.update(digest for _, digest, _ in rows)
        digests.update(self.digests_of_lost(self.lost()))
        for name, digest, parents in rows:
            if name not in known:
                unknown.append(name)
                self.require(digests.issuperset(self.list_of(parents, name)), "operation", name)
            else:
                self.require(known[name] == digest, "operation", name)
        self.require(len(set(unknown)) == len(unknown), "operation", "")
        withdrawn = operations.withdrawn(self._connection)
        idle_here = operations.withdrawn(here)
        there = {name for name, _, _ in rows}
        return Brought(tuple(unknown), frozenset(withdrawn), frozenset((idle_here & there) - withdrawn))

    def operations(self, names: tuple[str, ...]) -> Iterator[tuple[Row, Iterable[Revision]]]:
        """Operations in this order, each with its revisions, which are verified as they are read."""
        for batch in batches(names):
            marks = f"({', '.join('?' * len(batch))})"
            found = {
                row[0]: dict(zip(SIGNED_OPERATION_COLUMNS, row, strict=True))
                for row in self._connection.execute(_OPERATIONS + marks, batch)
            }
            for name in batch:
                yield found[name], self.verified(found[name], self._revisions_of(name))

    def _revisions_of(self, operation: str) -> Iterator[Revision]:
        """The revisions of an operation, each read when it is requested, since there may be a hundred thousand."""
        rows = self._connection.execute(_REVISIONS, (operation,))
        return map(Revision._make, rows)

    def texts(self, here: sqlite3.Connection) -> Iterator[tuple[str, str]]:
        """Texts that this copy lacks, with their digests. Raises NotAProject for one with a wrong digest."""
        known = {row[0] for row in here.execute("SELECT sha256 FROM text_content")}
        names = [row[0] for row in self._connection.execute("SELECT sha256 FROM text_content")]
        for name in names:
            if name not in known:
                (content,) = self._connection.execute(
                    "SELECT content FROM text_content WHERE sha256 = ?", (name,)
                ).fetchone()
                yield self.text(name, content)

    def absent(self) -> list[str]:
        """The texts that the other copy does not have."""
        return [row[0] for row in self._connection.execute("SELECT sha256 FROM absent_text")]

    def lost(self) -> list[Row]:
        """Rows of quarantine that record operations that the other copy lost."""
        return [
            dict(zip(("table_name", "row_id", "raw", "reason"), row, strict=True))
            for row in self._connection.execute(operations.SELECT_LOST)
        ]
