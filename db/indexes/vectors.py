"""A cache of sentence vectors: an SQLite file in the cache folder that can be deleted at any time.

A vector is stored by encoder (:func:`corpus.encoders.identity_of`) and SHA-256 of the sentence, so a sentence
is encoded once, whatever projects it is in. The file holds digests, not the words.

This module is used by the worker and the command line; numpy is imported with the first vector.
"""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from corpus.encoders.choice import EncoderChoice
from corpus.encoders.encoding import encode_missing, identity_of, missing_texts
from corpus.encoders.errors import EncoderError, Problem
from corpus.segmentation import statements
from db.indexes.cache_file import CacheFile, cache_folder

if TYPE_CHECKING:
    from corpus.encoders.encoder import Vectors

FORMAT = 1
"""Version of the file; one of another version is made anew."""
MOST_BYTES = 512 * 1024 * 1024
"""Limit for all vectors together: 250,000 vectors of 512 numbers. Chosen. The least recently used are deleted first."""
_KEPT_SHARE = 0.9
"""Share of the limit to which the cache is reduced, so that not every write must delete. Chosen."""
_LOOKS = 64
"""How often the size is computed while as many bytes are added as the limit allows. Chosen: the sum takes time."""
_TOUCHES = 512
"""Reads after which the used vectors are recorded. Chosen: few writes, and little is lost in a crash."""
_PAGE = 16_384
"""Page size in bytes. With the usual 4,096, vectors of 512 numbers would leave almost half of each page empty."""
_SCHEMA = (
    "CREATE TABLE encoder (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE)",
    "CREATE TABLE entry (encoder INTEGER NOT NULL, digest BLOB NOT NULL, vector INTEGER NOT NULL UNIQUE, "
    "size INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (encoder, digest)) WITHOUT ROWID",
    "CREATE TABLE vector (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, numbers BLOB NOT NULL)",
    "CREATE TABLE round (number INTEGER NOT NULL)",
    "INSERT INTO round VALUES (0)",
)
"""The statements that create the cache."""
_Answer = TypeVar("_Answer")
_FIND = (
    "SELECT e.used, v.checksum, v.numbers FROM entry AS e JOIN vector AS v ON v.id = e.vector "
    "WHERE e.encoder = ? AND e.digest = ?"
)
"""The vector of a digest, with its checksum and the round of its last use."""


