"""The file of the search index: an SQLite database that can be deleted at any time. See :mod:`db.indexes.search`."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import add
from pathlib import Path

from corpus.identities import ArticleId
from corpus.running_text import running_text
from corpus.script import fold
from db.indexes.cache_file import CacheFile, cache_folder
from db.indexes.searchable import Document, Owner
from db.indexes.token_merging import TokenMerging

FORMAT = 3
"""To be increased whenever tokens, tables or the fold change; an index of another format is rebuilt."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""The digits of base 36, by which characters are encoded in tokens."""
_WIDTH = 4
"""Digits to base 36 per character; 36⁴ exceeds the number of code points."""
_MOST_TOKENS = 24
"""Bigrams in one query to the index, at most. Chosen: more hardly narrow the candidates, which are verified anyway."""
_ENCODING = "utf-16-le"
"""Encoding of the folded texts. They are searched as bytes, since decoding takes longer than searching and most
candidates do not contain the words. For Chinese this encoding is also the shortest."""
_SCHEMA = (
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE owner (kind TEXT NOT NULL, owner TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (kind, owner)) "
    "WITHOUT ROWID",
    "CREATE TABLE document (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL, field TEXT NOT NULL, "
    "article TEXT, folded BLOB NOT NULL)",
    "CREATE INDEX document_owner ON document (owner)",
    "CREATE VIRTUAL TABLE token USING fts5 "
    f"(words, content = '', detail = none, columnsize = 0, prefix = '{_WIDTH}', tokenize = 'ascii')",
    "INSERT INTO fact VALUES ('state', '')",
)
"""The statements that create an index."""


class Diverged(Exception):
    """Another process has changed the index since its state was read."""


class _Spelling(dict[str, str]):
    """Maps each character to four digits to base 36, computed on first use."""

    def __missing__(self, character: str) -> str:
        number, digits = ord(character), ""
        for _ in range(_WIDTH):
            number, digit = divmod(number, 36)
            digits = _DIGITS[digit] + digits
        self[character] = digits
        return digits


_spelling = _Spelling()


def tokens_of(folded: str) -> set[str]:
    """The tokens of a folded text: its bigrams, and its last character."""
    spell = _spelling
    tokens = {spell[bigram[0]] + spell[bigram[1]] for bigram in set(map(add, folded, folded[1:]))}
    tokens.update(spell[last] for last in folded[-1:])
    return tokens


def match_expression(folded: str) -> str:
    """The FTS5 query that finds every text containing the words (folded, not empty), and few others."""
    if len(folded) == 1:
        return f'"{_spelling[folded]}" *'
    spelled = [_spelling[character] for character in folded]
    bigrams = list(dict.fromkeys(first + second for first, second in pairwise(spelled)))
    step = max(1, len(bigrams) // _MOST_TOKENS)
    return " ".join(f'"{bigram}"' for bigram in bigrams[::step])


class IndexFile:
    """The index of one project; in memory if the folder cannot be written."""

    def __init__(self, project: str, folder: Path | None) -> None:
        folder = folder or cache_folder() / "index"
        self._file = CacheFile(folder / f"{project}.index", _SCHEMA, FORMAT)
        self._merging = TokenMerging()

    def state(self) -> str:
        """The name of the state that the index shows."""
        return state_of(self._file.connection())

    def digests(self) -> dict[Owner, str]:
        """The digest of each row at the time when it was indexed."""
        rows = self._file.connection().execute("SELECT kind, owner, digest FROM owner")
        return {(kind, owner): digest for kind, owner, digest in rows}

    @contextlib.contextmanager
    def writing(self, expected: str, state: str) -> Iterator[None]:
        """A transaction that leads from the state ``expected`` to ``state``. Raises Diverged when the index is in
        another state."""
        with self._file.writing() as connection:
            if self.state() != expected:
                raise Diverged
            yield
            connection.execute("UPDATE fact SET value = ? WHERE name = 'state'", (state,))

    def replace(self, owners: Iterable[Owner], documents: Iterable[Document]) -> None:
        """Remove the documents of ``owners`` and add ``documents``, inside :meth:`writing`."""
        connection = self._file.connection()
        for kind, owner in owners:
            _forget(connection, kind, owner)
        for document in documents:
            _add(connection, document)
            self._merging.note(1)

    def merge(self) -> bool:
        """Take a step of merging the index after much was added. Returns whether more steps are needed."""
        return self._merging.step(self._file.connection())

    @contextlib.contextmanager
    def reading(self, expected: str) -> Iterator[None]:
        """A transaction that reads the state ``expected``. Raises Diverged when the index is in another state."""
        with self._file.reading():
            if self.state() != expected:
                raise Diverged
            yield

    def candidates(self, folded: str) -> Iterator[tuple[str, str, str, ArticleId | None, str]]:
        """Table, owner, field, article and folded text of every document that contains the (folded) words, and of a few
        more."""
        statement = (
            "SELECT d.kind, d.owner, d.field, d.article, d.folded FROM token "
            "JOIN document AS d ON d.id = token.rowid WHERE token MATCH ?"
        )
        # A query can contain an unpaired surrogate, though no text does.
        words = folded.encode(_ENCODING, "surrogatepass")
        for kind, owner, field, article, text in self._file.connection().execute(
            statement, (match_expression(folded),)
        ):
            # The bytes of the words may also match across two characters, so the caller checks again.
            if words in text:
                yield kind, owner, field, article, text.decode(_ENCODING)

    def discard(self) -> None:
        """Delete the file; it is created anew on next use."""
        self._file.discard()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def give_up_file(self) -> None:
        """Keep the index in memory from now on, because the folder cannot be written."""
        self._file.give_up()


def _forget(connection: sqlite3.Connection, kind: str, owner: str) -> None:
    rows = connection.execute(
        "SELECT id, folded FROM document WHERE owner = ? AND kind = ?", (owner, kind)
    ).fetchall()
    for number, folded in rows:
        # Deleting from a contentless FTS5 table requires its tokens.
        words = " ".join(tokens_of(folded.decode(_ENCODING)))
        connection.execute("INSERT INTO token (token, rowid, words) VALUES ('delete', ?, ?)", (number, words))
    connection.execute("DELETE FROM document WHERE owner = ? AND kind = ?", (owner, kind))
    connection.execute("DELETE FROM owner WHERE kind = ? AND owner = ?", (kind, owner))


def _add(connection: sqlite3.Connection, document: Document) -> None:
    folded = fold(running_text(document.text).text)
    text = folded.encode(_ENCODING)
    cells = (document.table, document.owner, document.field, document.article, text)
    number = connection.execute(
        "INSERT INTO document (kind, owner, field, article, folded) VALUES (?, ?, ?, ?, ?)", cells
    ).lastrowid
    connection.execute(
        "INSERT INTO token (rowid, words) VALUES (?, ?)", (number, " ".join(tokens_of(folded)))
    )
    connection.execute(
        "INSERT OR REPLACE INTO owner VALUES (?, ?, ?)", (document.table, document.owner, document.digest)
    )


def state_of(connection: sqlite3.Connection) -> str:
    """The name of the state of an index. Raises sqlite3.DatabaseError where it has none."""
    row = connection.execute("SELECT value FROM fact WHERE name = 'state'").fetchone()
    if row is None:
        raise sqlite3.DatabaseError("the index lacks its state")
    return str(row[0])


def new_state() -> str:
    """The name of a state that corresponds to no state of the project."""
    return f"under way {secrets.token_hex(8)}"
