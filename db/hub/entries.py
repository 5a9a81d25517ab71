"""The values exchanged between a project file and a hub: portions of the log, and the results of taking them in."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from db.journal.revisions import Revision
from db.tables.rows import Row

if TYPE_CHECKING:
    from db.merging.outcome import MergeOutcome

HEADERS = 500
"""Maximum operations of a portion. Chosen: taking in a portion takes some tenths of a second, during which the file is
locked."""
REVISIONS = 4_000
"""Maximum revisions of a portion, unless a single operation has more. Chosen like the number of operations: a few
megabytes."""
NOTHING = ChangeSet()


@dataclass(frozen=True, slots=True)
class LogHeader:
    """An operation without its content."""

    place: int
    """Its position in the hub's log, or its order of arrival in the file."""
    operation: str
    digest: str
    author: str
    parents: tuple[str, ...]
    """Digests of the parent operations."""
    withdrawn: bool
    revisions: int
    """The number of revisions."""

    @classmethod
    def of_row(cls, row: Sequence[object]) -> LogHeader:
        """The header from the cells of a row in the order of the fields. Raises ValueError unless ``parents`` is a JSON
        array of strings."""
        place, name, digest, author, parents, withdrawn, revisions = row
        names = json.loads(str(parents))
        if not isinstance(names, list) or not all(isinstance(parent, str) for parent in names):
            raise ValueError("parents")
        return cls(
            int(str(place)),
            str(name),
            str(digest),
            str(author),
            tuple(names),
            bool(withdrawn),
            int(str(revisions)),
        )


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An operation with its revisions."""

    operation: Row
    """The cells of the operation and its digest."""
    revisions: Iterable[Revision]
    """Can be iterated repeatedly."""
    texts: frozenset[str] = field(init=False)
    """Digests of the texts that the revisions name."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", frozenset(texts_named(self.revisions)))


@dataclass(frozen=True, slots=True)
class LogPortion:
    """A portion of the hub's log."""

    headers: tuple[LogHeader, ...]
    """Ordered by position."""
    entries: Mapping[str, LogEntry]
    """Those of them that the file lacks, by identity."""
    texts: Mapping[str, str]
    """The texts that the entries name, by digest."""
    counting: tuple[str, ...] = ()
    """Operations that begin to count in this portion."""
    lost: tuple[Row, ...] = ()
    """Rows of quarantine."""
    left_there: frozenset[str] = frozenset()
    """Digests of texts that the entries name and the hub has, but that are not fetched now."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An operation of the hub that was not taken in."""

    operation: str
    digest: str
    reason: str
    """The reason why it fails verification, as in :class:`~db.errors.NotAProject`; begins with ``parents`` if it
    depends on an operation that was not taken in."""


@dataclass(frozen=True, slots=True)
class Received:
    """The result of taking in a portion of a hub's log."""

    operations: int = 0
    """Operations that newly count in the file."""
    waiting: tuple[Waiting, ...] = ()
    """Operations that were not taken in."""
    changes: ChangeSet = NOTHING
    rehearsed: MergeOutcome | None = None
    """For a dry run, the report of what would arrive; then :attr:`changes` are those that it would make."""


@dataclass(slots=True)
class Synchronised:
    """The result of a synchronisation."""

    received: int = 0
    """Operations that newly count in the file."""
    sent: int = 0
    waiting: int = 0
    """Operations of the hub that were not taken in, because they fail verification or depend on such operations."""
    withheld: int = 0
    """Operations that others must send."""
    withheld_for: tuple[str, ...] = ()
    """The logins that must send them."""
    fetched: int = 0
    """Texts that were fetched without an operation, because they are to be kept in the file."""
    missing_texts: int = 0
    """Texts that are to be kept in the file but are not on the hub."""
    role: str = ""
    compared: bool = False
    """Whether file and hub were compared completely, as at first and after a backup was restored on either side."""
    changes: list[ChangeSet] = field(default_factory=list)

    def count(self, received: Received) -> None:
        """Add the result of a portion."""
        self.received += received.operations
        if received.operations:
            self.changes.append(received.changes)


def portion(headers: Sequence[LogHeader], weighed: Collection[str] | None = None) -> list[LogHeader]:
    """The operations, from the beginning, that are transferred at once. ``weighed``: those whose revisions are
    included, if not all."""
    volume = 0
    for number, header in enumerate(headers):
        volume += header.revisions if weighed is None or header.operation in weighed else 0
        if number and volume > REVISIONS:
            return list(headers[:number])
    return list(headers)


def texts_named(revisions: Iterable[Revision]) -> set[str]:
    """The digests of the texts that revisions name. Malformed digests are skipped; verification detects them."""
    found = set()
    for revision in revisions:
        if revision.table == "text_version" and revision.kind != "deleted":
            try:
                pair: object = revision.values().get("sha256")
            except (ValueError, AttributeError, RecursionError):
                continue
            if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], str):
                found.add(pair[1])
    return found