class StoredVectors(MutableMapping[str, "Vectors"]):
    """The vectors of one encoder by the digest of their text. Can be pickled to another process, which opens the file
    itself; several processes may use the file at once.

    A damaged file is rebuilt, and a vector with a wrong checksum counts as missing. ``most_bytes`` limits the vectors
    of all encoders together.
    """

    def __init__(self, identity: str, folder: Path | None = None, *, most_bytes: int = MOST_BYTES) -> None:
        self.identity = identity
        self._folder = folder
        self._most_bytes = most_bytes
        path = (folder or cache_folder()) / "vectors.cache"
        self._file = CacheFile(path, _SCHEMA, FORMAT, page_size=_PAGE)
        self._encoder = 0
        self._round = 0
        self._touched: list[bytes] = []
        self._unweighed = 0
        """Bytes added since the size was computed."""

    def __reduce__(self) -> tuple[object, ...]:
        return _stored, (self.identity, self._folder, self._most_bytes)

    @property
    def kept(self) -> bool:
        """Whether the vectors are in a file, where other processes find them, rather than only in memory."""
        self._look(lambda connection: None, None)
        return self._file.on_disk

    def __getitem__(self, key: str) -> Vectors:
        place = bytes.fromhex(key)
        row = self._look(
            lambda connection: connection.execute(_FIND, (self._encoder, place)).fetchone(), None
        )
        if row is None or zlib.crc32(row[2]) != row[1]:
            raise KeyError(key)
        if row[0] != self._round:
            self._touch(place)
        import numpy as np

        return np.frombuffer(row[2], "<f4")

    def __setitem__(self, key: str, vector: Vectors) -> None:
        self.update({key: vector})

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self._write(lambda connection: self._remove(connection, [bytes.fromhex(key)]))

    def __iter__(self) -> Iterator[str]:
        statement = "SELECT digest FROM entry WHERE encoder = ? ORDER BY digest"
        rows: list[tuple[bytes]] = self._look(
            lambda connection: connection.execute(statement, (self._encoder,)).fetchall(), []
        )
        return (digest.hex() for (digest,) in rows)

    def __len__(self) -> int:
        statement = "SELECT count(*) FROM entry WHERE encoder = ?"
        return self._look(
            lambda connection: int(connection.execute(statement, (self._encoder,)).fetchone()[0]), 0
        )

    def update(self, vectors: Mapping[str, Vectors]) -> None:  # type: ignore[override]
        """Store many at once, and delete others if the limit is exceeded. Raises EncoderError if nothing can be
        stored."""

        def put(connection: sqlite3.Connection) -> None:
            self._remove(connection, [bytes.fromhex(key) for key in vectors])
            for key, vector in vectors.items():
                self._add(connection, bytes.fromhex(key), vector.astype("<f4").tobytes())
            if self._unweighed > self._most_bytes // _LOOKS:
                self._mark_touched(connection)
                self._make_room(connection)
                self._unweighed = 0

        self._write(put)

    def clear(self) -> None:
        """Delete all vectors of this encoder."""

        def forget(connection: sqlite3.Connection) -> None:
            mine = (self._encoder,)
            connection.execute(
                "DELETE FROM vector WHERE id IN (SELECT vector FROM entry WHERE encoder = ?)", mine
            )
            connection.execute("DELETE FROM entry WHERE encoder = ?", mine)

        self._write(forget)

    def close(self) -> None:
        """Close the file."""
        self._note_touched()
        self._file.close()
        self._encoder = 0

    def _add(self, connection: sqlite3.Connection, digest: bytes, numbers: bytes) -> None:
        statement = "INSERT INTO vector (checksum, numbers) VALUES (?, ?)"
        number = connection.execute(statement, (zlib.crc32(numbers), numbers)).lastrowid
        cells = (self._encoder, digest, number, len(numbers), self._round)
        connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", cells)
        self._unweighed += len(numbers)

    def _remove(self, connection: sqlite3.Connection, digests: Sequence[bytes]) -> None:
        for digest in digests:
            place = (self._encoder, digest)
            connection.execute(
                "DELETE FROM vector WHERE id = (SELECT vector FROM entry WHERE encoder = ? AND digest = ?)",
                place,
            )
            connection.execute("DELETE FROM entry WHERE encoder = ? AND digest = ?", place)

    def _make_room(self, connection: sqlite3.Connection) -> None:
        """Delete the least recently used vectors, of any encoder, if the limit is exceeded."""
        total = connection.execute("SELECT coalesce(sum(size), 0) FROM entry").fetchone()[0]
        if total <= self._most_bytes:
            return
        surplus = total - int(self._most_bytes * _KEPT_SHARE)
        gone: list[tuple[int, bytes, int]] = []
        oldest = connection.execute("SELECT encoder, digest, vector, size FROM entry ORDER BY used, vector")
        for encoder, digest, vector, size in oldest:
            gone.append((encoder, digest, vector))
            surplus -= size
            if surplus <= 0:
                break
        connection.executemany("DELETE FROM vector WHERE id = ?", [(vector,) for _, _, vector in gone])
        connection.executemany(
            "DELETE FROM entry WHERE encoder = ? AND digest = ?", [row[:2] for row in gone]
        )

    def _touch(self, digest: bytes) -> None:
        self._touched.append(digest)
        if len(self._touched) >= _TOUCHES:
            self._note_touched()

    def _note_touched(self) -> None:
        """Store which vectors were used in this round. If that fails, they merely count as older than they are."""
        if self._touched and self._file.is_open:
            with contextlib.suppress(EncoderError):
                self._write(self._mark_touched)
        self._touched.clear()

    def _mark_touched(self, connection: sqlite3.Connection) -> None:
        cells = [(self._round, self._encoder, digest) for digest in self._touched]
        connection.executemany("UPDATE entry SET used = ? WHERE encoder = ? AND digest = ?", cells)

    def _connection(self) -> sqlite3.Connection:
        if not self._encoder:
            with self._file.writing() as connection:
                connection.execute("INSERT OR IGNORE INTO encoder (identity) VALUES (?)", (self.identity,))
                connection.execute("UPDATE round SET number = number + 1")
                found = "SELECT id, (SELECT number FROM round) FROM encoder WHERE identity = ?"
                number, self._round = connection.execute(found, (self.identity,)).fetchone()
            self._encoder = number
        return self._file.connection()

    def _look(self, question: Callable[[sqlite3.Connection], _Answer], otherwise: _Answer) -> _Answer:
        """The result of a query, or ``otherwise`` if the file is damaged or locked for long."""
        try:
            return question(self._connection())
        except sqlite3.OperationalError:
            return otherwise
        except sqlite3.DatabaseError:
            self._begin_anew()
            return otherwise

    def _write(self, act: Callable[[sqlite3.Connection], object]) -> None:
        """Run ``act`` in a transaction, in a new file if the present one is damaged. Raises EncoderError."""
        try:
            try:
                self._act(act)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                self._begin_anew()
                self._act(act)
        except sqlite3.Error as error:
            raise EncoderError(Problem.NOT_KEPT, str(self._folder or cache_folder()), str(error)) from error

    def _act(self, act: Callable[[sqlite3.Connection], object]) -> None:
        # It makes the encoder known, on which rows depend.
        self._connection()
        with self._file.writing() as connection:
            act(connection)

    def _begin_anew(self) -> None:
        self._file.discard()
        self._encoder = 0


def find_missing(contents: Iterable[str], choice: EncoderChoice) -> tuple[str, list[str]]:
    """The identity of the chosen encoder, and the statements of the texts that have no vector yet. Raises
    EncoderError."""
    identity = identity_of(choice)
    words = (content[span.start : span.end] for content in contents for span in statements(content))
    with contextlib.closing(StoredVectors(identity)) as known:
        return identity, list(missing_texts(words, known).values())


def encode_and_keep(texts: Sequence[str], choice: EncoderChoice) -> None:
    """Compute the missing vectors of ``texts`` and store them. Raises EncoderError; vectors computed before the error
    are kept."""
    with contextlib.closing(StoredVectors(identity_of(choice))) as known:
        if not known.kept:
            raise EncoderError(Problem.NOT_KEPT, str(cache_folder()))
        encode_missing(texts, choice, known)


def _stored(identity: str, folder: Path | None, most_bytes: int) -> StoredVectors:
    return StoredVectors(identity, folder, most_bytes=most_bytes)
