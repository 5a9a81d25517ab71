"""What goes between a project file and a hub, as values: pieces of the log, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus.changes import ChangeSet
from db.journal.revisions import Revision
from db.tables.rows import Row

if TYPE_CHECKING:
    from db.merging.outcome import MergeOutcome

HEADERS = 500
"""Operations of a portion at most. Chosen: taking in a portion takes some tenths of a second, in which nobody saves."""
REVISIONS = 4_000
"""Revisions of a portion, unless one operation has more. Chosen like the number of operations: a few megabytes."""
NOTHING = ChangeSet()
Told = Callable[[int, int], object] | None
"""Is told how much of a work is done, and how much there is; to stop, it raises."""


@dataclass(frozen=True, slots=True)
class LogHeader:
    """An operation without its content."""

    place: int
    """Its position in the hub's log, or its order of arrival in the file."""
    operation: str
    digest: str
    author: str
    parents: tuple[str, ...]
    """Digests of operations."""
    withdrawn: bool
    revisions: int
    """How many there are."""

    @classmethod
    def of_row(cls, row: Sequence[object]) -> LogHeader:
        """The header whose fields are the cells of a row, in this order. Raises ValueError where ``parents`` is no
        array of strings in JSON."""
        place, name, digest, author, parents, withdrawn, revisions = row
        told = json.loads(str(parents))
        if not isinstance(told, list) or not all(isinstance(parent, str) for parent in told):
            raise ValueError("parents")
        return cls(
            int(str(place)),
            str(name),
            str(digest),
            str(author),
            tuple(told),
            bool(withdrawn),
            int(str(revisions)),
        )


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An operation with its revisions."""

    operation: Row
    """Its cells and digest."""
    revisions: Iterable[Revision]
    """They can be read any number of times."""
    texts: frozenset[str] = field(init=False)
    """Digests of the texts that the revisions name."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", frozenset(texts_named(self.revisions)))


@dataclass(frozen=True, slots=True)
class LogPortion:
    """A piece of the hub's log."""

    headers: tuple[LogHeader, ...]
    """In the order of their positions."""
    entries: Mapping[str, LogEntry]
    """Those of them that the file lacks, by identity."""
    texts: Mapping[str, str]
    """Texts by digest that these name."""
    counting: tuple[str, ...] = ()
    """Operations that count from here on."""
    lost: tuple[Row, ...] = ()
    """Rows of quarantine."""
    left_there: frozenset[str] = frozenset()
    """Digests of texts that these name, that the hub has, and that stay there for now."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An operation of the hub that was not taken in."""

    operation: str
    digest: str
    reason: str
    """What of it does not verify, as :class:`~db.errors.NotAProject` tells it; begins with ``parents`` where it stands
    on one that was not taken in."""


@dataclass(frozen=True, slots=True)
class Received:
    """What taking in a piece of a hub's log did."""

    operations: int = 0
    """That count here from now on."""
    waiting: tuple[Waiting, ...] = ()
    """That were not taken in."""
    changes: ChangeSet = NOTHING
    rehearsed: MergeOutcome | None = None
    """Of a dry run: the account of what would come. :attr:`changes` are those that it would make."""


@dataclass(slots=True)
class Synchronised:
    """What a synchronisation did."""

    received: int = 0
    """Operations that count here since."""
    sent: int = 0
    waiting: int = 0
    """Operations of the hub that were not taken in, since they do not verify or stand on such."""
    withheld: int = 0
    """Operations that others must send."""
    withheld_for: tuple[str, ...] = ()
    """The logins that must."""
    fetched: int = 0
    """Texts that came without an operation, because they are to be in the file."""
    missing_texts: int = 0
    """Texts that are to be in the file and that the hub does not have."""
    role: str = ""
    compared: bool = False
    """Whether everything was compared with everything, as at first and after a backup was restored at either end."""
    changes: list[ChangeSet] = field(default_factory=list)

    def count(self, received: Received) -> None:
        """Add what was taken in."""
        self.received += received.operations
        if received.operations:
            self.changes.append(received.changes)


def portion(headers: Sequence[LogHeader], weighed: Collection[str] | None = None) -> list[LogHeader]:
    """As many operations, from the beginning, as go over at once. ``weighed``: those whose revisions go along, where
    that is not so of all."""
    volume = 0
    for number, header in enumerate(headers):
        volume += header.revisions if weighed is None or header.operation in weighed else 0
        if number and volume > REVISIONS:
            return list(headers[:number])
    return list(headers)


def texts_named(revisions: Iterable[Revision]) -> set[str]:
    """The digests of the texts that revisions name. What is no digest is passed over; verification finds it."""
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
