"""SQLite's rollback journal: what applying a ``-journal`` beside a project would do to it.

SQLite applies any such file that it finds while nobody holds the write lock: it truncates the project to the size that
the journal states, overwrites pages with those of the journal, and deletes the file that the journal names as its
super-journal. A stale journal, left behind by a synchronising program, destroys what was saved since; a crafted one
deletes any file. So the journal is examined first.

Source of the format: sqlite.org/fileformat2.html, section 3, and ``pager.c``. A journal is a sequence of segments. Each
begins at a multiple of the sector size with a header (magic, count of records, nonce, pages of the database before the
transaction, sector size, page size; big-endian, 28 bytes, padded to a sector), followed by its records: page number,
the page as it was, checksum. A transaction over several databases appends the name of its super-journal.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from corpus.regular_files import open_regular

HEADER = 100
"""Bytes of the header of an SQLite file."""
_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""The first bytes of a rollback journal (SQLite file format, 3)."""
_FIELDS = struct.Struct(">8sIIIII")
"""The header of a rollback journal (SQLite file format, 3): magic, page count, nonce, initial pages, sector and page
size."""
_TAIL = struct.Struct(">II8s")
"""Length and checksum of the super-journal's name, and the magic again."""
_TO_THE_END = 0xFFFFFFFF
"""The count of records if the writer left it open."""
_MOST_SECTOR = 65_536
"""The largest sector that SQLite accepts."""
_CHECKSUM_STEP = 200
"""A checksum adds up every 200th byte of a page."""


class Standing(Enum):
    """How a journal relates to the project beside which it lies."""

    IDLE = "idle"
    """SQLite ignores it: it is empty or begins with a zero byte."""
    HOT = "hot"
    """It undoes the transaction that was interrupted in this file."""
    STALE = "stale"
    """It belongs to another state of the file, or is no journal."""
    NAMES_ANOTHER = "names_another"
    """It names a super-journal, which SQLite would delete. Transactions of this program have none."""


@dataclass(frozen=True, slots=True)
class _Segment:
    start: int
    """Offset of its first record in bytes."""
    records: int
    nonce: int
    pages: int
    """Size of the database before the transaction, in pages."""
    sector: int
    page: int


def standing_of(journal: Path, database: BinaryIO) -> tuple[Standing, str]:
    """How the journal relates to the database, and the name of the super-journal if it has one. Raises OSError."""
    with open_regular(journal) as file:
        first = file.read(1)
        if first in (b"", b"\0"):
            return Standing.IDLE, ""
        size = file.seek(0, 2)
        name = _super_journal(file, size)
        if name is not None:
            return Standing.NAMES_ANOTHER, name
        database.seek(0)
        header = database.read(HEADER)
        fits = _fits(file, size, header, database.seek(0, 2))
    return (Standing.HOT if fits else Standing.STALE), ""


def _super_journal(file: BinaryIO, size: int) -> str | None:
    """The super-journal's name, regardless of its checksum."""
    if size < _TAIL.size:
        return None
    file.seek(size - _TAIL.size)
    length, _, magic = _TAIL.unpack(file.read(_TAIL.size))
    if magic != _MAGIC or not 0 < length <= size - _TAIL.size:
        return None
    file.seek(size - _TAIL.size - length)
    return file.read(min(length, 4_096)).decode("utf-8", "replace")


def _fits(file: BinaryIO, size: int, header: bytes, database_size: int) -> bool:
    """Whether the journal undoes the last transaction of a database with this header and size in bytes.

    That transaction either had not reached the first page yet, so the journal holds it unchanged, or had written it
    with the next change counter. A journal without the first page belongs to a transaction that did not reach its
    commit; then the stated number of pages is compared.
    """
    segments = _segments(file, size)
    first = next(segments, None)
    if first is None or len(header) < HEADER or first.page != _page_size(header):
        return False
    original = _first_page(file, first, segments)
    if original is None:
        return first.pages in (_number(header, 28), database_size // first.page)
    if _number(header, 24) == _number(original, 24):
        return header == original
    counter_follows = _number(header, 24) == (_number(original, 24) + 1) & 0xFFFFFFFF
    size_is_stated = _number(original, 24) == _number(original, 92)
    return counter_follows and (not size_is_stated or _number(original, 28) == first.pages)


def _segments(file: BinaryIO, size: int) -> Iterator[_Segment]:
    at, sector = 0, 0
    while at + _FIELDS.size <= size:
        file.seek(at)
        magic, records, nonce, pages, stated_sector, page = _FIELDS.unpack(file.read(_FIELDS.size))
        # SQLite takes the sizes from the first header.
        sector = sector or stated_sector
        if magic != _MAGIC or not _is_power(page, 512) or not _is_power(sector, 32):
            return
        room = max(0, size - at - sector) // (page + 8)
        count = room if records == _TO_THE_END else min(records, room)
        yield _Segment(at + sector, count, nonce, pages, sector, page)
        end = at + sector + count * (page + 8)
        at = -(-end // sector) * sector


def _first_page(file: BinaryIO, segment: _Segment | None, others: Iterator[_Segment]) -> bytes | None:
    """The beginning of the database's first page as the journal holds it; None if SQLite would not restore it."""
    while segment is not None:
        for number in range(segment.records):
            file.seek(segment.start + number * (segment.page + 8))
            record = file.read(segment.page + 8)
            content = record[4:-4]
            if _number(record, 0) == 0 or _number(record, segment.page + 4) != _checksum(segment, content):
                return None
            if _number(record, 0) == 1:
                return content[:HEADER]
        segment = next(others, None)
    return None


def _checksum(segment: _Segment, page: bytes) -> int:
    """The nonce plus every 200th byte of the page, counted from its end."""
    return (segment.nonce + sum(page[segment.page - _CHECKSUM_STEP : 0 : -_CHECKSUM_STEP])) & 0xFFFFFFFF


def _page_size(header: bytes) -> int:
    size = int.from_bytes(header[16:18], "big")
    return 65_536 if size == 1 else size


def _number(words: bytes, at: int) -> int:
    return int.from_bytes(words[at : at + 4], "big")


def _is_power(number: int, smallest: int) -> bool:
    return smallest <= number <= _MOST_SECTOR and number & (number - 1) == 0
