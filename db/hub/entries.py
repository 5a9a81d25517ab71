"""What goes between a project file and a hub, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.journal.revisions import Revision
from db.tables.rows import Row


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


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An operation with its revisions."""

    operation: Row
    """Its cells and digest."""
    revisions: tuple[Revision, ...]


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


def texts_named(revisions: tuple[Revision, ...] | list[Revision]) -> set[str]:
    """The digests of the texts that revisions name. What is no digest is passed over; verification finds it."""
    found = set()
    for one in revisions:
        if one.table == "text_version" and one.kind != "deleted":
            try:
                pair: object = one.values().get("sha256")
            except (ValueError, AttributeError, RecursionError):
                continue
            if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], str):
                found.add(pair[1])
    return found
