"""Which texts are in this file: storing them, leaving them out, and asking.

Every text that a row names is in one of two tables: its content in ``text_content``, or its digest alone in
``absent_text``. Texts never change and are not in the journal, so a text can be added or left out at any time without
any other copy of the project being affected. Functions that write keep the tallies up to date.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from db.tables.prepared import driver
from db.tables.stored_rows import select_in
from db.tables.tallies import Tallies

_HELD = "SELECT sha256 FROM text_content WHERE sha256 IN"
"""Which of some texts the file has; a list of placeholders is appended."""
_ABSENT = "SELECT sha256 FROM absent_text WHERE sha256 IN"
"""Which of some texts the file declares absent."""
_ALL_ABSENT = "SELECT sha256 FROM absent_text"
"""All texts that the file declares absent."""


class TextsNeeded(Exception):
    """What is being computed needs texts that are absent."""

    def __init__(self, digests: Iterable[str]) -> None:
        super().__init__()
        self.digests = frozenset(digests)


def keep(connection: Connection, tallies: Tallies, contents: Mapping[str, str]) -> list[str]:
    """Store texts by their digest, except those stored already. Returns the digests of the new ones."""
    held = held_among(driver(connection), contents)
    fresh = [sha256 for sha256 in contents if sha256 not in held]
    if fresh:
        words = "INSERT INTO text_content (sha256, content) VALUES (?, ?)"
        driver(connection).executemany(words, [(sha256, contents[sha256]) for sha256 in fresh])
        tallies["text_content"] = tallies["text_content"].with_rows(fresh, 1)
    if fresh and tallies["absent_text"].rows:
        _forget(connection, tallies, "absent_text", absent_among(driver(connection), fresh))
    return fresh


def note_absent(connection: Connection, tallies: Tallies, digests: Iterable[str]) -> None:
    """Record texts that rows name and that are not in this file. Those that are, or are recorded, are left alone."""
    wanted = list(dict.fromkeys(digests))
    known = held_among(driver(connection), wanted) | absent_among(driver(connection), wanted)
    fresh = [sha256 for sha256 in wanted if sha256 not in known]
    if fresh:
        words = "INSERT INTO absent_text (sha256) VALUES (?)"
        driver(connection).executemany(words, [(sha256,) for sha256 in fresh])
        tallies["absent_text"] = tallies["absent_text"].with_rows(fresh, 1)


def release(connection: Connection, tallies: Tallies, digests: Iterable[str]) -> list[str]:
    """Remove the contents of texts, which are absent from now on. Returns the digests of those that were here. Whoever
    calls this has made sure that the texts are elsewhere."""
    held = held_among(driver(connection), digests)
    _forget(connection, tallies, "text_content", held)
    note_absent(connection, tallies, sorted(held))
    return sorted(held)


def held_among(raw: sqlite3.Connection, digests: Iterable[str]) -> set[str]:
    """Those of the texts that are in this file."""
    return {sha256 for (sha256,) in select_in(raw, _HELD, digests)}


def absent_among(raw: sqlite3.Connection, digests: Iterable[str]) -> set[str]:
    """Those of the texts that are recorded as absent."""
    return {sha256 for (sha256,) in select_in(raw, _ABSENT, digests)}


def absent(connection: Connection) -> frozenset[str]:
    """The digests of all texts that rows name and that are not in this file."""
    return frozenset(sha256 for (sha256,) in driver(connection).execute(_ALL_ABSENT))


def _forget(connection: Connection, tallies: Tallies, table: str, digests: Iterable[str]) -> None:
    gone = sorted(digests)
    driver(connection).executemany(f"DELETE FROM {table} WHERE sha256 = ?", [(sha256,) for sha256 in gone])
    tallies[table] = tallies[table].with_rows(gone, -1)
